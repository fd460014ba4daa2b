import PlanModel
import Toolkit

/// The kind of a thing that can be found, in the order of the page of search.
enum SearchKind: Int, CaseIterable {
  case department
  case actionPoint
  case subPoint
  case effect
  case theme
  case focusArea
  case group
  case goal
  case indicator
  case result
  case budgetLine
  case scope
  case source
  case page

  var name: Phrase {
    switch self {
    case .department: Catalogue.department
    case .actionPoint: Catalogue.actionPoint
    case .subPoint: Phrase(nl: "onderdeel", en: "sub-point")
    case .effect: Phrase(nl: "effect", en: "effect")
    case .theme: Catalogue.theme
    case .focusArea: Catalogue.focusArea
    case .group: Phrase(nl: "groep", en: "group")
    case .goal: Phrase(nl: "doel", en: "goal")
    case .indicator: Phrase(nl: "indicator", en: "indicator")
    case .result: Phrase(nl: "resultaat", en: "result")
    case .budgetLine: Phrase(nl: "begrotingspost", en: "budget line")
    case .scope: Phrase(nl: "buiten het plan gelaten", en: "left out of the plan")
    case .source: Catalogue.source
    case .page: Phrase(nl: "pagina", en: "page")
    }
  }

  /// The heading above things of the kind.
  var plural: Phrase {
    switch self {
    case .department: Catalogue.departments.capitalized
    case .actionPoint: Catalogue.actionPoints.capitalized
    case .subPoint: Phrase(nl: "Onderdelen van actiepunten", en: "Sub-points of action points")
    case .effect: Catalogue.effects.capitalized
    case .theme: Catalogue.themes.capitalized
    case .focusArea: Catalogue.focusAreas.capitalized
    case .group: Phrase(nl: "Groepen", en: "Groups")
    case .goal: Phrase(nl: "Doelen", en: "Goals")
    case .indicator: Phrase(nl: "Cijfers", en: "Figures")
    case .result: Phrase(nl: "Resultaten", en: "Results")
    case .budgetLine: Phrase(nl: "Geld uit de begroting", en: "Money in the budget")
    case .scope: name.capitalized
    case .source: Phrase(nl: "Bronnen", en: "Sources")
    case .page: Phrase(nl: "Pagina's", en: "Pages")
    }
  }
}

extension SearchKind {
  /// The word by which scripts know kinds that need code of their own; empty for others.
  var role: String {
    switch self {
    case .budgetLine: "money"
    case .focusArea: "area"
    case .theme: "theme"
    case .page: "page"
    case .subPoint: "part"
    default: ""
    }
  }
}

/// One thing that can be found, with all its texts, in the language of the site.
struct SearchThing {
  let kind: SearchKind
  let title: String
  /// Short words by which it is also found: other names, codes, policy fields.
  var names = ""
  /// Explanations, summaries and other longer texts.
  var text = ""
  /// The lines of the source that it rests on, as in 'line 59'.
  var lines = ""
  /// The points, departments and focus areas that it leads to.
  var leadsTo: [Node] = []
  /// Those of them of which the plan only infers it.
  var inferred: Set<Node> = []
}

/// A position of a thing: where it is on the site, below what.
struct SearchPosition {
  /// The index of the thing in the list.
  let thing: Int
  /// The index of the position above it.
  let parent: Int?
  /// A page, or `#` and an id on the page of the position above it; empty when it has no page.
  let address: String
  /// Whether the thing is written out at another position, which is shown first.
  var isReference = false
  /// What it is to what is above it, as in 'caused by'; empty for a consequence.
  var kind = ""
}
