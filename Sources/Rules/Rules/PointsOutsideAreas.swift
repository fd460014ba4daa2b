package import Toolkit
package import Findings
import PlanModel
import SourceText

/// One finding for each group, and one for the points in neither group nor area.
package enum PointsOutsideAreas: Rule {
  package static let name = "points-outside-areas"
  package static let group = RuleGroup.linking
  package static let level = Level.info
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Vallen actiepunten onder focusgebieden, dan valt elk actiepunt onder een.",
    en: "Where action points are under focus areas, every action point is under one.")
  package static let reason = Phrase(
    nl: "Wie het plan per focusgebied leest, ziet de andere actiepunten niet.",
    en: "Who reads the plan by focus area does not see the other action points.")
  package static let remedy = Phrase(
    nl: "Noem het gebied onder `focus`; is het zo bedoeld, dan hoeft u niets te doen.",
    en: "Name the area under `focus`; if it is meant so, you need not do anything.")
  package static let good: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 1
        focus: I
    """,
    """
    groups:
      - id: general
        title: General
    action-points:
      - number: 1
        group: general
      - number: 2
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    focus-areas:
      - numeral: I
    groups:
      - id: algemeen
        title: ↓Algemene punten
    action-points:
      - number: 1
        focus: I
      - number: 2
        group: algemeen
      - number: 3
        group: algemeen
      - number: ↓4
      - number: 5
    """,
    """
    focus-areas:
      - numeral: I
    action-points:
      - number: 1
        focus: I
      - number: ↓2
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let (plan, graph) = (input.plan, input.graph)
    let outside = plan.actionPoints.indices.filter { index in
      // An unknown area has a finding of its own.
      plan.actionPoints[index].focus.isEmpty && plan.actionPoints[index].isNamed
    }
    let hasAreas = plan.actionPoints.indices.contains { index in
      !graph.targets(of: .actionPoint(index), .focus).isEmpty
    }
    guard hasAreas, !outside.isEmpty else { return [] }
    let byGroup = Dictionary(grouping: outside) {
      graph.targets(of: .actionPoint($0), .group).first
    }
    var findings = plan.groups.indices.compactMap { index in
      byGroup[.group(index)].map { points in
        finding(
          words(points, plan)
            + Phrase(
              nl: " (\(plan.groups[index].title.value.excerpt))",
              en: " (\(plan.groups[index].title.value.excerpt))"),
          at: plan.groups[index].title.range, about: .group(index))
      }
    }
    if let points = byGroup[nil], let first = points.first {
      findings.append(
        finding(
          words(points, plan), at: plan.actionPoints[first].nameRange, about: .actionPoint(first)))
    }
    return findings
  }

  private static func words(_ points: [Int], _ plan: Plan) -> Phrase {
    let names = NameList.words(points.map { plan.actionPoints[$0].label })
    return points.count == 1
      ? Phrase(nl: "actiepunt ", en: "action point ") + names
        + Phrase(nl: " valt onder geen focusgebied", en: " is under no focus area")
      : Phrase(nl: "actiepunten ", en: "action points ") + names
        + Phrase(nl: " vallen onder geen focusgebied", en: " are under no focus area")
  }
}
