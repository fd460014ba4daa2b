import Disk
import Documents
import NIOHTTP1
import Operations
import TextFormats
import Toolkit
import Views

/// What departments were asked and answered, and taking over the lists that they sent back.
extension EditSession {
  /// How far each department is.
  func answers() -> JSONValue {
    let status = DecisionStatus(plan.graph, asOf: nil)
    return .object([
      "formats": Self.json(Self.handoutFormats, words),
      "departments": .list(
        status.departments.map { department in
          .object([
            "code": .text(department.code), "name": .text(department.name(words)),
            "asked": .number(department.items.count),
            "open": .number(department.unansweredCount),
          ])
        }),
    ])
  }

  /// What a list would change; nothing is written.
  func preview(_ body: [UInt8]) throws(EditProblem) -> Response {
    Response(.ok, try ReturnedList(body, plan, today: today()).json(words))
  }

  /// Takes over a list as it was shown.
  mutating func take(_ body: [UInt8]) throws(EditProblem) -> Response {
    var members = try JSONMembers(try JSONTree.read(body))
    let shown = try members.text("hash")
    let list = try ReturnedList(body, plan, today: today())
    guard list.hash == shown else { throw .notRecorded(Self.otherwise) }
    guard !list.result.accepted.isEmpty else { throw .missing(Self.nothingToTake) }
    let record = Record(
      list.result.accepted, by: .files, from: .list(today()), in: words)
    return try write([.record(record)])
  }

  private static let otherwise = Phrase(
    nl: "Het plan is veranderd sinds u dit zag. Kijk opnieuw wat erbij komt.",
    en: "The plan has changed since you saw this. Look again at what is added.")
  private static let nothingToTake = Phrase(
    nl: "In deze lijst staat niets nieuws.", en: "This list has nothing new.")
}
