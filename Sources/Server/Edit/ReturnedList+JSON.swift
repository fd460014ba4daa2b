import Build
import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// What a returned list would change, as the page shows it.
extension ReturnedList {
  private static let mostShown = 500

  /// What would change and why, and all else that was read or was not.
  ///
  /// - Parameter findings: what the check will report of the answers.
  func json(_ findings: AnswerFindings, _ plan: Plan, _ language: Language) -> JSONValue {
    let report = ImportText(
      language: language, style: TerminalStyle(isColoured: false), width: 100, isPreview: true,
      isWhole: true, isOnScreen: true
    ).text(result, files: [file])
    // What does not go in is sent whatever the number: it is what a person must see.
    var taken = 0
    let rows = result.rows.compactMap { row -> JSONValue? in
      guard let json = json(row, findings, plan, language) else { return nil }
      if Self.isLeft(row) { return json }
      taken += 1
      return taken <= Self.mostShown ? json : nil
    }
    return .object([
      "hash": .text(hash), "count": .number(result.accepted.count),
      "left": .number(result.rows.count(where: Self.isLeft)), "rows": .list(rows),
      "report": .text(report),
    ])
  }

  /// Whether a row does not go in.
  private static func isLeft(_ row: DecisionImport.Row) -> Bool {
    if case .conflict = row.outcome { return true }
    return row.isKept
  }

  /// A row in which something was answered; nil for one that changes nothing.
  private func json(
    _ row: DecisionImport.Row, _ findings: AnswerFindings, _ plan: Plan, _ language: Language
  ) -> JSONValue? {
    let origin = row.returned.origin ?? row.position
    var members: [String: JSONValue] = [
      "row": .number(row.position.row), "about": .text(row.name), "key": .text(row.name),
    ]
    if Self.isLeft(row) {
      members["origin"] = .object(["file": .text(origin.file), "row": .number(origin.row)])
      members.merge(CorrectedRow(row, plan, language).members) { $1 }
    }
    func add(_ outcome: String, _ answer: ReturnedAnswer) {
      members["outcome"] = .text(outcome)
      members["about"] = .text(answer.point)
      members["department"] = .text(answer.code)
      members["answer"] = .text(answer.words(language))
    }
    func remark(_ answer: ReturnedAnswer) {
      let remarks =
        row.remarks.map(\.text) + (answer.isUndated ? [Self.undated] : []) + findings[answer]
      guard !remarks.isEmpty else { return }
      members["remarks"] = .list(
        remarks.map { .text(FormatJSON.plain($0.capitalized(language), language)) })
    }
    switch row.outcome {
    case .new(let answer):
      add("new", answer)
      remark(answer)
    case .changed(let answer, let former):
      add("changed", answer)
      remark(answer)
      members["before"] = .text(former.answer(language))
    case .conflict(let answer, let side, _):
      add("conflict", answer)
      members["before"] = .text(side.words(language))
      let why = Self.why(side)(language)
      (members["why"], members["problem"]) = (.text(why), .text(why))
    case .refused: members["outcome"] = .text("refused")
    case .waiting: members["outcome"] = .text("waiting")
    case .unchanged, .superseded, .unfilled: return nil
    }
    return .object(members)
  }

  /// Why an answer waits beside another one.
  static func why(_ side: DecisionImport.Side) -> Phrase {
    switch side {
    case .plan:
      Phrase(
        nl: """
          Het plan heeft al een ander antwoord, en niet te zien is dat dit nieuwer is. Is het nieuwer, vul \
          dan de dag in waarop het besproken is.
          """,
        en: """
          The plan has another answer already, and it cannot be seen that this is newer. If it is, fill in \
          the day on which it was discussed.
          """)
    case .row:
      Phrase(
        nl: "Een andere rij geeft op dit punt een ander antwoord. Haal weg wat niet geldt.",
        en: "Another row gives another answer to this point. Put away what is not valid.")
    }
  }

  /// No rule reports it, for the day may be unknown for good; here somebody may still ask for it.
  private static let undated = Phrase(
    nl: "er staat geen dag bij: dan is later niet te zien sinds wanneer dit geldt",
    en: "there is no day with it: then it cannot be seen later since when this is valid")
}

extension ReturnedAnswer {
  /// Whether a decision has no day.
  fileprivate var isUndated: Bool { date == nil && state != .notDiscussed }
}
