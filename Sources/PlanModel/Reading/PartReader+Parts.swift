import SourceText
import Toolkit

/// The parts of a plan that read without regard to one another.
extension PartReader {
  func header(_ map: MapReader) -> PlanHeader {
    PlanHeader(
      title: map.requiredText("title"), municipality: map.text("municipality"),
      period: map.text("period"), language: map.choice("language", default: Language.dutch),
      owner: map.text("owner"), notice: map.text("notice"), themes: map.texts("themes"),
      look: map.map("look").map(look),
      accessibility: map.map("accessibility").map(accessibility),
      exceptions: map.exceptions, range: map.range)
  }

  private func look(_ map: MapReader) -> Look {
    Look(colours: map.texts("colours"), typeface: map.text("typeface"), range: map.range)
  }

  private func accessibility(_ map: MapReader) -> AccessibilityStatement {
    AccessibilityStatement(
      organisation: map.text("organisation"), website: map.text("website"),
      domains: map.texts("domains"), overview: map.text("overview"),
      status: map.text("status").flatMap { ComplianceStatus(rawValue: $0.value) },
      statusRange: map.text("status")?.range, deviations: map.maps("deviations").map(deviation),
      date: map.locatedDay("date"), approvedBy: map.text("approved-by"),
      reviewed: map.locatedDay("reviewed"), contact: map.text("contact"),
      acknowledgeWithin: map.number("acknowledge-within"),
      answerWithin: map.number("answer-within"), report: map.text("report"),
      reportDate: map.locatedDay("report-date"), reportPlanned: map.locatedDay("report-planned"),
      measures: map.texts("measures"), range: map.range)
  }

  private func deviation(_ map: MapReader) -> Deviation {
    Deviation(
      criterion: map.text("criterion").flatMap { SuccessCriterion($0.value) },
      ground: map.choice("ground", default: DeviationGround.notMet),
      description: map.requiredText("description"), cause: map.text("cause"),
      consequence: map.text("consequence"), alternative: map.text("alternative"),
      measure: map.text("measure"), planned: map.locatedDay("planned"), range: map.range)
  }

  func source(_ map: MapReader) -> PlanSource {
    PlanSource(
      id: map.requiredText("id"), title: map.requiredText("title"),
      identifier: map.text("identifier"), url: map.text("url"), lineCount: map.number("lines"),
      file: map.text("file"), exceptions: map.exceptions, range: map.range)
  }

  func scopeEntry(_ map: MapReader) -> ScopeEntry {
    ScopeEntry(
      topic: map.requiredText("topic"), reason: map.requiredText("reason"),
      citations: map.citations("source"), range: map.range)
  }

  func focusArea(_ map: MapReader) -> FocusArea {
    FocusArea(
      numeral: map.requiredText("numeral"), title: map.requiredText("title"),
      otherNames: map.printedNames("other-names"), vision: map.text("vision"),
      contribution: map.text("contribution"), isBasis: map.flag("basis"),
      citations: map.citations("source"), exceptions: map.exceptions, range: map.range)
  }

  func group(_ map: MapReader) -> PointGroup {
    PointGroup(
      id: map.requiredText("id"), title: map.requiredText("title"),
      citations: map.citations("source"), exceptions: map.exceptions, range: map.range)
  }

  func department(_ map: MapReader) -> Department {
    Department(
      code: map.requiredText("code"), name: map.text("name"), nameEvidence: map.evidence,
      kind: map.choice("kind", default: DepartmentKind.unit), aliases: map.texts("aliases"),
      citations: map.citations("source"), remark: map.text("remark"), exceptions: map.exceptions,
      range: map.range)
  }

  func actionPoint(_ map: MapReader) -> ActionPoint {
    ActionPoint(
      number: map.requiredText("number"), title: map.requiredText("title"),
      listTitle: map.text("list-title"),
      priority: map.choice("priority", default: Priority.primary),
      priorityRange: map.text("priority")?.range ?? map.range, focus: map.text("focus"),
      group: map.text("group"), departments: map.departments("departments"),
      page: map.number("page"), summary: map.text("summary"), citations: map.citations("source"),
      refersTo: map.references("refers-to"), subPoints: map.maps("sub-points").map(subPoint),
      exceptions: map.exceptions, range: map.range)
  }

  private func subPoint(_ map: MapReader) -> SubPoint {
    SubPoint(
      text: map.requiredText("text"), policyField: map.text("policy-field"),
      departments: map.departments("departments"), outsideParty: map.text("outside-party"),
      sameAs: map.text("same-as"), citations: map.citations("source"),
      refersTo: map.references("refers-to"), range: map.range)
  }

  func budget(_ map: MapReader) -> Budget {
    let years = map.numbers("years")
    return Budget(
      years: years, citations: map.citations("source"), remark: map.text("remark"),
      lines: map.maps("lines").map { budgetLine($0, years: years.count) },
      totals: map.amounts("totals"), exceptions: map.exceptions, range: map.range)
  }

  private func budgetLine(_ map: MapReader, years: Int) -> BudgetLine {
    let same = map.text("amount").flatMap { Euro($0.value) }
    return BudgetLine(
      name: map.requiredText("name"), focus: map.references("focus"), heading: map.text("heading"),
      amounts: same.map { Array(repeating: $0, count: years) }
        ?? map.amounts("amounts").map(\.value),
      citations: map.citations("source"), points: map.references("points"),
      remark: map.text("remark"), exceptions: map.exceptions, range: map.range)
  }

  func handOut(_ map: MapReader) -> HandOutTerm {
    HandOutTerm(
      date: map.day("date"), answerWithin: map.number("answer-within"),
      exceptions: map.exceptions, range: map.range)
  }

  /// Nil when it does not say what was decided, which has been reported.
  func decision(_ map: MapReader) -> Decision? {
    guard let state = map.text("state").flatMap({ DecisionState(rawValue: $0.value) }) else {
      return nil
    }
    return Decision(
      point: map.requiredText("point"), department: map.requiredText("department"), state: state,
      date: map.day("date"), reason: map.text("reason"), landed: map.text("landed"),
      origin: map.text("from"), exceptions: map.exceptions, range: map.range)
  }
}
