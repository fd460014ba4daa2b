import Build
import Disk
import NIOHTTP1
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// What the editor answers: it reads the plan, makes operations and writes through the journal.
struct EditSession {
  private let language: Language?
  private let helpLanguage: Language
  /// Today by the machine's clock.
  let today: @Sendable () -> Day
  var plan: EditedPlan
  private var former = FormerFiles()
  var answered = AnsweredEdits()
  var documents = DocumentTexts()
  /// Hash of the request by which the plan was begun.
  private var begun: String?
  /// Things of the plan as they were sent last.
  private var items: (stamp: String, items: PlanItems)?

  /// - Parameters:
  ///   - folder: of the plan.
  ///   - language: of sentences; nil for the plan's own.
  init(
    _ folder: String, language: Language?, helpLanguage: Language,
    today: @escaping @Sendable () -> Day
  ) {
    plan = EditedPlan(folder)
    self.language = language
    self.helpLanguage = helpLanguage
    self.today = today
  }

  var words: Language {
    language ?? plan.graph.plan.header?.language ?? helpLanguage
  }

  mutating func answer(_ request: Request) -> Response {
    do throws(EditProblem) {
      if let response = try begin(request) { return response }
      try refresh()
      let (name, rest) = Self.parts(of: request)
      switch (request.method, name) {
      case (.GET, "plan"): return try whole(request.query["since"])
      case (.GET, "format"): return Response(.ok, FormatJSON.json(words))
      case (.GET, "findings"): return try findings()
      case (.GET, "find"): return Response(.ok, find(request.query["q"] ?? ""))
      case (.GET, "where"): return position(request.query["thing"] ?? "")
      case (.GET, "source"): return try source(rest)
      case (.POST, "keep-text"): return try keepText(request.body)
      case (.POST, "text"): return try previewText(request.body)
      case (.POST, "add-text"): return try addText(request.body)
      case (.GET, "history"): return try history()
      case (.GET, "answers"): return Response(.ok, answers())
      case (.POST, "returned"): return try preview(request.body)
      case (.POST, "take"): return try take(request.body)
      case (.POST, "workbook-returned"): return try previewWorkbook(request.body)
      case (.POST, "workbook-take"): return try takeWorkbook(request.body)
      case (.GET, "record"): return Response(.ok, record(GitRecord(plan.folder).state))
      case (.POST, "record"): return try makeRecord()
      case (.GET, "sessions"): return Response(.ok, sessions())
      case (.GET, "session"): return try session(rest, request.query)
      case (.POST, "capture"): return try capture(request.body)
      case (.POST, "preview"): return try foresee(request.body)
      case (.POST, "edit"): return try edit(EditRequest(request.body))
      case (.POST, "undo"): return try turn(.undo, request.body)
      case (.POST, "redo"): return try turn(.redo, request.body)
      default:
        throw .missing(Phrase(nl: "Dit adres is er niet.", en: "There is no such address."))
      }
    } catch {
      return error.response(in: words, plan)
    }
  }

  /// Name of what is asked, and what is behind it in the address.
  static func parts(of request: Request) -> (name: String, rest: String) {
    let path = request.path.dropFirst(EditAccess.prefix.count)
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }

  /// Response while there is no plan: the page asks what the plan is, and it is made.
  private mutating func begin(_ request: Request) throws(EditProblem) -> Response? {
    let isStart = request.method == .POST && request.path == EditAccess.prefix + "start"
    let isDraft = request.method == .POST && request.path == EditAccess.prefix + "draft"
    guard isStart || plan.stamp.isEmpty && NewPlan.canBegin(in: plan.folder) else { return nil }
    if isDraft {
      let upload = try UploadedPlan(
        JSONMembers(try JSONTree.read(request.body)), today: today())
      return Response(.ok, try upload.json())
    }
    guard isStart else {
      let members: [String: JSONValue] = [
        "isEmpty": .flag(true), "language": .text(words.rawValue),
      ]
      return Response(.ok, .object(members))
    }
    let hash = ContentHash.of(request.body)
    // The answer may have got lost: the same request again is no second plan.
    if begun != hash {
      try NewPlan(request.body, today: today()).write(to: plan.folder)
      begun = hash
    }
    try refresh()
    return Response(.ok, .object(state))
  }

