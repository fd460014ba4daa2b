import ArgumentParser
import PlanFiles
import PlanFormats
import PlanSite
import Sheets
import Wording

/// `raakvlak site`: only the site of a plan, without the other products of a build.
struct SiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: Help.text(
      nl: "Maak alleen de site: pagina's met kaarten, actiepunten en afdelingen.",
      en: "Make the site only: pages with maps, action points and departments."),
    discussion: Help.text(
      nl: """
        De pagina's komen in de map site/ van de uitvoermap; open site/index.html. Ze werken vanaf \
        schijf, op elke webserver en in een SharePoint-map. Andere bestanden in de uitvoermap blijven \
        zoals ze zijn.

        Voorbeeld: raakvlak site maps/mijn-plan --output output/mijn-plan
        """,
      en: """
        The pages go to the folder site/ of the output folder; open site/index.html. They work from \
        disk, on any web server and in a SharePoint folder. Other files in the output folder stay as \
        they are.

        Example: raakvlak site maps/my-plan --output output/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De map om in te schrijven (standaard output/NAAM naast maps/).",
      en: "The folder to write to (by default output/NAME beside maps/).", value: "dir"))
  var output: String?

  @OptionGroup var cache: CacheOptions
  @OptionGroup var timing: TimingOptions
  @OptionGroup var options: PlanOptions

  func run() async throws {
    let loaded = try LoadedPlan(
      plan, language: options.language, timings: timing.wanted)
    var timings = loaded.timings
    let outputPath = try output.map(loaded.location.outputPath) ?? loaded.location.defaultOutput
    loaded.warnOfErrors()
    let products = timings.measure(.views) {
      Products(of: loaded.graph, findings: loaded.findings, language: loaded.language)
    }
    for failure in products.failures {
      Terminal.say("\(failure.path): \(failure.error.message(loaded.language))")
    }
    let layouts = LayoutCache(cache.folder)
    let drawn = await timings.measureWait(.drawings) {
      await Drawings.draw(products.drawings, cache: layouts)
    }
    for failure in drawn.failures {
      Terminal.say("\(failure.path): \(failure.error.message(loaded.language))")
    }
    let folder = OutputFolder(outputPath, whenWaiting: .told(in: loaded.language))
    let site = timings.measure(.site) {
      Site(
        of: loaded.graph, findings: loaded.findings, made: products.files + drawn.files,
        language: loaded.language
      ).files(laidOut: drawn.geometries)
    }
    let report: OutputFolder.Report
    do throws(OutputError) {
      report = try timings.measure(.write) { () throws(OutputError) in
        try folder.write(site, removesBelow: loaded.isUnreadable ? nil : "site/")
      }
    } catch {
      throw Failure(error.message, .outside, in: loaded.language)
    }
    Terminal.put(BuildReport(folder: folder.path, report: report).text(loaded.language))
    timings.tell(loaded.language)
    let isWhole = drawn.failures.isEmpty && products.failures.isEmpty
    let ending: Ending = loaded.isUnreadable ? .unusable : isWhole ? .good : .outside
    if ending != .good { throw ExitCode(ending.rawValue) }
  }
}
