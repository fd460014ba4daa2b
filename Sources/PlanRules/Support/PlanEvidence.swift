import PlanModel

/// On what a link or a name rests, with the thing at which that is written.
struct PlanEvidence {
  let evidence: Evidence
  let node: Node

  /// All of a plan's evidence, each piece once.
  static func all(in plan: Plan) -> [PlanEvidence] {
    var walk = Walk()
    for (i, theme) in plan.themes.enumerated() { walk.add(theme.placements, at: .theme(i)) }
    for (i, effect) in plan.effects.enumerated() {
      walk.add(effect.placements, at: .effect(i))
      walk.add(effect.focus + effect.points, at: .effect(i))
    }
    for (i, department) in plan.departments.enumerated() {
      walk.all.append(PlanEvidence(evidence: department.nameEvidence, node: .department(i)))
    }
    for (i, point) in plan.actionPoints.enumerated() {
      walk.add(point.refersTo, at: .actionPoint(i))
      for (place, part) in point.subPoints.enumerated() {
        walk.add(part.refersTo, at: .subPoint(place, of: i))
      }
    }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      walk.add(line.focus + line.points, at: .budgetLine(i))
    }
    return walk.all
  }

  private struct Walk {
    var all: [PlanEvidence] = []

    mutating func add(_ references: [Reference], at node: Node) {
      all += references.map { PlanEvidence(evidence: $0.evidence, node: node) }
    }

    /// An effect that is written out says itself what its place rests on.
    mutating func add(_ placements: [Placement], at parent: Node) {
      for placement in placements {
        let node = placement.writtenOut.map(Node.effect) ?? parent
        all.append(PlanEvidence(evidence: placement.reference.evidence, node: node))
      }
    }
  }
}
