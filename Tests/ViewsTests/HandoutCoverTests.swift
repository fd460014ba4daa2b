import PlanModel
import Testing
import Toolkit
import Views

/// What a hand-out says of where it comes from and where it goes.
@Suite struct HandoutCoverTests {
  private func lines(_ term: String, header: String = "", department: Int = 1) -> [String] {
    let graph = graph(
      """
      plan: {title: Plan, owner: V\(header)}
      departments: [{code: V, name: Veiligheid, stated: 1}, {code: SL}, {code: LEEG}]
      action-points: [{number: 1, title: A, priority: secondary, departments: SL}]
      \(term)
      """)
    return Handout(for: department, in: graph).cover.lines.map {
      "\($0.name.dutch): \($0.value.dutch)"
    }
  }

  private static let forms =
    "Terugsturen als: Excel (.xlsx), OpenDocument (.ods), CSV of het Word-formulier (.docx)"

  @Test func `a plan without a term names its owner, and has no empty lines`() {
    #expect(
      lines("") == [
        "Van: V (Veiligheid)", "Aan: SL", "Terugsturen aan: V (Veiligheid)",
        Self.forms,
      ])
  }

  @Test func `what the plan says of the hand-out and the edition is all there`() {
    #expect(
      lines(
        """
        hand-out:
          {date: 2027-01-15, answer-within: 6, from: 'Team, tel. 1', return-to: post@stad.nl}
        """, header: ", period: 2027-2030, adopted: 2026-12-15") == [
          "Van: Team, tel. 1", "Aan: SL", "Antwoord uiterlijk: 15 juli 2027",
          "Terugsturen aan: post@stad.nl", Self.forms,
          "Uitgave: 2027-2030, vastgesteld op 15 december 2026",
        ])
  }

  @Test func `answers go to the sender where no other address is named`() {
    let term = "hand-out: {date: 2027-01-15, from: 'team@stad.nl', return-to: ' '}"
    #expect(lines(term).contains("Terugsturen aan: team@stad.nl"))
  }

  @Test func `the owner, and a department without points, need not send anything back`() {
    let term = "hand-out: {date: 2027-01-15, answer-within: 6}"
    #expect(lines(term, department: 0) == ["Aan: V (Veiligheid)"])
    #expect(lines(term, department: 2) == ["Van: V (Veiligheid)", "Aan: LEEG"])
  }
}
