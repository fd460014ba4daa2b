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
  private let context: RenderContext

  init(_ loaded: LoadedPlan, format: Format, output: CommandOutput) {
    self.loaded = loaded
    self.format = format
    self.output = output
    context = RenderContext(alone: loaded.checked.plan, language: loaded.language)
  }

  func put(_ department: String) throws(Failure) {
    let index = try PlanNames(loaded).departmentIndex(department)
    let handout = Handout(for: index, in: loaded.graph)
    let stem = context.addresses.handoutStems[index]
    try output.refuseTerminal(format, stem: Phrase(verbatim: stem))
    guard let renderer = HandoutRenderers.of(format) else { return try putDocument(handout) }
    let bytes: [UInt8]
    do {
      let rows = Table.handout(handout, named: stem)
        .without(HandoutColumn.unused(in: loaded.checked.plan))
      bytes = try renderer.bytes(of: handout, rows: rows, context)
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

  private func putDocument(_ handout: Handout) throws(Failure) {
    guard let kind = PandocRunner.Format(rawValue: format.name) else { return }
    let document = HandoutDocument(
      addresses: context.addresses, language: context.language, credit: context.credit)
    let bytes: [UInt8]
    do {
      bytes = try PandocRunner(look: context.documentLook).convert(document.html(handout), to: kind)
    } catch {
      throw Failure(error.message, .outside, in: context.language)
    }
    try output.put(bytes)
  }
}
