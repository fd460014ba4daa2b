import PlanModel
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
          "about": .text(map.about(language)),
          "keys": .list(map.keys.map { key($0, of: map.name, language) }),
        ])
      )
    }
    return .object(Dictionary(maps) { first, _ in first })
  }

  private static func key(_ key: KeyFormat, of map: MapName, _ language: Language) -> JSONValue {
    var members: [String: JSONValue] = [
      "name": .text(key.name), "label": .text(FieldName.label(key.name, of: map, language)),
      // The manual marks words of the files with backticks; a form has no files in sight.
      "about": .text(FieldName.plain(key.about(language), language).replacing("`", with: "")),
      "example": .text(key.example),
      "isRequired": .flag(key.isRequired), "form": .text(form(key.kind)),
      "expected": .text(key.kind.expectation(language)),
    ]
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
    !["below", "links", "exceptions"].contains(form(kind))
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
    default: "below"
    }
  }

  /// A message for a reader who sees no files.
  static func plain(_ text: String, _ language: Language) -> String {
    FieldName.plain(text, language)
  }
}
