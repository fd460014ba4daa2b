import PlanModel

/// On what links and names rest.
enum PlanEvidence {
  /// Looks at all of a plan's evidence, each piece once, with the thing at which it is written. A
  /// plan has more of it than of anything else: it is looked at where it stands, not copied.
  static func forEach(in plan: Plan, _ visit: (Evidence, Node) -> Void) {
    func look(_ references: Span<Reference>, at node: Node) {
      for place in references.indices { visit(references[place].evidence, node) }
    }
    /// An effect that is written out says itself what its place rests on.
    func look(_ placements: Span<Placement>, at parent: Node) {
      for place in placements.indices {
        let node = placements[place].writtenOut.map(Node.effect) ?? parent
        visit(placements[place].reference.evidence, node)
      }
    }
    for (i, theme) in plan.themes.enumerated() { look(theme.placements.span, at: .theme(i)) }
    let effects = plan.effects.span
    for i in effects.indices {
      look(effects[i].placements.span, at: .effect(i))
      look(effects[i].focus.span, at: .effect(i))
      look(effects[i].points.span, at: .effect(i))
    }
    for (i, department) in plan.departments.enumerated() {
      visit(department.nameEvidence, .department(i))
    }
    for (i, point) in plan.actionPoints.enumerated() {
      look(point.refersTo.span, at: .actionPoint(i))
      for (place, part) in point.subPoints.enumerated() {
        look(part.refersTo.span, at: .subPoint(place, of: i))
      }
    }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      look(line.focus.span, at: .budgetLine(i))
      look(line.points.span, at: .budgetLine(i))
    }
  }
}
