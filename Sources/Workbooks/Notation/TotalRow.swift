import Toolkit

/// Recognises rows in which others are added up.
enum TotalRow {
  /// - Parameter hasFormula: whether something in the row is computed.
  static func isTotal(_ text: String, hasFormula: Bool) -> Bool {
    let words = CellText.folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .map(String.init)
    guard let first = words.first, names.contains(first) else { return false }
    // 'Totaal verlies van vertrouwen' is something else.
    return hasFormula || words.dropFirst().allSatisfy { Int($0) != nil || further.contains($0) }
  }

  private static let names: Set<String> = [
    "totaal", "totale", "totalen", "subtotaal", "sub-totaal", "eindtotaal", "totaalbedrag", "som",
    "total", "totals", "subtotal", "sub-total", "sum",
  ]
  private static let further: Set<String> = [
    "generaal", "bedrag", "bedragen", "kosten", "uitgaven", "budget", "begroting", "euro", "per",
    "jaar", "aantal", "acties", "actiepunten", "overall", "amount", "costs", "year", "number", "of",
    "actions",
  ]
}
