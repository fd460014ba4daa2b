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
    let now = graph.targets(of: subject, .department).map(graph.name)
    let whose = RowRefusal.Whose(
      subject: subject, name: graph.name(of: subject),
      department: named.flatMap { if case .department(let index) = $0 { index } else { nil } })
    return .whose(named.map(graph.name) ?? FileRemark.short(written), whose, now: now)
  }

  /// That a row has nothing but whose the sub-point is, and the plan says the same by now: nil for any
  /// other row. Whose list it came in has nothing to answer there.
  func divided(_ row: ReturnedRow, _ subject: Node) -> RowRemark? {
    guard row.onlySaysWhose, let named = named(row.text(.whose)),
      graph.targets(of: subject, .department).contains(named)
    else { return nil }
    return .isDivided(graph.name(of: subject), graph.name(of: named))
  }

  /// The department by its code, or by what a hand-out calls it: code, name, remark.
  func named(_ written: String) -> Node? {
    let code = written.prefix { $0 != "(" && $0 != "," }
    return [written, String(code.drop(while: \.isWhitespace))].lazy
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .compactMap { self.node($0, for: .decider) }.first
  }
}

extension ReturnedRow {
  /// Whether the department filled in nothing but whose the sub-point is.
  var onlySaysWhose: Bool {
    notes.isEmpty && !text(.whose).isEmpty
      && HandoutColumn.allCases.allSatisfy { !$0.isToFill || $0 == .whose || text($0).isEmpty }
  }
}

extension RowRefusal {
  /// - Parameters:
  ///   - named: who was named: a department's code, or what was typed.
  ///   - now: whose the plan says that it is.
  fileprivate static func whose(_ named: String, _ whose: Whose, now: [String]) -> RowRefusal {
    let point = whose.name
    let reason = Phrase(
      nl: "bij 'Van wie is dit?' staat '\(named)'; het plan zegt dat niet van \(point)",
      en: "at 'Whose is this?' is '\(named)'; the plan does not say so of \(point)")
    let list = Catalogue.list(now)
    let owners =
      now.isEmpty
      ? Phrase(verbatim: "")
      : Phrase(nl: " Nu is \(point) van \(list.dutch).", en: " Now \(point) is \(list.english)'s.")
    guard whose.department != nil else {
      return RowRefusal(
        reason: reason,
        remedy: Phrase(
          nl: """
            Het plan kent geen afdeling '\(named)'. Vraag wie bedoeld is, zet die bij \(point) onder \
            `departments`, en neem dit bestand opnieuw op.
            """,
          en: """
            The plan has no department '\(named)'. Ask who is meant, put that one at \(point) under \
            `departments`, and import this file again.
            """
        ).onScreen(
          Phrase(
            nl:
              "Het plan kent geen afdeling '\(named)'. Kies van wie \(point) is, of maak het vak leeg.",
            en:
              "The plan has no department '\(named)'. Choose whose \(point) is, or empty the field."
          ) + owners), at: [.whose], whose: whose)
    }
    return RowRefusal(
      reason: reason,
      remedy: Phrase(
        nl:
          "Klopt het, zet dan `departments: \(named)` bij \(point), en neem dit bestand opnieuw op.",
        en: "If it is right, put `departments: \(named)` at \(point), and import this file again."
      ).onScreen(
        Phrase(
          nl:
            "Klopt het, leg het dan bij 'Verbeter' met de knop vast. Klopt het niet, maak het vak leeg.",
          en:
            "If it is right, record it by the button under 'Correct'. If it is not, empty the field."
        ) + owners),
      at: [.whose], whose: whose)
  }
}
