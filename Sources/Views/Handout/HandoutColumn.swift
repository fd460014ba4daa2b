package import PlanModel
import SourceText
package import Toolkit

/// The columns of a hand-out's sheet, in their order. Who writes a sheet and who reads it back
/// take their headers from here.
package enum HandoutColumn: String, CaseIterable, Sendable {
  /// Key that identifies a row, however the sheet was sorted or cut: see `key(department:point:)`.
  case key
  /// Only in a sheet for several departments.
  case department
  case number
  case priority
  case title
  case policyField = "policy-field"
  case causes
  case page
  case others = "with"
  case references = "refers-to"
  /// What the department answered before; read by people, never read back.
  case answer
  case discussedOn = "discussed-on"
  case decision
  case reason
  case landed
  // What was done with it since.
  case done
  case doneOn = "done-on"
  case doneReason = "done-reason"
  case evidence
  /// Whose a sub-point is that the plan does not divide; only where there is one.
  case whose
  /// What a program recognises the row by, see `RowMark`: hidden in a sheet, last in CSV.
  case identity = "id"

  /// The header above the column.
  package var title: Phrase {
    switch self {
    case .key: Phrase(nl: "Sleutel", en: "Key")
    case .department: DetailKey.department.name.capitalized
    case .number: Phrase(nl: "Nr.", en: "No.")
    case .priority: DetailKey.priority.name.capitalized
    case .title: Phrase(nl: "Actiepunt of onderdeel", en: "Action point or sub-point")
    case .policyField: DetailKey.policyField.name.capitalized
    case .causes: DetailKey.causes.name.capitalized
    case .page: DetailKey.page.name.capitalized
    case .others: DetailKey.others.name.capitalized
    case .references: Phrase(nl: "Verband met", en: "Related to")
    case .answer: Phrase(nl: "Antwoord tot nu toe", en: "Answer so far")
    case .discussedOn: Phrase(nl: "Besproken op", en: "Discussed on")
    case .decision: DetailKey.state.name.capitalized
    case .reason: DetailKey.reason.name.capitalized
    case .landed: DetailKey.landed.name.capitalized
    case .done: DetailKey.done.name.capitalized
    case .doneOn: Phrase(nl: "Gedaan op", en: "Done on")
    case .doneReason: DetailKey.doneReason.name.capitalized
    case .evidence: DetailKey.evidence.name.capitalized
    case .whose: Phrase(nl: "Van wie is dit?", en: "Whose is this?")
    case .identity: Phrase(nl: "Rij-id", en: "Row id")
    }
  }

  /// Whether the department fills it in; the others are only to read.
  package var isToFill: Bool {
    switch self {
    case .discussedOn, .decision, .reason, .landed, .whose: true
    default: isProgress
    }
  }

  /// Whether it is about what was done after the decision.
  package var isProgress: Bool {
    switch self {
    case .done, .doneOn, .doneReason, .evidence: true
    default: false
    }
  }

  /// Whether it is only to read and explains a row: in a spreadsheet it is on a sheet of its own.
  package var isReason: Bool {
    switch self {
    case .priority, .policyField, .causes, .page, .others, .references, .answer: true
    default: false
    }
  }

  /// Name of that sheet.
  package static let reasonsSheet = Phrase(nl: "Waarom", en: "Why")

  /// Reference to it at the end of a text that does not fit in a row.
  package static let continuedOnReasons = Phrase(
    nl: "(verder op blad '\(reasonsSheet.dutch)')",
    en: "(continues on sheet '\(reasonsSheet.english)')")

  /// What every answer has.
  package static let answers: [HandoutColumn] = [.discussedOn, .decision, .reason, .landed]

  /// What is said of what was done, where it can be seen and why.
  package static let progressFacts: [HandoutColumn] = [.doneOn, .doneReason, .evidence]

  /// Whether a spreadsheet hides it.
  package var isHidden: Bool { self == .identity }

  /// Columns to read for which a plan has nothing at any point.
  package static func unused(in plan: Plan) -> Set<HandoutColumn> {
    let parts = plan.actionPoints.lazy.flatMap(\.subPoints)
    let refers =
      plan.actionPoints.contains { !$0.refersTo.isEmpty } || parts.contains { !$0.refersTo.isEmpty }
    let uses: [HandoutColumn: Bool] = [
      .priority: plan.hasPriorities, .causes: !plan.themes.isEmpty,
      .policyField: parts.contains { $0.policyField != nil },
      .page: plan.actionPoints.contains { $0.page != nil }, .references: refers,
    ]
    return Set(uses.filter { !$0.value }.keys)
  }

  /// The key of a row, as in `SL 2a`: a department's code, one space, an action point's number or a
  /// sub-point's name.
  package static func key(department: String, point: String) -> String {
    "\(department) \(point)"
  }
}
