import PlanModel
import SourceText
import Toolkit

/// Details of sources, themes, effects, focus areas and groups.
extension DetailsDefinition {
  static let sourceReaders: [DetailReader<PlanSource>] = [
    DetailReader(.adopted) { $0.thing.adopted.map { .day($0) } },
    .text(.identifier) { $0.identifier },
    DetailReader(.url) { $0.thing.url.map { .address($0.value) } },
    DetailReader(.lineCount) { $0.thing.lineCount.map { .number($0) } },
  ]

  static let themeReaders: [DetailReader<Theme>] = [
    .paragraph(.explanation) { $0.explanation },
    DetailReader(.otherNames) { .texts($0.thing.otherNames.map(\.name.value)) },
    .lines { $0.citations },
    DetailReader(.effects) { .entries($0.outline) },
    DetailReader(.points) { .entries($0.pointsOfTheme) },
  ]

  static let effectReaders: [DetailReader<Effect>] = [
    .paragraph(.explanation) { $0.explanation },
    DetailReader(.points) { subject in
      .links(subject.once(.point))
    },
    DetailReader(.focus) { .links($0.once(.focus)) },
    DetailReader(.indicators) { .links($0.indicators(.effectAim)) },
    .text(.indicator) { $0.measure.indicator }, .text(.baseline) { $0.measure.baseline },
    .text(.target) { $0.measure.target }, .text(.context) { $0.context }, .text(.leaf) { $0.leaf },
    .lines { $0.citations },
    DetailReader(.mentioned) { subject in
      let items = subject.graph.mentions(
        subject.thing.origins.compactMap { SessionOrigin($0.value) })
      return items.isEmpty ? nil : .word(.joined(items.map(\.words), by: "; "))
    },
    DetailReader(.link) { $0.thing.link.map { .address($0.value) } },
    DetailReader(.above) { .entries($0.places(isAbove: true)) },
    DetailReader(.below) { .entries($0.places(isAbove: false)) },
  ]

  static let focusAreaReaders: [DetailReader<FocusArea>] = [
    .paragraph(.vision) { $0.vision }, .text(.contribution) { $0.contribution },
    DetailReader(.otherNames) { .texts($0.thing.otherNames.map(\.name.value)) },
    .lines { $0.citations },
    DetailReader(.points) { .entries($0.points(from: .focus)) },
    DetailReader(.effects) { .entries($0.effects(.focus)) },
    DetailReader(.goals) { .entries($0.goals(.focusAim)) },
    DetailReader(.indicators) { .entries($0.indicators(.focusAim)) },
    DetailReader(.referredBy) { .entries($0.holders(.reference)) },
    DetailReader(.budget) { .entries($0.budgetLines(.focus)) },
  ]

  static let groupReaders: [DetailReader<PointGroup>] = [
    .lines { $0.citations }, DetailReader(.points) { .entries($0.points(from: .group)) },
  ]
}

extension DetailSubject<Theme> {
  private var index: Int { if case .theme(let index) = node { index } else { 0 } }

  /// Effects in the theme's map, each with the numbers of its action points.
  fileprivate var outline: [DetailEntry] {
    Mindmap(theme: index, in: graph).nodes.dropFirst().map { node in
      let numbers = node.points.map(\.number)
      return DetailEntry(
        node.node, in: graph, depth: node.depth - 1,
        (node.kind.mark.map { [Detail(.branchKind, .word($0))] } ?? [])
          + (numbers.isEmpty ? [] : [Detail(.points, .texts(numbers))]))
    }
  }

  fileprivate var pointsOfTheme: [DetailEntry] {
    let index = index
    return points(
      graph.links(as: .point).compactMap { link -> Int? in
        guard case .actionPoint(let point) = link.to else { return nil }
        switch link.from {
        case .theme(index): return point
        case .effect(let effect) where graph.themes(holding: effect).contains(index): return point
        default: return nil
        }
      })
  }
}

extension DetailSubject<Effect> {
  /// What is above or below the effect in the maps, with what the one is to the other.
  fileprivate func places(isAbove: Bool) -> [DetailEntry] {
    let links = isAbove ? graph.links(to: node, .place) : graph.links(from: node, .place)
    return links.map { link in
      let kind = isAbove ? link.kind.asNoun : link.kind.mark
      return DetailEntry(
        isAbove ? link.from : link.to, in: graph, basis: graph.basis(of: link, beside: node),
        (kind.map { [Detail(.branchKind, .word($0))] } ?? []) + graph.assumed(by: link))
    }
  }

  /// The things to which links of a role lead, each once and in the order of the plan's list.
  fileprivate func once(_ role: LinkRole) -> [DetailEntry] {
    var seen: Set<Node> = []
    return graph.links(from: node, role).filter { seen.insert($0.to).inserted }
      .sorted { $0.to.index < $1.to.index }
      .map { entry($0.to, of: $0) }
  }
}

extension Node {
  /// Index in the plan's list of its kind.
  fileprivate var index: Int {
    switch self {
    case .source(let i), .theme(let i), .effect(let i), .focusArea(let i), .group(let i),
      .department(let i), .actionPoint(let i), .subPoint(let i, _), .budgetLine(let i),
      .decision(let i), .region(let i), .footnote(let i), .indicator(let i), .goal(let i),
      .result(let i), .scale(let i), .report(let i), .progressRow(let i):
      i
    case .plan, .budget, .handOut: 0
    }
  }
}

extension DetailSubject {
  /// Effects from which links of a role come, each once, by theme.
  fileprivate func effects(_ role: LinkRole) -> [DetailEntry] {
    var seen: Set<Node> = []
    return graph.links(to: node, role).compactMap { link in
      guard case .effect = link.from, seen.insert(link.from).inserted else { return nil }
      return DetailEntry(
        link.from, in: graph, basis: graph.basis(of: link, beside: node), byTheme: true)
    }
  }
}
