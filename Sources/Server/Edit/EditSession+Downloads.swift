internal import FoundationEssentials
import Build
import Disk
import Documents
import NIOHTTP1
import Operations
import PlanModel
import Rules
import Sheets
import SourceText
import TextFormats
import Toolkit
import Views
import Workbooks

/// Files that somebody takes along: hand-outs, the report of a session, the plan as a workbook. They are
/// those of the commands, made by the same functions.
extension EditSession {
  /// Work that needs nothing more of the session: it may take another program seconds.
  typealias Work = @Sendable () -> Response

  private static let names: Set<String> = ["handout", "session-report", "workbook"]
  /// Name of an archive with the hand-outs of all departments.
  private static let everybody = "all"

  /// What a request for a file takes, with the ids that its rows need written already; nil for any
  /// other request.
  mutating func work(for request: Request) -> Work? {
    let (name, _) = Self.parts(of: request)
    guard request.method == .POST, Self.names.contains(name) else { return nil }
    do throws(EditProblem) {
      try refresh()
      var members = try JSONMembers(try JSONTree.read(request.body))
      let word = try members.text("format")
      let isAgreed = try members.flag("agreed")
      let work =
        switch name {
        case "handout": try handout(try members.textIfAny("department"), as: word, isAgreed)
        case "session-report": try report(try members.text("session"), as: word)
        default: try workbook(as: word, isAgreed)
        }
      try members.end()
      return work
    } catch {
      let response = error.response(in: words, plan)
      return { response }
    }
  }

  private static func format(
    _ word: String, among formats: [Format]
  ) throws(EditProblem) -> Format {
    guard let format = formats.first(where: { $0.name == word }) else {
      throw .form("no format '\(word)'")
    }
    return format
  }

  /// Formats that can be made here, with what they are for.
  static func json(_ formats: [Format], _ language: Language) -> JSONValue {
    let hasConverter = SingleDocument.hasConverter
    return .list(
      formats.filter { $0.converter == nil || hasConverter }.map { format in
        .object([
          "name": .text(format.name), "title": .text(format.title),
          "use": .text(format.use(language)),
        ])
      })
  }

  // MARK: Hand-outs

  /// Formats of hand-outs, those that come back first.
  static let handoutFormats: [Format] =
    [.xlsx, .wordForm, .ods] + [.html, .odt, .markdown, .csv]

  /// - Parameters:
  ///   - code: of a department; nil for all.
  ///   - isAgreed: whether the user knows that ids are written in the plan for it.
  private mutating func handout(
    _ code: String?, as word: String, _ isAgreed: Bool
  ) throws(EditProblem) -> Work {
    let format = try Self.format(word, among: Self.handoutFormats)
    let codes = plan.graph.plan.departments.map(\.code.value)
    let department = code.flatMap { codes.firstIndex(of: $0) }
    guard code == nil || department != nil else {
      throw .missing(
        Phrase(nl: "Deze afdeling is er niet.", en: "There is no such department."))
    }
    guard department != nil || format.converter == nil || HandoutRenderers.of(format) != nil else {
      throw .form("no archive of '\(word)'")
    }
    // As the command does: without ids a list that comes back is recognised by its words only.
    let nodes = HandoutRenderers.comesBack(format) ? plan.graph.handedOut(to: department) : []
    if !isAgreed, let question = try self.question(about: nodes) { return question }
    let written = nodes.isEmpty ? nil : try giveIDs(nodes)
    let document = try document()
    let stem =
      department.map { document.context.addresses.handoutStems[$0] } ?? Self.everybody
    return file(
      named: department == nil ? "\(stem)-\(format.name).zip" : "\(stem).\(format.name)",
      department == nil ? "application/zip" : format.mediaType, written
    ) { () throws(UnmadeDocument) in
      if let department { return try document.handout(of: department, as: format) }
      return try document.allHandouts(as: format)
    }
  }

