package import PlanModel
package import Toolkit

/// The whole plan on one page: themes, focus areas with their action points, departments, and how
/// strongly each leads to the next.
///
/// Drawing, DOT and outline are three renderings of this one value. Links between themes and focus
/// areas are counted, not drawn one by one: a plan has hundreds.
package struct Overview: Sendable {
  package let planTitle: String
  /// Printed on every product; empty when the plan has none.
  package let notice: String
  /// The text that the plan rests on; nil when the plan names none.
  package let source: Phrase?
  /// How many different effects stand in the maps of all themes together.
  package let effects: Int
  /// In the order of the plan; of themes with the same id the first.
  package let themes: [OverviewTheme]
  /// The focus areas, then the groups, then what falls under neither.
  package let areas: [OverviewArea]
  /// Every action point, area after area and in each by number.
  package let points: [OverviewPoint]
  package let departments: [OverviewDepartment]
  /// What leads from a theme to a focus area, by theme and then by area; never of no weight.
  package let flows: [OverviewFlow]
  /// For each theme the places of the flows from it.
  package let flowsFrom: [[Int]]
  /// For each area the places of the flows to it, by theme.
  package let flowsTo: [[Int]]
  /// For each department the places of the points that are for it, in order.
  package let pointsOf: [[Int]]

  /// Past so many themes no table has a column for each: nobody reads one that wide, most of it
  /// would be empty, and it would grow with the square of the plan.
  package static let mostThemesAcross = 30

  package var isTooWide: Bool { themes.count > Self.mostThemesAcross }
}

/// A theme with the number of different effects in its map.
package struct OverviewTheme: Sendable {
  package let id: String
  package let title: String
  package let effects: Int
}

/// What action points stand together under.
package struct OverviewArea: Sendable {
  /// What makes points stand together.
  package enum Kind: Hashable, Sendable {
    /// A focus area, by its numeral.
    case focus(String)
    /// A group that is no focus area.
    case group
    /// No focus area and no group.
    case neither
  }

  package let kind: Kind
  package let title: Phrase
  /// The places of its points in the overview's list.
  package let points: Range<Int>

  /// The numeral of a focus area; nil for anything else.
  package var numeral: String? {
    if case .focus(let numeral) = kind { numeral } else { nil }
  }
}

/// An action point as a row of the overview.
package struct OverviewPoint: Sendable {
  package let number: String
  package let title: String
  package let priority: Priority
  /// The places of its departments in the overview's list, and of its sub-points'.
  package let departments: [Int]
  /// The effects that lead here, by theme; only of themes from which one does.
  package let causes: [OverviewCause]
}

/// The effects of a theme that lead to one point.
package struct OverviewCause: Hashable, Sendable {
  /// Its place in the overview's list.
  package let theme: Int
  package let weight: OverviewWeight
}

/// A department or a partner.
package struct OverviewDepartment: Sendable {
  package let code: String
  /// What stands below the code: the name, marked when it is a guess; nil when there is none.
  package let name: Phrase?
}

/// The effects of a theme that fall under a focus area or lead to one of its points.
package struct OverviewFlow: Hashable, Sendable {
  package let theme: Int
  package let area: Int
  package let weight: OverviewWeight
}

/// A number of different effects, by what their links rest on. An effect counts as stated as soon
/// as one of its links there is.
package struct OverviewWeight: Hashable, Sendable {
  package private(set) var stated: Int
  package private(set) var inferred: Int

  static let none = OverviewWeight(stated: 0, inferred: 0)

  mutating func add(isStated: Bool) {
    if isStated { stated += 1 } else { inferred += 1 }
  }

  package var total: Int { stated + inferred }

  /// `3`, or `3 + 2` for three stated and two inferred; the sign stands whenever a guess does.
  package var text: String { inferred == 0 ? "\(stated)" : "\(stated) + \(inferred)" }
}
