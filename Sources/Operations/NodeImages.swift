// Why by index where names allow it: most operations leave the things of a kind as they are, and then
// comparing two lists of names is all. Only a kind whose list differs needs a table of its names.

import PlanModel
import SourceText

/// Which thing of a changed plan each thing of the former one is.
struct NodeImages {
  private var byKind: [MapName: [Node?]] = [:]
  /// Of each point the number of its first sub-point among all.
  private let firstParts: [Int]
  /// Which decision and row of progress each former one is: new ones come behind those of a file.
  private let rows: [MapName: [Int]]
  private let formerRows: [MapName: Set<Int>]

  /// - Parameters:
  ///   - files: number in the changed plan of each file of the former one.
  ///   - renamed: what has another name now.
  ///   - removed: what is no longer there.
  init(
    from before: PlanGraph, to after: PlanGraph, files: [FileNumber: FileNumber],
    renamed: [LinkExpectation.Identity: LinkExpectation.Identity],
    removed: Set<LinkExpectation.Identity>
  ) {
    rows = [
      .decision: Self.rows(
        before.plan.decisions.map(\.range), after.plan.decisions.map(\.range), files),
      .progressRow: Self.rows(
        before.plan.progress.map(\.range), after.plan.progress.map(\.range), files),
    ]
    var first = 0
    firstParts = before.plan.actionPoints.map { point in
      defer { first += point.subPoints.count }
      return first
    }
    formerRows = rows.mapValues { Set($0) }
    let special = Set(renamed.keys.map(\.kind)).union(removed.map(\.kind))
    for kind in NamedNodes.kinds {
      let (old, new) = (NamedNodes(kind, in: before.plan), NamedNodes(kind, in: after.plan))
      if !special.contains(kind), old.names == new.names {
        byKind[kind] = new.nodes
      } else {
        byKind[kind] = Self.images(of: old, in: new, kind, renamed, removed)
      }
    }
  }

  /// The new index of each row: the rows of a file stay first in that file.
  private static func rows(
    _ old: [SourceRange], _ new: [SourceRange], _ files: [FileNumber: FileNumber]
  ) -> [Int] {
    let images = Dictionary(grouping: new.indices) { new[$0].file }
    var seen: [FileNumber: Int] = [:]
    return old.map { range in
      let rank = seen[range.file, default: 0]
      seen[range.file] = rank + 1
      let rows = files[range.file].flatMap { images[$0] } ?? []
      return rows.indices.contains(rank) ? rows[rank] : -1
    }
  }

  private static func images(
    of old: NamedNodes, in new: NamedNodes, _ kind: MapName,
    _ renamed: [LinkExpectation.Identity: LinkExpectation.Identity],
    _ removed: Set<LinkExpectation.Identity>
  ) -> [Node?] {
    var byName: [String: [Node]] = [:]
    for (name, node) in zip(new.names, new.nodes) { byName[name, default: []].append(node) }
    var ranks: [String: Int] = [:]
    return zip(old.names, old.identities(kind)).map { name, identity in
      let rank = ranks[name, default: 0]
      ranks[name] = rank + 1
      guard !removed.contains(identity) else { return nil }
      if let new = renamed[identity] { return byName[new.name]?.first }
      // Of several with one name the second stays the second.
      let all = byName[name] ?? []
      return all.indices.contains(rank) ? all[rank] : nil
    }
  }

