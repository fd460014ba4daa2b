import Toolkit

/// What the headings above columns mean: the hand-out's own, what people write for them, and what
/// the person who imports says that others mean.
package struct ColumnNames: Sendable {
  package enum Meaning: Equatable {
    case column(HandoutColumn)
    /// The person who imports says that the column is not to be read.
    case passedOver
    case unknown
  }

  private var meanings: [String: Meaning]
  private let remembered: Set<String>

  /// - Parameters:
  ///   - chosen: what the person who imports says.
  ///   - remembered: what the plan says; what is chosen wins.
  package init(_ chosen: [ColumnChoice] = [], remembered: [ColumnChoice] = []) {
    meanings = Self.known
    for choice in remembered + chosen {
      meanings[Self.folded(choice.heading)] = choice.column.map(Meaning.column) ?? .passedOver
    }
    self.remembered = Set(remembered.map { Self.folded($0.heading) })
      .subtracting(chosen.map { Self.folded($0.heading) })
  }

  /// Whether only the plan says what a heading means.
  func isRemembered(_ heading: String) -> Bool { remembered.contains(Self.folded(heading)) }

  package func meaning(of heading: String) -> Meaning {
    meanings[Self.folded(heading)] ?? .unknown
  }

  /// Whether a heading is the column's title in either language, and no synonym.
  func isTitle(_ heading: String, of column: HandoutColumn) -> Bool {
    [column.title.dutch, column.title.english].map(Self.folded).contains(Self.folded(heading))
  }

  /// The column for answers that a heading most likely means; nil when it is like none.
  func nearest(to heading: String) -> HandoutColumn? {
    let words = heading.lowercased().split { !$0.isLetter }.map(String.init)
    let answers = HandoutColumn.allCases.filter(\.isToFill)
    // 'Datum MT' has a known word in it; 'Bsluit' is one with a slip.
    if let column = answers.first(where: { column in
      words.contains { meaning(of: $0) == .column(column) }
    }) {
      return column
    }
    let names = answers.flatMap { column in Self.names(of: column).map { ($0, column) } }
    let near = NearestWord.nearest(to: Self.folded(heading), among: names.map(\.0))
    return names.first { $0.0 == near }?.1
  }

  private static let known: [String: Meaning] = {
    var known: [String: Meaning] = [:]
    for column in HandoutColumn.allCases {
      for name in names(of: column) { known[name] = .column(column) }
    }
    for name in RefusedColumn.allCases.flatMap({ $0.titles }) { known[folded(name)] = .passedOver }
    return known
  }()

  private static func names(of column: HandoutColumn) -> [String] {
    ([column.title.dutch, column.title.english, column.rawValue] + column.synonyms).map(folded)
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension HandoutColumn {
  /// What people call the column, in Dutch and English, beside its title.
  fileprivate var synonyms: [String] {
    switch self {
    case .identity: []
    case .whose: ["van wie", "whose", "eigenaar", "owner"]
    case .key: ["kenmerk", "sleutelcode", "row key"]
    case .department: ["dienst", "team", "afd", "dept", "unit"]
    case .number: ["nummer", "number", "punt", "point", "actiepunt", "action point", "no", "nr"]
    case .priority: ["prio", "urgentie", "urgency"]
    // The first two were its title before.
    case .title:
      [
        "aanbeveling", "recommendation", "advies", "titel", "omschrijving", "title", "advice",
        "description",
        "maatregel",
      ]
    case .policyField: ["veld", "beleidsterrein", "domein", "policy area", "domain"]
    case .causes: ["waarom", "why", "oorzaken", "oorzaak", "causes", "aanleiding", "background"]
    case .page: ["pagina", "bladzijde", "pag", "p", "pages"]
    case .others: ["met", "partners", "with", "together"]
    case .references: ["verwijst naar", "zie ook", "refers to", "see also", "samenhang"]
    case .answer: ["eerder antwoord", "vorig antwoord", "earlier answer", "previous answer"]
    case .discussedOn:
      [
        "datum", "date", "besproken", "discussed", "besproken d.d.", "datum besproken",
        "datum bespreking", "besprekingsdatum", "datum besluit", "besluitdatum", "date discussed",
        "discussion date", "date of decision", "decision date",
      ]
    case .decision:
      [
        "besluit afdeling", "antwoord", "ons antwoord", "reactie", "beslissing", "answer",
        "our answer", "response", "decided",
      ]
    case .reason:
      [
        "toelichting", "explanation", "motivatie", "motivering", "argumentatie", "waarom niet",
        "onderbouwing", "motivation", "rationale", "reasons", "redenen",
      ]
    case .done: ["uitgevoerd", "uitvoering", "voortgang", "stand van zaken", "progress"]
    case .doneOn: ["datum gedaan", "uitgevoerd op", "date done", "finished on"]
    case .doneReason: ["toelichting voortgang", "remark progress"]
    case .evidence: ["bewijsstuk", "vindplaats", "proof"]
    case .landed:
      [
        "geland", "geland in", "landed", "landed in", "waar opgenomen", "opgenomen in",
        "waar terug",
        "waar belegd", "included in", "adopted in",
      ]
    }
  }
}
