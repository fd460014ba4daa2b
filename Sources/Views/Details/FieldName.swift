// Why one definition: a form, a work list and the report of a workbook name the same field, and nobody who
// works there has seen the files in which it is a key.

package import PlanModel
package import Toolkit

/// Names of the keys of a plan for readers: those of pages and tables where those show a key.
package enum FieldName {
  /// Name of a key; nil for what is no key.
  package static func of(_ key: String) -> Phrase? {
    keys.contains(key) ? own[key] ?? names[key] : nil
  }

  /// Without those of what pages put together, such as the primary points of a department: `primary` is a
  /// word of a choice in the files.
  private static let keys = Set(PlanFormat.maps.flatMap { $0.keys.map(\.name) })

  /// Label of a key in a form; the key itself where it has no name.
  package static func label(_ key: String, of map: MapName? = nil, _ language: Language) -> String {
    // What an effect is at a position is a word of effects only.
    let isKind = key == "kind" && map != .effect && map != .effectReference
    let name = isKind ? DetailKey.kind.name : of(key)
    return name.map { $0.capitalized(language) } ?? key
  }

  /// A message for a reader who sees no files: keys in backticks become their names, and words of the files
  /// the words of a form.
  ///
  /// - Parameter names: those of another place, such as the headings of a workbook, before ours.
  package static func plain(
    _ text: String, _ language: Language, names others: (String) -> Phrase? = { _ in nil }
  ) -> String {
    var parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return text }
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      parts[index] = plain(part: parts[index], language) { others($0) ?? of($0) }
    }
    return parts.joined()
  }

  /// A key, a key with its value, or a word of a choice.
  private static func plain(
    part: String, _ language: Language, _ name: (String) -> Phrase?
  ) -> String {
    if let name = name(part) { return "‘\(name(language))’" }
    if let colon = part.firstIndex(of: ":"), let name = name(String(part[..<colon])) {
      let value = part[part.index(after: colon)...].drop { $0 == " " }
        .filter { !"[]{}\"".contains($0) }
      return "‘\(name(language))’: \(word(value, language))"
    }
    if let dot = part.lastIndex(of: "."), let name = name(String(part[part.index(after: dot)...])) {
      return "‘\(name(language))’"
    }
    return "‘\(word(part, language))’"
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
    keys += [
      .assumption, .date, .report, .department, .landed, .state, .mark, .means, .ratings, .about,
      .due, .scale, .aspects, .legend, .origin,
    ]
    return Dictionary(keys.map { ($0.id, $0.name) }) { first, _ in first }
  }()

  /// Words of a choice for a reader; a word of the files where there are no others.
  ///
  /// - Parameter choices: all that can be chosen: `unknown` is a reason among reasons only.
  package static func word(
    _ word: String, _ language: Language, among choices: [String] = []
  ) -> String {
    if word == MissingReason.unknown.rawValue,
      MissingReason.allCases.contains(where: { !choices.contains($0.rawValue) })
    {
      return Phrase(nl: "Onbekend", en: "Unknown")(language)
    }
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
