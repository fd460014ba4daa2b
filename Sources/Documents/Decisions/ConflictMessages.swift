import PlanModel
import SourceText
import Toolkit
import Views

/// Why an answer in conflict stayed behind, and what a person can do.
struct ConflictMessages {
  let text: Phrase

  /// - Parameter replaces: whether what is in conflict goes in all the same, so that this one lost.
  init(_ answer: ReturnedAnswer, _ side: DecisionImport.Side, replaces: Bool) {
    switch (side, replaces) {
    case (.plan(let holding), false):
      text =
        Self.why(answer.date, holding.date)
        + Phrase(
          nl: "; met --replace schrijft u dit toch bij.", en: "; --replace adds this all the same.")
    case (.row, false):
      text = Phrase(
        nl: "Deze rijen spreken elkaar tegen; met --replace schrijft u de nieuwste bij.",
        en: "These rows contradict each other; --replace adds the newest.")
    case (.plan, true):
      text = Phrase(
        nl: """
          Een andere rij heeft het antwoord dat al in het plan staat. Moet dit gelden? Neem dan alleen \
          dit bestand op, met --replace.
          """,
        en: """
          Another row has the answer that is in the plan already. If this should hold, import this \
          file alone, with --replace.
          """)
    case (.row, true):
      text = Phrase(
        nl: "Van deze rijen gaat de nieuwste mee. Moet dit gelden? Neem dan alleen dit bestand op.",
        en: "Of these rows the newest goes in. If this should hold, import this file alone.")
    }
  }

  private static func why(_ returned: Day?, _ holding: Day?) -> Phrase {
    guard let returned, let holding else {
      return Phrase(
        nl: "Zonder datum is niet te zien of dit nieuwer is dan wat in het plan staat",
        en: "Without a date it cannot be seen whether this is newer than what is in the plan")
    }
    return returned == holding
      ? Phrase(
        nl: "In het plan staat een ander antwoord van dezelfde dag",
        en: "The plan has another answer of the same day")
      : Phrase(
        nl: "In het plan staat een nieuwer antwoord", en: "The plan has a newer answer")
  }
}
