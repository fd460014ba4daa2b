package import SourceText
package import Toolkit

/// What only the organisation that offers a site can say of its accessibility: the parts of the
/// model that Dutch public bodies must follow. All may be absent; a page then says which key to fill.
package struct AccessibilityStatement: Sendable, Equatable {
  package let organisation: Located<String>?
  package let website: Located<String>?
  /// Other domains that belong to the site.
  package let domains: [Located<String>]
  /// Where all statements of the organisation are listed.
  package let overview: Located<String>?
  package let status: ComplianceStatus?
  package let statusRange: SourceRange?
  package let deviations: [Deviation]
  /// When it was adopted.
  package let date: Located<Day>?
  /// The function of who agreed.
  package let approvedBy: Located<String>?
  /// When it was last looked through.
  package let reviewed: Located<Day>?
  /// An e-mail address or a web address.
  package let contact: Located<String>?
  /// In working days.
  package let acknowledgeWithin: Int?
  /// In weeks.
  package let answerWithin: Int?
  /// The web address of the evaluation that the status rests on.
  package let report: Located<String>?
  package let reportDate: Located<Day>?
  /// When the next evaluation will be ready.
  package let reportPlanned: Located<Day>?
  /// What the organisation does to keep its sites accessible.
  package let measures: [Located<String>]
  package let range: SourceRange
}

/// A part of a site that somebody may not be able to use.
package struct Deviation: Sendable, Equatable {
  package let criterion: SuccessCriterion?
  package let ground: DeviationGround
  package let description: Located<String>
  package let cause: Located<String>?
  package let consequence: Located<String>?
  package let alternative: Located<String>?
  package let measure: Located<String>?
  /// The day on which it will be mended.
  package let planned: Located<Day>?
  package let range: SourceRange

  /// Whether it keeps a site from meeting the law's demands in full.
  package var isAgainstLaw: Bool {
    ground != .outsideLaw && criterion?.isAskedByLaw != false
  }

  /// Whether it must be mended, and not only named.
  package var isToBeMended: Bool { ground == .notMet && criterion?.isAskedByLaw != false }
}
