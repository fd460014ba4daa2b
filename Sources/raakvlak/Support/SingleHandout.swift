import Build
import Disk
import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// One hand-out in the requested format. It is read by itself, so it has no links.
struct SingleHandout {
  private let loaded: LoadedPlan
  private let format: Format
  private let output: CommandOutput
  private let document: SingleDocument
  private var context: RenderContext { document.context }

  init(_ loaded: LoadedPlan, format: Format, output: CommandOutput) {
    self.loaded = loaded
    self.format = format
    self.output = output
    document = SingleDocument(loaded.checked.plan, loaded.graph, language: loaded.language)
  }

  func put(_ department: String) throws(Failure) {
    let index = try PlanNames(loaded).departmentIndex(department)
    let stem = context.addresses.handoutStems[index]
    try output.refuseTerminal(format, stem: Phrase(verbatim: stem))
    let bytes: [UInt8]
    do throws(UnmadeDocument) {
      bytes = try document.handout(of: index, as: format)
    } catch {
      throw Failure(error.message, .outside, in: context.language)
    }
    try output.put(bytes)
  }

  func put(policyField name: String) throws(Failure) {
    let table = Table.policyField(try PlanNames(loaded).policyField(name), in: loaded.graph)
    guard let renderer = TableRenderers.of(format) else {
      let names = OfferedFormats.tables.map(\.name).joined(separator: ", ")
      throw Failure(
        Phrase(
          nl: "Een beleidsveld is er niet als \(format.name). Kies uit: \(names).",
          en: "A policy field does not come as \(format.name). Choose from: \(names)."),
        in: context.language)
    }
    try output.put(renderer.text(of: table, context))
  }
}
