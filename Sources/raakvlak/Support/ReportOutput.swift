import ArgumentParser
import Disk
import Documents
import Drawing
import PlanModel
import Toolkit
import Views
import Rules

/// A report in the format that is asked for, in a file or on standard output. It stands alone there:
/// only what `build` makes has pages around it to link to.
struct ReportOutput {
  private let loaded: LoadedPlan
  private let output: CommandOutput

  init(_ loaded: LoadedPlan, to options: OutputOptions) throws(Failure) {
    self.loaded = loaded
    output = try options.file(sparing: loaded)
  }

  private var language: Language { loaded.language }
  private var addresses: Addresses { Addresses(loaded.checked.plan) }
  private var credit: Credit { Credit(loaded.checked.plan, citesLines: false) }
  private var house: HouseStyle { HouseStyle(loaded.checked.plan.header?.look) }

  func putMarkdown(_ report: Report) throws(Failure) {
    let markdown = ReportMarkdown(addresses: addresses, language: language, credit: credit)
    try put(markdown.text(report, isAlone: true))
  }

  func putPage(_ report: Report) throws(Failure) { try put(html.text(report, isAlone: true)) }

  func putDocument(_ report: Report, _ format: PandocRunner.Format) throws(Failure) {
    try output.refuseTerminal(format.rawValue, stem: Phrase(nl: "rapport", en: "report"))
    let bytes: [UInt8]
    do {
      bytes = try PandocRunner().convert(
        html.document(report), to: format, hasSmallTables: true)
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    try output.put(bytes)
  }

  private var html: ReportHTML {
    ReportHTML(addresses: addresses, language: language, credit: credit, house: house)
  }

  func putCSV(_ table: Table) throws(Failure) { try put(TableCSV(language: language).text(table)) }

  func putDrawing(_ chart: BarChart) throws(Failure) {
    try put(BarChartSVG(chart, language: language, house: house, credit: credit).text)
  }

  private func put(_ text: String) throws(Failure) {
    try output.put(text)
  }
}

/// Options that the reports share.
struct ReportOptions: ParsableArguments {
  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @OptionGroup var result: OutputOptions
  @OptionGroup var options: PlanOptions

  func load() throws(Failure) -> LoadedPlan {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    return loaded
  }
}
