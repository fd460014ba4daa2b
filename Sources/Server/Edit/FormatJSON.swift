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
      "name": .text(key.name), "label": .text(label(key, of: map, language)),
      // The manual marks words of the files with backticks; a form has no files in sight.
      "about": .text(key.about(language).replacing("`", with: "")), "example": .text(key.example),
      "isRequired": .flag(key.isRequired), "form": .text(form(key.kind)),
      "expected": .text(key.kind.expectation(language)),
    ]
    if case .choice(let words) = key.kind {
      members["choices"] = .list(
        words.map { .object(["value": .text($0), "label": .text(word($0, language))]) })
    }
    return .object(members)
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

  /// A message for a reader who sees no files: keys in backticks become their names.
  static func plain(_ text: String, _ language: Language) -> String {
    var parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return text }
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      let name = (own[parts[index]] ?? names[parts[index]])?(language) ?? parts[index]
      parts[index] = "‘\(name)’"
    }
    return parts.joined()
  }

  /// Name of a key for a reader: that of pages and tables where those show it.
  private static func label(_ key: KeyFormat, of map: MapName, _ language: Language) -> String {
    // What an effect is at a position is a word of effects only.
    let isKind = key.name == "kind" && map != .effect && map != .effectReference
    let name = isKind ? DetailKey.kind.name : own[key.name] ?? names[key.name]
    return name.map { $0.capitalized(language) } ?? key.name
  }

  private static let names: [String: Phrase] = {
    let definition = DetailsDefinition.standard
    var keys = definition.effect.map(\.key)
    keys += definition.actionPoint.map(\.key)
    keys += definition.subPoint.map(\.key)
    keys += definition.theme.map(\.key)
    keys += definition.focusArea.map(\.key)
    keys += definition.source.map(\.key)
    keys += definition.department.map(\.key)
    keys += definition.goal.map(\.key)
    keys += definition.result.map(\.key)
    keys += definition.indicator.map(\.key)
    keys += definition.region.map(\.key)
    keys += definition.budgetLine.map(\.key)
    return Dictionary(keys.map { ($0.id, $0.name) }) { first, _ in first }
  }()

  /// Names of keys that pages show as a title or a sign.
  private static let own: [String: Phrase] = [
    "label": Phrase(nl: "tekst op de kaart", en: "text on the map"),
    "title": Phrase(nl: "titel", en: "title"), "number": Phrase(nl: "nummer", en: "number"),
    "text": Phrase(nl: "tekst", en: "text"), "code": Phrase(nl: "code", en: "code"),
    "numeral": Phrase(nl: "nummer", en: "number"), "topic": Phrase(nl: "onderwerp", en: "topic"),
    "kind": Phrase(nl: "wat het hier is", en: "what it is here"),
    "side": Phrase(nl: "kant van de kaart", en: "side of the map"),
    "stated": Phrase(nl: "staat in regel", en: "stated in line"),
    "inferred": Phrase(nl: "afgeleid, met reden", en: "inferred, with a reason"),
    "exceptions": Phrase(nl: "uitzonderingen", en: "exceptions"),
    "id": Phrase(nl: "vaste naam", en: "stable name"),
    "file": Phrase(nl: "bestand met de tekst", en: "file with the text"),
    "basis": Phrase(nl: "dagelijks werk", en: "daily work"),
    "internal": Phrase(nl: "alleen voor binnen", en: "for inside only"),
    "reason": Phrase(nl: "reden", en: "reason"),
    "amount": Phrase(nl: "bedrag per jaar", en: "amount a year"),
    "amounts": Phrase(nl: "bedragen per jaar", en: "amounts by year"),
    "municipality": Phrase(nl: "gemeente", en: "municipality"),
    "municipalities": Phrase(nl: "gemeenten", en: "municipalities"),
    "period": Phrase(nl: "periode", en: "period"),
    "language": Phrase(nl: "taal", en: "language"),
    "show-text": Phrase(nl: "tekst op de pagina's", en: "text on the pages"),
    "format": Phrase(nl: "versie van de bestanden", en: "version of the files"),
    "edition": Phrase(nl: "naam van deze uitgave", en: "name of this edition"),
    "municipality-id": Phrase(nl: "code van de gemeente", en: "code of the municipality"),
    "motto": Phrase(nl: "motto", en: "motto"),
    "notice": Phrase(nl: "mededeling boven de pagina's", en: "notice above the pages"),
    "list-columns": Phrase(nl: "kolommen van de eigen lijst", en: "columns of the own list"),
    "owner": Phrase(nl: "afdeling van wie het plan is", en: "department whose plan it is"),
  ]

  /// Words of a choice for a reader; a word of the files where there are no others.
  private static func word(_ word: String, _ language: Language) -> String {
    if let reason = MissingReason(rawValue: word) { return reason.name.capitalized(language) }
    if let status = FigureStatus(rawValue: word) { return status.name.capitalized(language) }
    if let kind = BranchKind(rawValue: word) { return kind.meaning.capitalized(language) }
    let words: [String: Phrase] = [
      "primary": Phrase(nl: "Primair", en: "Primary"),
      "secondary": Phrase(nl: "Secundair", en: "Secondary"),
      "unit": Phrase(nl: "Eigen afdeling", en: "Own department"),
      "partner": Phrase(nl: "Partner", en: "Partner"),
      "goal": Phrase(nl: "Doel", en: "Goal"), "ambition": Phrase(nl: "Ambitie", en: "Ambition"),
      "result": Phrase(nl: "Resultaat", en: "Result"),
      "activity": Phrase(nl: "Activiteit", en: "Activity"),
      "more": Phrase(nl: "Meer is beter", en: "More is better"),
      "less": Phrase(nl: "Minder is beter", en: "Less is better"),
      "neither": Phrase(nl: "Geen van beide", en: "Neither"),
      "nl": Phrase(nl: "Nederlands", en: "Dutch"), "en": Phrase(nl: "Engels", en: "English"),
      "left": Phrase(nl: "Links", en: "Left"), "right": Phrase(nl: "Rechts", en: "Right"),
    ]
    return words[word]?(language) ?? word
  }
}
