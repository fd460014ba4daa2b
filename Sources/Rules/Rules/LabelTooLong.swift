package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum LabelTooLong: Rule {
  package static let name = "label-too-long"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een label telt hooguit zes woorden en veertig tekens.",
    en: "A label has at most six words and forty characters."
  ).onScreen(
    nl: "Een tekst op de kaart telt hooguit zes woorden en veertig tekens.",
    en: "A text on the map has at most six words and forty characters.")
  package static let reason = Phrase(
    nl:
      "Een lang label maakt de tekening breed en de letters klein; boven 200 tekens wordt het afgekapt.",
    en:
      "A long label makes the drawing wide and its letters small; beyond 200 characters it is cut.")
  package static let remedy = Phrase(
    nl: "Maak het label korter; de rest kan in `explanation`.",
    en: "Make the label shorter; the rest may go into `explanation`."
  ).onScreen(
    nl: "Maak de tekst korter; de rest kan in `explanation`.",
    en: "Make the text shorter; the rest may go into `explanation`.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          label: Hitte bij buitenactiviteiten
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          label: ↓Op een hete dag is er geen water
        - id: storm
          label: ↓Evenementenvergunningen bij stormwaarschuwingen
    """,
    """
    theme:
      effects:
        - id: hitte
          label: ↓heet heet heet heet heet heet heet heet heet heet \
          heet heet heet heet heet heet heet heet heet heet \
          heet heet heet heet heet heet heet heet heet heet \
          heet heet heet heet heet heet heet heet heet heet heet weer
    """,
  ]

  package static let mostWords = 6
  package static let mostCharacters = 40
  /// Length at which drawings cut a label.
  private static let mostDrawn = 200

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.effects.indices.compactMap { index in
      let label = input.plan.effects[index].label
      guard mayBeTooLong(label.value) else { return nil }
      let words = label.value.split(whereSeparator: \.isWhitespace).count
      let characters = label.value.count
      guard words > mostWords || characters > mostCharacters else { return nil }
      return finding(
        Phrase(nl: "het label", en: "the label")
          .onScreen(nl: "de tekst op de kaart", en: "the text on the map")
          + Phrase(
            nl: " telt \(words) \(words == 1 ? "woord" : "woorden") en \(characters) tekens",
            en: " has \(words) \(words == 1 ? "word" : "words") and \(characters) characters"),
        at: label.range, about: .effect(index),
        level: characters > mostDrawn ? .error : level)
    }
  }

  /// Fast filter by bytes, because counting the characters of all labels takes a tenth of a check:
  /// no text has more words or characters than its bytes allow.
  private static func mayBeTooLong(_ label: String) -> Bool {
    label.utf8.count > mostCharacters
      || label.utf8.count { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } >= mostWords
  }
}
