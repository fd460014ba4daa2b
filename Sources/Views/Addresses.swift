package import PlanModel
import SourceText
import Toolkit

/// Paths of all files below the output folder, and the links between them.
///
/// The pages are at the top of the output folder, so that the address of one from another is its
/// name; everything else is in folders named for their contents. Every address is made of `A-Z a-z
/// 0-9 / . _ # -`: no text of a plan is in one unescaped.
package struct Addresses: Sendable {
  /// Address of the published site with a slash at its end; nil for links relative to a file. With it
  /// the links of a file still arrive when somebody mails or moves it.
  package var base: String?
  /// Page names without extension, in the order of the plan, made distinct.
  package let themeStems: [String]
  /// Pages with the drawing of a theme alone, to embed in another site.
  package let embeddedStems: [String]
  package let pointStems: [String]
  package let focusStems: [String]
  package let departmentStems: [String]
  package let goalStems: [String]
  package let indicatorStems: [String]
  /// Pages with the text of a source; only of those whose text is shown there is one.
  package let sourceStems: [String]
  /// Ids of the lines of the budget in the page of all money.
  package let budgetRows: [String]
  /// Name of each department's hand-outs, in the order of the plan.
  package let handoutStems: [String]
  private let themes: [String: String]
  private let numbers: [String: String]
  /// Id of each point that has one, by its name.
  private let pointIDs: [String: String]
  /// Names of all pages without extension.
  package let stems: Set<String>
  /// Addresses that things had before, by page name without extension.
  package let former: [String: [FormerAddress]]
  /// Names that each theme's files in `maps/` had before, in the order of the plan.
  package let formerMaps: [[String]]
  /// Names that each department's hand-outs had before, in the order of the plan.
  package let formerHandouts: [[String]]
  private let numerals: [String: String]
  private let codes: [String: String]
  private let indicators: [String: String]
  /// Name of each theme's files in `maps/`, by its id.
  private let maps: [String: String]
  /// Name of a department's hand-outs, by its code.
  private let handouts: [String: String]
  /// Ids on the page of each theme, by the theme's id; nil when the maps are not known.
  private let keys: [String: Set<String>]?

  /// - Parameter maps: the whole map of every theme. Without them every position in a map counts as
  ///   present.
  package init(_ plan: Plan, maps: [Mindmap]? = nil) {
    let numbers = plan.actionPoints.map(\.name)
    // A number may become another point's, an id never.
    let pointNames = plan.actionPoints.map { $0.id?.value ?? $0.name }
    let numerals = plan.focusAreas.map(\.numeral.value)
    let codes = plan.departments.map(\.code.value)
    let ids = plan.themes.map(\.id.value)
    var stems = Slug.distinct(
      Self.ownStems + pointNames.map { "point-\($0)" } + numerals.map { "focus-\($0)" }
        + codes.map { "department-\($0)" } + ids + ids.map { "embed-\($0)" }
        + plan.goals.map { "goal-\($0.name)" } + plan.indicators.map { "figure-\($0.name)" }
        + plan.sources.map { "source-\($0.id.value)" }
    ).dropFirst(Self.ownStems.count)
    func take(_ count: Int) -> [String] {
      defer { stems = stems.dropFirst(count) }
      return Array(stems.prefix(count))
    }
    pointStems = take(numbers.count)
    focusStems = take(numerals.count)
    departmentStems = take(codes.count)
    themeStems = take(ids.count)
    embeddedStems = take(ids.count)
    goalStems = take(plan.goals.count)
    indicatorStems = take(plan.indicators.count)
    sourceStems = take(plan.sources.count)
    budgetRows = Slug.distinct(
      (plan.budget?.lines ?? []).map { "line-\($0.id?.value ?? $0.name.value)" })
    // The overview is beside the maps, and two tables beside the hand-outs: they keep their names.
    let mapStems = Slug.distinct([Self.overviewStem] + ids).dropFirst()
    handoutStems = Array(
      Slug.distinct(Self.ownHandoutStems + codes).dropFirst(Self.ownHandoutStems.count))
    pointIDs = Dictionary(
      plan.actionPoints.compactMap { point in point.id.map { (point.name, $0.value) } }
    ) { first, _ in first }
    self.stems = Set(
      Self.ownStems + pointStems + focusStems + departmentStems + themeStems + embeddedStems
        + goalStems + indicatorStems + sourceStems)
    let named: [(stems: [String], node: (Int) -> Node)] = [
      (pointStems, { .actionPoint($0) }), (focusStems, { .focusArea($0) }),
      (departmentStems, { .department($0) }), (themeStems, { .theme($0) }),
    ]
    former = FormerAddress.all(
      in: plan,
      pages: Dictionary(
        named.flatMap { all in all.stems.enumerated().map { (all.node($0), $1) } }
      ) { first, _ in first },
      reserved: Set(Self.ownStems))
    formerMaps = Self.formerStems(
      plan.themes.map { $0.formerly.map(\.id.value) }, taken: [Self.overviewStem] + mapStems)
    formerHandouts = Self.formerStems(
      plan.departments.map { $0.formerly.map(\.code.value) },
      taken: Self.ownHandoutStems + handoutStems)
    // Of nodes with the same name the first has it.
    themes = Dictionary(zip(ids, themeStems)) { first, _ in first }
    self.numbers = Dictionary(zip(numbers, pointStems)) { first, _ in first }
    self.numerals = Dictionary(zip(numerals, focusStems)) { first, _ in first }
    self.codes = Dictionary(zip(codes, departmentStems)) { first, _ in first }
    indicators = Dictionary(zip(plan.indicators.map(\.name), indicatorStems)) { first, _ in first }
    self.maps = Dictionary(zip(ids, mapStems)) { first, _ in first }
    handouts = Dictionary(zip(codes, handoutStems)) { first, _ in first }
    keys = maps.map { maps in
      Dictionary(maps.map { ($0.id, Set($0.nodes.dropFirst().map(\.key))) }) { first, _ in first }
    }
  }

  // MARK: Files in folders

  private static let overviewStem = "overview"
  private static let ownHandoutStems = ["all", "policy-fields", "index"]

  package func map(_ theme: String, format: String) -> String {
    Self.map(stem: maps[theme] ?? Slug.of(theme), format: format)
  }

  package static func map(stem: String, format: String) -> String { "maps/\(stem).\(format)" }

  /// The last names only: each is one more copy of a file.
  private static let mostFormerFiles = 3

  /// Names of files from former names of things; one that is a file's now is left out.
  private static func formerStems(_ names: [[String]], taken: [String]) -> [[String]] {
    var taken = Set(taken)
    return names.map { names in
      names.suffix(mostFormerFiles).map(Slug.of).filter { taken.insert($0).inserted }
    }
  }

  package func overview(format: String) -> String { "maps/\(Self.overviewStem).\(format)" }

  /// Path of a department's hand-out, by its index in the plan.
  package func handout(_ department: Int, format: String) -> String {
    handout(stem: handoutStems[department], format: format)
  }

  package func handout(stem: String, format: String) -> String {
    "\(Table.Folder.departments.rawValue)/\(stem).\(format)"
  }

  package func table(_ table: Table, format: String) -> String {
    "\(table.folder.rawValue)/\(table.name).\(format)"
  }

  package func report(_ name: String, format: String) -> String { "reports/\(name).\(format)" }

  /// Path of a file of data about the whole plan.
  package static func dataFile(_ name: String) -> String { "data/\(name)" }

  /// Fragment of a node in a page that lists many.
  package func fragment(_ anchor: Anchor) -> String {
    switch anchor {
    case .theme(let id): "theme-\(Slug.exact(id))"
    case .actionPoint(let number): "point-\(Slug.exact(pointIDs[number] ?? number))"
    case .focusArea(let numeral): "focus-\(Slug.exact(numeral))"
    case .department(let code): "department-\(handouts[code] ?? Slug.of(code))"
    case .indicator(let name): "figure-\(Slug.exact(name))"
    case .mapNode(_, let key): Slug.exact(key)
    }
  }

  // MARK: Links between files

  /// Links to nodes, relative to a file of a format, e.g. `../point-2.html`.
  package func links(from path: String, format: String) -> Links {
    Links(self, from: path, format: format)
  }

  /// Path relative to the folder of another.
  package static func relative(_ path: String, from other: String) -> String {
    let slash = UInt8(ascii: "/")
    // Length of the common folders.
    var shared = 0
    for (index, (byte, otherByte)) in zip(path.utf8, other.utf8).enumerated() {
      guard byte == otherByte else { break }
      if byte == slash { shared = index + 1 }
    }
    let folders = other.utf8.dropFirst(shared).count { $0 == slash }
    return String(repeating: "../", count: folders) + Substring(path.utf8.dropFirst(shared))
  }

  // MARK: Pages

  package func theme(_ id: String) -> String { themes[id].map { "\($0).html" } ?? Self.start }
  package func point(_ number: String) -> String {
    numbers[number].map { "\($0).html" } ?? Self.points
  }
  package func focus(_ numeral: String) -> String {
    numerals[numeral].map { "\($0).html" } ?? Self.start
  }
  package func department(_ code: String) -> String {
    codes[code].map { "\($0).html" } ?? Self.departments
  }

  /// Tokens without spaces by which pages and scripts name focus areas, points and departments.
  package func token(focus numeral: String) -> String { Self.token(numerals[numeral], numeral) }
  package func token(point number: String) -> String { Self.token(numbers[number], number) }
  package func token(department code: String) -> String { Self.token(codes[code], code) }

  /// `iv` of `focus-iv`.
  private static func token(_ stem: String?, _ name: String) -> String {
    stem.map { String($0.drop { $0 != "-" }.dropFirst()) } ?? Slug.of(name)
  }

  /// Address of a node in a theme's page; the page as a whole when the map has no such node.
  package func place(_ key: String, in theme: String) -> String {
    let page = self.theme(theme)
    let isThere = keys.map { $0[theme]?.contains(key) == true } ?? !key.isEmpty
    return isThere ? "\(page)#\(Self.fragment(key))" : page
  }

  /// Page that describes a node.
  package func page(of anchor: Anchor) -> String {
    switch anchor {
    case .theme(let id): theme(id)
    case .actionPoint(let number): point(number)
    case .focusArea(let numeral): focus(numeral)
    case .department(let code): department(code)
    case .indicator(let name): indicators[name].map { "\($0).html" } ?? Self.figures
    case .mapNode(let theme, let key): place(key, in: theme)
    }
  }
}

/// Links from one file to each node of the plan.
package struct Links: Sendable {
  private let addresses: Addresses
  private let path: String
  private let isOutline: Bool
  /// Address of the folder of the pages, or the relative path to it.
  private let toPages: String

  fileprivate init(_ addresses: Addresses, from path: String, format: String) {
    self.addresses = addresses
    self.path = path
    // An outline links to outlines: the reader stays in the same kind of file.
    isOutline = format == "md"
    toPages =
      addresses.base
      ?? String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  package func callAsFunction(_ anchor: Anchor) -> String {
    guard isOutline, case .mapNode(let theme, _) = anchor else {
      return toPages + addresses.page(of: anchor)
    }
    let outline = addresses.map(theme, format: "md")
    let file = outline == path ? "" : Addresses.relative(outline, from: path)
    return "\(file)#\(addresses.fragment(anchor))"
  }
}
