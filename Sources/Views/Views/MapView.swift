package import PlanModel

/// What a reader asks to see of a mindmap. Everything that is asked holds at once.
///
/// A view only leaves out: what it keeps stands where it stood and looks as it did, and the way up
/// to the theme stays, so that the map hangs together.
package struct MapView: Hashable, Sendable {
  /// What stands in the middle of a view.
  package struct Centre: Hashable, Sendable {
    package enum Thing: Hashable, Sendable {
      /// An effect, by its id: the way up to it and two levels below it.
      case effect(id: String, label: String)
      /// An action point, by its number: the effects that lead to it.
      case point(number: String)
    }

    package let thing: Thing
    /// The themes in whose map it stands.
    package let themes: [ThemeName]

    package init(_ thing: Thing, in themes: [ThemeName] = []) {
      self.thing = thing
      self.themes = themes
    }
  }

  /// The deepest level that is drawn; the theme is level 0. What is below it is folded.
  package var depth: Int?
  /// The numeral of a focus area that an effect must bear or lead to through an action point.
  package var focus: String?
  /// The code of a department for which an effect must have an action point.
  package var department: String?
  /// The priority of which an effect must have an action point.
  package var priority: Priority?
  /// Leaves out what is inferred: badges, and places with all that is below them.
  package var isOnlyStated = false
  package var around: Centre?

  /// How many levels below the effect in the middle are drawn.
  static let steps = 2

  /// The whole map.
  package init() {}

  package var isWhole: Bool { self == MapView() }

  /// Whether an action point is of those that are asked for.
  func asks(for badge: PointBadge) -> Bool {
    if let department, !badge.departments.contains(department) { return false }
    if let priority, badge.priority != priority { return false }
    if let number = pointAround, badge.number != number { return false }
    return true
  }

  /// The number of the action point in the middle.
  var pointAround: String? {
    if case .point(let number)? = around?.thing { number } else { nil }
  }

  /// The id of the effect in the middle.
  var effectAround: String? {
    if case .effect(let id, _)? = around?.thing { id } else { nil }
  }

  /// Whether it asks for some action points and not for others.
  var asksForPoints: Bool { pointAround != nil || department != nil || priority != nil }

  /// Whether a node is itself what is asked for, and not only on the way to it.
  func asks(for node: MapNode) -> Bool {
    if asksForPoints, !node.points.contains(where: asks) { return false }
    guard let focus else { return true }
    return node.focus.contains { $0.numeral == focus }
      || node.points.contains { $0.focus == focus && asks(for: $0) }
  }
}
