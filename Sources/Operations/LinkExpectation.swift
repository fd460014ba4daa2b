// Why beside the comparison of trees: that one shows that the files have the changes that were meant.
// This one shows that nothing else of the plan came to mean something else, such as a link to
// `2a` of which the letter is now another's.

import PlanModel
import SourceText
import Toolkit

/// What may become of the links of a plan; every other one must lead from and to the same as before.
struct LinkExpectation {
  /// What has another name now.
  var renamed: [Identity: Identity] = [:]
  /// What is no longer there.
  var removed: Set<Identity> = []
  /// Which links are changed on purpose.
  var changed: Set<Origin> = []

  struct Identity: Hashable {
    let kind: MapName
    let name: String
  }

  struct Origin: Hashable {
    let from: Identity
    let role: LinkRole
  }

  private struct Line: Hashable {
    let from: Identity
    let to: Identity
    let role: LinkRole
    let kind: BranchKind
    let evidence: String
  }

  /// The identities of all nodes with links; of several with one name each has its rank behind it.
  struct Identities {
    private var byNode: [Node: Identity] = [:]
    private var ranks: [Identity: Int] = [:]
    private(set) var all: Set<Identity> = []

    init(_ graph: PlanGraph) {
      let plan = graph.plan
      add(.plan, "")
      for (i, theme) in plan.themes.enumerated() { add(.theme(i), theme.id.value) }
      for (i, effect) in plan.effects.enumerated() { add(.effect(i), effect.id.value) }
      for (i, area) in plan.focusAreas.enumerated() { add(.focusArea(i), area.numeral.value) }
      for (i, group) in plan.groups.enumerated() { add(.group(i), group.id.value) }
      for (i, item) in plan.departments.enumerated() { add(.department(i), item.code.value) }
      for (i, point) in plan.actionPoints.enumerated() {
        add(.actionPoint(i), point.name)
        for (j, part) in point.subPoints.enumerated() {
          add(.subPoint(j, of: i), Self.name(of: part))
        }
      }
      for (i, line) in (plan.budget?.lines ?? []).enumerated() {
        add(.budgetLine(i), line.name.value)
      }
      for i in plan.decisions.indices { add(.decision(i), "") }
      for (i, region) in plan.regions.enumerated() { add(.region(i), region.code.value) }
      for (i, note) in plan.footnotes.enumerated() { add(.footnote(i), note.id.value) }
      for (i, indicator) in plan.indicators.enumerated() { add(.indicator(i), indicator.name) }
      for (i, goal) in plan.goals.enumerated() { add(.goal(i), goal.name) }
      for (i, result) in plan.results.enumerated() { add(.result(i), result.name) }
      for (i, scale) in plan.scales.enumerated() { add(.scale(i), scale.id.value) }
      for (i, report) in plan.reports.enumerated() { add(.report(i), report.id.value) }
      for i in plan.progress.indices { add(.progressRow(i), "") }
    }

    /// An id may be written by the same operation, so words are the name of a part.
    static func name(of part: SubPoint) -> String { part.text.value }

    private mutating func add(_ node: Node, _ name: String) {
      let first = Identity(kind: node.mapName, name: name)
      let rank = ranks[first, default: 0]
      ranks[first] = rank + 1
      let identity =
        rank == 0 ? first : Identity(kind: first.kind, name: "\(name)#\(rank + 1)")
      byNode[node] = identity
      all.insert(identity)
    }

    subscript(_ node: Node) -> Identity {
      byNode[node] ?? Identity(kind: node.mapName, name: "")
    }
  }

  /// Checks the links of a changed plan.
  ///
  /// - Returns: a link that is not as it must be; nil when all are.
  func violation(from before: PlanGraph, to after: PlanGraph) -> Phrase? {
    let (old, new) = concurrently({ Identities(before) }, { Identities(after) })
    func mapped(_ identity: Identity) -> Identity? {
      removed.contains(identity) ? nil : renamed[identity] ?? identity
    }
    let known = Set(old.all.compactMap(mapped))
    let changed = Set(
      self.changed.flatMap { origin in
        [origin] + (mapped(origin.from).map { [Origin(from: $0, role: origin.role)] } ?? [])
      })
    var lines: [Line: Bool] = [:]
    for link in before.links {
      guard let from = mapped(old[link.from]), let to = mapped(old[link.to]),
        !changed.contains(Origin(from: from, role: link.role)), from != to
      else { continue }
      lines[line(link, from, to)] = false
    }
    for link in after.links {
      let (from, to) = (new[link.from], new[link.to])
      guard known.contains(from), !changed.contains(Origin(from: from, role: link.role)),
        from != to
      else { continue }
      guard lines.updateValue(true, forKey: line(link, from, to)) != nil else {
        return after.description(of: link.from)
          + Phrase(nl: " zou verwijzen naar ", en: " would link to ")
          + after.description(of: link.to)
      }
    }
    guard lines.values.contains(false) else { return nil }
    return before.links.lazy.compactMap { link -> Phrase? in
      guard let from = mapped(old[link.from]), let to = mapped(old[link.to]),
        lines[line(link, from, to)] == false
      else { return nil }
      return before.description(of: link.from)
        + Phrase(nl: " zou niet meer verwijzen naar ", en: " would no longer link to ")
        + before.description(of: link.to)
    }.first
  }

  private func line(_ link: Link, _ from: Identity, _ to: Identity) -> Line {
    let evidence =
      switch link.evidence {
      case .own: ""
      case .stated(let citations):
        citations.map { "\($0.lines)" }.joined(separator: ",")
      case .inferred(let reason): "~\(reason.value)"
      }
    return Line(from: from, to: to, role: link.role, kind: link.kind, evidence: evidence)
  }
}
