// Why one list: what a thing has was put in order and in words by `show`, page, hand-out, tables,
// changes, JSON and search, each with its own wording. An output now names the keys that it leaves
// out, so a new key appears in all of them. Keys that are left out are not read, which keeps tables
// and search fast.

package import PlanModel
import SourceText
import Toolkit

/// Definition of the details of each kind of node, in the order in which they are shown: the only
/// list of them.
package struct DetailsDefinition: Sendable {
  package var source: [DetailReader<PlanSource>]
  package var theme: [DetailReader<Theme>]
  package var effect: [DetailReader<Effect>]
  package var focusArea: [DetailReader<FocusArea>]
  package var group: [DetailReader<PointGroup>]
  package var department: [DetailReader<Department>]
  package var actionPoint: [DetailReader<ActionPoint>]
  package var subPoint: [DetailReader<SubPoint>]
  package var budgetLine: [DetailReader<BudgetLine>]
  package var decision: [DetailReader<Decision>]
  package var region: [DetailReader<Region>]
  package var footnote: [DetailReader<Footnote>]
  package var indicator: [DetailReader<Indicator>]
  package var goal: [DetailReader<Goal>]
  package var result: [DetailReader<StatedResult>]
  package var scale: [DetailReader<RatingScale>]
  package var report: [DetailReader<ProgressReport>]
  package var progressRow: [DetailReader<ProgressRow>]

  package static let standard = DetailsDefinition(
    source: sourceReaders, theme: themeReaders, effect: effectReaders,
    focusArea: focusAreaReaders, group: groupReaders, department: departmentReaders,
    actionPoint: actionPointReaders, subPoint: subPointReaders, budgetLine: budgetLineReaders,
    decision: decisionReaders, region: regionReaders, footnote: footnoteReaders,
    indicator: indicatorReaders, goal: goalReaders, result: resultReaders, scale: scaleReaders,
    report: reportReaders, progressRow: progressRowReaders)

  /// Details of a node, except the keys left out.
  func details(
    of node: Node, in graph: PlanGraph, without leftOut: Set<DetailKey>
  ) -> [Detail] { details(of: node, in: graph) { !leftOut.contains($0) } }

  /// Some details of a node; the others are not read.
  package func details(of node: Node, in graph: PlanGraph, only keys: [DetailKey]) -> [Detail] {
    details(of: node, in: graph) { keys.contains($0) }
  }

  private func details(
    of node: Node, in graph: PlanGraph, where isRead: (DetailKey) -> Bool
  ) -> [Detail] {
    func read<Thing>(_ readers: [DetailReader<Thing>], _ thing: Thing?) -> [Detail] {
      guard let thing else { return [] }
      let subject = DetailSubject(thing: thing, node: node, graph: graph, definition: self)
      return readers.compactMap { reader in
        guard isRead(reader.key), let value = reader.read(subject), !value.isEmpty
        else { return nil }
        return Detail(reader.key, value)
      }
    }
    let plan = graph.plan
    switch node {
    case .source(let i): return read(source, plan.sources[i])
    case .theme(let i): return read(theme, plan.themes[i])
    case .effect(let i): return read(effect, plan.effects[i])
    case .focusArea(let i): return read(focusArea, plan.focusAreas[i])
    case .group(let i): return read(group, plan.groups[i])
    case .department(let i): return read(department, plan.departments[i])
    case .actionPoint(let i): return read(actionPoint, plan.actionPoints[i])
    case .subPoint(let i, let point): return read(subPoint, plan.actionPoints[point].subPoints[i])
    case .budgetLine(let i): return read(budgetLine, plan.budget?.lines[i])
    case .decision(let i): return read(decision, plan.decisions[i])
    case .region(let i): return read(region, plan.regions[i])
    case .footnote(let i): return read(footnote, plan.footnotes[i])
    case .indicator(let i): return read(indicator, plan.indicators[i])
    case .goal(let i): return read(goal, plan.goals[i])
    case .result(let i): return read(result, plan.results[i])
    case .scale(let i): return read(scale, plan.scales[i])
    case .report(let i): return read(report, plan.reports[i])
    case .progressRow(let i): return read(progressRow, plan.progress[i])
    case .plan, .budget, .handOut: return []
    }
  }
}

