import ArgumentParser
import Disk
import Operations
import PlanModel
import Sheets
import Toolkit
import Views

/// `raakvlak figures import`: figures and progress from files that were saved.
struct FiguresImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Help.text(
      nl: "Neem cijfers en voortgang op uit opgeslagen bestanden.",
      en: "Take in figures and progress from saved files."),
    discussion: Help.text(
      nl: """
        Leest .xlsx, .ods, .csv en opgeslagen JSON van CBS en politie (OData). Een blad met cijfers heeft een \
        kolom voor elk jaar, een rij voor elk jaar, of een rij voor elk cijfer met `jaar` en `waarde`. De \
        indicator herkent raakvlak aan id of titel, het gebied aan code of naam. Een blad met `voortgang` of \
        `status` naast een resultaat, doel of actiepunt wordt voortgang van het verslag in --report.

        Wat raakvlak niet zeker weet, weigert het, met wat u kunt doen: 1.234, <5, cijfers aan elkaar. Niets \
        wordt van internet gehaald. Een ander cijfer dan in het plan gaat alleen mee met --replace.

        Uitgangscodes: 0 alles is opgenomen, 1 iets is geweigerd, in strijd of niet gelezen, en de rest is \
        opgenomen, 2 geen bestand is bruikbaar, 3 het schrijven mislukt.

        Voorbeeld: raakvlak figures import 47018NED.json --indicator woninginbraken --dry-run
        """,
      en: """
        Reads .xlsx, .ods, .csv and saved JSON of CBS and the police (OData). A sheet of figures has a column \
        for each year, a row for each year, or a row for each figure with `year` and `value`. The indicator is \
        found by id or title, the region by code or name. A sheet with `progress` or `status` beside a result, \
        goal or action point becomes progress of the report in --report.

        What is not certain is refused, with what you can do: 1.234, <5, glued digits. Nothing is fetched from \
        the internet. Another figure than the plan has goes in only with --replace.

        Exit codes: 0 all went in, 1 something was refused, in conflict or not read, and the rest went in, \
        2 no file can be used, 3 writing failed.

        Example: raakvlak figures import 47018NED.json --indicator burglaries --dry-run
        """))

  @Argument(help: Help.help(nl: "De bestanden.", en: "The files."))
  var files: [String]

  @Option(
    help: Help.help(
      nl: "De indicator waar alle cijfers bij horen.",
      en: "The indicator to which all figures belong.", value: "id"))
  var indicator: String?

  @Option(
    help: Help.help(
      nl: "Het verslag waar de voortgang bij hoort.", en: "The report that the progress is of.",
      value: "id"))
  var report: String?

  @Option(
    help: Help.help(
      nl: """
        Welke rijen van open data de reeks zijn: "47018NED SoortMisdrijf=1.1.1 RegioS=GM9999 MAAT". Het plan \
        onthoudt het bij de reeks, onder `import`.
        """,
      en: """
        Which rows of open data the series is: "47018NED SoortMisdrijf=1.1.1 RegioS=GM9999 MEASURE". The plan \
        remembers it with the series, under `import`.
        """, value: "rows"))
  var select: String?

  @Option(
    help: Help.help(
      nl: "Het decimaalteken in de bestanden: comma of point.",
      en: "The decimal sign in the files: comma or point.", value: "sign"))
  var decimal: DecimalSign?

  @Flag(
    help: Help.help(
      nl: "Overschrijf ook cijfers die in het plan anders zijn.",
      en: "Overwrite figures that differ in the plan too."))
  var replace = false

  @Flag(
    help: Help.help(
      nl: "Toon elk cijfer, ook als het er meer dan \(FigureImport.mostLines) zijn.",
      en: "Show every figure, even if there are more than \(FigureImport.mostLines)."))
  var all = false

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if select != nil, indicator == nil {
      throw ValidationError(
        Help.text(
          nl: "--select kiest rijen voor één indicator: geef ook --indicator ID.",
          en: "--select chooses rows for one indicator: give --indicator ID too."))
    }
  }

  func run() throws {
    let plan = try PlanChange(change)
    var figures = FigureImport(
      plan.graph.plan, indicator: try chosenIndicator(in: plan),
      choice: select.map { FigureMapping($0) }, decimal: decimal, replaces: replace)
    var progress: [ProgressSheet] = []
    var isUsable = false
    var problems: [Phrase] = []
    for path in files {
      do throws(FigureFileProblem) {
        switch try FigureFile(path).content {
        case .data(let data, let name): figures.add(data, named: name)
        case .sheets(let sheets):
          for sheet in sheets {
            if let rows = ProgressSheet(sheet, in: plan.graph.plan, report: report) {
              progress.append(rows)
            } else {
              figures.add(sheet)
            }
          }
        }
        isUsable = true
      } catch {
        problems.append(error.message)
      }
    }
    for problem in problems { Terminal.say("raakvlak: \(problem(plan.language))") }
    guard isUsable else { throw ExitCode(Ending.unusable.rawValue) }
    let text = figures.lines(plan.language, isWhole: all) + progress.lines(plan.language)
    StandardOutput.putWords(text.map { $0 + "\n" }.joined())
    let operations = figures.operations + progress.operations(in: plan.language)
    if operations.isEmpty {
      let nothing = Phrase(nl: "Er is niets om op te nemen.", en: "There is nothing to take in.")
      StandardOutput.putWords(nothing(plan.language) + "\n")
    } else {
      try plan.make(operations)
    }
    guard figures.isComplete, progress.allSatisfy(\.isComplete), problems.isEmpty else {
      throw ExitCode(Ending.findings.rawValue)
    }
  }

  private func chosenIndicator(in plan: PlanChange) throws(Failure) -> Int? {
    guard let indicator else { return nil }
    if case .indicator(let index)? = plan.graph.node(named: indicator, for: .indicator) {
      return index
    }
    throw .choice(
      of: Phrase(nl: "indicator", en: "indicator"), given: indicator,
      among: plan.graph.candidates(for: .indicator), in: plan.language)
  }
}

extension DecimalSign: ExpressibleByArgument {}
