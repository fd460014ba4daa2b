package import Views
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// What the departments answered, for other programs. The form is stable: keys may be added, none
/// changes. Where nothing is known of an answer its keys are left out.
package enum DecisionStatusJSON {
  package static func text(_ status: DecisionStatus) -> String {
    JSONText.encode(Document(status))
  }

  private struct Document: Encodable {
    let format = "raakvlak-decisions-1"
    let plan: String
    let asOf: String?
    let lastDay: String?
    let departments: [Department]

    init(_ status: DecisionStatus) {
      plan = status.title
      asOf = status.day?.iso
      lastDay = status.lastDay?.iso
      departments = status.departments.map(Department.init)
    }
  }

  private struct Department: Encodable {
    let code: String
    let unanswered: Int
    /// The state of each point as a whole; `recommendations` has sub-points beside points.
    let points: [Point]
    let recommendations: [Item]

    init(_ department: DecisionStatus.Of) {
      code = department.code
      unanswered = department.unansweredCount
      points = department.points.map(Point.init)
      recommendations = department.items.map(Item.init)
    }
  }

  private struct Point: Encodable {
    let point: String
    let state: String

    init(_ state: DecisionStatus.PointState) {
      point = state.point
      self.state = state.state.key
    }
  }

  private struct Item: Encodable {
    let point: String
    let title: String
    let priority: String
    let state: String?
    /// Possible states on the day, where an answer has no date.
    let dateUnknown: [String]?
    let date: String?
    let reason: String?
    let landed: String?
    /// The words that were asked, where the plan has others now.
    let olderText: String?
    /// Whether only the letter of the sub-point was noted; left out where it is not so.
    let byLetter: Bool?
    let from: String?
    let done: Done?

    init(_ item: DecisionStatus.Item) {
      point = item.point
      title = item.title
      priority = item.priority.rawValue
      state = item.decision?.state.rawValue
      dateUnknown = item.noted.isEmpty ? nil : item.noted.map(\.rawValue)
      date = item.decision?.date?.iso
      reason = item.decision?.reason?.value
      landed = item.decision?.landed?.value
      olderText = item.decision?.olderText
      byLetter = item.decision?.isByLetter == true ? true : nil
      from = item.decision?.origin?.value
      done = item.decision?.done.map(Done.init)
    }
  }

  private struct Done: Encodable {
    let state: String
    let date: String?
    let reason: String?
    let evidence: String?

    init(_ progress: Progress) {
      state = progress.state.rawValue
      date = progress.date?.iso
      reason = progress.reason?.value
      evidence = progress.evidence?.value
    }
  }
}
