import Operations
import PlanModel
import SourceText
import Toolkit

/// Reads the text of a cell as the value of a key.
struct CellReader {
  /// Nil to accept any name, for a comparison.
  let names: KnownNames?

  /// The texts that an operation takes as the value.
  ///
  /// - Parameter text: not empty, without blanks at its ends.
  func value(_ text: String, of format: KeyFormat) throws(CellProblem) -> [String] {
    if let hidden = HiddenCharacter.first(in: text) {
      let code = String(hidden.value, radix: 16, uppercase: true)
      throw CellProblem(
        Phrase(
          nl: "In de tekst staat een onzichtbaar teken (U+\(code)).",
          en: "The text has an invisible character (U+\(code))."),
        remedy: Phrase(nl: "Typ de tekst opnieuw.", en: "Type the text anew."))
    }
    switch format.kind {
    case .text:
      return [text]
    case .identifier:
      return [try known(CellItems.plain(text), format)]
    case .choice(let choices):
      guard let choice = ChoiceWords.choice(text, among: choices) else {
        throw .expected(
          Phrase(
            nl: choices.map { ChoiceWords.word($0, .dutch) }.joined(separator: ", "),
            en: choices.map { ChoiceWords.word($0, .english) }.joined(separator: ", ")), found: text
        )
      }
      return [choice]
    case .flag:
      let word = text.lowercased()
      if ["ja", "yes", "true", "waar"].contains(word) { return ["true"] }
      if ["nee", "no", "false", "onwaar"].contains(word) { return ["false"] }
      throw .expected(Phrase(nl: "ja of nee", en: "yes or no"), found: text)
    case .number:
      guard let number = Int(text), number > 0 else { throw Self.wrong(text, format) }
      return [String(number)]
    case .numbers:
      return try numbers(text, format)
    case .amount:
      return [try amount(text, format)]
    case .amounts:
      return try items(text) { item throws(CellProblem) in try amount(item, format) }
    case .date:
      return [try day(text, format)]
    case .planned:
      let word = text.lowercased()
      if word == "doorlopend" || word == "continuous" { return ["continuous"] }
      let written = text.replacing(" ", with: "").uppercased()
      if PlannedPeriod(written) != nil { return [written] }
      // As people write it: 2027-2028, 2e kwartaal 2027. A day is no period.
      guard (try? day(text, format)) == nil, let period = ListValues.period(text) else {
        throw Self.wrong(text, format)
      }
      return [period]
    case .criterion:
      return [text]
    case .texts:
      return try items(text) { item throws(CellProblem) in try known(item, format) }
    case .printedNames:
      return try items(text) { $0 }
    case .departments:
      return try items(text, or: ["/", ","]) { item throws(CellProblem) in
        if let role = format.role { try names?.check(item, for: role) }
        return item
      }
    case .citations:
      return try items(text, or: [","]) { item throws(CellProblem) in
        try names?.checkLines(item)
        return Self.withoutLeadingZeros(item)
      }
    case .links: return try links(text, format)
    case .exceptions: return try exceptions(text, format)
    case .decimal: return [try decimal(text, format)]
    case .decimals: return try items(text) { item throws(CellProblem) in try decimal(item, format) }
    case .year:
      guard let year = Int(text), (1000...9999).contains(year) else {
        throw Self.wrong(text, format)
      }
      return [String(year)]
    case .map(let map):
      // The whole cell, for its keys may be on lines of their own.
      return try showing(format) { () throws(CellProblem) in [try block(text, map)] }
    case .maps(let map):
      return try showing(format) { () throws(CellProblem) in
        ["[\(try blocks(text, map).joined(separator: ", "))]"]
      }
    case .yearTexts:
      return try showing(format) { () throws(CellProblem) in [try yearTexts(text, format)] }
    // What has several levels of keys below it is in no cell, see `SheetColumn`.
    default: throw Self.wrong(text, format)
    }
  }

  /// The name by which the files refer to what a cell names.
  private func known(_ name: String, _ format: KeyFormat) throws(CellProblem) -> String {
    guard let role = format.role, let names else { return name }
    if let key = names.key(ofTitle: name, for: role) { return key }
    try names.check(name, for: role)
    return name
  }

  private func items(
    _ text: String, or separators: Set<Character> = [],
    _ read: (String) throws(CellProblem) -> String
  ) throws(CellProblem) -> [String] {
    let items = try CellItems.of(text, or: separators)
    return try Self.each(items) { item throws(CellProblem) in try read(CellItems.plain(item)) }
  }

