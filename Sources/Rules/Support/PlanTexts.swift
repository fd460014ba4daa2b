import PlanModel
import SourceText

/// The texts that somebody wrote for a reader.
enum PlanTexts {
  /// Looks at all of a plan's texts, each once, with the thing that it belongs to: titles,
  /// explanations and reasons, no names and numbers. The answers of departments are not among them:
  /// they are not the plan's to change.
  static func forEach(in graph: PlanGraph, _ visit: (Located<String>, Node) -> Void) {
    let plan = graph.plan
    func add(_ node: Node, _ text: Located<String>?) {
      if let text { visit(text, node) }
    }
    func add(_ node: Node, _ texts: Located<String>?...) {
      for text in texts { add(node, text) }
    }
    if let header = plan.header {
      add(.plan, header.title, header.municipality, header.period, header.notice)
    }
    if let statement = plan.header?.accessibility {
      add(.plan, statement.organisation, statement.approvedBy)
      for measure in statement.measures { add(.plan, measure) }
      for deviation in statement.deviations {
        add(
          .plan, deviation.description, deviation.cause, deviation.consequence,
          deviation.alternative, deviation.measure)
      }
    }
    for (i, source) in plan.sources.enumerated() { add(.source(i), source.title) }
    for entry in plan.scope { add(.plan, entry.topic, entry.reason) }
    for (i, theme) in plan.themes.enumerated() {
      add(.theme(i), theme.title, theme.explanation)
      for other in theme.otherNames { add(.theme(i), other.name) }
    }
    let effects = plan.effects.span
    for i in effects.indices {
      add(.effect(i), effects[i].label)
      add(.effect(i), effects[i].explanation)
      add(.effect(i), effects[i].context)
      add(.effect(i), effects[i].leaf)
    }
    for (i, area) in plan.focusAreas.enumerated() {
      add(.focusArea(i), area.title, area.vision, area.contribution)
      for other in area.otherNames { add(.focusArea(i), other.name) }
    }
    for (i, group) in plan.groups.enumerated() { add(.group(i), group.title) }
    for (i, department) in plan.departments.enumerated() {
      add(.department(i), department.name, department.remark)
    }
    for (i, point) in plan.actionPoints.enumerated() {
      add(.actionPoint(i), point.title, point.listTitle, point.summary)
      for (place, part) in point.subPoints.enumerated() {
        add(.subPoint(place, of: i), part.text, part.policyField, part.outsideParty)
      }
    }
    if let budget = plan.budget { add(.budget, budget.remark) }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      add(.budgetLine(i), line.name, line.heading, line.remark)
    }
    PlanEvidence.forEach(in: plan) { evidence, node in
      if case .inferred(let reason) = evidence { visit(reason, node) }
    }
    for node in graph.holders {
      for exception in graph.exceptions(of: node) { add(node, exception.reason) }
    }
  }
}
