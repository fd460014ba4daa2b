package import SourceText
import Toolkit

/// Priority of an action point: who decides on it.
package enum Priority: String, CaseIterable, Sendable {
  /// The owner of the plan itself decides.
  case primary
  /// Another department decides; to it the point is advice.
  case secondary
  /// The plan does not say.
  case unknown
}

/// Whether an action point exists already when the plan begins.
package enum PointStatus: String, CaseIterable, Sendable {
  case running
  case new
}

/// Action point, or recommendation.
package struct ActionPoint: Sendable, Equatable {
  /// The name that never changes; nil until the first hand-out or answer that needs it.
  package var id: Located<String>?
  /// The number as printed: a label, empty when the point has none.
  package var number: Located<String>
  /// The number in another list, such as that of a yearly plan.
  package var secondNumber: Located<String>?
  /// Title in the chapter.
  package var title: Located<String>
  /// Title in the list at the end, if different.
  package var listTitle: Located<String>?
  package var priority: Priority = .unknown
  /// Range in which the priority is written.
  package var priorityRange: SourceRange
  /// Numerals of its focus areas; it is listed under the first.
  package var focus: [Located<String>] = []
  package var group: Located<String>?
  /// Code of the department that leads.
  package var lead: Located<String>?
  /// Department codes as printed, one each.
  package var departments: [Located<String>] = []
  /// Codes of those that take part without being responsible.
  package var partners: [Located<String>] = []
  /// Municipalities of a joint plan that it is for; empty for all of them.
  package var municipalities: [Located<String>] = []
  package var planned: PlannedPeriod?
  package var status: PointStatus?
  /// How success is measured, from which value and to which.
  package var measure = Measure()
  /// What of the parent plan it carries out, as printed there.
  package var implements: [Located<String>] = []
  package var page: Int?
  package var summary: Located<String>?
  package var citations: [Citation] = []
  package var refersTo: [Reference] = []
  package var subPoints: [SubPoint] = []
  /// What the owner did with it; of advice each department's answer has it.
  package var done: Progress?
  /// What it was called before, and whose it was.
  package var formerly: [FormerPoint] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    number = .missing(in: range)
    title = .missing(in: range)
    priorityRange = range
  }

  /// Whether a label is printed with it.
  package var hasNumber: Bool { !number.value.isBlank }

  /// Whether anything is written by which it can be recognised.
  package var isNamed: Bool { hasNumber || !title.value.isBlank || id != nil }

  /// Name by which references find it: its number, else its id, derived from the title or not.
  package var name: String {
    hasNumber ? number.value : id?.value ?? DerivedID.of(title.value)
  }

  /// Its title with the number before it, where it has one.
  package var heading: String { hasNumber ? "\(number.value) \(title.value)" : title.value }

  /// Who is named at it, whatever the part that each has, as written and each once.
  package var allDepartments: [Located<String>] {
    var seen: Set<String> = []
    return ((lead.map { [$0] } ?? []) + departments + partners).filter {
      seen.insert($0.value).inserted
    }
  }

  /// What a message calls it: its number, else its title in quotation marks.
  package var label: String { hasNumber ? number.value : "'\(title.value)'" }

  /// The position of what a reader recognises it by: number, else title.
  package var nameRange: SourceRange { hasNumber ? number.range : title.range }

  /// The label of the sub-point at an index: `2a`, and past z `2aa`.
  package func subPointName(at index: Int) -> String {
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(97 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return number.value + letters
  }
}

/// Part of an action point.
package struct SubPoint: Sendable, Equatable {
  /// The name that never changes; nil until the first hand-out or answer that needs it.
  package var id: Located<String>?
  package var text: Located<String>
  /// Policy field by which a department finds its advice.
  package var policyField: Located<String>?
  /// Code of the department that leads.
  package var lead: Located<String>?
  package var departments: [Located<String>] = []
  /// Municipalities of a joint plan that it is for; empty for those of its action point.
  package var municipalities: [Located<String>] = []
  package var planned: PlannedPeriod?
  package var status: PointStatus?
  /// Party outside the municipality that is responsible.
  package var outsideParty: Located<String>?
  /// Name of another sub-point with the same text.
  package var sameAs: Located<String>?
  package var citations: [Citation] = []
  package var refersTo: [Reference] = []
  package var done: Progress?
  /// What it was called before, and whose it was.
  package var formerly: [FormerPoint] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    text = .missing(in: range)
  }
}
