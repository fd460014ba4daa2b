package import SourceText
package import Toolkit

/// What only the organisation that offers a site can say of its accessibility: the parts of the
/// model that Dutch public bodies must follow. All may be absent; a page then says which key to fill.
package struct AccessibilityStatement: Sendable, Equatable {
  package var organisation: Located<String>?
  package var website: Located<String>?
  /// Other domains that belong to the site.
  package var domains: [Located<String>] = []
  /// Where all statements of the organisation are listed.
  package var overview: Located<String>?
  package var status: ComplianceStatus?
  package var statusRange: SourceRange?
  package var deviations: [Deviation] = []
  /// When it was adopted.
  package var date: Located<Day>?
  /// The function of who agreed.
  package var approvedBy: Located<String>?
  /// When it was last looked through.
  package var reviewed: Located<Day>?
  /// An e-mail address or a web address.
  package var contact: Located<String>?
  /// In working days.
  package var acknowledgeWithin: Int?
  /// In weeks.
  package var answerWithin: Int?
  /// The web address of the evaluation that the status rests on.
  package var report: Located<String>?
  package var reportDate: Located<Day>?
  /// When the next evaluation will be ready.
  package var reportPlanned: Located<Day>?
  /// What the organisation does to keep its sites accessible.
  package var measures: [Located<String>] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }
}

/// A part of a site that somebody may not be able to use.
package struct Deviation: Sendable, Equatable {
  package var criterion: SuccessCriterion?
  package var ground: DeviationGround = .notMet
  package var description: Located<String>
  package var cause: Located<String>?
  package var consequence: Located<String>?
  package var alternative: Located<String>?
  package var measure: Located<String>?
  /// The day on which it will be mended.
  package var planned: Located<Day>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    description = .missing(in: range)
  }

  /// Whether it keeps a site from meeting the law's demands in full.
  package var isAgainstLaw: Bool {
    ground != .outsideLaw && criterion?.isAskedByLaw != false
  }

  /// Whether it must be mended, and not only named.
  package var isToBeMended: Bool { ground == .notMet && criterion?.isAskedByLaw != false }
}
