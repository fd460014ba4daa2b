import ArgumentParser
import Disk
import Toolkit
import Views

/// `raakvlak site`: the site of a plan with its files, whatever the check finds.
struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: Help.text(
      nl:
        "Maak de site: pagina's met kaarten, actiepunten en afdelingen, en alle bestanden daarbij.",
      en: "Make the site: pages with maps, action points and departments, and all their files."),
    discussion: Help.text(
      nl: """
        Maakt dezelfde map als build, ook als het plan fouten heeft, en toont geen bevindingen. Open \
        index.html. De map werkt vanaf schijf, op elke webserver en in een SharePoint-map.

        Voorbeeld: raakvlak site maps/mijn-plan --output output/mijn-plan
        """,
      en: """
        Makes the same folder as build, also of a plan with errors, and shows no findings. Open \
        index.html. The folder works from disk, on any web server and in a SharePoint folder.

        Example: raakvlak site maps/my-plan --output output/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De map om in te schrijven (standaard output/NAAM naast maps/).",
      en: "The folder to write to (by default output/NAME beside maps/).", value: "dir"))
  var output: String?

  @OptionGroup var editions: EditionOptions
  @OptionGroup var overwriting: OverwriteOptions
  @OptionGroup var cache: CacheOptions
  @OptionGroup var timing: TimingOptions
  @OptionGroup var site: SiteOptions

  func run() throws {
    let loaded = try LoadedPlan(
      plan, language: site.languages.first, timings: timing.wanted)
    let outputPath = try loaded.location.outputFolder(output)
    loaded.warnOfErrors()
    let compared = ComparedVersion(of: outputPath, cache.folder)
    var site = site
    site.recall(compared, in: loaded.language)
    let settings = try site.settings(loaded, editions.edition, day: nil)
    var making = OutputProduction(
      loaded, editions.edition, settings, cache: LayoutCache(cache.folder), loaded.timings)
    let folder = OutputFolder(
      outputPath, isForced: overwriting.force, whenWaiting: .printing(in: loaded.language))
    let report: OutputFolder.Report
    do {
      report = try making.write(to: folder).report
      compared?.note(site.since)
    } catch {
      throw Failure(error, in: loaded.language)
    }
    StandardOutput.putWords(BuildReport(folder: folder.path, report: report).text(loaded.language))
    making.timings.report(in: loaded.language)
    let ending: Ending =
      loaded.isUnreadable ? .unusable : making.failures.isEmpty ? .good : .outside
    if ending != .good { throw ExitCode(ending.rawValue) }
  }
}
