import PlanModel
import Toolkit

/// The answer to 'whose is this?' at a sub-point that the plan does not divide.
extension RowReader {
  /// Why a row waits whose department says whose the sub-point is: only the plan can say so. Nil
  /// when nothing was filled in, or the plan says the same.
  func whose(_ row: ReturnedRow, _ subject: Node) -> RowRefusal? {
    let written = row.text(.whose)
    guard !written.isEmpty else { return nil }
    let named = named(written)
    if let named, graph.targets(of: subject, .department).contains(named) { return nil }
    let name = graph.name(of: subject)
    guard let named else { return .whose(FileRemark.short(written), name, code: nil) }
    let code = graph.name(of: named)
    return .whose(code, name, code: code)
  }

  /// The department by its code, or by what a hand-out calls it: code, name, remark.
  func named(_ written: String) -> Node? {
    let code = written.prefix { $0 != "(" && $0 != "," }
    return [written, String(code.drop(while: \.isWhitespace))].lazy
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .compactMap { self.node($0, for: .decider) }.first
  }
}

extension RowRefusal {
  /// - Parameters:
  ///   - named: whose the sub-point is.
  ///   - code: the department's; nil when the plan does not know it.
  fileprivate static func whose(_ named: String, _ point: String, code: String?) -> RowRefusal {
    let value = code ?? "…"
    return RowRefusal(
      reason: Phrase(
        nl: "bij 'Van wie is dit?' staat '\(named)'; het plan zegt dat niet van \(point)",
        en: "at 'Whose is this?' is '\(named)'; the plan does not say so of \(point)"),
      remedy: Phrase(
        nl:
          "Klopt het, zet dan `departments: \(value)` bij \(point), en neem dit bestand opnieuw op.",
        en: "If it is right, put `departments: \(value)` at \(point), and import this file again."))
  }
}
