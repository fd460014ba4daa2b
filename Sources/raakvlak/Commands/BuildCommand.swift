import ArgumentParser
import Disk
import Findings
import Toolkit
import Views

/// `raakvlak build`: checks a plan, then writes all its output.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: Help.text(
      nl: "Controleer een plan en maak alle tekeningen, tabellen en pagina's.",
      en: "Check a plan and make all drawings, tables and pages."),
    discussion: Help.text(
      nl: """
        Bij fouten wordt niets geschreven, tenzij met --keep-going. Een bestand dat gelijk blijft wordt \
        niet aangeraakt; wat u zelf in de uitvoermap zette of veranderde, blijft bewaard.

        Voorbeeld: raakvlak build maps/mijn-plan --output output/mijn-plan
        """,
      en: """
        With errors nothing is written, unless with --keep-going. A file that stays the same is not \
        touched; what you put or changed in the output folder yourself is kept.

        Example: raakvlak build maps/my-plan --output output/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De map om in te schrijven (standaard output/NAAM naast maps/).",
      en: "The folder to write to (by default output/NAME beside maps/).", value: "dir"))
  var output: String?

  @Flag(
    help: Help.help(
      nl: "Schrijf ook bij fouten wat wel klopt.", en: "Write what is sound despite errors."))
  var keepGoing = false

  @Option(
    help: Help.help(
      nl: "Het laagste niveau dat wordt getoond.", en: "The lowest level that is shown."))
  var level = Level.warning

  @Option(
    help: Help.help(
      nl: "Vanaf welk niveau de uitgangscode 1 is.", en: "From which level the exit code is 1."))
  var failOn = Level.error

  @Option(
    help: Help.help(
      nl: "De dag waarop antwoorden te laat kunnen zijn; zonder dag wordt daar niet naar gekeken.",
      en: "The day on which answers may be late; without one that is not looked at.",
      value: "date"), transform: DayOption.read)
  var asOf: Day?

  @OptionGroup var editions: EditionOptions
  @OptionGroup var overwriting: OverwriteOptions
  @OptionGroup var cache: CacheOptions
  @OptionGroup var timing: TimingOptions
  @OptionGroup var site: SiteOptions

  func run() throws {
    let loaded = try LoadedPlan(
      plan, language: site.languages.first, asOf: asOf, timings: timing.wanted)
    var timings = loaded.timings
    let outputPath = try loaded.location.outputFolder(output)
    timings.measure(.findings) { loaded.printFindings(from: level) }
    if loaded.hasErrors && !keepGoing {
      Terminal.say(
        Phrase(
          nl: "Niets geschreven. Herstel de fouten, of gebruik --keep-going.",
          en: "Nothing written. Mend the errors, or use --keep-going.")(loaded.language))
      throw ExitCode((loaded.isUnreadable ? Ending.unusable : .findings).rawValue)
    }
    let folder = OutputFolder(
      outputPath, isForced: overwriting.force, whenWaiting: .printing(in: loaded.language))
    let compared = ComparedVersion(of: outputPath, cache.folder)
    var site = site
    site.recall(compared, in: loaded.language)
    if site.since == nil,
      let standing = timings.measure(.unchanged, { receipt(of: loaded, outputPath)?.standing })
    {
      let report = OutputFolder.Report(standing: standing)
      return try end(loaded, BuildReport(folder: folder.path, report: report), timings)
    }
    let settings = try site.settings(loaded, editions.edition, day: asOf)
    var making = OutputProduction(
      loaded, editions.edition, settings, cache: LayoutCache(cache.folder), timings)
    making.printWarnings()
    let outcome: OutputWriting.Outcome
    do {
      outcome = try making.write(to: folder)
    } catch {
      throw Failure(error, in: loaded.language)
    }
    compared?.note(site.since)
    timings = making.timings
    let isWhole = making.failures.isEmpty
    // No receipt after a warning: an unchanged build must print it again.
    // None either when an older version, which may change, was compared.
    if isWhole, site.since == nil, !loaded.isUnreadable, making.isUnwarned {
      timings.measure(.note) { receipt(of: loaded, outputPath)?.note(outcome) }
    }
    try end(
      loaded, BuildReport(folder: folder.path, report: outcome.report), timings, isWhole: isWhole)
  }

  private func end(
    _ loaded: LoadedPlan, _ report: BuildReport, _ timings: Timings, isWhole: Bool = true
  ) throws {
    StandardOutput.putWords(report.text(loaded.language))
    timings.report(in: loaded.language)
    let ending = isWhole ? loaded.ending(failingOn: failOn) : .outside
    if ending != .good { throw ExitCode(ending.rawValue) }
  }

  private func receipt(of loaded: LoadedPlan, _ output: String) -> BuildReceipt? {
    BuildReceipt(
      cache.folder, inputs: loaded.inputs,
      settings: ["build", loaded.language.rawValue, asOf?.iso ?? "", editions.edition.rawValue]
        + site.receipt,
      output: output)
  }
}
