import PlanModel
import Sheets
import Toolkit
import Views

/// The sheet that explains how to fill in the other one.
struct HandoutExplanation {
  let language: Language
  let credit: Attribution

  /// - Parameter handout: the one whose rows the other sheet has; nil for the rows of all.
  func sheet(_ table: Table, of handout: Handout?) -> Sheet {
    let head = [(table.title, true), (Phrase(verbatim: credit.title), false)]
    let notice = credit.notice.isEmpty ? [] : [(Phrase(verbatim: credit.notice), false)]
    let counting = credit.counting.map { [($0, false)] } ?? []
    let cover = (handout?.cover.lines ?? []).map { line in
      (line.name + Phrase(verbatim: ": ") + line.value, false)
    }
    let foreign = credit.language == language ? [] : [(Self.language(credit.language), false)]
    let about = [table.note, handout?.request].compactMap { $0 }.map { ($0, false) }
    let paragraphs = head + cover + notice + counting + foreign + about + Self.filling + Self.words
    return Sheet(
      name: Phrase(nl: "Uitleg", en: "Explanation")(language),
      paragraphs: paragraphs.map { Sheet.Paragraph($0.0(language), isHeading: $0.1) })
  }

  /// Excel has no language for a cell, so that a line names it.
  private static func language(_ language: Language) -> Phrase {
    let name = language.name
    return Phrase(
      nl: "De teksten van het plan zijn in het \(name.dutch).",
      en: "The texts of the plan are in \(name.english).")
  }

  private static let filling: [(Phrase, Bool)] = [
    (Phrase(nl: "Zo vult u het in", en: "How to fill it in"), true),
    (
      Phrase(
        nl: """
          Elke rij is een actiepunt of een onderdeel daarvan. Antwoord op het punt als geheel, per onderdeel, \
          of allebei. Wat nog niet is besproken laat u leeg.
          """,
        en: """
          Each row is an action point or one of its sub-points. Answer the point as a whole, each sub-point, or \
          both. Leave empty what was not yet discussed.
          """), false
    ),
    entry(
      .discussedOn, nl: "de dag, als dag-maand-jaar, bijvoorbeeld 14-3-2025.",
      en: "the day, as day-month-year, for example 14-3-2025."),
    entry(
      .decision, nl: "kies uit de lijst die openklapt.", en: "choose from the list that drops down."
    ),
    entry(
      .reason, nl: "waarom. Bij 'neemt niet over' hoort altijd een reden.",
      en: "why. 'Declines' always needs a reason."),
    entry(
      .landed, nl: "het beleid, het project of de begroting waarin het advies terechtkwam.",
      en: "the policy, project or budget in which the advice ended up."),
    entry(
      .done, nl: "hoe ver u ermee bent. Mag later, als het besluit er al is.",
      en: "how far you are with it. May be filled in later, when there is a decision."),
    entry(.doneOn, nl: "sinds welke dag het zo is.", en: "since which day it is so."),
    entry(.doneReason, nl: "waarom het zo ver is.", en: "why it is so far."),
    entry(
      .evidence, nl: "een webadres of stuk waarin het te zien is.",
      en: "a web address or document in which it can be seen."),
    entry(
      .whose,
      nl:
        "staat deze kolom er, vul dan bij 'niet verdeeld' in van welke afdeling het onderdeel is.",
      en: "if this column is there, fill in at 'not divided' which department the sub-point is for."
    ),
    (
      Phrase(
        nl: """
          U mag sorteren, kolommen toevoegen en rijen weglaten. Verander niets in de kolom 'Sleutel': \
          daaraan wordt de rij herkend. Opslaan als .xlsx, .ods of .csv is alle drie goed.
          """,
        en: """
          You may sort, add columns and leave out rows. Change nothing in the column 'Key': by it the row \
          is recognised. You may save as .xlsx, .ods or .csv.
          """), false
    ),
  ]

  private static let words: [(Phrase, Bool)] =
    [(Phrase(nl: "Wat de woorden betekenen", en: "What the words mean"), true)]
    + DecisionState.answers.map { ($0.name + Phrase(verbatim: ": ") + $0.meaning, false) }
    + [
      (
        Phrase(
          nl: "primair: een actiepunt waarover het team van het plan beslist.",
          en: "primary: an action point that the plan's own team decides on."), false
      ),
      (
        Phrase(
          nl: "secundair: een actiepunt dat een advies is; de afdeling weegt zelf af.",
          en: "secondary: an action point that is advice, which the department weighs itself."),
        false
      ),
      (
        Phrase(
          nl: "niet verdeeld: het plan zegt niet van welke afdeling het onderdeel is.",
          en: "not divided: the plan does not say which department the sub-point is for."), false
      ),
      (
        Phrase(
          nl: "afgeleid: een verband dat de tekst niet met zoveel woorden legt.",
          en: "inferred: a link that the text does not make in so many words."), false
      ),
    ]

  private static func entry(_ column: HandoutColumn, nl dutch: String, en english: String) -> (
    Phrase, Bool
  ) {
    (column.title + Phrase(verbatim: ": ") + Phrase(nl: dutch, en: english), false)
  }
}

extension DecisionState {
  fileprivate var meaning: Phrase {
    switch self {
    case .notDiscussed: Phrase(nl: "er is niet over gesproken.", en: "it was not talked about.")
    case .discussed:
      Phrase(
        nl: "er is over gesproken, maar nog niets besloten.",
        en: "it was talked about, but nothing was decided yet.")
    case .takesOver:
      Phrase(nl: "de afdeling volgt het advies.", en: "the department follows the advice.")
    case .takesOverInPart:
      Phrase(
        nl: "de afdeling volgt een deel; zeg bij de reden welk deel.",
        en: "the department follows a part of it; say in the reason which part.")
    case .declines:
      Phrase(
        nl: "de afdeling volgt het advies niet.", en: "the department does not follow the advice.")
    case .later:
      Phrase(
        nl: "de afdeling beslist of begint later.", en: "the department decides or begins later.")
    }
  }
}
