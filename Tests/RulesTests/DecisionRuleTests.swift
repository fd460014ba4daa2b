import Findings
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// What the examples of the rules on decisions cannot show: days, words, other kinds of things.
@Suite struct DecisionRuleTests {
  private static let plan = """
    plan: {title: Verzonnen plan van Voorbeeldstad, owner: V}
    departments: [{code: V}, {code: SL}, {code: VTH}]
    focus-areas: [{numeral: I}]
    action-points:
      - {number: 1, priority: primary, departments: V/SL}
      - {number: 2, priority: secondary, departments: SL, sub-points: [{text: a}, {text: b}]}
      - {number: 3, priority: secondary, departments: V/SL}
      - {number: 4, priority: secondary, departments: VTH}

    """

  private func findings(_ rule: any Rule.Type, _ text: String, on day: String? = nil) -> [Finding] {
    let file = SourceFile(path: "plan.yaml", text: Self.plan + text)
    let input = PlanInput(files: [file], today: day.flatMap { Day($0) })
    #expect(input.problems.filter { !"\($0.kind)".hasPrefix("missingKey") }.isEmpty)
    return Checker.check(input).filter { $0.rule == rule.name && $0.excuse == nil }
  }

  private func overdue(_ text: String, on day: String?) -> [String] {
    findings(OverdueDiscussion.self, text, on: day).map(\.message.dutch)
  }

  @Test func `An answer is late from the day after the last, and never without a day`() {
    let term = "hand-out: {date: 2027-01-31, answer-within: 1}"
    #expect(overdue(term, on: nil) == [])
    #expect(overdue(term, on: "2027-02-28") == [])
    #expect(
      overdue(term, on: "2027-03-01") == [
        "afdeling SL heeft nog niet geantwoord op 2 en 3",
        "afdeling VTH heeft nog niet geantwoord op 4",
      ])
    #expect(overdue("hand-out: {date: 2027-01-31}", on: "2030-01-01") == [])
  }

  @Test func `An answer counts from its day on, and one without a date always`() {
    let decisions = """
      hand-out: {date: 2027-01-31, answer-within: 1}
      decisions:
        - {point: 2b, department: SL, state: takes-over, date: 2027-05-01}
        - {point: 3, department: SL, state: later}
        - {point: 4, department: VTH, state: discussed, date: 2027-06-01}
      """
    #expect(
      overdue(decisions, on: "2027-04-01") == [
        "afdeling SL heeft nog niet geantwoord op 2",
        "afdeling VTH heeft nog niet geantwoord op 4",
      ])
    #expect(
      overdue(decisions, on: "2027-06-01") == ["afdeling SL heeft nog niet geantwoord op 2a"])
  }

  @Test func `Of many points without an answer the first twelve are named`() {
    let points = (10..<30).map { "  - {number: \($0), priority: secondary, departments: VTH}\n" }
    let text =
      points.joined() + "hand-out: {date: 2027-01-31, answer-within: 1}\n"
    #expect(
      overdue(text, on: "2028-01-01").last
        == "afdeling VTH heeft nog niet geantwoord op "
        + "4, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 en 9 andere")
  }

  @Test func `A department may be excused from answering`() {
    let text = Self.plan.replacing(
      "{code: VTH}", with: "{code: VTH, exceptions: {overdue-discussion: Opgeheven in 2027.}}")
    let file = SourceFile(
      path: "plan.yaml", text: text + "hand-out: {date: 2027-01-31, answer-within: 1}")
    let found = Checker.check(PlanInput(files: [file], today: Day("2028-01-01")))
      .filter { $0.rule == OverdueDiscussion.name }
    #expect(found.map(\.excuse) == [nil, "Opgeheven in 2027."])
  }

  @Test func `A decision by another department says whose the point is`() {
    let found = findings(
      DecisionByOtherDepartment.self, "decisions: [{point: 2, department: VTH, state: later}]")
    #expect(found.map(\.message.dutch) == ["actiepunt 2 is niet voor afdeling VTH"])
    #expect(
      found.map(\.remedy.dutch) == [
        """
        Het is voor SL. Verbeter het nummer of de afdeling, of noem de afdeling bij het punt. Was \
        het punt toen wel van haar, schrijf dan bij het punt `formerly: [{departments: CODE, until: DAG}]`.
        """
      ])
  }

  @Test func `A decision about a focus area is about the wrong kind of thing`() {
    let text = "decisions: [{point: I, department: SL, state: later}]"
    #expect(
      findings(WrongTarget.self, text).map(\.message.dutch) == [
        "hier hoort een actiepunt of onderdeel, maar 'I' is focusgebied I"
      ])
    #expect(findings(DecisionForUnknownPoint.self, text).isEmpty)
  }

  @Test func `A reason that was given later answers for the refusal`() {
    let first = "  - {point: 2, department: SL, state: declines, date: 2027-01-01}"
    let again =
      "  - {point: 2, department: SL, state: declines, date: 2027-02-01, reason: Er is geen geld.}"
    #expect(findings(DeclinedWithoutReason.self, "decisions:\n\(first)").count == 1)
    #expect(findings(DeclinedWithoutReason.self, "decisions:\n\(first)\n\(again)").isEmpty)
  }

  @Test func `An older answer below a newer one points at the newer one, and may be excused`() {
    let newer = "decisions:\n  - {point: 2, department: SL, state: later, date: 2027-05-12}\n"
    let older = "  - {point: 2, department: SL, state: discussed, date: 2027-02-01"
    let found = findings(DecisionOutOfOrder.self, "\(newer)\(older)}")
    #expect(
      found.map(\.message.english) == [
        """
        department SL's answer to point 2 of 1 February 2027 stands below that of 12 May 2027, and so \
        holds
        """
      ])
    #expect(found.flatMap(\.notes).map(\.range.start.line) == [10])
    let exception = ", exceptions: {decision-out-of-order: De afdeling kwam erop terug.}}"
    #expect(findings(DecisionOutOfOrder.self, newer + older + exception).isEmpty)
    let again = "\n  - {point: 2, department: SL, state: later, date: 2027-05-12}"
    #expect(findings(DecisionOutOfOrder.self, "\(newer)\(older)}\(again)").isEmpty)
  }
}
