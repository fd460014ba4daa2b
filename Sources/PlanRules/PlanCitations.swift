import PlanModel

/// A citation with the thing that holds it; an entry of the scope is no such thing.
struct HeldCitation {
  let citation: Citation
  let holder: Node?
}

extension Plan {
  /// Every citation, in the order of the plan's parts.
  var allCitations: [HeldCitation] {
    var found: [HeldCitation] = []
    func add(_ citations: [Citation], _ holder: Node?) {
      for citation in citations { found.append(HeldCitation(citation: citation, holder: holder)) }
    }
    func add(_ evidence: Evidence, _ holder: Node) {
      if case .stated(let citations) = evidence { add(citations, holder) }
    }
    func add(_ links: [Reference], _ holder: Node) {
      for link in links { add(link.evidence, holder) }
    }

    for entry in scope { add(entry.citations, nil) }
    for (index, theme) in themes.enumerated() {
      add(theme.citations, .theme(index))
      add(theme.otherNames.compactMap(\.citation), .theme(index))
      add(theme.placements.map(\.reference), .theme(index))
    }
    for (index, effect) in effects.enumerated() {
      add(effect.citations, .effect(index))
      add(effect.placements.map(\.reference), .effect(index))
      add(effect.focus + effect.points, .effect(index))
    }
    for (index, area) in focusAreas.enumerated() {
      add(area.citations, .focusArea(index))
      add(area.otherNames.compactMap(\.citation), .focusArea(index))
    }
    for (index, group) in groups.enumerated() { add(group.citations, .group(index)) }
    for (index, department) in departments.enumerated() {
      add(department.citations, .department(index))
      add(department.nameEvidence, .department(index))
    }
    for (index, point) in actionPoints.enumerated() {
      add(point.citations, .actionPoint(index))
      add(point.refersTo, .actionPoint(index))
      for (place, part) in point.subPoints.enumerated() {
        add(part.citations, .subPoint(place, of: index))
        add(part.refersTo, .subPoint(place, of: index))
      }
    }
    add(budget?.citations ?? [], .budget)
    for (index, line) in (budget?.lines ?? []).enumerated() {
      add(line.citations, .budgetLine(index))
      add(line.focus + line.points, .budgetLine(index))
    }
    return found
  }
}
