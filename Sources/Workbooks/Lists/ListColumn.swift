import PlanModel
import SourceText
package import Toolkit

/// What a column of somebody's own action list is.
package enum ListColumn: String, CaseIterable, Sendable {
  case number
  case title
  case subPoint = "sub-point"
  case summary
  case departments
  case lead
  case partners
  case priority
  case planned
  case progress
  case policyField = "policy-field"
  case focus
  case indicator
  case baseline
  case target
  case page

  /// Words of headings for it, in lower case. A word that is the whole heading counts before one that
  /// is part of it, and in the order of the cases.
  private var words: [String] {
    switch self {
    case .number:
      ["nr", "nr.", "no", "no.", "nummer", "number", "volgnummer", "actienr", "actienummer", "#"]
    case .title:
      [
        "actie", "acties", "actiepunt", "actiepunten", "maatregel", "maatregelen", "titel",
        "aanbeveling",
        "activiteit", "activiteiten", "inspanning", "action", "actions", "title", "measure",
        "activity",
        "recommendation",
      ]
    case .subPoint: ["onderdeel", "deelactie", "subactie", "subpunt", "sub-point", "sub-action"]
    case .summary:
      [
        "omschrijving", "toelichting", "beschrijving", "uitwerking", "description", "explanation",
        "summary",
        "details",
      ]
    case .departments:
      [
        "afdeling", "afdelingen", "team", "teams", "dienst", "organisatieonderdeel", "uitvoerder",
        "department", "departments", "unit",
      ]
    case .lead:
      [
        "trekker", "trekkers", "eigenaar", "verantwoordelijke", "verantwoordelijk", "actiehouder",
        "coördinator", "contactpersoon", "lead", "owner", "responsible",
      ]
    case .partners: ["partners", "partner", "betrokkenen", "samenwerkingspartners", "involved"]
    case .priority: ["prioriteit", "prio", "priority"]
    case .planned:
      [
        "planning", "wanneer", "termijn", "jaar", "periode", "kwartaal", "deadline", "planned",
        "when", "year",
      ]
    case .progress: ["status", "voortgang", "stand", "progress", "state"]
    case .policyField: ["beleidsveld", "beleidsterrein", "beleidsdomein", "field"]
    case .focus:
      [
        "focusgebied", "thema", "speerpunt", "pijler", "veiligheidsveld", "programmalijn", "theme",
        "pillar",
      ]
    case .indicator: ["indicator", "kpi", "meetwaarde"]
    case .baseline: ["nulmeting", "beginwaarde", "baseline"]
    case .target: ["streefwaarde", "norm", "target"]
    case .page: ["blz", "blz.", "pagina", "bladzijde", "page"]
    }
  }

  /// The column that a heading names; nil when it names none.
  package static func of(_ heading: String) -> ListColumn? {
    let folded = CellText.folded(heading)
    if let whole = allCases.first(where: { $0.words.contains(folded) }) { return whole }
    let parts = Set(
      folded.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init))
    // A department that is responsible is a department: the more certain word first.
    let order: [ListColumn] =
      [.departments, .subPoint, .policyField, .focus] + allCases
    return order.first { column in column.words.contains { parts.contains($0) } }
  }

  /// The column that a person means, in either language: `trekker`, `lead`.
  static func named(_ name: String) -> ListColumn? {
    let folded = CellText.folded(name)
    return allCases.first { column in
      [column.name.dutch, column.name.english].contains { CellText.folded($0) == folded }
        || column.words.contains(folded)
    }
  }

  package var name: Phrase {
    switch self {
    case .number: Phrase(nl: "nummer", en: "number")
    case .title: Phrase(nl: "titel van het actiepunt", en: "title of the action point")
    case .subPoint: Phrase(nl: "subpunt", en: "sub-point")
    case .summary: Phrase(nl: "samenvatting", en: "summary")
    case .departments: Catalogue.departments
    case .lead: Phrase(nl: "trekker", en: "lead")
    case .partners: Phrase(nl: "partners", en: "partners")
    case .priority: Phrase(nl: "prioriteit", en: "priority")
    case .planned: Phrase(nl: "planning", en: "planning")
    case .progress: Phrase(nl: "voortgang", en: "progress")
    case .policyField: Phrase(nl: "beleidsveld", en: "policy field")
    case .focus: Catalogue.focusArea
    case .indicator: Phrase(nl: "indicator", en: "indicator")
    case .baseline: Phrase(nl: "nulmeting", en: "baseline")
    case .target: Phrase(nl: "streefwaarde", en: "target")
    case .page: Catalogue.page
    }
  }

  /// Id of the column of a workbook that it fills, of action points or of sub-points.
  var key: String? {
    switch self {
    case .subPoint, .progress: nil
    default: rawValue
    }
  }
}

/// What a heading is, as a person says: `Wie doet het=lead`; nothing behind the sign skips it.
package struct ListChoice: Sendable, Equatable {
  package let heading: String
  package let column: ListColumn?

  package init?(_ text: String) {
    guard let sign = text.lastIndex(of: "=") else { return nil }
    heading = CellText.trimmed(String(text[..<sign]))
    let name = CellText.trimmed(String(text[text.index(after: sign)...])).lowercased()
    guard !heading.isEmpty else { return nil }
    column = ListColumn(rawValue: name) ?? ListColumn.named(name)
    guard column != nil || name.isEmpty else { return nil }
  }

  package var text: String { "\(heading)=\(column?.rawValue ?? "")" }
}
