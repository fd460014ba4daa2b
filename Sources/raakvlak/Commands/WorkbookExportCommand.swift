import ArgumentParser
import Build
import Disk
import Operations
import PlanModel
import Sheets
import SourceText
import TextFormats
import Toolkit
import Workbooks

/// `raakvlak workbook export`: the plan as a workbook.
struct WorkbookExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: Help.text(nl: "Maak een werkmap van het plan.", en: "Make a workbook of the plan."),
    discussion: Help.text(
      nl: """
        De naam van het bestand zegt de vorm: .xlsx of .ods. Punten zonder id krijgen er een in de \
        bestanden van het plan, zodat hun rij later wordt herkend; --keep-plan schrijft ze niet.

        Voorbeeld: raakvlak workbook --output plan.xlsx --only points
        """,
      en: """
        The file's name says the form: .xlsx or .ods. Points without an id get one in the plan's files, \
        so that their row is recognised later; --keep-plan does not write them.

        Example: raakvlak workbook --output plan.xlsx --only points
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "Het bestand: .xlsx of .ods (standaard de titel van het plan, .xlsx).",
      en: "The file: .xlsx or .ods (by default the plan's title, .xlsx).", value: "file"))
  var output: String?

  @Option(
    help: Help.help(
      nl: "Alleen deze bladen. Mag vaker.", en: "These sheets only. May be repeated."))
  var only: [WorkbookPart] = []

  @Flag(
    help: Help.help(
      nl: "Schrijf niets in het plan; een rij zonder id wordt dan herkend aan nummer en woorden.",
      en: "Write nothing in the plan; a row without an id is then recognised by number and words."))
  var keepPlan = false

  @Flag(
    help: Help.help(
      nl:
        "Een lege werkmap om een nieuw plan in te vullen; daarna: raakvlak init MAP --from BESTAND.",
      en: "An empty workbook to fill a new plan in; after that: raakvlak init FOLDER --from FILE."))
  var empty = false

  @OptionGroup var overwriting: OverwriteOptions
  @OptionGroup var options: PlanOptions

  func validate() throws {
    guard !empty || plan == nil && only.isEmpty && !keepPlan else {
      throw ValidationError(
        Help.text(
          nl: "Een lege werkmap heeft geen plan: laat de map, --only en --keep-plan weg.",
          en: "An empty workbook has no plan: leave out the folder, --only and --keep-plan."))
    }
  }

  func run() throws {
    guard !empty else { return try putEmpty() }
    var loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    let path = output ?? Self.name(of: loaded.graph.plan.title)
    let form = try FormatOfPath.read(
      nil, output: path, plain: WorkbookForm.xlsx, in: loaded.language)
    let target = try CommandOutput(
      path, sparing: loaded.inputs, isForced: overwriting.force, in: loaded.language)
    if !keepPlan, !loaded.isUnreadable {
      let nodes = [.plan] + loaded.graph.askedNodes
      if let words = IDText(nodes, of: loaded).words(isPreview: false) {
        let change = try PlanChange(loaded, isPreview: false)
        try change.write(try change.edit([.giveIDs(nodes)]))
        Terminal.say(words(loaded.language))
        loaded = try LoadedPlan(plan, language: options.language)
      }
    }
    let sheets = PlanSheet.allCases.filter { sheet in
      only.isEmpty || only.contains { $0.sheets.contains(sheet) }
    }
    let workbook = WorkbookExport(loaded.graph, in: loaded.language, only: sheets).workbook(
      generator: GeneratorMark.program, version: Product.version)
    try target.put(try form.bytes(of: workbook, in: loaded.language))
    guard output == nil else { return }
    let made = Phrase(nl: "\(path): de werkmap", en: "\(path): the workbook")
    Terminal.say(made(loaded.language))
  }

  /// Name of a workbook for which nobody gave one.
  private static func name(of title: String) -> String {
    let stem = Slug.of(title.isEmpty ? "plan" : title)
    return "\(stem).\(WorkbookForm.xlsx.ending)"
  }
}

extension WorkbookExportCommand {
  /// A workbook of a plan that has only its language and a title to be written over.
  private func putEmpty() throws {
    let language = options.language ?? Help.language
    let title = Phrase(nl: "Nieuw plan", en: "New plan")(language)
    let text = "plan: {title: \(title), language: \(language.rawValue)}\n"
    let graph = PlanGraph(PlanReader([SourceFile(path: PlanFolder.mainFile, text: text)]).plan)
    let path = output ?? Self.name(of: title)
    let form = try FormatOfPath.read(nil, output: path, plain: WorkbookForm.xlsx, in: language)
    let target = try CommandOutput(path, sparing: [], isForced: overwriting.force, in: language)
    let workbook = WorkbookExport(graph, in: language).workbook(
      generator: GeneratorMark.program, version: Product.version)
    try target.put(try form.bytes(of: workbook, in: language))
    let hint =
      options.language == nil && language == .english
      ? " Liever in het Nederlands: --language nl" : ""
    Terminal.say(
      Phrase(
        nl:
          "\(path): een lege werkmap. Is zij ingevuld, maak er dan een plan van: raakvlak init MAP --from \(path)",
        en:
          "\(path): an empty workbook. Once it is filled in, make a plan of it: raakvlak init FOLDER --from \(path)"
      )(language) + hint)
  }
}

/// File formats of a workbook.
enum WorkbookForm: String, OutputForm {
  case xlsx
  case ods

  func bytes(of workbook: Workbook, in language: Language) throws(Failure) -> [UInt8] {
    do {
      switch self {
      case .xlsx: return try workbook.xlsx()
      case .ods: return try workbook.ods()
      }
    } catch {
      throw Failure(error.message, in: language)
    }
  }
}

/// Parts of a plan that a workbook may be limited to.
enum WorkbookPart: String, CaseIterable, ExpressibleByArgument {
  case points
  case effects
  case departments
  case budget

  var sheets: [PlanSheet] {
    switch self {
    case .points: [.points, .subPoints]
    case .effects: [.effects]
    case .departments: [.departments]
    case .budget: [.budget]
    }
  }
}
