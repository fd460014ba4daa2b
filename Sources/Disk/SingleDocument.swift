package import Documents
internal import Drawing
package import PlanModel
internal import Sheets
package import TextFormats
package import Toolkit
package import Views

/// Makes a hand-out or a report as the bytes of one file, which is read by itself and links to nothing.
/// Commands and editor both make them here, so the same plan gives the same file.
package struct SingleDocument: Sendable {
  package let context: RenderContext
  private let plan: Plan
  private let graph: PlanGraph

  /// - Parameters:
  ///   - plan: with its complete look.
  ///   - graph: of that plan.
  package init(_ plan: Plan, _ graph: PlanGraph, language: Language) {
    self.plan = plan
    self.graph = graph
    context = RenderContext(alone: plan, language: language)
  }

  /// Whether the program that makes documents of our pages is there.
  package static var hasConverter: Bool { ProgramPath.of(Tool.pandoc.program) != nil }

  /// The hand-out of a department, by its index in the plan.
  package func handout(
    of department: Int, as format: Format
  ) throws(UnmadeDocument) -> [UInt8] {
    let handout = Handout(for: department, in: graph)
    guard let renderer = HandoutRenderers.of(format) else {
      let document = HandoutDocument(
        addresses: context.addresses, language: context.language, credit: context.credit)
      return try converted(document.html(handout), to: format)
    }
    do {
      let rows = Table.handout(handout, named: context.addresses.handoutStems[department])
        .without(HandoutColumn.unused(in: plan))
      return try renderer.bytes(of: handout, rows: rows, context)
    } catch {
      throw UnmadeDocument(message: error.message)
    }
  }

  /// The hand-outs of all departments in a format of our own, as an archive.
  package func allHandouts(as format: Format) throws(UnmadeDocument) -> [UInt8] {
    let outputs = HandoutSet(graph, context).outputs([format])
    let made = RenderedOutputs(making: outputs)
    if let failure = made.failures.first { throw UnmadeDocument(message: failure.message) }
    do throws(SheetError) {
      return try PackedFiles.zip(
        made.files.map { file in
          (file.path.split(separator: "/").last.map(String.init) ?? file.path, file.bytes)
        })
    } catch {
      throw UnmadeDocument(message: error.message)
    }
  }

  /// - Parameter table: the table of the report for CSV.
  /// - Returns: nil when the report has nothing in this format.
  package func report(
    _ report: Report, as format: Format, table: Table? = nil
  ) throws(UnmadeDocument) -> [UInt8]? {
    if format == .csv, let table { return Array(TableCSV.text(of: table, context).utf8) }
    if let text = ReportRenderers.of(format)?.texts(of: report, context).first {
      return Array(text.text().utf8)
    }
    guard PandocRunner.Format(rawValue: format.name) != nil else { return nil }
    let html = ReportHTML(context)
    let page = html.document(report) { try? RsvgRunner().convert($0, to: .png) }
    let hasPictures = page.contains("<img ")
    return try converted(
      page, to: format, pictures: hasPictures ? html.descriptions(report) : [])
  }

  private func converted(
    _ page: String, to format: Format, pictures: [String] = []
  ) throws(UnmadeDocument) -> [UInt8] {
    guard let kind = PandocRunner.Format(rawValue: format.name) else {
      throw UnmadeDocument(
        message: Phrase(
          nl: "In de vorm \(format.name) is dit er niet.",
          en: "This does not come as \(format.name)."))
    }
    do throws(ToolError) {
      return try PandocRunner(look: context.documentLook).convert(
        page, to: kind, pictures: pictures)
    } catch {
      throw UnmadeDocument(message: error.message)
    }
  }
}

/// Reason why a document cannot be made.
package struct UnmadeDocument: Error {
  package let message: Phrase

  package init(message: Phrase) { self.message = message }
}

extension RenderContext {
  /// Look of documents by the plan's house style.
  package var documentLook: DocumentLook {
    DocumentLook(
      typeface: house.documentTypeface, accent: house.accent, language: credit.language.tag)
  }
}
