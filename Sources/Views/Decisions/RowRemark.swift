package import Toolkit
import PlanModel

/// What a person must know of a row that was read: something went in otherwise than it was written,
/// or is only shown.
package struct RowRemark: Sendable, Equatable {
  package let text: Phrase

  private static func note(_ text: Phrase) -> RowRemark { RowRemark(text: text) }

  static func understood(_ text: String, as decision: WrittenDecision) -> RowRemark {
    .note(
      Phrase(nl: "'\(text)' is gelezen als ", en: "'\(text)' was read as ") + decision.state.name)
  }

  static func restIsReason(_ rest: String) -> RowRemark {
    .note(
      Phrase(
        nl: "de reden '\(rest)' komt uit de kolom 'Besluit'",
        en: "the reason '\(rest)' comes from the column 'Decision'"))
  }

  static func restNotRead(_ rest: String) -> RowRemark {
    .note(
      Phrase(
        nl: "niet gelezen in de kolom 'Besluit': '\(rest)'; er staat al een reden",
        en: "not read in the column 'Decision': '\(rest)'; there is a reason already"))
  }

  static func reasonFromNote(_ text: String) -> RowRemark {
    .note(
      Phrase(
        nl: "reden, voorstel uit notitie: '\(text)'", en: "reason, proposed by a note: '\(text)'"))
  }

  static func noteNotRead(_ text: String) -> RowRemark {
    .note(
      Phrase(
        nl: "notitie niet gelezen, er staat al een reden: '\(text)'",
        en: "note not read, there is a reason already: '\(text)'"))
  }

  static func formula(in column: HandoutColumn, value: String) -> RowRemark {
    .note(
      Phrase(
        nl:
          "in de kolom '\(column.title.dutch)' staat een formule; gelezen is de bewaarde waarde '\(value)'",
        en:
          "the column '\(column.title.english)' has a formula; its stored value '\(value)' was read"
      ))
  }

  static func yearAdded(_ text: String, _ day: Day) -> RowRemark {
    .note(
      Phrase(nl: "'\(text)' is gelezen als ", en: "'\(text)' was read as ") + day.phrase
        + Phrase(
          nl: ", de enige die kan sinds het uitdelen", en: ", the only one since the hand-out"))
  }

  /// Where a program of another country swapped day and month, or a year is wrong.
  static func beforeHandOut(_ day: Day, _ first: Day) -> RowRemark {
    .note(
      day.phrase
        + Phrase(
          nl: " ligt voor het uitdelen op \(first.phrase.dutch); klopt die dag?",
          en: " lies before the hand-out on \(first.phrase.english); is that day right?"))
  }

  static func outside(_ column: HandoutColumn, _ text: String) -> RowRemark {
    .note(
      Phrase(
        nl: "niet gelezen in de kolom '\(column.title.dutch)': '\(text)'",
        en: "not read in the column '\(column.title.english)': '\(text)'"))
  }

  /// A row that only says whose a sub-point is, as the plan says by now.
  static func isDivided(_ point: String, _ department: String) -> RowRemark {
    .note(
      Phrase(
        nl: "het plan zegt al dat \(point) van \(department) is",
        en: "the plan says already that \(point) is \(department)'s"))
  }
}