  /// Reads each item, and names all that cannot be read.
  private static func each<Value>(
    _ items: [String], _ read: (String) throws(CellProblem) -> Value
  ) throws(CellProblem) -> [Value] {
    var (values, problems): ([Value], [CellProblem]) = ([], [])
    for item in items {
      do throws(CellProblem) { values.append(try read(item)) } catch { problems.append(error) }
    }
    if let problem = CellProblem.of(problems) { throw problem }
    return values
  }

  /// Adds an example to what is wrong with a cell that has parts with names.
  private func showing(
    _ format: KeyFormat, _ read: () throws(CellProblem) -> [String]
  ) throws(CellProblem) -> [String] {
    do throws(CellProblem) {
      return try read()
    } catch {
      let example = CellNotation.example(of: format)
      throw CellProblem(
        error.message,
        remedy: error.remedy
          ?? Phrase(nl: "Bijvoorbeeld: \(example)", en: "For example: \(example)"))
    }
  }

  /// Lines as the files have them: `042` is line 42.
  private static func withoutLeadingZeros(_ lines: String) -> String {
    let start = lines.lastIndex(of: ":").map { lines.index(after: $0) } ?? lines.startIndex
    let numbers = lines[start...].split(separator: "-", omittingEmptySubsequences: false)
    guard numbers.allSatisfy({ Int($0) != nil }) else { return lines }
    return String(lines[..<start]) + numbers.map { String(Int($0) ?? 0) }.joined(separator: "-")
  }

  private func links(_ text: String, _ format: KeyFormat) throws(CellProblem) -> [String] {
    // A comma too between plain numbers, for so people write them.
    let isPlain = !text.contains("(") && !text.contains("\"")
    let items = try CellItems.of(text, or: isPlain ? [","] : [])
    var targets: Set<String> = []
    let links = try Self.each(items) { item throws(CellProblem) in
      var link = try CellLink(item)
      link.target = try known(link.target, format)
      for line in link.lines { try names?.checkLines(line) }
      guard targets.insert(link.target).inserted else {
        throw CellProblem(
          Phrase(
            nl: "'\(link.target)' staat er twee keer.", en: "'\(link.target)' is there twice."))
      }
      return link
    }
    if links.allSatisfy(\.isWord) { return links.map(\.yaml) }
    return ["[\(links.map(\.yaml).joined(separator: ", "))]"]
  }

  private func exceptions(_ text: String, _ format: KeyFormat) throws(CellProblem) -> [String] {
    var entries: [String] = []
    for item in try CellItems.of(text) {
      let plain = CellItems.plain(item)
      guard let colon = plain.firstIndex(of: ":") else { throw Self.wrong(item, format) }
      let rule = CellText.trimmed(String(plain[..<colon]))
      let reason = CellText.trimmed(String(plain[plain.index(after: colon)...]))
      guard !rule.isEmpty, !reason.isEmpty else { throw Self.wrong(item, format) }
      entries.append("\(YAMLText.quoted(rule)): \(YAMLText.quoted(reason))")
    }
    return ["{\(entries.joined(separator: ", "))}"]
  }

  private func amount(_ text: String, _ format: KeyFormat) throws(CellProblem) -> String {
    var written = text.replacing("€", with: "").replacing(" ", with: "").replacing(
      "\u{A0}", with: "")
    // 5.000,50 as people write it here: a point before three digits divides thousands.
    if written.contains(",") {
      written = written.replacing(".", with: "").replacing(",", with: ".")
    } else if let point = written.lastIndex(of: "."),
      written.distance(from: point, to: written.endIndex) == 4
    {
      written = written.replacing(".", with: "")
    }
    guard let euro = Euro(written) else { throw Self.wrong(text, format) }
    return CellNotation.text(euro)
  }

  private func decimal(_ text: String, _ format: KeyFormat) throws(CellProblem) -> String {
    guard let number = WrittenNumber.read(text) else { throw Self.wrong(text, format) }
    return number.text
  }

  private func day(_ text: String, _ format: KeyFormat) throws(CellProblem) -> String {
    if let day = Day(text) { return day.iso }
    let parts = text.split { $0 == "-" || $0 == "/" }.compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 1000,
      let day = Day(year: parts[2], month: parts[1], day: parts[0])
    else { throw Self.wrong(text, format) }
    return day.iso
  }

  static func wrong(_ text: String, _ format: KeyFormat) -> CellProblem {
    .expected(format.kind.cellExpectation, found: text)
  }
}
