import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// `raakvlak handout`: what a plan asks of a department, to hand out.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: Help.text(
      nl: "Geef wat het plan van één afdeling vraagt, of van alle.",
      en: "Give what the plan asks of one department, or of all."),
    discussion: Help.text(
      nl: """
        xlsx en ods zijn om in te vullen en terug te sturen, html is om te printen. docx en odt maakt \
        Pandoc. Zonder --format zegt de naam van het bestand de vorm.

        Voorbeelden: raakvlak handout SL --output SL.xlsx
        raakvlak handout --all --output uitdelen
        raakvlak handout --policy-field evenementenbeleid
        """,
      en: """
        xlsx and ods are to fill in and send back, html is to print. docx and odt are made by Pandoc. \
        Without --format the file's name says which.

        Examples: raakvlak handout SL --output SL.xlsx
        raakvlak handout --all --output hand-outs
        raakvlak handout --policy-field "sports policy"
        """))

  @Argument(
    help: Help.help(
      nl: "De code van de afdeling, of een andere schrijfwijze.",
      en: "The department's code, or another spelling."))
  var department: String?

  @Flag(
    help: Help.help(
      nl: "Alle afdelingen, met alles in één tabel en per beleidsveld, in een map.",
      en: "All departments, with everything in one table and by policy field, in a folder."))
  var all = false

  @Option(
    help: Help.help(
      nl: "Wat het plan van dit beleidsveld vraagt.",
      en: "What the plan asks of this policy field.",
      value: "name"))
  var policyField: String?

  @Option(help: Help.help(nl: "De map van het plan.", en: "The plan's folder.", value: "dir"))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De vorm (standaard md; met --all elke vorm, en dan mag dit vaker).",
      en: "The form (by default md; with --all each of them, and then this may be repeated)."))
  var format: [FormatChoice<HandoutFormats>] = []

  @Option(
    help: Help.help(
      nl: "Het bestand, of met --all de map (standaard output/NAAM-handouts).",
      en: "The file, or with --all the folder (by default output/NAME-handouts).", value: "path"))
  var output: String?

  @OptionGroup var overwriting: OverwriteOptions
  @OptionGroup var options: PlanOptions

  func validate() throws {
    let asked = [department != nil, all, policyField != nil].count { $0 }
    guard asked <= 1 else {
      throw ValidationError(
        Help.text(
          nl: "Kies één van drie: een afdeling, --all of --policy-field.",
          en: "Choose one of three: a department, --all or --policy-field."))
    }
    guard all || format.count <= 1 else {
      throw ValidationError(
        Help.text(
          nl: "Alleen met --all kan --format vaker; noem er hier één.",
          en: "Only with --all may --format be repeated; name one here."))
    }
  }

  func run() throws {
    let loaded = try LoadedPlan(plan, language: options.language)
    loaded.warnOfErrors()
    if all {
      return try HandoutFolder(loaded).write(
        format.map(\.format), to: output, isForced: overwriting.force)
    }
    let single = SingleHandout(
      loaded,
      format: try FormOfName.read(
        format.first, output: output, plain: FormatChoice(.markdown),
        among: (policyField == nil ? OfferedFormats.handouts : OfferedFormats.tables)
          .map { FormatChoice($0) },
        in: loaded.language
      ).format,
      output: try CommandOutput(
        output, sparing: loaded.inputs, isForced: overwriting.force, in: loaded.language))
    if let policyField { return try single.put(policyField: policyField) }
    guard let department else {
      throw Failure.choice(
        of: Catalogue.department, given: nil,
        among: loaded.graph.plan.departments.map(\.code.value),
        in: loaded.language)
    }
    try single.put(department)
  }
}
