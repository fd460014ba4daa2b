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
  var former = FormerFiles()
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
      case (.GET, "find"): return Response(.ok, find(request.query["q"] ?? ""))
      case (.GET, "where"): return position(request.query["thing"] ?? "")
      case (.GET, "source"): return try source(rest)
      case (.POST, "keep-text"): return try keepText(request.body)
      case (.POST, "text"): return try previewText(request.body)
      case (.POST, "add-text"): return try addText(request.body)
      case (.GET, "history"): return try history()
      case (.GET, "answers"): return Response(.ok, answers())
      case (.GET, "asked"): return try asked(of: request.query["department"] ?? "")
      case (.POST, "note"): return try note(request.body)
      case (.POST, "returned"): return try preview(request.body)
      case (.POST, "take"): return try take(request.body)
      case (.POST, "whose"): return try recordWhose(request.body)
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
  mutating func present() -> PlanItems {
    if let items, items.stamp == plan.stamp { return items.items }
    let texts = plan.graph.plan.sources.filter { hasLines($0) }.map(\.id.value)
    let made = PlanItems(plan, texts: Set(texts), words, reusing: items?.items)
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
    if let reason = plan.readOnly { members["readOnly"] = .text(reason.onScreen(words)) }
    return members
  }

  /// Check of the plan as it is now; nil for any other request.
  mutating func check(for request: Request) -> Work? {
    guard request.method == .GET, Self.parts(of: request).name == "findings" else { return nil }
    do throws(EditProblem) {
      try refresh()
      return { [plan, operationJSON, words] in Self.findings(plan, operationJSON, words) }
    } catch {
      let response = error.response(in: words, plan)
      return { response }
    }
  }

  private static func findings(
    _ plan: EditedPlan, _ operations: OperationJSON, _ words: Language
  ) -> Response {
    do throws(PlanFolderError) {
      let named = try PlanFolder(plan.folder).namedFiles(of: plan.graph.plan)
      let checked = Pipeline.check(
        Pipeline.read(plan.files, parsed: plan.reader, named: named, today: nil))
      let findings = FindingItems(checked, plan, operations, words)
      return Response(
        .ok,
        .object([
          "stamp": .text(plan.stamp), "findings": findings.json,
          "excused": findings.excused,
        ]))
    } catch {
      return EditProblem.folder(error).response(in: words, plan)
    }
  }

  var operationJSON: OperationJSON {
    OperationJSON(
      ids: plan.ids, paths: plan.paths, today: today(), language: words, texts: (plan, former))
  }

  private func find(_ typed: String) -> JSONValue {
    let (found, left) = ThingSearch(plan).find(typed)
    return .object(["found": .list(found), "left": .number(left)])
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
}

extension Response {
  /// Object with one member that is written already.
  init(
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
