import PlanModel
import Toolkit

/// Reads how action lists write a period, a state, a priority.
enum ListValues {
  /// `2027`, `Q2 2027`, `2e kwartaal 2027`, `2027-2028`, `doorlopend`; nil when it is none.
  static func period(_ text: String) -> String? {
    let folded = CellText.folded(text)
    if ["doorlopend", "continu", "structureel", "permanent", "continuous", "ongoing"].contains(
      folded)
    {
      return "continuous"
    }
    if case .day(let day) = WrittenDay(text) { return "\(day.year)-Q\((day.month + 2) / 3)" }
    let plain = text.uppercased().replacing(" ", with: "")
    if PlannedPeriod(plain) != nil { return plain }
    let parts = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let years = parts.compactMap { Int($0) }.filter { (1990...2100).contains($0) }
    let quarters = parts.compactMap { quarter($0) }
    // What is left over must be words for a quarter, or the text says more than a period.
    let known = parts.allSatisfy { part in
      Int(part).map { (1990...2100).contains($0) } == true || quarter(part) != nil
        || ["kwartaal", "quarter", "jaar", "year", "t", "m", "tot", "en", "met", "to", "of"]
          .contains(part)
    }
    guard known else { return nil }
    switch (years.count, quarters.count) {
    case (1, 0): return String(years[0])
    case (1, 1): return "\(years[0])-Q\(quarters[0])"
    case (0, 1): return "Q\(quarters[0])"
    case (1, 2) where quarters[0] < quarters[1]:
      return "\(years[0])-Q\(quarters[0])/\(years[0])-Q\(quarters[1])"
    case (2, 0) where years[0] < years[1]: return "\(years[0])/\(years[1])"
    default: return nil
    }
  }

  private static func quarter(_ part: String) -> Int? {
    let words = [
      "q1": 1, "q2": 2, "q3": 3, "q4": 4, "k1": 1, "k2": 2, "k3": 3, "k4": 4, "1e": 1, "2e": 2,
      "3e": 3,
      "4e": 4, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "1": 1, "2": 2, "3": 3, "4": 4,
    ]
    return words[part]
  }

  /// How far something is; nil when the text does not say.
  static func progress(_ text: String) -> String? {
    switch CellText.folded(text).replacing("%", with: "") {
    case "klaar", "afgerond", "gereed", "gedaan", "voltooid", "done", "finished", "completed",
      "100":
      "finished"
    case "loopt", "lopend", "bezig", "gestart", "begonnen", "in uitvoering", "in progress",
      "started",
      "running", "op schema":
      "started"
    case "niet gestart", "nog niet begonnen", "nog niet gestart", "nog te starten", "open",
      "gepland",
      "not started", "planned", "0":
      "no"
    default: nil
    }
  }

  static func priority(_ text: String) -> String? {
    switch CellText.folded(text) {
    case "primair", "primary": "primary"
    case "secundair", "secondary", "advies", "advice": "secondary"
    default: nil
    }
  }
}
