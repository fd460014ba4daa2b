import PlanModel
import SourceText
package import Wording

package enum DepartmentSpelling: Rule {
  package static let name = "department-spelling"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een afdeling wordt overal met haar code genoemd.",
    en: "A department is named by its code everywhere.")
  package static let reason = Phrase(
    nl: "Wie op de code zoekt, mist een punt waar die anders geschreven staat.",
    en: "Who searches for the code misses a point where it is written in another way.")
  package static let remedy = Phrase(
    nl: "Schrijf de code zoals onder `departments`.",
    en: "Write the code as it stands under `departments`.")
  package static let good: [RuleExample] = [
    """
    departments:
      - code: VTH
        aliases: [VHT]
    action-points:
      - number: 13
        departments: VTH
    """
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: ↓veiligheid
    departments:
      - code: Veiligheid
      - code: VTH
        aliases: [VHT]
    action-points:
      - number: 13
        departments: ↓VHT/Veiligheid
        sub-points:
          - text: Meer toezicht
            departments: ↓V T H
    """
  ]

  package static func check(_ input: CheckedPlan) -> [Finding] {
    let graph = input.graph
    let names = looseNames(in: input.plan)
    let named = graph.links.lazy.filter { isDepartment($0.role) }.compactMap { link in
      spelling(link.printed, of: link.to, from: link.from, in: graph)
    }
    let unresolved = graph.broken.lazy.filter { isDepartment($0.role) }.compactMap { link in
      names[loose(link.printed.value)].flatMap { department in
        spelling(link.printed, of: department, from: link.from, in: graph)
      }
    }
    return Array(named) + Array(unresolved)
  }

  private static func isDepartment(_ role: LinkRole) -> Bool {
    role == .department || role == .owner
  }

  private static func spelling(
    _ printed: Located<String>, of department: Node, from holder: Node, in graph: PlanGraph
  ) -> Finding? {
    let code = graph.name(of: department)
    guard printed.value != code else { return nil }
    let defined = graph.range(of: department).map { range in
      Finding.Note(
        Phrase(nl: "hier staat afdeling \(code)", en: "department \(code) stands here"), at: range)
    }
    return finding(
      Phrase(
        nl: "'\(printed.value)' is een andere schrijfwijze van afdeling \(code)",
        en: "'\(printed.value)' is another spelling of department \(code)"),
      at: printed.range, about: holder,
      remedy: Phrase(
        nl: "Schrijf '\(code)', of leg onder `exceptions` vast dat het zo gedrukt staat.",
        en: "Write '\(code)', or record under `exceptions` that it is printed like this."),
      notes: defined.map { [$0] } ?? [])
  }

  /// The departments by their codes and aliases without case and spaces; codes come first.
  private static func looseNames(in plan: Plan) -> [String: Node] {
    var names: [String: Node] = [:]
    func add(_ name: String, _ index: Int) {
      let name = loose(name)
      if !name.isEmpty, names[name] == nil { names[name] = .department(index) }
    }
    for (i, department) in plan.departments.enumerated() { add(department.code.value, i) }
    for (i, department) in plan.departments.enumerated() {
      for alias in department.aliases { add(alias.value, i) }
    }
    return names
  }

  private static func loose(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace }
  }
}
