import TextFormats
import ArgumentParser
import Build
import Disk
import Documents
import Findings
import PlanModel
import Rules
import SourceText
import Toolkit
import Views

/// Plan that was read and checked.
struct LoadedPlan {
  let location: PlanLocation
  private(set) var checked: CheckedPlan
  let language: Language
  /// Timings of the stages so far.
  let timings: Timings
  /// Which of the findings count here.
  var filter = FindingFilter()
  /// Earlier version whose findings do not count; nil for none.
  var former: Phrase?

  /// - Parameter day: the date of the check; nil means that no answer is late.
  init(
    _ argument: String?, language: Language?, asOf day: Day? = nil,
    timings: Timings = Timings(isWanted: false)
  ) throws(Failure) {
    var timings = timings
    let location = try PlanLocation(argument)
    self.location = location
    let newer: Int?
    do {
      let folder = try timings.measure(.read) { () throws(PlanFolderError) in
        try PlanFolder(location.path)
      }
      let reader = timings.measure(.parse) { PlanReader(folder.files) }
      newer = reader.newerFormat
      let named = try timings.measure(.read) { () throws(PlanFolderError) in
        try folder.namedFiles(of: reader.plan)
      }
      let input = timings.measure(.graph) {
        Pipeline.read(folder.files, parsed: reader, named: named, today: day)
      }
      checked = timings.measure(.rules) { Pipeline.check(input) }
    } catch {
      throw Failure(error)
    }
    self.timings = timings
    self.language = language ?? checked.plan.header?.language ?? Help.language
    if let newer { throw Failure.newerFormat(newer, in: self.language) }
  }

  /// The plan as it may be shown outside.
  var published: LoadedPlan {
    var plan = self
    plan.checked = checked.published
    return plan
  }

  var graph: PlanGraph { checked.graph }
  var findings: [Finding] { filter(checked.findings, in: graph) }

  /// Context for a file that a command writes by itself, with links as in a build.
  var context: RenderContext {
    RenderContext(checked.plan, addresses: Addresses(checked.plan), language: language)
  }

  /// Files that were read.
  var inputs: [SourceFile] {
    checked.input.files + checked.input.named.all
  }

  /// Whether a file could not be read at all, so that the plan is incomplete.
  var isUnreadable: Bool { checked.input.isIncomplete }

  var hasErrors: Bool { worst == .error }

  /// Highest level that is not excused.
  var worst: Level? { findings.filter { $0.excuse == nil }.map(\.level).max() }

  /// Prints the findings from a level up, with the count of all.
  ///
  /// - Parameter most: maximum number in full; nil for all.
  func printFindings(from level: Level, atMost most: Int? = FindingSelection.most) {
    Terminal.warn(
      text(from: level, atMost: most, style: Terminal.style(of: 2), width: Terminal.width(of: 2)))
    printCounts()
  }

  /// Findings from a level up as text.
  func text(
    from level: Level, atMost most: Int?, style: TerminalStyle, width: Int
  ) -> String {
    let text = FindingText(
      files: checked.input.numberedFiles, language: language, style: style, width: width)
    let check = "raakvlak check \(location.path)"
    let found = text.text(
      FindingSelection(shown(from: level).gravestFirst, most: most),
      seeingAll: Phrase(
        nl: "\(check) --all, of --format json", en: "\(check) --all, or --format json"))
    let excuses = level == .info ? PlanWideExcuse.all(in: findings) : []
    return found
      + excuses.flatMap {
        TerminalText.wrap($0.words(language), width: width, indent: "", hanging: "  ")
      }.map { style.faint($0) + "\n" }.joined()
  }

  /// The findings from a level up; excused ones only where everything is asked for, and those that
  /// the plan excuses as a whole not one by one.
  func shown(from level: Level) -> [Finding] {
    findings.filter {
      $0.level >= level && ($0.excuse == nil || level == .info && !$0.isExcusedByPlan)
    }
  }

  func printCounts() {
    let name = checked.plan.title.isEmpty ? location.path : checked.plan.title
    let new = former.map { Phrase(nl: " nieuw sinds ", en: " new since ") + $0 }
    Terminal.say("\(name): \(FindingCounts(findings).summary(language))\(new?(language) ?? "")")
  }

  /// Warns that the plan has errors, for commands that continue anyway.
  func warnOfErrors() {
    guard hasErrors else { return }
    printCounts()
    Terminal.say(
      Phrase(
        nl: "Het plan heeft fouten; wat hier staat kan onvolledig zijn. Zie: raakvlak check",
        en: "The plan has errors; what stands here may be incomplete. See: raakvlak check")(
          language))
  }

  /// Exit code of a check of this plan.
  func ending(failingOn level: Level) -> Ending {
    if isUnreadable { return .unusable }
    guard let worst, worst >= level else { return .good }
    return .findings
  }
}

/// Options that commands on a plan share.
struct PlanOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl: "De taal van meldingen en tekst: nl of en.",
      en: "The language of messages and text: nl or en.", value: "nl|en"))
  var language: Language?
}

/// Option of commands that draw.
struct CacheOptions: ParsableArguments {
  @Flag(
    name: .customLong("no-cache"),
    help: Help.help(
      nl: "Gebruik niets van een eerdere keer: laat alles opnieuw tekenen.",
      en: "Use nothing of an earlier time: have everything drawn anew."))
  var isUnwanted = false

  var folder: CacheFolder? { isUnwanted ? nil : .own }
}

/// Option of commands that can print their timings.
struct TimingOptions: ParsableArguments {
  @Flag(
    help: Help.help(
      nl: "Toon op de foutuitvoer wat elke stap kost: tijd, rekentijd en geheugen.",
      en: "Show on standard error what each stage takes: time, processor time and memory."))
  var timings = false

  var wanted: Timings { Timings(isWanted: timings) }
}

extension Language: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
