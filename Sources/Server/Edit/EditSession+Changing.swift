import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Changes: operations that are made, written through the journal, and answered with what is different.
extension EditSession {
  mutating func edit(_ request: EditRequest) throws(EditProblem) -> Response {
    if let response = try answered.answer(request.client, request.sequence) { return response }
    let response: Response
    do throws(EditProblem) {
      response = try make(request)
    } catch {
      response = error.response(in: words, plan)
    }
    answered.keep(response, for: request.client, request.sequence)
    return response
  }

  private mutating func make(_ request: EditRequest) throws(EditProblem) -> Response {
    var isAgain = false
    while true {
      var operations: [Operation] = []
      let json = operationJSON
      for tree in request.operations { operations.append(try json.operation(tree)) }
      if let search = ConflictSearch(request.base, plan, former) {
        let conflicts = search.conflicts(operations)
        guard conflicts.isEmpty else { throw .conflicts(conflicts) }
      }
      let edit = try self.edit(operations)
      let before = present()
      let isKnown = request.stamp == plan.stamp
      guard !edit.files.isEmpty else {
        return made(edit, since: isKnown ? before : nil, plan.hashes)
      }
      let hashes = plan.hashes
      do throws(OutputError) {
        try currentJournal().write(edit)
      } catch {
        guard case .changedMeanwhile = error, !isAgain else { throw .cannotWrite(error) }
        isAgain = true
        try refresh()
        continue
      }
      plan.take(edit)
      former.keep(plan.files) { plan.hashes[plan.relative($0.path)] }
      return made(edit, since: isKnown ? before : nil, hashes)
    }
  }

  /// Makes operations of the program's own, on the plan as it is.
  mutating func write(_ operations: [Operation]) throws(EditProblem) -> Response {
    let hashes = plan.hashes
    return made(try store(operations), since: nil, hashes)
  }

  /// Makes operations and writes what they change.
  ///
  /// - Parameter along: a new file beside those of the plan.
  @discardableResult
  mutating func store(
    _ operations: [Operation], along: (path: String, bytes: [UInt8])? = nil
  ) throws(EditProblem) -> OperationEdit {
    try store(try edit(operations), along: along)
  }

  @discardableResult
  mutating func store(
    _ edit: OperationEdit, along: (path: String, bytes: [UInt8])? = nil
  ) throws(EditProblem) -> OperationEdit {
    guard !edit.files.isEmpty || along != nil else { return edit }
    do throws(OutputError) {
      try currentJournal().write(edit, along: along)
    } catch {
      throw .cannotWrite(error)
    }
    plan.take(edit)
    former.keep(plan.files) { plan.hashes[plan.relative($0.path)] }
    return edit
  }

  /// The journal, while the plan is still the one that was read. Another program may have had it before, or an
  /// interrupted change was completed: a change to one file that was made without knowing of theirs to another
  /// could leave a link to nothing.
  private mutating func currentJournal() throws(OutputError) -> PlanJournal {
    let journal = try PlanJournal(plan.folder)
    guard journal.completed == nil, (try? plan.refresh()) == false else {
      throw .changedMeanwhile(plan.folder)
    }
    return journal
  }

  /// Response to a change that was made.
  ///
  /// - Parameter more: members beside those of every change.
  mutating func made(
    _ edit: OperationEdit, since before: PlanItems?, _ hashes: [String: String],
    also more: [String: JSONValue] = [:]
  ) -> Response {
    var members = state.merging(more) { $1 }
    members["sentence"] = .text(
      FormatJSON.sentence(edit.sentence.capitalized.onScreen(words), words))
    members["notes"] = .list(edit.notes.map { .text(FormatJSON.plain($0, words)) })
    members["changed"] = .list(
      edit.files.map { file in
        let path = plan.relative(file.path)
        var change: [String: JSONValue] = ["file": .text(path)]
        change["from"] = hashes[path].map { .text($0) }
        change["to"] = plan.hashes[path].map { .text($0) }
        return .object(change)
      })
    return answer(members, since: before)
  }

  /// Response with what is different; with the whole plan when the client has another one.
  mutating func answer(
    _ members: [String: JSONValue], since before: PlanItems?
  ) -> Response {
    let now = present()
    guard let before else { return Response(.ok, members: members, "plan", now.json) }
    return Response(.ok, members: members, "patch", now.patch(since: before))
  }
}
