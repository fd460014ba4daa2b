import PlanModel
import Rules
import TextFormats
import Toolkit
import Views

/// The definition of the format for forms: the keys of each kind of thing, in the order of the files.
enum FormatJSON {
  static func json(_ language: Language) -> JSONValue {
    let maps = PlanFormat.maps.map { map in
      (
        map.name.rawValue,
        JSONValue.object([
          "about": .text(map.about.onScreen(language)),
          "keys": .list(map.keys.map { key($0, of: map.name, language) }),
        ])
      )
    }
    // What each rule asks, for who reads of an exception: its name is one of the files.
    let rules = RuleRegistry.all.map { ($0.name, JSONValue.text(title(of: $0.demand, language))) }
    return .object(
      Dictionary(maps + [("rules", .object(Dictionary(rules) { first, _ in first }))]) { first, _ in
        first
      })
  }

  /// What a rule asks, as a title: without a full stop.
  static func title(of demand: Phrase, _ language: Language) -> String {
    let text = plain(demand, language)
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  static func key(
    _ key: KeyFormat, of map: MapName, _ language: Language
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .text(key.name), "label": .text(key.label.capitalized(language)),
      // The manual marks words of the files with backticks; a form has no files in sight.
      "about": .text(plain(key.about, of: map, language).replacing("`", with: "")),
      "example": .text(key.example),
      "isRequired": .flag(key.isRequired), "form": .text(form(key.kind)),
      "expected": .text(key.kind.expectation(language)),
    ]
    if map == .effect, key.name == "label" {
      // The limits are those of the rule, so that page and check say the same.
      members["longest"] = .object([
        "words": .number(LabelTooLong.mostWords),
        "characters": .number(LabelTooLong.mostCharacters),
      ])
    }
    if case .map(let below) = key.kind { members["map"] = .text(below.rawValue) }
    if case .choice(let words) = key.kind {
      members["choices"] = .list(
        words.map {
          .object(["value": .text($0), "label": .text(FieldName.word($0, language, among: words))])
        })
    }
    return .object(members)
  }

  /// Whether a form has a field in which such a value is typed or chosen.
  static func isTyped(_ kind: ValueKind) -> Bool {
    !["below", "group", "links", "exceptions"].contains(form(kind))
  }

  private static func form(_ kind: ValueKind) -> String {
    switch kind {
    case .text: "text"
    case .identifier: "identifier"
    case .choice: "choice"
    case .flag: "flag"
    case .number: "number"
    case .amount, .criterion, .planned: "word"
    case .date: "date"
    case .texts: "texts"
    case .numbers, .amounts, .printedNames, .departments, .citations: "list"
    case .links: "links"
    case .exceptions: "exceptions"
    case .map: "group"
    default: "below"
    }
  }

  /// A sentence of a change, with what a rule asks instead of the rule's name.
  static func sentence(_ text: String, _ language: Language) -> String {
    var parts = plain(text, language).split(separator: "'", omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count > 2 else { return parts.joined(separator: "'") }
    var result = parts.removeFirst()
    while !parts.isEmpty {
      let part = parts.removeFirst()
      guard let rule = RuleRegistry.rule(named: part), !parts.isEmpty else {
        result += "'" + part
        continue
      }
      result += "‘\(title(of: rule.demand, language))’" + parts.removeFirst()
    }
    return result
  }

  /// A message for a reader who sees no files.
  ///
  /// - Parameter map: whose keys are meant; nil where that is not known.
  static func plain(_ text: String, of map: MapName? = nil, _ language: Language) -> String {
    FieldName.plain(text, of: map, language)
  }

  /// The same for who has no command line either.
  static func plain(_ phrase: Phrase, of map: MapName? = nil, _ language: Language) -> String {
    plain(phrase.onScreen(language), of: map, language)
  }
}
