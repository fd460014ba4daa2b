import Operations
import PlanModel
package import Toolkit

/// Sheet of a plan's workbook, in the order in which a plan is filled in.
package enum PlanSheet: String, CaseIterable, Sendable {
  case effects
  case points
  case subPoints = "sub-points"
  case departments
  case focusAreas = "focus-areas"
  case groups
  case budget
  case scope
  case sources

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
    case .budget: Phrase(nl: "begrotingsregel", en: "budget line")
    case .scope: Phrase(nl: "onderwerp", en: "topic")
    case .sources: Catalogue.source
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
    }
  }

  /// Kind of thing that a new row adds.
  var added: AddedThing.Kind {
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
    }
  }

  /// Key of the text that `AddedThing` gets, by which a person recognises a row.
  var textKey: String {
    switch self {
    case .effects: "label"
    case .points, .groups, .sources: "title"
    case .subPoints: "text"
    case .departments: "code"
    case .focusAreas: "numeral"
    case .budget: "name"
    case .scope: "topic"
    }
  }

  /// Key by which other things refer to a row, where it is a column of its own.
  var nameKey: String? {
    switch self {
    case .points: "number"
    case .departments: "code"
    case .focusAreas: "numeral"
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
