// Why the page of a point is named by its id: a number may become another point's when a plan is
// renumbered, and then an address that was published would show that one. Pages at the addresses by
// number, and by former names of points, themes, departments and focus areas, point on. A page goes
// on by itself only where nothing else can have been meant.

package import PlanModel
package import Toolkit
import SourceText

/// A thing that is or was at an address other than that of its page.
package struct FormerAddress: Sendable, Equatable {
  /// A sub-point where a point became part of another.
  package let node: Node
  /// What it was called there.
  package let name: String
  /// The last day on which it was; nil when it is called so still, or when the day is not known.
  package let until: Day?
  /// Whether it is called so still.
  package var isCurrent = false
  /// Whether the name was an id or code, which is seldom given to another thing.
  package var isID = true

  /// By page name without extension; a name under which the thing itself has its page is left out.
  ///
  /// - Parameters:
  ///   - pages: page name of each theme, focus area, department and point.
  ///   - reserved: names that no thing of a plan can have.
  static func all(
    in plan: Plan, pages: [Node: String], reserved: Set<String>
  ) -> [String: [FormerAddress]] {
    var all: [String: [FormerAddress]] = [:]
    func add(_ former: FormerAddress, at name: String) {
      let slug = Slug.of(name)
      // As `Slug.distinct` named such a page.
      let stem = reserved.contains(slug) ? "\(slug)-2" : slug
      guard !former.name.isBlank, stem != pages[former.node],
        all[stem]?.contains(where: { $0.node == former.node }) != true
      else { return }
      all[stem, default: []].append(former)
    }
    for (index, point) in plan.actionPoints.enumerated() {
      for name in names(of: point, at: index) { add(name, at: "point-\(name.name)") }
    }
    for (index, theme) in plan.themes.enumerated() {
      for former in theme.formerly {
        let name = former.id.value
        add(FormerAddress(node: .theme(index), name: name, until: former.until), at: name)
      }
    }
    for (index, department) in plan.departments.enumerated() {
      for former in department.formerly {
        let name = former.code.value
        add(
          FormerAddress(node: .department(index), name: name, until: former.until),
          at: "department-\(name)")
      }
    }
    for (index, area) in plan.focusAreas.enumerated() {
      for former in area.formerly {
        let name = former.numeral.value
        add(
          FormerAddress(node: .focusArea(index), name: name, until: former.until),
          at: "focus-\(name)")
      }
    }
    // Of a theme that is gone the effects that were in it have its address.
    let themes = Set(plan.themes.flatMap { [$0.id.value] + $0.formerly.map(\.id.value) })
    for (index, effect) in plan.effects.enumerated() {
      for former in effect.formerly {
        guard let theme = former.theme?.value, !themes.contains(theme) else { continue }
        add(FormerAddress(node: .effect(index), name: theme, until: former.until), at: theme)
      }
    }
    return all
  }

  /// The names of a point beside that of its page, and those of points that became part of it.
  private static func names(of point: ActionPoint, at index: Int) -> [FormerAddress] {
    var names: [FormerAddress] = []
    if point.hasNumber, point.id != nil {
      names.append(
        FormerAddress(
          node: .actionPoint(index), name: point.number.value, until: nil, isCurrent: true,
          isID: false))
    }
    names += former(point.formerly, of: .actionPoint(index))
    for (position, part) in point.subPoints.enumerated()
    where part.formerly.contains(where: \.isOfPoint) {
      let node = Node.subPoint(position, of: index)
      names += former(part.formerly.filter { $0.id != nil || $0.isOfPoint }, of: node)
      if let id = part.id?.value { names.append(FormerAddress(node: node, name: id, until: nil)) }
    }
    return names
  }

  private static func former(_ names: [FormerPoint], of node: Node) -> [FormerAddress] {
    names.flatMap { former in
      [(former.number, false), (former.id, true)].compactMap { name, isID in
        name.map { FormerAddress(node: node, name: $0.value, until: former.until, isID: isID) }
      }
    }
  }
}

extension FormerPoint {
  /// Whether it was a point: the label of a sub-point ends with its letter.
  fileprivate var isOfPoint: Bool {
    guard let last = number?.value.utf8.last else { return false }
    return !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last)
  }
}

extension [FormerAddress] {
  /// The thing that is meant for certain: by an id, or by a number that no point has any more.
  package var certain: Node? {
    guard let first, allSatisfy({ $0.node == first.node }) else { return nil }
    return first.isID || !first.isCurrent ? first.node : nil
  }
}
