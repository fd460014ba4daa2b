package import PlanModel
package import Toolkit

/// What a plan asks of one department, to be handed out: page, sheet, document and tables are made
/// of it.
package struct Handout: Sendable {
  package let addressee: Addressee
  package let cover: HandoutCover
  /// The secondary points, then the primary ones, each in the order of their numbers.
  package let entries: [Entry]

  /// Who gets it.
  package struct Addressee: Sendable {
    package let code: String
    /// Name for a heading.
    package let heading: Phrase
    /// Other spellings in the plan.
    package let aliases: [String]
    package let kind: DepartmentKind
    /// Whether the plan is its own: to the owner its points are no advice.
    package let isOwner: Bool
    /// The code of the plan's owner; nil when the plan names none.
    package let owner: String?
  }

  /// An action point as one department gets it.
  package struct Entry: Sendable {
    package let point: HandoutPoint
    /// The sub-points that are asked of this department.
    package let parts: [Part]
    /// The full names of the other departments.
    package let others: NameSummary<Phrase>
    /// Whether it is a primary point, which the owner decides on, that the department has a part
    /// in.
    package let isShared: Bool
    /// The department's answers on the point as a whole; the last is valid.
    package let answers: [Decision]
  }

  package struct Part: Sendable {
    package let part: HandoutPoint.Part
    /// The department's answers on this sub-point; the last is valid.
    package let answers: [Decision]
  }
}
