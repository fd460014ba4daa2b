import ArgumentParser
import Build
import Disk
import Documents
import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// `raakvlak handout`: a department's list of points, to hand out.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: Help.text(
      nl: "Geef wat het plan van één afdeling vraagt, of van alle.",
      en: "Give what the plan asks of one department, or of all."),
    discussion: Help.text(
      nl: """
        xlsx, ods en docx (een Word-formulier) zijn om in te vullen en terug te sturen, html is om te \
        printen. odt maakt Pandoc. Zonder --format zegt de naam van het bestand de vorm.

        Een lijst die terugkomt (xlsx, ods, csv, docx) wordt herkend aan de id's van de punten. Wie er nog \
        geen heeft, krijgt er een in de bestanden van het plan, die nooit meer verandert; --dry-run laat ze \
        zien, --keep-plan schrijft ze niet.

        Voorbeelden: raakvlak handout SL --output SL.xlsx
        raakvlak handout --all --output uitdelen
        raakvlak handout --policy-field evenementenbeleid
        """,
      en: """
        xlsx, ods and docx (a Word form) are to fill in and send back, html is to print. odt is made \
        by Pandoc. Without --format the file's name says which.

        A list that comes back (xlsx, ods, csv, docx) is recognised by the ids of the points. A point that \
        has none gets one in the plan's files, which never changes; --dry-run shows them, --keep-plan does \
        not write them.

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

  @Flag(
    help: Help.help(
      nl: "Toon alleen welke id's in het plan zouden komen.",
      en: "Only show which ids would be added to the plan."))
  var dryRun = false

  @Flag(
    help: Help.help(
      nl: "Schrijf niets in het plan; een rij wordt dan herkend aan nummer en woorden.",
      en: "Write nothing in the plan; a row is then recognised by number and words."))
  var keepPlan = false

  @OptionGroup var editions: EditionOptions
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
    if dryRun { return try showIDs(of: loaded) }
    // Before anything is written.
    _ = try editions.answered(loaded)
    if all {
      let formats = format.map(\.format)
      let folder = try HandoutFolder(output, of: loaded, isForced: overwriting.force)
      let identified = try withIDs(
        loaded, returns: formats.isEmpty || formats.contains { HandoutRenderers.comesBack($0) })
      return try folder.write(formats, of: editions.shown(identified))
    }
    let form = try FormatOfPath.read(
      format.first, output: output, plain: FormatChoice(.markdown),
      among: OfferedFormats.handouts.filter {
        policyField == nil || OfferedFormats.tables.contains($0)
      }.map { FormatChoice($0) },
      in: loaded.language
    ).format
    let target = try CommandOutput(
      output, sparing: loaded.inputs, isForced: overwriting.force, in: loaded.language)
    if let policyField {
      return try SingleHandout(editions.shown(loaded), format: form, output: target)
        .put(policyField: policyField)
    }
    guard let department else {
      throw Failure.choice(
        of: Catalogue.department, given: nil,
        among: loaded.graph.plan.departments.map(\.code.value),
        in: loaded.language)
    }
    let index = try PlanNames(loaded).departmentIndex(department)
    let identified = try withIDs(loaded, of: index, returns: HandoutRenderers.comesBack(form))
    try SingleHandout(editions.shown(identified), format: form, output: target).put(department)
  }

  /// The plan with the ids that a list needs to be recognised when it comes back.
  private func withIDs(
    _ loaded: LoadedPlan, of department: Int? = nil, returns: Bool
  ) throws(Failure) -> LoadedPlan {
    guard returns, !keepPlan, !loaded.isUnreadable else { return loaded }
    return try loaded.withIDs(loaded.graph.handedOut(to: department))
  }

  private func showIDs(of loaded: LoadedPlan) throws {
    let index = try department.map { try PlanNames(loaded).departmentIndex($0) }
    let nodes = loaded.graph.handedOut(to: index)
    let ids = IDText(nodes, of: loaded)
    guard let words = ids.words(isPreview: true) else {
      let words = Phrase(nl: "Alle punten hebben een id.", en: "All points have an id.")
      return StandardOutput.putWords(words(loaded.language) + "\n")
    }
    let change = try PlanChange(loaded, isPreview: true)
    let edit = try change.edit([.giveIDs(nodes)])
    try change.write(edit)
    StandardOutput.putWords(
      (ids.lines + [words(loaded.language)]).joined(separator: "\n") + "\n"
        + change.preview(edit, isWhole: true))
  }
}
