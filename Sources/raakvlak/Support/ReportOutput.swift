import ArgumentParser
import Build
import Disk
import PlanModel
import TextFormats
import Toolkit
import Views
import Rules

/// Report in the requested format, in a file or on standard output. It has no links: only the
/// output of `build` has pages around it.
struct ReportOutput {
  private let loaded: LoadedPlan
  private let output: CommandOutput

  init(_ loaded: LoadedPlan, to options: OutputOptions) throws(Failure) {
    self.loaded = loaded
    output = try options.file(sparing: loaded)
  }

  /// - Parameter table: the table of the report for CSV.
  func put(_ report: Report, as format: Format, table: Table? = nil) throws(Failure) {
    try output.refuseTerminal(format, stem: Phrase(nl: "rapport", en: "report"))
    let document = SingleDocument(loaded.checked.plan, loaded.graph, language: loaded.language)
    let bytes: [UInt8]?
    do throws(UnmadeDocument) {
      bytes = try document.report(report, as: format, table: table)
    } catch {
      throw Failure(error.message, .outside, in: loaded.language)
    }
    guard let bytes else { throw Self.nothing(in: loaded.language) }
    try output.put(bytes)
  }

  private static func nothing(in language: Language) -> Failure {
    Failure(
      Phrase(
        nl: """
          Er is niets te tellen: geen secundair punt in het plan noemt een afdeling. Zet bij de punten \
          `priority: secondary` en `departments`.
          """,
        en: """
          There is nothing to count: no secondary point in the plan names a department. Give the points \
          `priority: secondary` and `departments`.
          """), in: language)
  }
}

/// Options that the reports share.
struct ReportOptions: ParsableArguments {
  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @OptionGroup var editions: EditionOptions
  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func load() throws(Failure) -> LoadedPlan {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    return loaded
  }
}
