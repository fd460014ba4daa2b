package import PlanModel
package import Toolkit

/// Names of keys and words of a plan's files for a reader who sees none of them.
package enum FieldName {
  /// Label of a key in a form; the key itself where it is none of the format.
  ///
  /// - Parameter map: nil where only the key is known.
  package static func label(_ key: String, of map: MapName? = nil, _ language: Language) -> String {
    PlanFormat.label(of: key, in: map).map { $0.capitalized(language) } ?? key
  }

  /// A message for a reader who sees no files: keys in backticks become their names, and words of the files
  /// the words of a form.
  ///
  /// - Parameter map: whose keys are meant; nil where that is not known.
  package static func plain(
    _ text: String, of map: MapName? = nil, _ language: Language
  ) -> String {
    var parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return text }
    for index in stride(from: 1, to: parts.count - 1, by: 2) {
      parts[index] = plain(part: parts[index], of: map, language)
    }
    return parts.joined()
  }

  /// A key, a key with its value, or a word of a choice.
  private static func plain(part: String, of map: MapName?, _ language: Language) -> String {
    func name(_ key: some StringProtocol) -> Phrase? { PlanFormat.label(of: String(key), in: map) }
    if let name = name(part) { return "‘\(name(language))’" }
    if let colon = part.firstIndex(of: ":"), let name = name(part[..<colon]) {
      let value = part[part.index(after: colon)...].drop { $0 == " " }
        .filter { !"[]{}\"".contains($0) }
      return "‘\(name(language))’: \(word(value, language))"
    }
    if let dot = part.lastIndex(of: "."), let name = name(part[part.index(after: dot)...]) {
      return "‘\(name(language))’"
    }
    return "‘\(word(part, language))’"
  }

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
      "true": Phrase(nl: "Ja", en: "Yes"), "false": Phrase(nl: "Nee", en: "No"),
      "nl": Phrase(nl: "Nederlands", en: "Dutch"), "en": Phrase(nl: "Engels", en: "English"),
      "left": Phrase(nl: "Links", en: "Left"), "right": Phrase(nl: "Rechts", en: "Right"),
    ]
    return words[word]?(language) ?? word
  }
}
