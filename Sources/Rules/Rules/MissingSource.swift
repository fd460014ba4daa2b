package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum MissingSource: Rule {
  package static let name = "missing-source"
  package static let group = RuleGroup.evidence
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Wat zegt in de bron te staan, noemt onder `source` de regel.",
    en: "What claims to stand in the source cites the line under `source`.")
  package static let reason = Phrase(
    nl:
      "Zonder regelnummer kan niemand nagaan of iets in de tekst staat of door de maker is bedacht.",
    en: "Without a line nobody can tell what the text says from what the maker thought of.")
  package static let remedy = Phrase(
    nl: "Zet onder `source` de regel, of geef `inferred` met de reden waar de tekst het niet zegt.",
    en:
      "Give the line under `source`, or `inferred` with the reason where the text does not say it."
  )
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      source: 63
      effects:
        - id: hitte
          source: 65
          points: [12]
        - id: storm
          inferred: De tekst noemt alleen zwaar weer.
    departments:
      - code: WW
    action-points:
      - number: 12
        source: 295
        departments: WW
      - number: 13
        page: 7
    """,
    """
    theme:
      id: klimaat
      source: 63
      effects:
        - id: hitte
          origin: [klimaat-1@2]
          points: [12]
    session:
      id: klimaat-1
      theme: klimaat
      date: 2026-11-28
      items:
        - {number: 2, text: Het wordt warmer}
    action-points:
      - number: 12
        page: 7
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: ↓klimaat
      effects:
        - id: ↓hitte
        - id: ↓storm
          inferred: De tekst noemt alleen zwaar weer.
          points: [12]
    focus-areas:
      - numeral: ↓I
    groups:
      - id: ↓algemeen
    departments:
      - code: ↓WW
        name: Wonen en Werken
    action-points:
      - number: ↓12
      - number: 13
        source: 307
        sub-points:
          - text: ↓Meer schaduw
            refers-to: [12]
    budget:
      lines:
        - name: ↓Schaduw
          focus: I
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let claimants = LinkHolders(in: graph)
    let parts = input.plan.actionPoints.enumerated().flatMap { index, point in
      point.subPoints.indices.map { Node.subPoint($0, of: index) }
    }
    return (graph.holders + parts).compactMap { node in
      guard let level = claim(of: node, claimants, in: input.plan),
        graph.citations(of: node).isEmpty, !isFromSession(node, in: input.plan),
        let index = graph.range(of: node)
      else { return nil }
      let subject = graph.description(of: node)
      return finding(
        subject + Phrase(nl: " noemt geen regel van een bron", en: " cites no line of a source"),
        at: index, about: node, level: level)
    }
  }

  /// Level of a claim that rests on the node's own lines; nil when it makes none.
  private static func claim(of node: Node, _ claimants: LinkHolders, in plan: Plan) -> Level? {
    switch node {
    case .theme(let i): plan.themes[i].id.value.isEmpty ? nil : .warning
    case .effect(let i):
      plan.effects[i].id.value.isEmpty || !claimants.contains(node) ? nil : .warning
    case .focusArea(let i): plan.focusAreas[i].numeral.value.isEmpty ? nil : .warning
    case .group(let i): plan.groups[i].id.value.isEmpty ? nil : .info
    case .department(let i):
      plan.departments[i].name != nil && plan.departments[i].nameEvidence == .own ? .info : nil
    // A page says where it is as well.
    case .actionPoint(let i):
      plan.actionPoints[i].isNamed && plan.actionPoints[i].page == nil ? .warning : nil
    case .subPoint, .budgetLine: claimants.contains(node) ? .warning : nil
    // Of figures and goals other rules ask for the source, see `series-without-source`.
    case .plan, .source, .budget, .handOut, .decision, .region, .footnote, .indicator, .goal,
      .result, .scale, .report, .progressRow:
      nil
    }
  }

  /// Whether it was mentioned in a theme session: then no text needs to say it.
  private static func isFromSession(_ node: Node, in plan: Plan) -> Bool {
    if case .effect(let index) = node { !plan.effects[index].origins.isEmpty } else { false }
  }

  /// Source nodes of links that rest on their own lines. A placement in a map rests on the
  /// effect's; the departments of a sub-point are printed with its point.
  private struct LinkHolders {
    private var effects: [Bool]
    private var others: Set<Node> = []

    init(in graph: PlanGraph) {
      // Effects in an array and not in the set: most nodes are effects, and an index needs no
      // hashing.
      effects = Array(repeating: false, count: graph.plan.effects.count)
      let links = graph.links.span
      for index in links.indices where links[index].evidence.isOwn {
        switch links[index].role {
        case .place: add(links[index].to)
        case .focus, .point, .reference: add(links[index].from)
        case .group, .department, .lead, .partner, .sameText, .owner, .decided, .decider,
          .pointAim, .focusAim, .effectAim, .indicator, .rateOf, .complementOf, .figurePart, .goal,
          .region, .footnote, .scale, .report, .subject:
          break
        }
      }
    }

    private mutating func add(_ node: Node) {
      if case .effect(let effect) = node { effects[effect] = true } else { others.insert(node) }
    }

    func contains(_ node: Node) -> Bool {
      if case .effect(let effect) = node { effects[effect] } else { others.contains(node) }
    }
  }
}
