import PlanModel

/// Amount as people type it: `10.939`, `€ 10.939,50` or `10.939,-`.
enum MistypedAmount {
  /// Amount in the notation of a plan's file; nil when the text is none.
  static func corrected(_ text: String) -> String? {
    var digits = text.filter { $0 != "€" && !$0.isWhitespace }
    if digits.hasSuffix(",-") || digits.hasSuffix(".-") { digits.removeLast(2) }
    let groups = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard let last = groups.last else { return nil }
    let hasCents = groups.count > 1 && last.count < 3
    let whole = hasCents ? groups.dropLast() : groups[...]
    let isGrouped = whole.dropFirst().allSatisfy { $0.count == 3 } && (whole.first?.count ?? 0) <= 3
    guard whole.count == 1 || isGrouped else { return nil }
    let amount = whole.joined() + (hasCents ? ".\(last)" : "")
    return Euro(amount) == nil ? nil : amount
  }
}
