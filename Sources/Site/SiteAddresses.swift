import PlanModel
import SourceText
import Toolkit
import Views

/// Where each page of the site stands, and how each thing of the plan can be reached from another.
///
/// All pages lie in one folder, so that an address is a file's name and works from anywhere.
/// An address is made of `a-z 0-9 A-Z . _ # -`: no text of a plan stands in one unescaped.
struct SiteAddresses: Sendable {
  static let folder = "site"
  static let start = "index.html"
  static let points = "points.html"
  static let departments = "departments.html"
  static let matrix = "matrix.html"
  static let check = "check.html"
  static let data = "data.html"
  static let accessibility = "accessibility.html"

  /// The names that no theme can have.
  private static let own = [
    "index", "points", "departments", "matrix", "check", "data", "accessibility",
  ]

  /// The ids that pages and scripts use for themselves. An effect's id never has one underscore at
  /// its end, so with that it can be told apart.
  private static let ownIDs: Set<String> = [
    "main", "q", "search-results", "map-heading", "outline-heading", "panel-title", "panel",
    "map-keys", "checks",
  ]

  /// Names without ending, in the order of the plan, made distinct.
  let themeStems: [String]
  let pointStems: [String]
  let focusStems: [String]
  let departmentStems: [String]
  private let themes: [String: String]
  private let numbers: [String: String]
  private let numerals: [String: String]
  private let codes: [String: String]
  /// The ids on the page of each theme, by its id.
  private let keys: [String: Set<String>]

  init(_ plan: Plan, maps: [Mindmap]) {
    let numbers = plan.actionPoints.map(\.number.value)
    let numerals = plan.focusAreas.map(\.numeral.value)
    let codes = plan.departments.map(\.code.value)
    let ids = plan.themes.map(\.id.value)
    var stems = Slug.distinct(
      Self.own + numbers.map { "point-\($0)" } + numerals.map { "focus-\($0)" }
        + codes.map { "department-\($0)" } + ids
    ).dropFirst(Self.own.count)
    func take(_ count: Int) -> [String] {
      defer { stems = stems.dropFirst(count) }
      return Array(stems.prefix(count))
    }
    pointStems = take(numbers.count)
    focusStems = take(numerals.count)
    departmentStems = take(codes.count)
    themeStems = take(ids.count)
    // Of things with the same name the first bears it.
    themes = Dictionary(zip(ids, themeStems)) { first, _ in first }
    self.numbers = Dictionary(zip(numbers, pointStems)) { first, _ in first }
    self.numerals = Dictionary(zip(numerals, focusStems)) { first, _ in first }
    self.codes = Dictionary(zip(codes, departmentStems)) { first, _ in first }
    keys = Dictionary(maps.map { ($0.id, Set($0.nodes.dropFirst().map(\.key))) }) { first, _ in
      first
    }
  }

  /// The address of a page below the output folder.
  static func path(_ page: String) -> String { "\(folder)/\(page)" }

  func theme(_ id: String) -> String { themes[id].map { "\($0).html" } ?? Self.start }
  func point(_ number: String) -> String { numbers[number].map { "\($0).html" } ?? Self.points }
  func focus(_ numeral: String) -> String { numerals[numeral].map { "\($0).html" } ?? Self.start }
  func department(_ code: String) -> String {
    codes[code].map { "\($0).html" } ?? Self.departments
  }

  /// The words without spaces by which pages and scripts tell focus areas, points and departments.
  func token(focus numeral: String) -> String { Self.token(numerals[numeral], numeral) }
  func token(point number: String) -> String { Self.token(numbers[number], number) }
  func token(department code: String) -> String { Self.token(codes[code], code) }

  /// `iv` of `focus-iv`.
  private static func token(_ stem: String?, _ name: String) -> String {
    stem.map { String($0.drop { $0 != "-" }.dropFirst()) } ?? Slug.of(name)
  }

  /// The id of a node in its theme's page.
  static func fragment(_ key: String) -> String {
    let id = Slug.exact(key)
    return ownIDs.contains(id) ? "\(id)_" : id
  }

  /// A place in a theme's map; the page as a whole where the map has no such place.
  func place(_ key: String, in theme: String) -> String {
    let page = self.theme(theme)
    return keys[theme]?.contains(key) == true ? "\(page)#\(Self.fragment(key))" : page
  }

  /// The id of a sub-point in its point's page.
  static func part(_ name: String) -> String { "part-\(Slug.exact(name))" }
  static func group(_ id: String) -> String { "group-\(Slug.exact(id))" }

  func link(to anchor: Anchor) -> String {
    switch anchor {
    case .actionPoint(let number): point(number)
    case .focusArea(let numeral): focus(numeral)
    case .department(let code): department(code)
    case .mapNode(let theme, let key): place(key, in: theme)
    }
  }

  /// The address of anything in the plan that has a place in the site.
  func link(to node: Node, in graph: PlanGraph) -> String? {
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
    case .subPoint(let i, let point):
      let name = plan.actionPoints[point].subPointName(at: i)
      return "\(pointStems[point]).html#\(Self.part(name))"
    case .budgetLine(let i):
      let links = graph.links(from: .budgetLine(i))
      return links.first { $0.role == .point || $0.role == .focus }
        .flatMap { link(to: $0.to, in: graph) }.map { "\($0)#budget" }
    case .budget, .handOut: return nil
    case .decision(let i):
      return graph.links(from: .decision(i), .decided).first.flatMap {
        link(to: $0.to.holder, in: graph)
      }.map { "\($0)#decisions" }
    }
  }
}
