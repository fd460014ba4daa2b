import Disk
import Build
import Documents
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// What departments were asked and answered, and taking over the lists that they sent back.
extension EditSession {
  /// How far each department is, by the rows of its list.
  func answers() -> JSONValue {
    let handouts = Handout.all(in: plan.graph).filter { !$0.entries.isEmpty }
    return .object([
      "formats": Self.json(Self.handoutFormats, words),
      "departments": .list(
        handouts.map { handout in
          .object([
            "code": .text(handout.addressee.code), "name": .text(handout.addressee.heading(words)),
            "asked": .number(handout.askedCount), "open": .number(handout.openCount),
          ])
        }),
    ])
  }

  /// What a list would change; nothing is written.
  func preview(_ body: [UInt8]) throws(EditProblem) -> Response {
    let list = try ReturnedList(body, plan, today: today())
    return Response(.ok, list.json(foreseen(list), plan.graph.plan, words))
  }

  /// What the check will report of the answers that a list brings.
  private func foreseen(_ list: ReturnedList) -> AnswerFindings {
    guard !list.result.accepted.isEmpty, let edit = try? self.edit([.record(record(list))]),
      let named = try? PlanFolder(plan.folder).namedFiles(of: plan.graph.plan)
    else { return AnswerFindings() }
    var after = plan
    after.take(edit)
    return AnswerFindings(edit, after.files, named: named)
  }

  private func record(_ list: ReturnedList) -> Record {
    Record(list.result.accepted, by: .files, from: .list(today()), in: words)
  }

  /// Takes over a list as it was shown.
  mutating func take(_ body: [UInt8]) throws(EditProblem) -> Response {
    var members = try JSONMembers(try JSONTree.read(body))
    let shown = try members.text("hash")
    let list = try ReturnedList(body, plan, today: today())
    guard list.hash == shown else { throw .notRecorded(Self.otherwise) }
    guard !list.result.accepted.isEmpty else { throw .missing(Self.nothingToTake) }
    return try write([.record(record(list))])
  }

  /// Records in the plan whose a sub-point is, as a department says on the one row of a list. The row
  /// itself says which sub-point: what a page kept of a name may be another one by now.
  mutating func recordWhose(_ body: [UInt8]) throws(EditProblem) -> Response {
    var members = try JSONMembers(try JSONTree.read(body))
    let code = try members.text("whose")
    let list = try ReturnedList(body, plan, today: today())
    let asked = list.result.rows.flatMap(\.refusals).compactMap(\.whose)
    guard asked.count == 1, let whose = asked.first else { throw .missing(Self.notAsked) }
    guard plan.graph.plan.departments.contains(where: { $0.code.value == code }) else {
      throw .form("no department '\(code)'")
    }
    return try write([.set(.node(whose.subject), key: "departments", [code])])
  }

  private static let notAsked = Phrase(
    nl: "Deze rij zegt niet meer van wie een onderdeel is.",
    en: "This row no longer says whose a sub-point is.")

  private static let otherwise = Phrase(
    nl: "Het plan is veranderd sinds u dit zag. Kijk opnieuw wat erbij komt.",
    en: "The plan has changed since you saw this. Look again at what is added.")
  private static let nothingToTake = Phrase(
    nl: "In deze lijst staat niets nieuws.", en: "This list has nothing new.")
}
