package import PlanModel
import SourceText
import Toolkit

/// Addresses of the site's pages and the ids on them.
extension Addresses {
  package static let start = "index.html"
  package static let points = "points.html"
  package static let departments = "departments.html"
  package static let matrix = "matrix.html"
  package static let check = "check.html"
  package static let data = "data.html"
  package static let accessibility = "accessibility.html"
  package static let search = "search.html"
  package static let words = "words.html"
  package static let changes = "changes.html"
  package static let money = "money.html"
  package static let goals = "goals.html"
  package static let figures = "figures.html"
  package static let progress = "progress.html"
  /// Overview as a page to embed in another site.
  package static let embeddedOverview = "embed-overview.html"

  /// Names that no theme can have.
  static let ownStems = [
    "index", "points", "departments", "matrix", "check", "data", "accessibility", "search", "words",
    "changes", "embed-overview", "goals", "figures", "progress", "money",
  ]

  /// Ids that pages and scripts reserve. An effect's id never ends in a single underscore, so one
  /// is appended to those.
  private static let ownIDs: Set<String> = [
    "main", "q", "search-results", "map-heading", "outline-heading", "panel-title", "panel",
    "map-keys", "checks", "menu", "page-words", "share", "embed-code",
  ]

  /// Id of a node in its theme's page.
  package static func fragment(_ key: String) -> String {
    let id = Slug.exact(key)
    return ownIDs.contains(id) ? "\(id)_" : id
  }

  /// Id of a sub-point in its point's page.
  package static func part(_ position: Int, of point: ActionPoint) -> String {
    let name = point.subPoints[position].id?.value ?? point.subPointName(at: position)
    return "part-\(Slug.exact(name))"
  }

  /// Id of a line in the page of its source.
  package static func line(_ number: Int) -> String { "l\(number)" }

  /// Id of a result, a report or a scale in the page of progress.
  package static func inProgress(_ node: Node, _ graph: PlanGraph) -> String? {
    switch node {
    case .result, .report, .scale:
      "\(node.mapName.rawValue)-\(Slug.exact(graph.name(of: node)))"
    default: nil
    }
  }

  package static func group(_ id: String) -> String { "group-\(Slug.exact(id))" }

  /// Address of a node; nil when the site does not show it.
  package func link(to node: Node, in graph: PlanGraph) -> String? {
    let plan = graph.plan
    switch node {
    case .plan: return Self.start
    case .source: return "\(Self.start)#sources"
    case .theme(let i): return "\(themeStems[i]).html"
    case .effect(let i):
      return graph.home(of: i).map {
        place(plan.effects[i].id.value, in: plan.themes[$0].id.value)
      }
    case .focusArea(let i): return "\(focusStems[i]).html"
    case .group(let i): return "\(Self.points)#\(Self.group(plan.groups[i].id.value))"
    case .department(let i): return "\(departmentStems[i]).html"
    case .actionPoint(let i): return "\(pointStems[i]).html"
    case .subPoint(let position, let point):
      return "\(pointStems[point]).html#\(Self.part(position, of: plan.actionPoints[point]))"
    case .budgetLine(let i):
      let links = graph.links(from: .budgetLine(i))
      return links.first { $0.role == .point || $0.role == .focus }
        .flatMap { link(to: $0.to, in: graph) }.map { "\($0)#budget" }
        ?? "\(Self.money)#\(budgetRows[i])"
    case .budget, .handOut: return nil
    case .goal(let i): return "\(goalStems[i]).html"
    case .indicator(let i): return "\(indicatorStems[i]).html"
    case .region, .footnote: return Self.figures
    case .result, .report, .scale:
      return Self.inProgress(node, graph).map { "\(Self.progress)#\($0)" }
    case .progressRow(let i):
      return graph.targets(of: .progressRow(i), .subject).first.flatMap { link(to: $0, in: graph) }
    case .decision(let i):
      return graph.links(from: .decision(i), .decided).first.flatMap {
        link(to: $0.to.holder, in: graph)
      }.map { "\($0)#decisions" }
    }
  }
}
