import ArgumentParser
import Build
import Disk
import Findings
import Glibc
import PlanModel
import Rules
import Toolkit

/// `raakvlak check`: every finding of every rule; writes nothing.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Help.text(
      nl: "Controleer een plan en toon alle bevindingen.", en: "Check a plan and show all findings."
    ),
    discussion: Help.text(
      nl: "Voorbeeld: raakvlak check maps/mijn-plan --fail-on warning",
      en: "Example: raakvlak check maps/my-plan --fail-on warning"))

  enum Format: String, ExpressibleByArgument, OutputForm {
    case text
    case json
  }

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl:
        "text voor mensen (standaard, of wat de naam van het bestand zegt), json voor programma's.",
      en: "text for people (by default, or what the file's name says), json for programs."))
  var format: Format?

  @Option(
    help: Help.help(
      nl: "Het laagste niveau dat wordt getoond.", en: "The lowest level that is shown."))
  var level = Level.info

  @Option(
    help: Help.help(
      nl: "Vanaf welk niveau de uitgangscode 1 is.", en: "From which level the exit code is 1."))
  var failOn = Level.error

  @Option(
    help: Help.help(
      nl: "De dag waarop antwoorden te laat kunnen zijn: 2025-06-30 (standaard vandaag).",
      en: "The day on which answers may be late: 2025-06-30 (today by default).",
      value: "date"), transform: DayOption.read)
  var asOf: Day?

  @Option(
    name: .customLong("rule"),
    help: Help.help(
      nl: "Toon en tel alleen bevindingen van deze regel; mag vaker.",
      en: "Show and count findings of this rule only; may be repeated.", value: "rule"))
  var rules: [String] = []

  @Option(
    name: .customLong("file"),
    help: Help.help(
      nl: "Toon en tel alleen bevindingen in dit bestand, zoals themes/wonen.yaml; mag vaker.",
      en:
        "Show and count findings in this file only, such as themes/housing.yaml; may be repeated.",
      value: "file"))
  var files: [String] = []

  @Option(
    help: Help.help(
      nl:
        "Toon en tel alleen wat nieuw is sinds een eerdere versie: een dag (2025-06-30), de map van een kopie, of een bestand van --format json.",
      en:
        "Show and count only what is new since an earlier version: a day (2025-06-30), the folder of a copy, or a file of --format json.",
      value: "date|dir|json"))
  var newSince: String?

  @Flag(
    help: Help.help(
      nl: "Toon elke bevinding, ook als het er meer dan \(FindingSelection.most) zijn.",
      en: "Show every finding, even if there are more than \(FindingSelection.most)."))
  var all = false

  @Flag(
    help: Help.help(
      nl: """
        Herstel wat maar op één manier goed kan; met --rule ook wat u anders moet kiezen. Terugnemen: \
        raakvlak undo.
        """,
      en: """
        Repair what can be right in one way only; with --rule also what you would have to choose. Take \
        back: raakvlak undo.
        """))
  var fix = false

  @Flag(
    help: Help.help(
      nl: "Bij --fix: toon alleen wat er zou veranderen.",
      en: "With --fix: only show what would change."))
  var dryRun = false

  @OptionGroup var result: OutputOptions
  @OptionGroup var timing: TimingOptions
  @OptionGroup var options: PlanOptions

  func validate() throws {
    guard fix || !dryRun else {
      throw ValidationError(
        Help.text(nl: "--dry-run hoort bij --fix.", en: "--dry-run belongs to --fix."))
    }
  }

  func run() throws {
    let day = asOf ?? DayOption.today
    var loaded = try LoadedPlan(
      plan, language: options.language, asOf: day, timings: timing.wanted)
    let former = try newSince.map { try FormerCheck.read($0, of: loaded, asOf: day) }
    loaded.filter = FindingFilter(
      rules: Set(try rules.map { try known($0, in: loaded.language) }),
      files: Set(try files.map { try path(of: $0, in: loaded) }), former: former?.findings)
    loaded.former = former?.words
    if fix {
      guard let day = DayOption.today else { throw Failure.emptyPath }
      return try FindingRepair(loaded, named: Set(rules), day: day, isPreview: dryRun).make()
    }
    let format = try result.form(format, plain: .text, in: loaded.language)
    let output = try result.file(sparing: loaded)
    var timings = loaded.timings
    try timings.measure(.findings) { () throws(Failure) in
      let most = all ? nil : FindingSelection.most
      switch format {
      case .text where output.isFile:
        try output.put(
          loaded.text(from: level, atMost: most, style: output.style, width: output.width))
        loaded.printCounts()
      case .text: loaded.printFindings(from: level, atMost: most)
      case .json:
        try output.put(
          FindingJSON.text(loaded.shown(from: level), of: loaded.findings, in: loaded.graph))
      }
    }
    timings.report(in: loaded.language)
    // Exits without freeing the plan: the system reclaims its memory faster than deinit does.
    withExtendedLifetime(loaded) { Glibc.exit(loaded.ending(failingOn: failOn).rawValue) }
  }

  private func known(_ rule: String, in language: Language) throws -> String {
    guard RuleRegistry.rule(named: rule) != nil else {
      throw Failure.choice(
        of: Phrase(nl: "regel", en: "rule"), given: rule, among: RuleRegistry.names)
    }
    return rule
  }

  /// The path of a file of the plan, of which the last part is enough.
  private func path(of name: String, in loaded: LoadedPlan) throws -> String {
    let paths = loaded.checked.plan.files
    guard let path = paths.first(where: { $0 == name || $0.hasSuffix("/\(name)") }) else {
      throw Failure.choice(
        of: Phrase(nl: "bestand van het plan", en: "file of the plan"), given: name, among: paths)
    }
    return path
  }
}
