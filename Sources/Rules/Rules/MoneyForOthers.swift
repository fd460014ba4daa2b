package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Only where most of the money is the owner's: a budget of the whole municipality pays everybody.
package enum MoneyForOthers: Rule {
  package static let name = "money-for-others"
  package static let group = RuleGroup.budget
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Het geld van de eigenaar gaat naar actiepunten van de eigenaar.",
    en: "The owner's money goes to action points of the owner.")
  package static let reason = Phrase(
    nl: "Anders is niet duidelijk wie over het geld beslist: de eigenaar of de andere afdeling.",
    en: "Otherwise it is unclear who decides on the money: the owner or the other department.")
  package static let remedy = Phrase(
    nl: "Noem de eigenaar bij het actiepunt, of zeg in een opmerking wie het geld heeft.",
    en: "Name the owner at the action point, or say in a remark who has the money.")
  package static let good: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: WW
    action-points:
      - number: 1
        departments: Veiligheid/WW
    budget:
      lines:
        - name: Toezicht
          points: 1
    """,
    """
    plan:
      owner: Safety
    departments:
      - code: Safety
      - code: Traffic
    action-points:
      - number: 1
        departments: Safety
      - number: 2
        departments: Traffic
    budget:
      lines:
        - name: Supervision
          points: 1
        - name: Crossings
          points: 2
    """,
    """
    plan:
      owner: Safety
    departments:
      - code: Safety
      - code: Traffic
    action-points:
      - number: 1
        departments: Safety
      - number: 2
        lead: Traffic
    budget:
      lines:
        - name: Supervision
          points: 1
        - name: Cameras
          points: 1
        - name: Crossings
          points: 2
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      owner: Veiligheid
    departments:
      - code: Veiligheid
      - code: WW
    action-points:
      - number: 1
        departments: Veiligheid
      - number: 11
        departments: WW
    budget:
      lines:
        - name: Toezicht
          points: 1
        - name: Cameratoezicht
          points: 1
        - name: Kennis
          points: ↓11
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let (plan, graph) = (input.plan, input.graph)
    let owner = plan.header?.owner?.value ?? ""
    let others = Set(
      Ownership.all(in: graph).filter {
        plan.actionPoints[$0.point].lead == nil && $0.owner == nil && !$0.others.isEmpty
          && !$0.hasUnknown
      }.map(\.point))
    guard !others.isEmpty else { return [] }
    let links = (plan.budget?.lines ?? []).indices.flatMap {
      graph.links(from: .budgetLine($0), .point)
    }
    let foreign = links.filter {
      if case .actionPoint(let point) = $0.to { others.contains(point) } else { false }
    }
    guard foreign.count * 2 < links.count else { return [] }
    return foreign.map { link in
      let (line, number) = (graph.description(of: link.from), graph.name(of: link.to))
      return finding(
        line
          + Phrase(
            nl: " leidt naar actiepunt \(number), dat niet van \(owner) is",
            en: " leads to action point \(number), which is not \(owner)'s")
          + MoneyLink.origin(of: link),
        at: link.printed.range, about: link.from)
    }
  }
}
