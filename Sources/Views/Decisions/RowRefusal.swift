package import Toolkit
import PlanModel
import SourceText

/// Why a row does not go in, and what to do about it.
package struct RowRefusal: Error, Sendable, Equatable {
  package let reason: Phrase
  package let remedy: Phrase
  /// What else is wrong with the row.
  package private(set) var others: [RowRefusal] = []

  init(reason: Phrase, remedy: Phrase) {
    self.reason = reason
    self.remedy = remedy
  }

  /// A row of which it is not sure what it is about.
  init(_ waiting: RowWaiting) {
    let candidates = waiting.candidates.map(\.name)
    let names =
      candidates.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(verbatim: " (") + .joined(candidates, by: " / ") + Phrase(verbatim: ")")
    self.init(reason: waiting.reason + names, remedy: waiting.remedy)
  }

  /// This and the others.
  package var all: [RowRefusal] { [self] + others }

  func with(_ others: some Sequence<RowRefusal>) -> RowRefusal {
    var refusal = self
    refusal.others += others
    return refusal
  }

  static func errorValue(_ text: String, in column: HandoutColumn) -> RowRefusal {
    let title = column.title
    return RowRefusal(
      reason: Phrase(
        nl: "in de kolom '\(title.dutch)' staat de foutmelding '\(text)' van een formule",
        en: "the column '\(title.english)' has the error '\(text)' of a formula"),
      remedy: Phrase(nl: "Typ het antwoord zelf.", en: "Type the answer itself."))
  }

  static func noteOnly(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "er is alleen een notitie, geen besluit: '\(text)'",
        en: "there is only a note, no decision: '\(text)'"),
      remedy: Phrase(
        nl: "Vul bij Besluit in wat de afdeling antwoordde; de notitie wordt dan de reden.",
        en: "Fill in under Decision what the department answered; the note becomes the reason."))
  }

  static func answerOutside(_ column: HandoutColumn, _ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "in de kolom '\(column.title.dutch)' is iets getypt: '\(text)'",
        en: "something was typed in the column '\(column.title.english)': '\(text)'"),
      remedy: Phrase(
        nl: "Zet een antwoord in de kolom Besluit; die andere kolom wordt niet gelezen.",
        en: "Put an answer in the column Decision; that other column is not read."))
  }

  static func monthOnly(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "'\(text)' is een maand, geen dag", en: "'\(text)' is a month, no day"),
      remedy: Phrase(
        nl:
          "Schrijf de dag erbij, zoals 30-6-2027; is die niet bekend, neem de laatste van de maand.",
        en: "Add the day, as in 30-6-2027; if it is not known, take the last of the month."))
  }

  static func monthOrDay(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "'\(text)' kan een dag of een maand zijn", en: "'\(text)' may be a day or a month"),
      remedy: writtenDay)
  }

  static func noYear(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "bij '\(text)' hoort een jaar, en meer dan een jaar is mogelijk of geen",
        en: "'\(text)' needs a year, and more than one is possible or none"),
      remedy: writtenDay)
  }

  static func severalStates(_ states: [DecisionState]) -> RowRefusal {
    let names = Phrase.list(states.map { Phrase(verbatim: "'") + $0.name + Phrase(verbatim: "'") })
    return RowRefusal(
      reason: Phrase(
        nl: "\(names.dutch) zijn tegelijk gekozen",
        en: "\(names.english) were chosen together"),
      remedy: Phrase(
        nl: "Vraag de afdeling wat zij besluit, en laat één vakje aangekruist.",
        en: "Ask the department what it decides, and leave one box ticked."))
  }

  static let noPoint = RowRefusal(
    reason: Phrase(
      nl: "er staat niet bij welk punt dit hoort", en: "it does not say to which point this belongs"
    ),
    remedy: Phrase(
      nl: "Zet de sleutel terug, zoals 'SL 2a'; die staat in de hand-out.",
      en: "Put the key back, such as 'SL 2a'; it stands in the hand-out."))

  static let unreadableMark = RowRefusal(
    reason: Phrase(
      nl: "in de kolom 'Rij-id' staat iets anders dan wat was uitgedeeld",
      en: "the column 'Row id' has something else than what was handed out"),
    remedy: Phrase(
      nl: "Zet het terug zoals het was, of maak de cel leeg: dan tellen nummer en woorden.",
      en: "Put it back as it was, or empty the cell: then number and words count."))

  static func otherPlan(_ mark: RowMark, ours: String, edition: String) -> RowRefusal {
    let own = edition.isEmpty ? "'\(ours)'" : "'\(ours)' (\(edition))"
    let theirs = mark.edition.isEmpty ? mark.plan : "\(mark.plan), \(mark.edition)"
    return RowRefusal(
      reason: Phrase(
        nl: "deze rij is van een ander plan of een andere uitgave (\(theirs)), niet van \(own)",
        en: "this row is of another plan or edition (\(theirs)), not of \(own)"),
      remedy: Phrase(
        nl: """
          Neem de lijst op in het plan waar zij bij hoort; of, als de antwoorden ook hier gelden: \
          --from-edition '\(mark.edition)'
          """,
        en: """
          Take the list into the plan that it belongs to; or, if the answers are valid here too: \
          --from-edition '\(mark.edition)'
          """))
  }

  static func unknownPoint(_ name: String, nearest: String?) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "punt '\(name)' bestaat niet", en: "there is no point '\(name)'"),
      remedy: nearest.map { .didYouMean($0) }
        ?? Phrase(
          nl: "Verbeter het nummer; is het punt vervallen, haal de rij dan weg.",
          en: "Correct the number; if the point is gone, remove the row."))
  }

  static func unknownDepartment(_ name: String, nearest: String?) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "afdeling '\(name)' bestaat niet", en: "there is no department '\(name)'"),
      remedy: nearest.map { .didYouMean($0) }
        ?? Phrase(
          nl: "Verbeter de code, of noteer de schrijfwijze in het plan onder `aliases`.",
          en: "Correct the code, or note the spelling in the plan under `aliases`."))
  }

  static func noDepartment(for name: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "er staat niet bij welke afdeling over punt \(name) antwoordt",
        en: "it does not say which department answers to point \(name)"),
      remedy: Phrase(
        nl: "Noem de afdeling met --department CODE, of zet de sleutel terug.",
        en: "Name the department with --department CODE, or put the key back."))
  }

  static func otherDepartment(_ code: String, wanted: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "deze rij is van afdeling \(code), niet van \(wanted)",
        en: "this row is department \(code)'s, not \(wanted)'s"),
      remedy: Phrase(
        nl: "Laat --department weg, of haal de rij weg.",
        en: "Leave --department out, or remove the row."))
  }

  static func notAsked(_ code: String, of name: String, asked: [String]) -> RowRefusal {
    let list = Catalogue.list(asked)
    return RowRefusal(
      reason: Phrase(
        nl: "punt \(name) is niet voor afdeling \(code)",
        en: "point \(name) is not for department \(code)"),
      remedy: asked.isEmpty
        ? Phrase(nl: "Haal de rij weg.", en: "Remove the row.")
        : Phrase(
          nl: "Het is voor \(list.dutch). Verbeter de sleutel, of haal de rij weg.",
          en: "It is for \(list.english). Correct the key, or remove the row."))
  }

  static func otherNumber(_ number: String, key: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "sleutel '\(key)' en nummer '\(number)' horen niet bij elkaar",
        en: "key '\(key)' and number '\(number)' do not belong together"),
      remedy: Phrase(
        nl: "Is een kolom los gesorteerd? Maak dat ongedaan, of verbeter deze rij.",
        en: "Was one column sorted by itself? Undo that, or correct this row."))
  }

  static func unknownState(_ text: String) -> RowRefusal {
    let words = DecisionState.allCases.flatMap(\.words)
    let list = DecisionState.allCases.map(\.name)
    return RowRefusal(
      reason: Phrase(
        nl: "'\(text)' is geen besluit dat raakvlak kent",
        en: "'\(text)' is no decision that raakvlak knows"),
      remedy: NearestWord.nearest(to: text, among: words).map { .didYouMean($0) }
        ?? Phrase(nl: "Kies uit: ", en: "Choose from: ") + .joined(list, by: ", ")
        + Phrase(verbatim: "."))
  }

  static let noState = RowRefusal(
    reason: Phrase(
      nl: "er is iets ingevuld, maar geen besluit en geen datum",
      en: "something was filled in, but no decision and no date"),
    remedy: Phrase(
      nl: "Vul bij Besluit in wat de afdeling antwoordde, of bij Besproken op de dag.",
      en: "Fill in under Decision what the department answered, or the day under Discussed on."))

  static func impossibleDay(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "de dag '\(text)' bestaat niet", en: "there is no day '\(text)'"),
      remedy: writtenDay)
  }

  static func unreadableDay(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "'\(text)' is geen datum", en: "'\(text)' is no date"), remedy: writtenDay)
  }

  private static let writtenDay = Phrase(
    nl: "Schrijf dag-maand-jaar, zoals 30-6-2027.", en: "Write day-month-year, such as 30-6-2027.")

  static let tooManyAnswers = RowRefusal(
    reason: Phrase(
      nl: "deze aanbeveling heeft al vijftig verschillende antwoorden",
      en: "this recommendation has fifty different answers already"),
    remedy: Phrase(
      nl: "Is de kolom met sleutels goed overgenomen? Laat één rij per aanbeveling staan.",
      en: "Was the column with keys copied well? Leave one row for each recommendation."))

  static func longAgo(_ day: Day) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "de dag \(day.phrase.dutch) ligt te ver terug",
        en: "the day \(day.phrase.english) lies too far back"),
      remedy: Phrase(
        nl: "Schrijf het jaar in vier cijfers, zoals 12-5-2027.",
        en: "Write the year in four digits, as in 12 May 2027."))
  }

  static func future(_ day: Day, today: Day) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "\(day.phrase.dutch) ligt na vandaag (\(today.phrase.dutch))",
        en: "\(day.phrase.english) lies after today (\(today.phrase.english))"),
      remedy: Phrase(
        nl: "Vul de dag in waarop het besproken is; van een afspraak die nog komt is er geen.",
        en: "Fill in the day on which it was discussed; a meeting to come has none."))
  }

  static func tooLong(_ column: HandoutColumn) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "de tekst onder '\(column.title.dutch)' is te lang",
        en: "the text under '\(column.title.english)' is too long"),
      remedy: Phrase(
        nl: "Kort hem in tot ten hoogste \(YAMLLimits.textBytes / 2) tekens.",
        en: "Shorten it to \(YAMLLimits.textBytes / 2) characters at most."))
  }
}
