import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// What departments answered to an action point and its parts; nothing before anyone answered.
struct DecisionTable {
  let material: SiteMaterial

  func section(of point: Int) -> [Flow] {
    let parts = material.plan.actionPoints[point].subPoints.indices
    let nodes = [Node.actionPoint(point)] + parts.map { .subPoint($0, of: point) }
    let asked = material.graph.departments(of: point)
    let rows = nodes.flatMap { node in
      asked.compactMap { department -> Markup<Context.Table>? in
        material.graph.decision(on: node, by: department).map { row($0, node, department) }
      }
    }
    return section(rows, first: Phrase(nl: "Punt", en: "Point"), department: true)
  }

  /// The answers of one department, to every point that it is asked.
  func section(by department: Int, points: [PointFacts]) -> [Flow] {
    let rows = points.flatMap { facts -> [Markup<Context.Table>] in
      let nodes =
        [Node.actionPoint(facts.index)]
        + facts.point.subPoints.indices.map { .subPoint($0, of: facts.index) }
      return nodes.compactMap { node in
        material.graph.decision(on: node, by: department).map { row($0, node, nil) }
      }
    }
    return section(rows, first: Phrase(nl: "Punt", en: "Point"), department: false)
  }

  private func section(_ rows: [Markup<Context.Table>], first: Phrase, department: Bool) -> [Flow] {
    guard !rows.isEmpty else { return [] }
    let names =
      [first] + (department ? [Catalogue.department.capitalized] : [])
      + [
        Phrase(nl: "Besluit", en: "Decision"), Phrase(nl: "Datum", en: "Date"),
        Phrase(nl: "Reden", en: "Reason"), Phrase(nl: "Geland in", en: "Landed in"),
      ]
    let head = names.map { Markup<Context.Row>.header([.scope("col")], material.text($0)) }
    let title = Phrase(nl: "Wat de afdelingen besloten", en: "What the departments decided")
    let table = Flow.table(
      [],
      caption: material.text(
        nl: "Het laatste besluit per onderdeel", en: "The latest decision on each"),
      head: head, bodies: [rows])
    return material.section(
      "decisions", title, [material.scrolling(table, named: material.text(title))])
  }

  private func row(_ decision: Decision, _ node: Node, _ department: Int?) -> Markup<Context.Table>
  {
    func cell(_ text: String) -> Markup<Context.Row> { .cell([], [.inline(.text(text))]) }
    let who: [Markup<Context.Row>] =
      department.map { [.cell([], [.inline(material.link(.department($0)))])] } ?? []
    return .row(
      [],
      [.header([.scope("row")], [.inline(material.link(node))])] + who + [
        cell(material.text(decision.state.name)),
        cell(decision.date.map { material.text($0.phrase) } ?? "–"),
        cell(decision.reason?.value ?? ""), cell(decision.landed?.value ?? ""),
      ])
  }
}
