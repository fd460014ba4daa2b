import PlanModel
import SourceText

/// Names and titles of a plan's things, each with its thing.
enum PlanNames {
  static func all(in plan: Plan) -> [(name: Located<String>, node: Node)] {
    var names: [(name: Located<String>, node: Node)] = []
    for (index, theme) in plan.themes.enumerated() { names.append((theme.title, .theme(index))) }
    for (index, area) in plan.focusAreas.enumerated() {
      names.append((area.title, .focusArea(index)))
    }
    for (index, group) in plan.groups.enumerated() { names.append((group.title, .group(index))) }
    for (index, department) in plan.departments.enumerated() {
      if let name = department.name { names.append((name, .department(index))) }
    }
    for (index, point) in plan.actionPoints.enumerated() {
      names.append((point.title, .actionPoint(index)))
      if let title = point.listTitle { names.append((title, .actionPoint(index))) }
      for (position, part) in point.subPoints.enumerated() {
        if let party = part.outsideParty { names.append((party, .subPoint(position, of: index))) }
      }
    }
    for (index, line) in (plan.budget?.lines ?? []).enumerated() {
      names.append((line.name, .budgetLine(index)))
    }
    return names
  }
}
