import PlanModel
import Toolkit

/// Finds what somebody typed in the columns of a row that are only to read.
///
/// A cell is compared by its words with what the plan now hands out there: layout, separators and
/// columns differ between programs, and a word that is left out is no answer. The column of earlier
/// answers is not among them, see `OutsideText`.
struct ReadOnlyCells {
  private let graph: PlanGraph
  private var entries: HandoutEntries?
  /// Cells that have nothing of their own. Most rows of an import repeat those of another list, so
  /// that words are compared once.
  private var known: Set<Known> = []

  private struct Known: Hashable {
    let subject: Node
    let column: HandoutColumn
    let text: String
  }

  /// Bounds the memory for a plan with many lists.
  private static let mostKnown = 20_000

  /// In the order of a hand-out's cells. The key says which row it is, and is read.
  private static let columns: [HandoutColumn] = [
    .key, .number, .priority, .title, .policyField, .causes, .page, .others, .references,
  ]

  init(_ graph: PlanGraph) { self.graph = graph }

  /// - Parameter asked: the words of the subject when the list was handed out.
  mutating func typed(
    on row: ReturnedRow, about subject: Node, of department: Int, asked: String
  ) -> [(column: HandoutColumn, text: String)] {
    var cells: [Table.Cell]?
    var typed: [(column: HandoutColumn, text: String)] = []
    for (index, column) in Self.columns.enumerated() where column != .key {
      guard let text = row.cell(column)?.text, !text.isEmpty else { continue }
      let repeated = column == .title ? row.repeatedTitle : ""
      let this = Known(subject: subject, column: column, text: "\(text)\n\(repeated)")
      if known.contains(this) { continue }
      let expected = cells ?? self.cells(of: subject, for: department)
      cells = expected
      let words = expected.indices.contains(index) ? expected[index].phrases : []
      let also =
        column == .title
        ? [asked, Self.continued.dutch, Self.continued.english] : Self.labels(of: row)
      let added = [row.text(column), repeated].compactMap {
        Self.added(to: words, also, in: $0, of: column)
      }
      if !added.isEmpty {
        for text in added { typed.append((column, text)) }
      } else if known.count < Self.mostKnown {
        known.insert(this)
      }
    }
    return typed
  }

  /// Reference that a sheet has at the end of a text which does not fit.
  private static let continued = HandoutColumn.continuedOnReasons

  private mutating func cells(of subject: Node, for department: Int) -> [Table.Cell] {
    var entries = entries ?? HandoutEntries(graph)
    defer { self.entries = entries }
    return entries.row(of: subject, for: department)?.cells ?? []
  }

  /// What the point was called when the list was handed out: a number may have changed since.
  private static func labels(of row: ReturnedRow) -> [String] {
    let name = row.text(.key).split(whereSeparator: \.isWhitespace).last ?? ""
    let end = name.lastIndex(where: \.isNumber).map { name[...$0] } ?? ""
    return [String(name), String(end)]
  }

  /// The text from the first word that is not the plan's; all of it where that is short.
  private static func added(
    to plan: [Phrase], _ also: [String], in text: String, of column: HandoutColumn
  ) -> String? {
    let dutch = count(plan.map(\.dutch))
    let english = count(plan.map(\.english))
    var left = dutch.merging(english, uniquingKeysWith: max)
      .merging(count(also), uniquingKeysWith: max)
    // Other points are named there too, and theirs may have changed.
    let hasNumbers = [.causes, .references].contains(column) && text.contains(where: \.isLetter)
    for word in words(text) {
      let folded = word.lowercased()
      if hasNumbers, word.allSatisfy(\.isNumber) { continue }
      guard let count = left[folded], count > 0 else {
        return FileRemark.short(text.count <= 60 ? text : String(text[word.startIndex...]))
      }
      left[folded] = count - 1
    }
    return nil
  }

  private static func count(_ texts: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in texts.flatMap(words) { counts[word.lowercased(), default: 0] += 1 }
    return counts
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}

extension Table.Cell {
  /// All that is said in it.
  fileprivate var phrases: [Phrase] {
    switch self {
    case .text(let phrase): [phrase]
    case .day(let day): [Phrase(verbatim: day.iso)]
    case .list(let items):
      items.flatMap { item in
        [item.text] + (item.detail.map { [$0] } ?? [])
          + (item.isInferred
            ? [Catalogue.inferred] : [])
      }
    }
  }
}
