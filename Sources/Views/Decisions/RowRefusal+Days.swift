import PlanModel
import Toolkit

/// Days that cannot be read, or that no answer can have.
extension RowRefusal {
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
}
