import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Texts that somebody brings for a source.
extension EditSession {
  /// What a text would become: its numbered lines, and which citations it touches. Nothing is written.
  func previewText(_ body: [UInt8]) throws(EditProblem) -> Response {
    Response(.ok, try addition(try BroughtText(body)).json(words))
  }

  /// Keeps a text in the plan's folder as it was shown. The file goes along with the change that names
  /// it: both come together, and undo takes both away.
  mutating func addText(_ body: [UInt8]) throws(EditProblem) -> Response {
    try refuseNewerFormat()
    let brought = try BroughtText(body)
    let addition = try addition(brought)
    guard addition.hash == brought.shown else {
      throw .notRecorded(
        Phrase(
          nl: "Het plan is veranderd sinds u dit zag. Kijk opnieuw.",
          en: "The plan has changed since you saw this. Look again."))
    }
    let before = Set(plan.graph.plan.sources.map(\.id.value))
    let hashes = plan.hashes
    let edit = try store(
      addition.operations, along: (path: "\(plan.folder)/\(addition.file)", bytes: addition.bytes))
    var members: [String: JSONValue] = ["file": .text(addition.file)]
    let id =
      brought.source
      ?? plan.graph.plan.sources.map(\.id.value).first { !before.contains($0) }
    members["source"] = id.map { .text($0) }
    return made(edit, since: nil, hashes, also: members)
  }

  private func addition(_ brought: BroughtText) throws(EditProblem) -> TextAddition {
    let source = try brought.source.map { (id) throws(EditProblem) in try named(id) }
    let lines = try brought.lines(documents)
    return try TextAddition(
      brought, lines: lines, to: source, former: source.flatMap { text(of: $0) },
      newID: try newID(brought), in: plan)
  }

  /// Id that the engine will give a new source.
  private func newID(_ brought: BroughtText) throws(EditProblem) -> String {
    guard let title = brought.title else { return "" }
    let known = Set(plan.graph.plan.sources.map(\.id.value))
    let edit = try self.edit([.add(AddedThing(.source, title))])
    return edit.graph.plan.sources.map(\.id.value).first { !known.contains($0) } ?? title
  }
}
