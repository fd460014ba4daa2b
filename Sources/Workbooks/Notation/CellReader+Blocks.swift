import PlanModel
import Toolkit

/// Cells that hold mappings: `at-most: 4; by: 2030`, one to a line.
extension CellReader {
  func blocks(_ text: String, _ map: MapName) throws(CellProblem) -> [String] {
    var blocks: [String] = []
    for line in try Self.lines(of: text) { blocks.append(try block(line, map)) }
    return blocks
  }

  /// Lines of a cell; a line end between quotation marks divides none.
  private static func lines(of text: String) throws(CellProblem) -> [String] {
    var lines = [""]
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character.isNewline, !isQuoted {
        lines.append("")
      } else {
        lines[lines.count - 1].append(character)
      }
    }
    return lines.map(CellText.trimmed).filter { !$0.isEmpty }
  }

  /// A mapping in braces, as an operation takes it.
  func block(_ line: String, _ map: MapName) throws(CellProblem) -> String {
    let keys = PlanFormat[map].keys
    var entries: [String] = []
    var given: Set<String> = []
    for item in try CellItems.of(line) {
      let colon = item.firstIndex(of: ":") ?? item.startIndex
      let name = CellText.folded(String(item[..<colon]))
      guard let key = keys.first(where: { $0.name == name }) else {
        let names = keys.map(\.name)
        throw CellProblem(
          Phrase(
            nl: "'\(item.prefix(60))' begint niet met een van: ",
            en: "'\(item.prefix(60))' does not begin with one of: ") + Catalogue.list(names),
          remedy: NearestWord.nearest(to: name, among: names).map {
            Phrase(nl: "Bedoelde u '\($0):'?", en: "Did you mean '\($0):'?")
          })
      }
      guard given.insert(name).inserted else {
        throw CellProblem(
          Phrase(nl: "'\(name)' staat er twee keer.", en: "'\(name)' is there twice."))
      }
      let written = CellItems.plain(
        CellText.trimmed(String(item[item.index(after: colon)...])))
      guard !written.isEmpty else { continue }
      entries.append("\(name): \(Self.flow(try value(written, of: key), key))")
    }
    if let missing = keys.first(where: { $0.isRequired && !given.contains($0.name) }) {
      throw CellProblem(
        Phrase(
          nl: "in '\(line.prefix(60))' ontbreekt '\(missing.name):'",
          en: "'\(line.prefix(60))' lacks '\(missing.name):'"))
    }
    return "{\(entries.joined(separator: ", "))}"
  }

  /// Texts by year, `2028: Anders geteld`, one to a line; on one line a semicolon divides them where a
  /// year follows.
  func yearTexts(_ text: String, _ format: KeyFormat) throws(CellProblem) -> String {
    var entries: [(year: Int, text: String)] = []
    for line in try Self.lines(of: text) {
      var parts: [String] = []
      for part in Self.parts(of: line) {
        if parts.isEmpty || Self.year(of: part) != nil {
          parts.append(part)
        } else {
          parts[parts.count - 1] += ";\(part)"
        }
      }
      for part in parts {
        guard let (year, rest) = Self.year(of: part) else { throw Self.wrong(part, format) }
        let written = CellItems.plain(CellText.trimmed(rest))
        guard !written.isEmpty else { throw Self.wrong(part, format) }
        guard !entries.contains(where: { $0.year == year }) else {
          throw CellProblem(
            Phrase(nl: "\(year) staat er twee keer.", en: "\(year) is there twice."))
        }
        entries.append((year, written))
      }
    }
    return "{\(entries.map { "\($0.year): \(YAMLText.quoted($0.text))" }.joined(separator: ", "))}"
  }

  /// Parts of a line between semicolons that are not between quotation marks.
  private static func parts(of line: String) -> [String] {
    var parts = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == ";", !isQuoted {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// The year before a colon, and what is behind it.
  private static func year(of part: String) -> (year: Int, rest: String)? {
    guard let colon = part.firstIndex(of: ":"),
      let year = Int(CellText.trimmed(String(part[..<colon]))), (1000...9999).contains(year)
    else { return nil }
    return (year, String(part[part.index(after: colon)...]))
  }

  /// A value on one line in the notation of the files.
  private static func flow(_ texts: [String], _ key: KeyFormat) -> String {
    let items: [String]
    switch key.kind {
    case .number, .numbers, .decimal, .decimals, .year, .flag, .date, .choice, .amount, .amounts:
      items = texts
    default: items = texts.map(YAMLText.quoted)
    }
    return items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]"
  }
}
