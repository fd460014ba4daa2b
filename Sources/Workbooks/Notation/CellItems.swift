import Toolkit

/// Splits the text of a cell into its items.
enum CellItems {
  /// Items between semicolons, and between `separators`; not inside quotation marks or brackets.
  static func of(_ text: String, or separators: Set<Character> = []) throws(CellProblem) -> [String]
  {
    var items: [String] = []
    var item = ""
    var depth = 0
    var isQuoted = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
      } else if !isQuoted {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        let isEnd = character == ";" || character.isNewline || separators.contains(character)
        if isEnd, depth <= 0 {
          items.append(item)
          item = ""
          continue
        }
      }
      item.append(character)
    }
    guard !isQuoted, depth <= 0 else {
      throw CellProblem(
        Phrase(
          nl: isQuoted
            ? "Een aanhalingsteken wordt niet gesloten." : "Een haakje wordt niet gesloten.",
          en: isQuoted ? "A quotation mark is not closed." : "A bracket is not closed."))
    }
    items.append(item)
    return items.map(CellText.trimmed).filter { !$0.isEmpty }
  }

  /// Text of an item without the quotation marks around it.
  static func plain(_ item: String) -> String {
    guard item.count >= 2, item.first == "\"", item.last == "\"" else { return item }
    return String(item.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
