package import PlanModel
import SourceText
import Toolkit

extension Overview {
  package init(_ graph: PlanGraph) {
    let plan = graph.plan
    let themes = Self.distinctThemes(plan)
    let rows = ThemeRows(themes)
    var areas: [OverviewArea] = []
    var points: [OverviewPoint] = []
    var flows: [OverviewFlow] = []
    for gathering in PointGrouping.all(in: graph) {
      let start = points.count
      points += gathering.points.map { Self.point($0, rows) }
      flows += rows.causes(gathering.found(in: graph)).map { cause in
        OverviewFlow(theme: cause.theme, area: areas.count, weight: cause.weight)
      }
      areas.append(Self.area(gathering.home, plan, points: start..<points.count))
    }
    planTitle = plan.title
    planLanguage = plan.language
    notice = plan.header?.notice?.value ?? ""
    source = plan.sourceWords
    let held = rows.causes(plan.effects.indices.map { (graph.themes(holding: $0), true) })
    let effectsOf = Dictionary(uniqueKeysWithValues: held.map { ($0.theme, $0.weight.total) })
    self.themes = themes.enumerated().map { row, index in
      OverviewTheme(
        id: plan.themes[index].id.value, title: plan.themes[index].title.value,
        effects: effectsOf[row] ?? 0)
    }
    effects = plan.effects.indices.count { !graph.themes(holding: $0).isEmpty }
    self.areas = areas
    self.points = points
    departments = plan.departments.map(Self.department)
    flows.sort { ($0.theme, $0.area) < ($1.theme, $1.area) }
    self.flows = flows
    flowsFrom = Self.homes(flows.map { [$0.theme] }, of: themes.count)
    flowsTo = Self.homes(flows.map { [$0.area] }, of: areas.count)
    pointsOf = Self.homes(points.map(\.departments), of: plan.departments.count)
  }

  /// Inverse index: for each of `count` numbers the indices of the items that contain it.
  private static func homes(_ items: [[Int]], of count: Int) -> [[Int]] {
    var homes = Array(repeating: [Int](), count: count)
    for (home, names) in items.enumerated() {
      for name in Set(names).sorted() where homes.indices.contains(name) {
        homes[name].append(home)
      }
    }
    return homes
  }

  private static func distinctThemes(_ plan: Plan) -> [Int] {
    var seen: Set<String> = []
    return plan.themes.indices.filter { seen.insert(plan.themes[$0].id.value).inserted }
  }

  private static func point(_ facts: PointSummary, _ rows: ThemeRows) -> OverviewPoint {
    OverviewPoint(
      number: facts.point.name, title: facts.point.title.value,
      priority: facts.point.priority, departments: facts.departments,
      causes: rows.causes(facts.reached))
  }

  private static func area(_ home: Node?, _ plan: Plan, points: Range<Int>) -> OverviewArea {
    switch home {
    case .focusArea(let index):
      let area = plan.focusAreas[index]
      return OverviewArea(
        kind: .focus(area.numeral.value), title: Phrase(verbatim: area.title.value), points: points)
    case .group(let index):
      return OverviewArea(
        kind: .group, title: Phrase(verbatim: plan.groups[index].title.value), points: points)
    default:
      return OverviewArea(
        kind: .neither, title: Phrase(nl: "Zonder focusgebied", en: "Without a focus area"),
        points: points)
    }
  }

  private static func department(_ department: Department) -> OverviewDepartment {
    let code = department.code.value
    // A drawing has no room for why a name is inferred.
    let name = department.nameEvidence.isInferred ? nil : department.name?.value
    return OverviewDepartment(
      code: code, name: name == code ? nil : name.map(Phrase.init(verbatim:)))
  }
}

/// Points under one heading, with the effects that reach them.
private struct PointGrouping {
  /// Focus area or group; nil for points and effects under neither.
  let home: Node?
  let points: [PointSummary]
  /// Effects under the focus area or with a link to one of its points, each with whether one of
  /// those links is stated.
  private var isStated: [Int: Bool] = [:]
  /// Themes that lead to one of its points themselves, likewise.
  private var isThemeStated: [Int: Bool] = [:]

  /// Focus areas and groups, also without points, then what is under neither, if anything.
  static func all(in graph: PlanGraph) -> [PointGrouping] {
    var pointsAt: [Node?: [PointSummary]] = [:]
    for facts in PointSummary.all(in: graph) {
      let node = Node.actionPoint(facts.index)
      let links = graph.links(from: node, .focus) + graph.links(from: node, .group)
      pointsAt[links.first?.to, default: []].append(facts)
    }
    let homes: [Node?] =
      graph.plan.focusAreas.indices.map(Node.focusArea) + graph.plan.groups.indices.map(Node.group)
    return (homes + [nil]).compactMap { home in
      let points = pointsAt[home] ?? []
      return home == nil && points.isEmpty ? nil : PointGrouping(home, points, graph)
    }
  }

  private init(_ home: Node?, _ points: [PointSummary], _ graph: PlanGraph) {
    self.home = home
    self.points = points
    let links =
      (home.map { graph.links(to: $0, .focus) } ?? [])
      + points.flatMap { graph.links(to: .actionPoint($0.index), .point) }
    for link in links {
      let stated = !link.evidence.isInferred
      switch link.from {
      case .effect(let effect): isStated[effect] = isStated[effect] == true || stated
      case .theme(let theme): isThemeStated[theme] = isThemeStated[theme] == true || stated
      default: break
      }
    }
  }

  /// Themes of each of those effects, and whether it is stated.
  func found(in graph: PlanGraph) -> [(themes: [Int], isStated: Bool)] {
    isStated.map { (graph.themes(holding: $0.key), $0.value) }
      + isThemeStated.map { ([$0.key], $0.value) }
  }
}

/// Index of each theme in the overview.
private struct ThemeRows {
  private let rows: [Int: Int]

  init(_ themes: [Int]) {
    rows = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($1, $0) })
  }

  /// Numbers of effects of each theme that has any, by theme.
  func causes(_ effects: [(themes: [Int], isStated: Bool)]) -> [OverviewCause] {
    var weights: [Int: OverviewWeight] = [:]
    for effect in effects {
      for row in effect.themes.compactMap({ rows[$0] }) {
        weights[row, default: .none].add(isStated: effect.isStated)
      }
    }
    return weights.map { OverviewCause(theme: $0, weight: $1) }.sorted { $0.theme < $1.theme }
  }
}
