import PlanModel

/// On what a link or a name rests, with the thing at which that is written.
struct PlanEvidence {
  let evidence: Evidence
  let node: Node

  /// Looks at all of a plan's evidence, each piece once.
  static func forEach(in plan: Plan, _ visit: (PlanEvidence) -> Void) {
    func look(_ references: [Reference], at node: Node) {
      for reference in references { visit(PlanEvidence(evidence: reference.evidence, node: node)) }
    }
    /// An effect that is written out says itself what its place rests on.
    func look(_ placements: [Placement], at parent: Node) {
      for placement in placements {
        let node = placement.writtenOut.map(Node.effect) ?? parent
        visit(PlanEvidence(evidence: placement.reference.evidence, node: node))
      }
    }
    for (i, theme) in plan.themes.enumerated() { look(theme.placements, at: .theme(i)) }
    for i in plan.effects.indices {
      look(plan.effects[i].placements, at: .effect(i))
      look(plan.effects[i].focus, at: .effect(i))
      look(plan.effects[i].points, at: .effect(i))
    }
    for (i, department) in plan.departments.enumerated() {
      visit(PlanEvidence(evidence: department.nameEvidence, node: .department(i)))
    }
    for (i, point) in plan.actionPoints.enumerated() {
      look(point.refersTo, at: .actionPoint(i))
      for (place, part) in point.subPoints.enumerated() {
        look(part.refersTo, at: .subPoint(place, of: i))
      }
    }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      look(line.focus + line.points, at: .budgetLine(i))
    }
  }
}
