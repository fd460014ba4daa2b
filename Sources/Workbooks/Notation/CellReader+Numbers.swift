import PlanModel
import SourceText
import Toolkit

/// Lists of numbers, and what a cell takes in the words of a cell.
extension CellReader {
  /// Whole numbers; a range of years, `2027-2030`, is each of them.
  func numbers(_ text: String, _ format: KeyFormat) throws(CellProblem) -> [String] {
    var numbers: [String] = []
    for item in try CellItems.of(text, or: [","]) {
      let item = CellItems.plain(item)
      if let years = Self.years(item) {
        numbers += years.map(String.init)
        continue
      }
      guard let number = Int(item), number > 0 else { throw Self.wrong(item, format) }
      numbers.append(String(number))
    }
    return numbers
  }

  private static func years(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
      .map { Int(CellText.trimmed(String($0))) }
    guard ends.count == 2, let first = ends[0], let last = ends[1],
      first >= 1900, last <= 2200, first < last
    else { return nil }
    return first...last
  }
}

extension ValueKind {
  /// What a cell of a sheet takes: lists without brackets, and the words of the sheet.
  var cellExpectation: Phrase {
    switch self {
    case .numbers:
      Phrase(
        nl: "hele getallen met puntkomma's ertussen: 2023; 2024",
        en: "whole numbers divided by semicolons: 2023; 2024")
    case .amounts:
      Phrase(
        nl: "bedragen, één per jaar, met puntkomma's ertussen: 10939; 10939",
        en: "amounts, one a year, divided by semicolons: 10939; 10939")
    case .decimals:
      Phrase(nl: "twee getallen: 4; 6", en: "two numbers: 4; 6")
    case .planned:
      Phrase(
        nl: "een jaar of kwartaal: 2027, 2e kwartaal 2027, Q2, 2027-2028 of doorlopend",
        en: "a year or quarter: 2027, 2027-Q2, Q2, 2027-2028 or continuous")
    case .date:
      Phrase(nl: "een dag die bestaat: 12-5-2027", en: "a day that exists: 12-5-2027")
    case .citations:
      Phrase(
        nl: "regelnummers van een bron: 59, 59-61, ivp:59 of 59; 121",
        en: "line numbers of a source: 59, 59-61, ivp:59 or 59; 121")
    default: expectation
    }
  }
}
