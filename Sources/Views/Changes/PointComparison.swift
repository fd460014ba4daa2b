import PlanModel
import SourceText
import Toolkit

/// What changed at one point between two versions of a plan, for every department alike.
struct PointComparison {
  typealias Change = PlanChanges.Change

  let old: PlanGraph
  let new: PlanGraph
  let match: PlanMatch

  /// What of a point is the same for each of its departments.
  func changes(from oldPoint: Int, to newPoint: Int) -> [Change] {
    let was = old.plan.actionPoints[oldPoint]
    let now = new.plan.actionPoints[newPoint]
    let texts: [(Phrase, String?, String?)] = [
      (Phrase(nl: "nummer", en: "number"), was.number.value, now.number.value),
      (Phrase(nl: "titel", en: "title"), was.title.value, now.title.value),
      (
        Phrase(nl: "titel in de lijst", en: "title in the list"), was.listTitle?.value,
        now.listTitle?.value
      ),
      (Catalogue.page, was.page.map(String.init), now.page.map(String.init)),
      (Phrase(nl: "waar het op neerkomt", en: "summary"), was.summary?.value, now.summary?.value),
    ]
    var changes = texts.filter { $0.1 != $0.2 }.map {
      Change($0.0, Phrase(verbatim: $0.1 ?? ""), Phrase(verbatim: $0.2 ?? ""))
    }
    if was.priority != now.priority {
      changes.append(
        Change(Phrase(nl: "prioriteit", en: "priority"), was.priority.name, now.priority.name))
    }
    let oldHome = home(of: oldPoint, in: old)
    let newHome = home(of: newPoint, in: new)
    if oldHome != newHome {
      changes.append(
        Change(Phrase(nl: "focusgebied of groep", en: "focus area or group"), oldHome, newHome))
    }
    return changes + causes(oldPoint, newPoint) + references(oldPoint, newPoint)
  }

  private func home(of point: Int, in graph: PlanGraph) -> Phrase {
    .joined(
      graph.links(from: .actionPoint(point)).filter { [.focus, .group].contains($0.role) }
        .map { graph.title(of: $0.to) }, by: ", ")
  }

  private func causes(_ oldPoint: Int, _ newPoint: Int) -> [Change] {
    func effects(_ point: Int, _ graph: PlanGraph) -> [(String, Phrase)] {
      graph.links(to: .actionPoint(point), .point).compactMap { link in
        guard case .effect(let effect) = link.from else { return nil }
        let label = graph.plan.effects[effect].label.value
        return (graph.name(of: link.from), Phrase(verbatim: label))
      }
    }
    return difference(
      Phrase(nl: "effecten die ernaartoe leiden", en: "effects that lead there"),
      effects(oldPoint, old), effects(newPoint, new))
  }

  private func references(_ oldPoint: Int, _ newPoint: Int) -> [Change] {
    func ends(_ point: Int, _ graph: PlanGraph, isOld: Bool, _ isTo: Bool) -> [(String, Phrase)] {
      let parts = graph.plan.actionPoints[point].subPoints.indices
      let nodes = [Node.actionPoint(point)] + parts.map { Node.subPoint($0, of: point) }
      let others = nodes.flatMap { node in
        isTo
          ? graph.links(from: node, .reference).map(\.to)
          : graph.links(to: node, .reference).map(\.from.holder)
      }
      return others.map { (identity(of: $0, in: graph, isOld: isOld), graph.title(of: $0)) }
    }
    func ends(_ isTo: Bool) -> [Change] {
      difference(
        isTo
          ? Phrase(nl: "verwijst naar", en: "refers to")
          : Phrase(nl: "wordt genoemd door", en: "is referred to by"),
        ends(oldPoint, old, isOld: true, isTo), ends(newPoint, new, isOld: false, isTo))
    }
    return ends(true) + ends(false)
  }

  /// The same text for the same thing in both versions, though its number changed.
  private func identity(of node: Node, in graph: PlanGraph, isOld: Bool) -> String {
    guard case .actionPoint(let point) = node else { return "other \(graph.name(of: node))" }
    guard isOld else { return "new \(point)" }
    return match.newPoints[point].map { "new \($0)" } ?? "old \(point)"
  }

  /// What came and what went, each once.
  private func difference(
    _ kind: Phrase, _ was: [(key: String, text: Phrase)], _ now: [(key: String, text: Phrase)]
  ) -> [Change] {
    func words(
      _ these: [(key: String, text: Phrase)], without others: [(key: String, text: Phrase)]
    )
      -> Phrase
    {
      var seen = Set(others.map(\.key))
      return .joined(these.filter { seen.insert($0.key).inserted }.map(\.text), by: "; ")
    }
    let gone = words(was, without: now)
    let come = words(now, without: was)
    var changes: [Change] = []
    if !come.english.isEmpty {
      changes.append(Change(kind + Phrase(nl: ": erbij", en: ": added"), .init(verbatim: ""), come))
    }
    if !gone.english.isEmpty {
      changes.append(
        Change(kind + Phrase(nl: ": eraf", en: ": removed"), gone, .init(verbatim: "")))
    }
    return changes
  }
}
