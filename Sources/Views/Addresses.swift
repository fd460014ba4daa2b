package import PlanModel
import Toolkit
import SourceText

/// Where each product stands below the output folder, and how one leads to another.
///
/// Every address is made of `A-Z a-z 0-9 / . _ # -`: no text of a plan stands in one unescaped.
package struct Addresses: Sendable {
  private let themes: [String: String]
  private let departments: [String: String]
  /// The file stem of each department, in the order of the plan.
  package let departmentStems: [String]
  /// The file stem of each theme, in the order of the plan.
  package let themeStems: [String]
  /// Where a page of the site tells of a thing, as seen from the folder that this one stands in.
  fileprivate let page: (@Sendable (Anchor) -> String)?

  /// - Parameter page: for a copy that stands beside the site's pages, in a folder there: the address
  ///   of the page that tells of a thing, as seen from another page. Without it tables tell of things.
  package init(_ plan: Plan, besidePages page: (@Sendable (Anchor) -> String)? = nil) {
    self.page = page
    let themeIDs = plan.themes.map(\.id.value)
    let codes = plan.departments.map(\.code.value)
    // The overview stands beside the maps: a theme of that name must give way.
    themeStems = Array(Slug.distinct([Self.overviewStem] + themeIDs).dropFirst())
    let others = Self.handoutStems.count
    departmentStems = Array(Slug.distinct(Self.handoutStems + codes).dropFirst(others))
    themes = Dictionary(zip(themeIDs, themeStems)) { first, _ in first }
    departments = Dictionary(zip(codes, departmentStems)) { first, _ in first }
  }

  package func map(_ theme: String, format: String) -> String {
    "maps/\(themes[theme] ?? Slug.of(theme)).\(format)"
  }

  /// The first page of the site.
  package static let site = "site/index.html"

  private static let overviewStem = "overview"

  package func overview(format: String) -> String { "maps/\(Self.overviewStem).\(format)" }

  /// What stands beside the departments' hand-outs: a department of that name must give way.
  private static let handoutStems = ["all", "policy-fields", "index"]

  /// The hand-out of a department, by its place in the plan.
  package func handout(_ department: Int, format: String) -> String {
    "\(Table.Folder.departments.rawValue)/\(departmentStems[department]).\(format)"
  }

  package func table(_ table: Table, format: String) -> String {
    "\(table.folder.rawValue)/\(table.name).\(format)"
  }

  fileprivate func table(_ name: String, format: String) -> String { "tables/\(name).\(format)" }

  package func report(_ name: String, format: String) -> String { "reports/\(name).\(format)" }

  /// The fragment under which a thing can be reached.
  package func fragment(_ anchor: Anchor) -> String {
    switch anchor {
    case .actionPoint(let number): "point-\(Slug.exact(number))"
    case .focusArea(let numeral): "focus-\(Slug.exact(numeral))"
    case .department(let code): "department-\(departments[code] ?? Slug.of(code))"
    case .mapNode(_, let key): Slug.exact(key)
    }
  }

  /// The addresses of things as seen from a file of a format, e.g. `../tables/coverage.html#x`.
  package func links(from path: String, format: String) -> Links {
    Links(self, from: path, format: format)
  }

  /// The address of a theme's map as seen from a drawing: the other drawing, or the page with it.
  package func link(toMap theme: String, from path: String) -> String {
    page == nil
      ? Self.relative(map(theme, format: "svg"), from: path)
      : links(from: path, format: "html")(.mapNode(theme: theme, key: ""))
  }

  /// A path as seen from the folder of another.
  package static func relative(_ path: String, from other: String) -> String {
    let slash = UInt8(ascii: "/")
    // Up to and with the last folder that both stand in.
    var shared = 0
    for (place, (byte, otherByte)) in zip(path.utf8, other.utf8).enumerated() {
      guard byte == otherByte else { break }
      if byte == slash { shared = place + 1 }
    }
    let folders = other.utf8.dropFirst(shared).count { $0 == slash }
    return String(repeating: "../", count: folders) + Substring(path.utf8.dropFirst(shared))
  }
}

/// What leads from one file to each thing of the plan. The ways to the tables are made once.
package struct Links: Sendable {
  private let addresses: Addresses
  private let path: String
  private let format: String
  private let points: String
  private let areas: String
  private let departments: String
  /// For a copy beside the site's pages: the way up to them.
  private let toPages: String?

  fileprivate init(_ addresses: Addresses, from path: String, format: String) {
    func way(_ table: String) -> String {
      Self.way(to: addresses.table(table, format: format), from: path)
    }
    self.addresses = addresses
    self.path = path
    self.format = format
    points = way("recommendations")
    areas = way("focus-areas")
    departments = way("departments")
    toPages =
      format == "html" && addresses.page != nil
      ? String(repeating: "../", count: path.split(separator: "/").count) : nil
  }

  /// - Returns: nothing to a place in the same file.
  private static func way(to target: String, from path: String) -> String {
    target == path ? "" : Addresses.relative(target, from: path)
  }

  package func callAsFunction(_ anchor: Anchor) -> String {
    if let toPages, let page = addresses.page { return toPages + page(anchor) }
    let way =
      switch anchor {
      case .actionPoint: points
      case .focusArea: areas
      case .department: departments
      case .mapNode(let theme, _):
        Self.way(to: addresses.map(theme, format: format == "html" ? "svg" : format), from: path)
      }
    return "\(way)#\(addresses.fragment(anchor))"
  }
}