  subscript(_ node: Node) -> Node? {
    let (kind, index): (MapName, Int) =
      switch node {
      case .theme(let i): (.theme, i)
      case .effect(let i): (.effect, i)
      case .focusArea(let i): (.focusArea, i)
      case .group(let i): (.group, i)
      case .department(let i): (.department, i)
      case .actionPoint(let i): (.actionPoint, i)
      case .subPoint(let i, let point): (.subPoint, firstParts[point] + i)
      case .budgetLine(let i): (.budgetLine, i)
      case .region(let i): (.region, i)
      case .footnote(let i): (.footnote, i)
      case .indicator(let i): (.indicator, i)
      case .goal(let i): (.goal, i)
      case .result(let i): (.result, i)
      case .scale(let i): (.scale, i)
      case .report(let i): (.report, i)
      case .decision(let i): (.decision, i)
      case .progressRow(let i): (.progressRow, i)
      // These are there once.
      case .plan, .source, .budget, .handOut: (.plan, 0)
      }
    switch kind {
    case .plan: return node
    case .decision: return row(index, .decision).map { .decision($0) }
    case .progressRow: return row(index, .progressRow).map { .progressRow($0) }
    default: return byKind[kind]?[index]
    }
  }

  private func row(_ index: Int, _ kind: MapName) -> Int? {
    rows[kind].flatMap { $0.indices.contains(index) && $0[index] >= 0 ? $0[index] : nil }
  }

  /// All things of the changed plan that the former one had, but for those without a name.
  var all: Set<Node> { Set(byKind.values.flatMap { $0.compactMap(\.self) }) }

  /// Whether a node without a name was there.
  func hasRow(_ node: Node) -> Bool {
    switch node {
    case .plan, .source, .budget, .handOut: true
    case .decision(let i): formerRows[.decision]?.contains(i) == true
    case .progressRow(let i): formerRows[.progressRow]?.contains(i) == true
    default: false
    }
  }
}

/// The things of one kind with their names, in the order of the plan.
struct NamedNodes {
  let names: [String]
  let nodes: [Node]

  /// Those that have links.
  static let kinds: [MapName] = [
    .theme, .effect, .focusArea, .group, .department, .actionPoint, .subPoint, .budgetLine,
    .region, .footnote, .indicator, .goal, .result, .scale, .report,
  ]

  init(_ kind: MapName, in plan: Plan) {
    func list<Thing>(
      _ things: [Thing], _ name: (Thing) -> String, _ node: (Int) -> Node
    ) -> NamedNodes {
      NamedNodes(names: things.map(name), nodes: things.indices.map(node))
    }
    self =
      switch kind {
      case .theme: list(plan.themes, \.id.value, Node.theme)
      case .effect: list(plan.effects, \.id.value, Node.effect)
      case .focusArea: list(plan.focusAreas, \.numeral.value, Node.focusArea)
      case .group: list(plan.groups, \.id.value, Node.group)
      case .department: list(plan.departments, \.code.value, Node.department)
      case .actionPoint: list(plan.actionPoints, \.name, Node.actionPoint)
      case .subPoint:
        // An id may be written by the same operation, so words are the name of a part.
        NamedNodes(
          names: plan.actionPoints.flatMap { $0.subPoints.map(\.text.value) },
          nodes: plan.actionPoints.indices.flatMap { point in
            plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
          })
      case .budgetLine: list(plan.budget?.lines ?? [], \.name.value, Node.budgetLine)
      case .region: list(plan.regions, \.code.value, Node.region)
      case .footnote: list(plan.footnotes, \.id.value, Node.footnote)
      case .indicator: list(plan.indicators, \.name, Node.indicator)
      case .goal: list(plan.goals, \.name, Node.goal)
      case .result: list(plan.results, \.name, Node.result)
      case .scale: list(plan.scales, \.id.value, Node.scale)
      case .report: list(plan.reports, \.id.value, Node.report)
      default: NamedNodes(names: [], nodes: [])
      }
  }

  private init(names: [String], nodes: [Node]) {
    self.names = names
    self.nodes = nodes
  }

  /// Of several with one name each has its rank behind it.
  func identities(_ kind: MapName) -> [LinkExpectation.Identity] {
    var ranks: [String: Int] = [:]
    return names.map { name in
      let rank = ranks[name, default: 0] + 1
      ranks[name] = rank
      return LinkExpectation.Identity(kind: kind, name: rank == 1 ? name : "\(name)#\(rank)")
    }
  }
}
