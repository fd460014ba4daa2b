package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum DepartmentSpelling: Rule {
  package static let name = "department-spelling"
  package static let group = RuleGroup.wording
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een afdeling wordt overal met haar code genoemd, niet met een andere schrijfwijze.",
    en: "A department is named by its code everywhere, not by another spelling.")
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
    departments:
      - code: Veiligheid
      - code: VTH
        aliases: [VHT]
    action-points:
      - number: 13
        departments: ↓VHT/Veiligheid
    decisions:
      - {point: 13, department: ↓VHT, state: later}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    return graph.links(as: .department, .owner, .decider).compactMap { link in
      spelling(link.printed, of: link.to, from: link.from, in: graph)
    }
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
      notes: defined.map { [$0] } ?? [],
      fixes: [
        Fix(.correct(at: printed.range, from: printed.value, to: code), isSafe: true)
      ])
  }
}