/// Key with the function that reads its value; nil where the plan has none.
package struct DetailReader<Thing: Mapped>: Sendable {
  /// With the name that it has in the mapping of the thing.
  package let key: DetailKey
  let read: @Sendable (DetailSubject<Thing>) -> DetailValue?

  package init(
    _ key: DetailKey, _ read: @escaping @Sendable (DetailSubject<Thing>) -> DetailValue?
  ) {
    self.key = key.named(in: Thing.mapping.format)
    self.read = read
  }

  /// Reader of a text of some sentences.
  static func paragraph(
    _ key: DetailKey, _ text: @escaping @Sendable (Thing) -> Located<String>?
  ) -> DetailReader {
    DetailReader(key) { subject in text(subject.thing).map { .paragraph($0.value) } }
  }

  static func text(
    _ key: DetailKey, _ text: @escaping @Sendable (Thing) -> Located<String>?
  ) -> DetailReader {
    DetailReader(key) { subject in text(subject.thing).map { .text($0.value) } }
  }

  static func lines(_ citations: @escaping @Sendable (Thing) -> [Citation]) -> DetailReader {
    DetailReader(.source) { .lines($0.graph.cited(citations($0.thing))) }
  }
}

/// Node with the graph that it is in.
package struct DetailSubject<Thing: Mapped>: Sendable {
  package let thing: Thing
  package let node: Node
  package let graph: PlanGraph
  let definition: DetailsDefinition

  /// Entry for another node, with its details except the keys left out.
  func entry(
    _ other: Node, basis: Basis? = nil, without leftOut: Set<DetailKey>? = nil
  ) -> DetailEntry {
    let details = leftOut.map { definition.details(of: other, in: graph, without: $0) } ?? []
    return DetailEntry(other, in: graph, basis: basis, details)
  }

  /// Entry for the other end of a link, with what the link rests on and assumes.
  func entry(_ other: Node, of link: Link) -> DetailEntry {
    DetailEntry(
      other, in: graph, basis: graph.basis(of: link, beside: node), graph.assumed(by: link))
  }

  /// Targets of links of a role, with the links' evidence.
  func targets(_ role: LinkRole, withBasis: Bool = true) -> [DetailEntry] {
    graph.links(from: node, role).map { withBasis ? entry($0.to, of: $0) : entry($0.to) }
  }

  /// Sources of links of a role, with the links' evidence.
  func holders(_ role: LinkRole) -> [DetailEntry] {
    graph.links(to: node, role).map { entry($0.from, of: $0) }
  }

  /// Action points with their priority where the plan says it, in the order of their numbers and each once.
  func points(_ indices: some Sequence<Int>) -> [DetailEntry] {
    PointNumber.inOrder(indices, of: graph.plan).map { index in
      let priority = graph.plan.actionPoints[index].priority
      return DetailEntry(
        .actionPoint(index), in: graph,
        priority == .unknown ? [] : [Detail(.priority, .word(priority.name))])
    }
  }

  /// Action points from which links of a role come.
  func points(from role: LinkRole) -> [DetailEntry] {
    points(
      graph.holders(of: node, role).compactMap { holder in
        if case .actionPoint(let index) = holder { index } else { nil }
      })
  }

  /// Decisions with their outcome; the detail that the node itself already shows is left out.
  func decisions(_ indices: [Int], without leftOut: DetailKey) -> [DetailEntry] {
    indices.compactMap { index in
      guard let about = graph.links(from: .decision(index), .decided).first?.to else { return nil }
      return DetailEntry(
        about, in: graph,
        definition.details(of: .decision(index), in: graph, without: [.actionPoint, leftOut]))
    }
  }

  /// Budget lines that lead to the node, with their amounts.
  func budgetLines(_ role: LinkRole) -> [DetailEntry] {
    graph.links(to: node, role).compactMap { link in
      guard case .budgetLine = link.from else { return nil }
      return entry(
        link.from, basis: graph.basis(of: link, beside: node), without: [.heading, .source])
    }
  }
}

extension PlanGraph {
  /// What a link assumes, as a detail; none where the plan does not say it.
  func assumed(by link: Link) -> [Detail] {
    assumption(of: link).map { [Detail(.assumption, .text($0))] } ?? []
  }

  func assumed(_ assumption: Located<String>?) -> [Detail] {
    assumption.map { [Detail(.assumption, .text($0.value))] } ?? []
  }
}
