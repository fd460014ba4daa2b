package import PlanModel

/// Filter of a mindmap. All conditions must be met.
///
/// A view only leaves out: the nodes that it keeps have the same position and look, and their path
/// up to the theme is kept, so that the map stays connected.
package struct MapView: Hashable, Sendable {
  /// Centre of a view.
  package struct Centre: Hashable, Sendable {
    package enum Thing: Hashable, Sendable {
      /// Effect, by its id: the path up to it and two levels below it.
      case effect(id: String, label: String)
      /// Action point, by its number: the effects that lead to it.
      case point(number: String)
    }

    package let thing: Thing
    /// Themes in whose map it is.
    package let themes: [ThemeName]

    package init(_ thing: Thing, in themes: [ThemeName] = []) {
      self.thing = thing
      self.themes = themes
    }
  }

  /// Deepest level that is drawn; the theme is level 0. Nodes below it are folded.
  package var depth: Int?
  /// Numeral of a focus area that an effect must have or lead to through an action point.
  package var focus: String?
  /// Code of a department for which an effect must have an action point.
  package var department: String?
  /// Priority of which an effect must have an action point.
  package var priority: Priority?
  /// Whether to leave out what is inferred: badges, and placements with all that is below them.
  package var isOnlyStated = false
  package var around: Centre?

  /// Number of levels that are drawn below the effect in the middle.
  static let steps = 2

  /// Whole map.
  package init() {}

  package var isWhole: Bool { self == MapView() }

  /// Whether an action point matches.
  func asks(for badge: PointBadge) -> Bool {
    if let department, !badge.departments.contains(department) { return false }
    if let priority, badge.priority != priority { return false }
    if let number = pointAround, badge.number != number { return false }
    return true
  }

  /// Number of the action point in the middle.
  var pointAround: String? {
    if case .point(let number)? = around?.thing { number } else { nil }
  }

  /// Id of the effect in the middle.
  var effectAround: String? {
    if case .effect(let id, _)? = around?.thing { id } else { nil }
  }

  /// Whether it selects certain action points.
  var asksForPoints: Bool { pointAround != nil || department != nil || priority != nil }

  /// Whether a node itself matches, and is not only on the path to one.
  func asks(for node: MapNode) -> Bool {
    if asksForPoints, !node.points.contains(where: asks) { return false }
    guard let focus else { return true }
    return node.focus.contains { $0.numeral == focus }
      || node.points.contains { $0.focus.contains(focus) && asks(for: $0) }
  }
}
