package import SourceText
package import Toolkit

/// Accessibility statement: what only the organisation that offers a site can declare, in the parts
/// of the model that Dutch public bodies must follow. All may be absent; a page then names
/// what is missing.
package struct AccessibilityStatement: Sendable, Equatable {
  package var organisation: Located<String>?
  package var website: Located<String>?
  /// Other domains that belong to the site.
  package var domains: [Located<String>] = []
  /// Address of the list of all statements of the organisation.
  package var overview: Located<String>?
  package var status: ComplianceStatus?
  package var statusRange: SourceRange?
  package var deviations: [Deviation] = []
  /// Date of adoption.
  package var date: Located<Day>?
  /// Function of the person who approved it.
  package var approvedBy: Located<String>?
  /// Date of the last review.
  package var reviewed: Located<Day>?
  /// E-mail address or web address.
  package var contact: Located<String>?
  /// Time to acknowledge a report, in working days.
  package var acknowledgeWithin: Int?
  /// Time to answer a report, in weeks.
  package var answerWithin: Int?
  /// Web address of the evaluation on which the status is based.
  package var report: Located<String>?
  package var reportDate: Located<Day>?
  /// Date on which the next evaluation will be ready.
  package var reportPlanned: Located<Day>?
  /// Measures of the organisation to keep its sites accessible.
  package var measures: [Located<String>] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
  }
}

/// Part of a site that somebody may not be able to use.
package struct Deviation: Sendable, Equatable {
  package var criterion: SuccessCriterion?
  package var ground: DeviationGround = .notMet
  package var description: Located<String>
  package var cause: Located<String>?
  package var consequence: Located<String>?
  package var alternative: Located<String>?
  package var measure: Located<String>?
  /// Date by which it will be repaired.
  package var planned: Located<Day>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    description = .missing(in: range)
  }

  /// Whether it keeps a site from full compliance with the law.
  package var isAgainstLaw: Bool {
    ground != .outsideLaw && criterion?.isAskedByLaw != false
  }

  /// Whether it must be repaired, and not only named.
  package var isToBeMended: Bool { ground == .notMet && criterion?.isAskedByLaw != false }
}