  mutating func refresh() throws(EditProblem) {
    do throws(PlanFolderError) {
      try plan.refresh()
    } catch {
      throw .folder(error)
    }
    former.keep(plan.files) { plan.hashes[plan.relative($0.path)] }
  }

  // MARK: Reading

  private mutating func whole(_ since: String?) throws(EditProblem) -> Response {
    guard since != plan.stamp else { return Response(.ok, .object(["stamp": .text(plan.stamp)])) }
    return Response(.ok, members: state, "plan", present().json)
  }

  /// Things as they are now.
  private mutating func present() -> PlanItems {
    if let items, items.stamp == plan.stamp { return items.items }
    let texts = plan.graph.plan.sources.filter { hasLines($0) }.map(\.id.value)
    let made = PlanItems(plan, texts: Set(texts))
    items = (plan.stamp, made)
    return made
  }

  /// What the page knows beside the things.
  var state: [String: JSONValue] {
    var members: [String: JSONValue] = [
      "stamp": .text(plan.stamp), "key": .text(plan.key), "language": .text(words.rawValue),
      "title": .text(plan.graph.plan.title),
      "files": .object(plan.hashes.mapValues(JSONValue.text)),
      "openElsewhere": .list(
        OpenElsewhere.all(in: plan).map {
          .object(["file": .text($0.file), "program": .text($0.program)])
        }),
      "unreadable": .list(
        plan.reader.problems.filter(\.endsReading).map {
          .object([
            "file": .text(plan.path(of: $0.range)), "line": .number($0.range.start.line),
          ])
        }),
    ]
    if let reason = plan.readOnly { members["readOnly"] = .text(reason(words)) }
    return members
  }

  private func findings() throws(EditProblem) -> Response {
    do throws(PlanFolderError) {
      let folder = try PlanFolder(plan.folder)
      let named = try folder.namedFiles(of: plan.graph.plan)
      let checked = Pipeline.check(
        Pipeline.read(plan.files, parsed: plan.reader, named: named, today: nil))
      let findings = FindingItems(checked, plan, operationJSON, words)
      return Response(.ok, .object(["stamp": .text(plan.stamp), "findings": findings.json]))
    } catch {
      throw .folder(error)
    }
  }

  var operationJSON: OperationJSON {
    OperationJSON(ids: plan.ids, paths: plan.paths, today: today(), language: words)
  }

  private func find(_ typed: String) -> JSONValue {
    .object(["found": .list(ThingSearch(plan).find(typed))])
  }

  /// File and line of a thing; an empty object for one that is not there now.
  private func position(_ id: String) -> Response {
    guard let range = plan.ids.range(of: plan.ids.target(id)) else {
      return Response(.ok, .object([:]))
    }
    return Response(
      .ok,
      .object(["file": .text(plan.path(of: range)), "line": .number(range.start.line)]))
  }

  // MARK: Changing

  private mutating func edit(_ request: EditRequest) throws(EditProblem) -> Response {
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
        let journal = try PlanJournal(plan.folder)
        // A change that was interrupted was completed: what was read is older than that.
        if journal.completed != nil { throw OutputError.changedMeanwhile(plan.folder) }
        try journal.write(edit)
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
      try PlanJournal(plan.folder).write(edit, along: along)
    } catch {
      throw .cannotWrite(error)
    }
    plan.take(edit)
    former.keep(plan.files) { plan.hashes[plan.relative($0.path)] }
    return edit
  }

  /// Response to a change that was made.
  ///
  /// - Parameter more: members beside those of every change.
  mutating func made(
    _ edit: OperationEdit, since before: PlanItems?, _ hashes: [String: String],
    also more: [String: JSONValue] = [:]
  ) -> Response {
    var members = state.merging(more) { $1 }
    members["sentence"] = .text(FormatJSON.plain(edit.sentence.capitalized(words), words))
    members["notes"] = .list(edit.notes.map { .text(FormatJSON.plain($0(words), words)) })
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

extension Response {
  /// Object with one member that is written already.
  fileprivate init(
    _ status: HTTPResponseStatus, members: [String: JSONValue], _ name: String, _ value: [UInt8]
  ) {
    var bytes = JSONValue.object(members).bytes
    bytes.removeLast()
    bytes += ",\"\(name)\":".utf8
    bytes += value
    bytes.append(UInt8(ascii: "}"))
    self.init(status, bytes, type: ServedFile.type(of: ".json"), .plain)
  }
}