  /// Writes the ids that rows need to be recognised when they come back.
  ///
  /// - Returns: what was written, for the user; nil when all had one.
  private mutating func giveIDs(_ nodes: [Node]) throws(EditProblem) -> String? {
    // A file that cannot be read now may have the ids.
    guard plan.unreadable == nil, plan.readOnly == nil else { return nil }
    let edit = try store([.giveIDs(nodes)])
    return edit.files.isEmpty ? nil : edit.sentence.capitalized(words)
  }

  /// What is written in the plan before a file can go out, as a question: what is only asked for, is not
  /// to change the plan unseen. Nil when nothing needs writing.
  private func question(about nodes: [Node]) throws(EditProblem) -> Work? {
    guard !nodes.isEmpty, plan.unreadable == nil, plan.readOnly == nil else { return nil }
    let edit = try self.edit([.giveIDs(nodes)])
    guard !edit.files.isEmpty else { return nil }
    let question = JSONValue.object([
      "parts": .number(MissingIDs(nodes, in: plan.graph).added.count),
      "files": .list(edit.files.map { .text(plan.relative($0.path)) }),
    ])
    return { Response(.ok, .object(["question": question])) }
  }

  /// The plan as documents have it, with its complete look.
  private func document() throws(EditProblem) -> SingleDocument {
    do throws(PlanFolderError) {
      let named = try PlanFolder(plan.folder).namedFiles(of: plan.graph.plan)
      let input = Pipeline.read(plan.files, parsed: plan.reader, named: named, today: nil)
      return SingleDocument(input.plan, input.graph, language: words)
    } catch {
      throw .folder(error)
    }
  }

  // MARK: Sessions

  /// Formats of the report on a session.
  static let sessionFormats: [Format] = [.docx, .odt, .html, .markdown, .csv]

  private func report(_ id: String, as word: String) throws(EditProblem) -> Work {
    let format = try Self.format(word, among: Self.sessionFormats)
    guard let session = plan.graph.session(id) else { throw noSession }
    let report = Report.session(session, in: plan.graph)
    let table = Table.sessionItems(SessionAccount(session), in: plan.graph)
    let document = try document()
    return file(named: "\(Slug.of(id)).\(format.name)", format.mediaType, nil) {
      () throws(UnmadeDocument) in
      guard let bytes = try document.report(report, as: format, table: table) else {
        throw UnmadeDocument(
          message: Phrase(nl: "Er is niets te melden.", en: "There is nothing to report."))
      }
      return bytes
    }
  }

  // MARK: Workbook

  static let workbookFormats: [Format] = [.xlsx, .ods]

  private mutating func workbook(as word: String, _ isAgreed: Bool) throws(EditProblem) -> Work {
    let format = try Self.format(word, among: Self.workbookFormats)
    let nodes = plan.graph.handedOut(to: nil)
    if !isAgreed, let question = try self.question(about: nodes) { return question }
    let written = try giveIDs(nodes)
    let (graph, language) = (plan.graph, words)
    let title = graph.plan.title
    return file(
      named: "\(Slug.of(title.isEmpty ? "plan" : title)).\(format.name)", format.mediaType, written
    ) { () throws(UnmadeDocument) in
      let workbook = WorkbookExport(graph, in: language).workbook(
        generator: GeneratorMark.program, version: Product.version)
      do throws(SheetError) {
        return try format == .ods ? workbook.ods() : workbook.xlsx()
      } catch {
        throw UnmadeDocument(message: error.message)
      }
    }
  }

  /// - Parameter written: what was written in the plan for it.
  private func file(
    named name: String, _ type: String, _ written: String?,
    making make: @escaping @Sendable () throws(UnmadeDocument) -> [UInt8]
  ) -> Work {
    let (language, plan) = (words, plan)
    return {
      do throws(UnmadeDocument) {
        var members: [String: JSONValue] = [
          "name": .text(name), "type": .text(type),
          "data": .text(Data(try make()).base64EncodedString()),
        ]
        members["sentence"] = written.map { .text(FormatJSON.plain($0, language)) }
        return Response(.ok, .object(members))
      } catch {
        return EditProblem.notRecorded(error.message).response(in: language, plan)
      }
    }
  }
}
