// Why a notation of our own in cells: a list with reasons has no columns. It is that of the YAML
// files where they have one (`17@365`), and words in brackets where they have keys.

import PlanModel
import SourceText
import Toolkit

/// Writes values of the plan as the text of a cell.
struct CellNotation {
  let language: Language

  /// Text of a value; empty for a default that nobody wrote.
  func text(_ value: FieldValue?) -> String {
    switch value {
    case nil: ""
    case .text(let text): text.value
    case .texts(let texts): Self.list(texts.map(\.value))
    case .word(let word): ChoiceWords.word(word, language)
    case .flag(let flag): (flag ? ChoiceWords.yes : ChoiceWords.no)(language)
    case .number(let number): String(number)
    case .numbers(let numbers): Self.list(numbers.map { String($0) })
    case .amounts(let amounts): Self.list(amounts.map(Self.text))
    case .day(let day): day.iso
    case .names(let names):
      Self.list(
        names.map { name in
          name.citation.map { "\(name.name.value)@\(Self.text($0))" } ?? name.name.value
        })
    case .citations(let citations): Self.list(citations.map(Self.text))
    case .links(let links): links.map(text).joined(separator: "; ")
    case .exceptions(let exceptions):
      Self.list(exceptions.map { "\($0.rule.value): \($0.reason.value)" })
    case .decimal(let number): number.text
    case .decimals(let numbers): Self.list(numbers.map(\.text))
    case .map(let map): block(map)
    case .maps(let maps): maps.map(block).joined(separator: "\n")
    case .yearTexts(let texts):
      texts.map { "\($0.year): \(Self.item($0.text.value, quoting: ";\""))" }
        .joined(separator: "\n")
    // What has several levels of keys below it is in no cell, see `SheetColumn`.
    default: ""
    }
  }

  /// Mappings that fit in a cell, with their values where nothing is written.
  static let blocks: [MapName: [FieldValue?]] = [
    .parent: ParentPlan.noValues, .look: Look.noValues, .publish: Publication.noValues,
    .section: SourceSection.noValues, .progress: Progress.noValues,
    .target: FigureTarget.noValues, .scaleValue: ScaleValue.noValues,
    .rating: AspectRating.noValues, .deviation: Deviation.noValues,
  ]

  /// The keys of a mapping with their values: `at-most: 4; by: 2030`.
  private func block(_ map: MapValue) -> String {
    let unwritten = Self.blocks[map.name] ?? []
    var entries: [String] = []
    for (index, key) in PlanFormat[map.name].keys.enumerated() where index < map.values.count {
      let value = map.values[index]
      if key.kind.isWord, unwritten.indices.contains(index), value == unwritten[index] { continue }
      let text = text(value)
      if !text.isEmpty { entries.append("\(key.name): \(Self.item(text, quoting: ";\""))") }
    }
    return entries.joined(separator: "; ")
  }

  /// `17@365`, `5 (afgeleid: reden)`, `5 (regels: 12, 14; mits: aanname)`.
  private func text(_ link: Reference) -> String {
    let target = Self.item(link.target.value, quoting: ";(\"@")
    var clauses: [String] = []
    var end = ""
    switch link.evidence {
    case .own: break
    case .stated(let citations) where citations.count == 1: end = "@\(Self.text(citations[0]))"
    case .stated(let citations):
      clauses.append(
        "\(Clause.stated(language)): " + citations.map(Self.text).joined(separator: ", "))
    case .inferred(let reason):
      clauses.append("\(Clause.inferred(language)): \(Self.clause(reason.value))")
    }
    if let assumption = link.assumption?.value {
      clauses.append("\(Clause.assumption(language)): \(Self.clause(assumption))")
    }
    return target + end + (clauses.isEmpty ? "" : " (\(clauses.joined(separator: "; ")))")
  }

  /// Words before the parts between brackets.
  enum Clause {
    static let stated = Phrase(nl: "regels", en: "lines")
    static let inferred = Phrase(nl: "afgeleid", en: "inferred")
    static let assumption = Phrase(nl: "mits", en: "provided")
  }

  static func text(_ citation: Citation) -> String {
    let (first, last) = (citation.lines.lowerBound, citation.lines.upperBound)
    return (citation.source.map { "\($0.value):" } ?? "")
      + (first == last ? "\(first)" : "\(first)-\(last)")
  }

  static func text(_ amount: Euro) -> String {
    let (whole, cents) = (amount.cents / 100, amount.cents % 100)
    return cents == 0 ? "\(whole)" : "\(whole).\(cents < 10 ? "0" : "")\(cents)"
  }

  static func list(_ items: [String]) -> String {
    items.map { item($0, quoting: ";\"") }.joined(separator: "; ")
  }

  /// An item, in quotation marks where it would be read as several, or as something else.
  static func item(_ text: String, quoting special: String) -> String {
    let isPlain =
      !text.unicodeScalars.contains { special.unicodeScalars.contains($0) || $0 == "\n" }
      && CellText.trimmed(text) == text && !text.isEmpty
    return isPlain ? text : quoted(text)
  }

  /// A text between brackets: as it is where it has whole pairs of brackets and no semicolon.
  private static func clause(_ text: String) -> String {
    var depth = 0
    var isPlain = CellText.trimmed(text) == text && !text.isEmpty && !text.hasPrefix("\"")
    for scalar in text.unicodeScalars {
      if scalar == "(" { depth += 1 }
      if scalar == ")" { depth -= 1 }
      if depth < 0 || scalar == ";" { isPlain = false }
    }
    return isPlain && depth == 0 ? text : quoted(text)
  }

  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The example of a key as it is written in a cell.
  static func example(of format: KeyFormat) -> String {
    switch format.kind {
    case .links:
      switch format.role {
      case .point, .pointAim, .reference: "17@365; 5 (afgeleid: reden)"
      case .focus, .focusAim: "II@83; IV (afgeleid: reden)"
      default:
        format.example.filter { !"[]".contains($0) }.split(separator: "@")[0]
          + "@84; nog-een (afgeleid: reden)"
      }
    case .date: Day(format.example)?.figures ?? format.example
    case .citations: "59; 121-123"
    case .texts, .departments, .printedNames, .numbers, .amounts:
      format.example.filter { $0 != "[" && $0 != "]" }.replacing(",", with: ";")
    case .text, .choice, .flag, .exceptions: ""
    case .map, .maps, .yearTexts:
      format.example.filter { !"[]{}".contains($0) }.replacing(",", with: ";")
    default: format.example
    }
  }
}

extension ValueKind {
  /// Whether a value is a word or yes or no, of which a default may be what nobody wrote.
  var isWord: Bool {
    switch self {
    case .choice, .flag: true
    default: false
    }
  }
}
