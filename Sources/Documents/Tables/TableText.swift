import Toolkit
import Views

/// Cells of a table as plain text, for data.
struct TableText {
  let language: Language
  /// Separator between the items of a list.
  let separator: String
  /// Prefix of each item of a list of several.
  var bullet = ""
  /// Whether an item has its less prominent text, such as how a department is printed.
  var hasDetails = true

  func callAsFunction(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let phrase): return phrase(language)
    case .day(let day): return day.iso
    case .list(let items):
      if items.count == 1 { return text(items[0]) }
      return items.map { bullet + text($0) }.joined(by: separator)
    }
  }

  private func text(_ item: Table.Item) -> String {
    let detail = hasDetails ? item.detail : nil
    let text = item.text(language) + (detail.map { " (\($0(language)))" } ?? "")
    return item.isInferred ? "\(text) (\(Catalogue.inferred(language)))" : text
  }
}
