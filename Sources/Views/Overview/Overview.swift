package import PlanModel
package import Toolkit

/// Overview of the whole plan on one page: themes, focus areas with their action points,
/// departments, and how strongly each leads to the next.
///
/// Drawing, DOT and outline are three renderings of this one value. Links between themes and focus
/// areas are counted, not drawn one by one: a plan has hundreds.
package struct Overview: Sendable {
  package let planTitle: String
  /// Language of the plan's texts.
  package let planLanguage: Language
  /// Notice that is printed on every product; empty when the plan has none.
  package let notice: String
  /// Source text of the plan; nil when the plan names none.
  package let source: Phrase?
  /// Number of different effects in the maps of all themes together.
  package let effects: Int
  /// Themes in the order of the plan; of those with the same id the first.
  package let themes: [OverviewTheme]
  /// Focus areas, then the groups, then what is under neither.
  package let areas: [OverviewArea]
  /// Action points, area after area and in each by number.
  package let points: [OverviewPoint]
  package let departments: [OverviewDepartment]
  /// Flows from a theme to a focus area, by theme and then by area; never of weight zero.
  package let flows: [OverviewFlow]
  /// Indices of the flows from each theme.
  package let flowsFrom: [[Int]]
  /// Indices of the flows to each area, by theme.
  package let flowsTo: [[Int]]
  /// Indices of the points of each department, in order.
  package let pointsOf: [[Int]]

  /// Maximum number of themes with a column each: nobody reads a wider table, most of it would be
  /// empty, and it would grow with the square of the plan.
  package static let mostThemesAcross = 30

  package var isTooWide: Bool { themes.count > Self.mostThemesAcross }
}

/// Theme with the number of different effects in its map.
package struct OverviewTheme: Sendable {
  package let id: String
  package let title: String
  package let effects: Int
}

/// Heading under which action points are grouped.
package struct OverviewArea: Sendable {
  /// Kind of such a heading.
  package enum Kind: Hashable, Sendable {
    /// Focus area, by its numeral.
    case focus(String)
    /// Group that is no focus area.
    case group
    /// Neither focus area nor group.
    case neither
  }

  package let kind: Kind
  package let title: Phrase
  /// Indices of its points in the overview's list.
  package let points: Range<Int>

  /// Numeral of a focus area; nil for any other kind.
  package var numeral: String? {
    if case .focus(let numeral) = kind { numeral } else { nil }
  }
}

/// Action point as a row of the overview.
package struct OverviewPoint: Sendable {
  package let number: String
  package let title: String
  package let priority: Priority
  /// Indices of its departments, and of its sub-points', in the overview's list.
  package let departments: [Int]
  /// Effects that lead here, by theme; only of themes with any.
  package let causes: [OverviewCause]
}

/// Effects of a theme that lead to one point.
package struct OverviewCause: Hashable, Sendable {
  /// Index in the overview's list.
  package let theme: Int
  package let weight: OverviewWeight
}

/// Department or partner.
package struct OverviewDepartment: Sendable {
  package let code: String
  /// Text below the code: the name, marked when it is inferred; nil when there is none.
  package let name: Phrase?
}

/// Effects of a theme under a focus area or with a link to one of its points.
package struct OverviewFlow: Hashable, Sendable {
  package let theme: Int
  package let area: Int
  package let weight: OverviewWeight
}

/// Number of different effects, by evidence. An effect counts as stated as soon as one of its links
/// there is.
package struct OverviewWeight: Hashable, Sendable {
  package private(set) var stated: Int
  package private(set) var inferred: Int

  static let none = OverviewWeight(stated: 0, inferred: 0)

  mutating func add(isStated: Bool) {
    if isStated { stated += 1 } else { inferred += 1 }
  }

  package var total: Int { stated + inferred }

  /// Text as `3`, or `3 + 2` for three stated and two inferred; the sign appears if any is
  /// inferred.
  package var text: String { inferred == 0 ? "\(stated)" : "\(stated) + \(inferred)" }
}
