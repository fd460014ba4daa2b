import Operations
import PlanModel
package import Toolkit

/// Sheet of a plan's workbook, in the order in which a plan is filled in.
package enum PlanSheet: String, CaseIterable, Sendable {
  case plan
  case effects
  case points
  case subPoints = "sub-points"
  case departments
  case focusAreas = "focus-areas"
  case groups
  case budgetYears = "budget-years"
  case budget
  case scope
  case sources
  case regions
  case footnotes
  case indicators
  case figures
  case series
  case goals
  case results
  case scales
  case reports
  case progress
  case decisions
  case handOut = "hand-out"
  case accessibility

  /// Name on its tab.
  package var name: Phrase {
    switch self {
    case .effects: Phrase(nl: "Gevolgen", en: "Effects")
    case .points: Phrase(nl: "Actiepunten", en: "Action points")
    case .subPoints: Phrase(nl: "Subpunten", en: "Sub-points")
    case .departments: Phrase(nl: "Afdelingen", en: "Departments")
    case .focusAreas: Phrase(nl: "Focusgebieden", en: "Focus areas")
    case .groups: Phrase(nl: "Groepen", en: "Groups")
    case .budget: Phrase(nl: "Begroting", en: "Budget")
    case .scope: Phrase(nl: "Buiten afbakening", en: "Out of scope")
    case .sources: Phrase(nl: "Bronnen", en: "Sources")
    case .plan: Phrase(nl: "Plan", en: "Plan")
    case .budgetYears: Phrase(nl: "Begroting, jaren", en: "Budget, years")
    case .regions: Phrase(nl: "Gebieden", en: "Regions")
    case .footnotes: Phrase(nl: "Noten", en: "Footnotes")
    case .indicators: Phrase(nl: "Indicatoren", en: "Indicators")
    case .figures: Phrase(nl: "Cijfers", en: "Figures")
    case .goals: Phrase(nl: "Doelen", en: "Goals")
    case .results: Phrase(nl: "Resultaten", en: "Results")
    case .scales: Phrase(nl: "Schalen", en: "Scales")
    case .reports: Phrase(nl: "Verslagen", en: "Reports")
    case .progress: Phrase(nl: "Voortgang", en: "Progress")
    case .decisions: Phrase(nl: "Besluiten", en: "Decisions")
    case .handOut: Phrase(nl: "Uitdelen", en: "Handing out")
    case .series: Phrase(nl: "Reeksen", en: "Series")
    case .accessibility: Phrase(nl: "Toegankelijkheid", en: "Accessibility")
    }
  }

  /// One row of it, in a sentence.
  package var item: Phrase {
    switch self {
    case .effects: Phrase(nl: "gevolg", en: "effect")
    case .points: Catalogue.actionPoint
    case .subPoints: Phrase(nl: "subpunt", en: "sub-point")
    case .departments: Catalogue.department
    case .focusAreas: Catalogue.focusArea
    case .groups: Phrase(nl: "groep", en: "group")
    case .budget: Phrase(nl: "begrotingspost", en: "budget line")
    case .scope: Phrase(nl: "onderwerp", en: "topic")
    case .sources: Catalogue.source
    case .plan: Phrase(nl: "het plan", en: "the plan")
    case .budgetYears: Phrase(nl: "de begroting", en: "the budget")
    case .regions: Phrase(nl: "gebied", en: "region")
    case .footnotes: Phrase(nl: "noot", en: "footnote")
    case .indicators: Phrase(nl: "indicator", en: "indicator")
    case .figures: Phrase(nl: "cijfer", en: "figure")
    case .goals: Phrase(nl: "doel", en: "goal")
    case .results: Phrase(nl: "resultaat", en: "result")
    case .scales: Phrase(nl: "schaal", en: "scale")
    case .reports: Phrase(nl: "verslag", en: "report")
    case .progress: Phrase(nl: "voortgang", en: "progress")
    case .decisions: Phrase(nl: "besluit", en: "decision")
    case .handOut: Phrase(nl: "het uitdelen", en: "the hand-out")
    case .series: Phrase(nl: "reeks", en: "series")
    case .accessibility:
      Phrase(nl: "de toegankelijkheidsverklaring", en: "the accessibility statement")
    }
  }

  /// Mapping of the format of which a row has the keys.
  var map: MapName {
    switch self {
    case .effects: .effect
    case .points: .actionPoint
    case .subPoints: .subPoint
    case .departments: .department
    case .focusAreas: .focusArea
    case .groups: .group
    case .budget: .budgetLine
    case .scope: .scopeEntry
    case .sources: .source
    case .plan: .plan
    case .budgetYears: .budget
    case .regions: .region
    case .footnotes: .footnote
    case .indicators: .indicator
    case .figures: .figure
    case .goals: .goal
    case .results: .result
    case .scales: .scale
    case .reports: .report
    case .progress: .progressRow
    case .decisions: .decision
    case .handOut: .handOut
    case .series: .series
    case .accessibility: .accessibility
    }
  }

  /// Kind of thing that a new row adds; nil where it adds none, or in another way.
  var added: AddedThing.Kind? {
    switch self {
    case .effects: .effect
    case .points: .point
    case .subPoints: .subPoint
    case .departments: .department
    case .focusAreas: .focusArea
    case .groups: .group
    case .budget: .budgetLine
    case .scope: .scope
    case .sources: .source
    case .regions: .region
    case .footnotes: .footnote
    case .indicators: .indicator
    case .goals: .goal
    case .results: .result
    case .scales: .scale
    case .reports: .report
    case .progress: .progress
    case .plan, .budgetYears, .figures, .series, .decisions, .handOut, .accessibility: nil
    }
  }

  /// Key of the text that `AddedThing` gets, by which a person recognises a row.
  var textKey: String {
    switch self {
    case .effects: "label"
    case .plan, .points, .groups, .sources, .indicators, .scales, .reports: "title"
    case .subPoints, .goals, .results: "text"
    case .budgetYears: "years"
    case .regions: "code"
    case .footnotes: "mark"
    case .figures: SheetColumn.year
    case .progress: "on"
    case .decisions: "point"
    case .handOut: "date"
    case .departments: "code"
    case .focusAreas: "numeral"
    case .budget: "name"
    case .scope: "topic"
    case .series: SheetColumn.indicator
    case .accessibility: "organisation"
    }
  }

  /// Keys of the columns that one reads on paper, of a sheet with more columns than a page is wide. They are
  /// before the others, which come on further pages.
  var readFirst: [String] {
    switch self {
    case .effects: ["label", "explanation", "kind", "source", "focus", "points"]
    case .points:
      [
        "number", "second-number", "title", "priority", "focus", "lead", "departments", "planned",
        "status", "summary", "source",
      ]
    case .indicators:
      ["title", "unit", "better", "explanation", "source", "targets", "focus", "points"]
    default: []
    }
  }

  /// Key by which other things refer to a row, where it is a column of its own.
  var nameKey: String? {
    switch self {
    case .points: "number"
    case .departments: "code"
    case .focusAreas: "numeral"
    case .regions: "code"
    default: nil
    }
  }

  /// Prefix by which an operation finds a thing of the sheet.
  var prefix: String {
    switch self {
    case .effects: "effect"
    case .points: "point"
    case .subPoints: "sub-point"
    case .departments: "department"
    case .focusAreas: "focus-area"
    case .groups: "group"
    case .budget: "budget-line"
    case .scope: "scope"
    case .sources: "source"
    case .plan: "plan"
    case .budgetYears: "budget"
    case .regions: "region"
    case .footnotes: "footnote"
    case .indicators: "indicator"
    case .figures: "figure"
    case .goals: "goal"
    case .results: "result"
    case .scales: "scale"
    case .reports: "report"
    case .progress: "progress"
    case .decisions: "decision"
    case .handOut: "hand-out"
    case .series: "series"
    case .accessibility: "accessibility"
    }
  }

  /// Whether it has one row: what the plan has once.
  var isSingle: Bool { self == .plan || canBegin }

  /// Whether it is a part of a plan that a new row begins.
  var canBegin: Bool { self == .budgetYears || self == .handOut || self == .accessibility }

  /// Whether rows are only added: what was said is kept as history.
  var isLog: Bool { self == .progress || self == .decisions }

  /// Whether things of it have an id of their own, by which others name them.
  var hasIDs: Bool {
    switch self {
    case .groups, .sources, .footnotes, .indicators, .goals, .results, .scales, .reports: true
    default: false
    }
  }

  /// Whether the order of its rows is that of the plan.
  var isOrdered: Bool {
    switch self {
    case .effects, .points, .subPoints, .departments, .focusAreas, .groups, .budget, .scope,
      .sources:
      true
    default: false
    }
  }

  /// Whether its tab is hidden while the plan has nothing for it.
  var isOccasional: Bool {
    switch self {
    case .groups, .regions, .footnotes, .series, .results, .scales, .decisions,
      .handOut, .accessibility:
      true
    default: false
    }
  }

  /// Half of a plan that a sheet belongs to; many plans have one of them only.
  enum Half {
    /// What leads to what, and who does something about it.
    case acting
    /// What is measured and reported.
    case measuring
  }

  /// Half that it belongs to; nil for what every plan has.
  var half: Half? {
    switch self {
    case .effects, .points, .subPoints, .departments, .focusAreas, .groups, .budgetYears, .budget,
      .scope, .decisions, .handOut:
      .acting
    case .indicators, .figures, .series, .goals, .results, .scales, .reports, .progress: .measuring
    case .plan, .sources, .regions, .footnotes, .accessibility: nil
    }
  }

  /// Its columns, from the left.
  package var columns: [SheetColumn] { Self.columns[self] ?? [] }

  private static let columns = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, SheetColumn.all(of: $0)) })

  /// Index of a column by its id.
  func index(of id: String) -> Int? { columns.firstIndex { $0.id == id } }

  /// Key that a theme has where an effect has a column, and the other keys of themes.
  static let themeKeys = ["title": "label"]
}
