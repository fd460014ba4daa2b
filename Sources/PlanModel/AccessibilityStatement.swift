package import SourceText
package import Wording

/// How far a site meets the law, as an organisation declares it: the classes of the Dutch model.
package enum ComplianceStatus: String, CaseIterable, Sendable {
  case full
  case partial
  case firstMeasures = "first-measures"
  case notMet = "not-met"

  package var name: Phrase {
    switch self {
    case .full: Phrase(nl: "A: voldoet volledig", en: "A: complies fully")
    case .partial: Phrase(nl: "B: voldoet gedeeltelijk", en: "B: complies in part")
    case .firstMeasures:
      Phrase(nl: "C: eerste maatregelen genomen", en: "C: first measures taken")
    case .notMet: Phrase(nl: "D: voldoet niet", en: "D: does not comply")
    }
  }
}

/// What only the organisation that offers a site can say of its accessibility.
package struct AccessibilityStatement: Sendable, Equatable {
  package let organisation: Located<String>?
  package let website: Located<String>?
  /// An e-mail address or a web address.
  package let contact: Located<String>?
  package let status: ComplianceStatus?
  /// When it was adopted.
  package let date: Day?
  /// The function of who agreed.
  package let approvedBy: Located<String>?
  /// The web address of the evaluation that the status rests on.
  package let report: Located<String>?
  package let range: SourceRange
}
