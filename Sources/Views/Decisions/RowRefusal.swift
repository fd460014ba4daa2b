package import Toolkit
package import PlanModel
import SourceText

/// Why a row does not go in, and what to do about it.
package struct RowRefusal: Error, Sendable, Equatable {
  package let reason: Phrase
  package let remedy: Phrase
  /// The cells that are wrong; empty where none can be named.
  package private(set) var columns: [HandoutColumn]
  /// Of a row that says whose a sub-point is.
  package let whose: Whose?
  /// What else is wrong with the row.
  package private(set) var others: [RowRefusal] = []

  /// A sub-point of which a department says whose it is, while the plan does not.
  package struct Whose: Sendable, Equatable {
    package let subject: Node
    /// Its name, as in `13a`.
    package let name: String
    /// Nil when the plan does not know who was named.
    package let department: Int?
  }

  init(
    reason: Phrase, remedy: Phrase, at columns: [HandoutColumn] = [],
    whose: Whose? = nil
  ) {
    self.reason = reason
    self.remedy = remedy
    self.columns = columns
    self.whose = whose
  }

  /// The same, of a cell in a column.
  func at(_ column: HandoutColumn) -> RowRefusal {
    var refusal = self
    refusal.columns = [column]
    return refusal
  }

  /// A row of which it is not sure what it is about.
  init(_ waiting: RowWaiting) {
    let candidates = waiting.candidates.map(\.name)
    let names =
      candidates.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(verbatim: " (") + .joined(candidates, by: " / ") + Phrase(verbatim: ")")
    self.init(
      reason: waiting.reason + names,
      remedy: waiting.remedy.onScreen(
        nl: "Verbeter het nummer of de woorden, zodat ze bij één punt horen.",
        en: "Correct the number or the words, so that both are of one point."),
      at: [.key, .number, .title])
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
      remedy: Phrase(nl: "Typ het antwoord zelf.", en: "Type the answer itself."), at: [column])
  }

  static func noteOnly(_ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "er is alleen een notitie, geen besluit: '\(text)'",
        en: "there is only a note, no decision: '\(text)'"),
      remedy: Phrase(
        nl: "Vul bij Besluit in wat de afdeling antwoordde; de notitie wordt dan de reden.",
        en: "Fill in under Decision what the department answered; the note becomes the reason."),
      at: [.decision])
  }

  static func answerOutside(_ column: HandoutColumn, _ text: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "in de kolom '\(column.title.dutch)' is iets getypt: '\(text)'",
        en: "something was typed in the column '\(column.title.english)': '\(text)'"),
      remedy: Phrase(
        nl: "Zet een antwoord in de kolom Besluit; die andere kolom wordt niet gelezen.",
        en: "Put an answer in the column Decision; that other column is not read."),
      at: [.decision])
  }

  static func severalStates(_ states: [DecisionState]) -> RowRefusal {
    let names = Phrase.list(states.map { Phrase(verbatim: "'") + $0.name + Phrase(verbatim: "'") })
    return RowRefusal(
      reason: Phrase(
        nl: "\(names.dutch) zijn tegelijk gekozen",
        en: "\(names.english) were chosen together"),
      remedy: Phrase(
        nl: "Vraag de afdeling wat zij besluit, en laat één vakje aangekruist.",
        en: "Ask the department what it decides, and leave one box ticked."),
      at: [.decision])
  }

  static let noPoint = RowRefusal(
    reason: Phrase(
      nl: "er staat niet bij welk punt dit hoort", en: "it does not say to which point this belongs"
    ),
    remedy: Phrase(
      nl: "Zet de sleutel terug, zoals 'SL 2a'; die staat in de hand-out.",
      en: "Put the key back, such as 'SL 2a'; it stands in the hand-out."),
    at: [.key])

  static let unreadableMark = RowRefusal(
    reason: Phrase(
      nl: "in de kolom 'Rij-id' staat iets anders dan wat was uitgedeeld",
      en: "the column 'Row id' has something else than what was handed out"),
    remedy: Phrase(
      nl: "Zet het terug zoals het was, of maak de cel leeg: dan tellen nummer en woorden.",
      en: "Put it back as it was, or empty the cell: then number and words count."),
    at: [.identity])

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
          """
      ).onScreen(
        nl: """
          Neem de lijst op in het plan waar zij bij hoort. Geldt dit antwoord ook hier, maak dan 'Rij-id' \
          leeg: dan tellen nummer en woorden.
          """,
        en: """
          Take the list into the plan that it belongs to. If this answer is valid here too, empty 'Row \
          id': then number and words count.
          """), at: [.identity])
  }

  static func unknownPoint(_ name: String, nearest: String?, known: Phrase?) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "punt '\(name)' bestaat niet", en: "there is no point '\(name)'"),
      remedy: nearest.map { .didYouMean($0) }
        ?? (known.map { $0 + Phrase(verbatim: " ") } ?? Phrase(verbatim: ""))
          + Phrase(
            nl: "Verbeter het nummer; is het punt vervallen, haal de rij dan weg.",
            en: "Correct the number; if the point is gone, remove the row."),
      at: [.key, .number])
  }

  static func unknownDepartment(_ name: String, nearest: String?) -> RowRefusal {
    RowRefusal(
      reason: Phrase(nl: "afdeling '\(name)' bestaat niet", en: "there is no department '\(name)'"),
      remedy: nearest.map { .didYouMean($0) }
        ?? Phrase(
          nl: "Verbeter de code, of noteer de schrijfwijze in het plan onder `aliases`.",
          en: "Correct the code, or note the spelling in the plan under `aliases`."
        ).onScreen(
          nl: "Verbeter de code van de afdeling.", en: "Correct the department's code."),
      at: [.key, .department])
  }

  static func noDepartment(for name: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "er staat niet bij welke afdeling over punt \(name) antwoordt",
        en: "it does not say which department answers to point \(name)"),
      remedy: Phrase(
        nl: "Noem de afdeling met --department CODE, of zet de sleutel terug.",
        en: "Name the department with --department CODE, or put the key back."
      ).onScreen(
        nl: "Zet de code van de afdeling voor het nummer, zoals 'SL \(name)'.",
        en: "Put the department's code before the number, as in 'SL \(name)'."),
      at: [.key])
  }

  static func otherDepartment(_ code: String, wanted: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "deze rij is van afdeling \(code), niet van \(wanted)",
        en: "this row is department \(code)'s, not \(wanted)'s"),
      remedy: Phrase(
        nl: "Laat --department weg, of haal de rij weg.",
        en: "Leave --department out, or remove the row."
      ).onScreen(
        nl: "Kies geen afdeling, of haal de rij weg.",
        en: "Choose no department, or remove the row."),
      at: [.key, .department])
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
          en: "It is for \(list.english). Correct the key, or remove the row."),
      at: [.key, .department])
  }

  static func otherNumber(_ number: String, key: String) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "sleutel '\(key)' en nummer '\(number)' horen niet bij elkaar",
        en: "key '\(key)' and number '\(number)' do not belong together"),
      remedy: Phrase(
        nl: "Is een kolom los gesorteerd? Maak dat ongedaan, of verbeter deze rij.",
        en: "Was one column sorted by itself? Undo that, or correct this row."),
      at: [.key, .number])
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
        + Phrase(verbatim: "."), at: [.decision])
  }

  static let noState = RowRefusal(
    reason: Phrase(
      nl: "er is iets ingevuld, maar geen besluit en geen datum",
      en: "something was filled in, but no decision and no date"),
    remedy: Phrase(
      nl: "Vul bij Besluit in wat de afdeling antwoordde, of bij Besproken op de dag.",
      en: "Fill in under Decision what the department answered, or the day under Discussed on."),
    at: [.decision, .discussedOn])

  static let tooManyAnswers = RowRefusal(
    reason: Phrase(
      nl: "dit actiepunt heeft al vijftig verschillende antwoorden",
      en: "this action point has fifty different answers already"),
    remedy: Phrase(
      nl: "Is de kolom met sleutels goed overgenomen? Laat één rij per actiepunt staan.",
      en: "Was the column with keys copied well? Leave one row for each action point."))

  static func tooLong(_ column: HandoutColumn) -> RowRefusal {
    RowRefusal(
      reason: Phrase(
        nl: "de tekst onder '\(column.title.dutch)' is te lang",
        en: "the text under '\(column.title.english)' is too long"),
      remedy: Phrase(
        nl: "Kort hem in tot ten hoogste \(YAMLLimits.textBytes / 2) tekens.",
        en: "Shorten it to \(YAMLLimits.textBytes / 2) characters at most."), at: [column])
  }
}
