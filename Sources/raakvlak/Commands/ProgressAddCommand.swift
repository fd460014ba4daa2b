import ArgumentParser
import Operations
import PlanModel
import SourceText
import Toolkit
import Views

/// `raakvlak progress add`: a row of progress behind those of the plan.
struct ProgressAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: Help.text(
      nl: "Schrijf een regel voortgang bij.", en: "Add a row of progress."),
    discussion: Help.text(
      nl: """
        De regel komt achter de andere; die blijven staan. Van één verslag over hetzelfde geldt de laatste. Het \
        oordeel is er een van de schaal van het verslag, of unknown.

        Voorbeeld: raakvlak progress add result:wijkrechter --report jv2022 --rating P=oranje --text "Er was \
        minder tijd." --source jv:16
        """,
      en: """
        The row comes behind the others, which stay. Of one report about the same thing the last is valid. The \
        rating is one of the report's scale, or unknown.

        Example: raakvlak progress add result:court --report jv2022 --rating P=amber --text "There was less \
        time." --source jv:16
        """))

  @Argument(
    help: Help.help(
      nl: "Het doel, punt, resultaat of effect: zijn naam of tekst.",
      en: "The goal, point, result or effect: its name or text."))
  var subject: String

  @Argument(
    help: Help.help(nl: "Het oordeel.", en: "The rating."))
  var status: String?

  @Option(
    help: Help.help(
      nl: "Het verslag waarin het staat: zijn id of titel.",
      en: "The report in which it is said: its id or title.", value: "id"))
  var report: String?

  @Option(
    help: Help.help(
      nl: "Het oordeel over een letter van de schaal: P=groen, of P= als het vak leeg is.",
      en: "The rating of a letter of the scale: P=green, or P= when the cell is empty.",
      value: "letter=rating"))
  var rating: [String] = []

  @Option(
    help: Help.help(nl: "Waarom het oordeel zo is.", en: "Why the rating is so.", value: "text"))
  var because: String?

  @Option(
    help: Help.help(nl: "Wat het verslag zegt.", en: "What the report says.", value: "text"))
  var text: String?

  @Option(
    help: Help.help(
      nl: "De dag, als dat niet die van het verslag is.",
      en: "The day, when that is not the report's.",
      value: "date"), transform: DayOption.read)
  var date: Day?

  @Option(help: Help.help(nl: "Een opmerking.", en: "A remark.", value: "text"))
  var remark: String?

  @Option(
    help: Help.help(
      nl: "De regels van de bron: jv:16, of 16-18.",
      en: "The lines of the source: jv:16, or 16-18.",
      value: "lines"))
  var source: [String] = []

  @OptionGroup var change: ChangeOptions

  func validate() throws {
    if status == nil, rating.isEmpty, text == nil {
      throw ValidationError(
        Help.text(
          nl: "Geef een oordeel, --rating of --text: zonder zegt de regel niets.",
          en: "Give a rating, --rating or --text: without one the row says nothing."))
    }
    if let wrong = rating.first(where: {
      ($0.firstIndex(of: "=") ?? $0.startIndex) == $0.startIndex
    }) {
      throw ValidationError(
        Help.text(
          nl: "--rating '\(wrong)' is geen letter=oordeel.",
          en: "--rating '\(wrong)' is no letter=rating."))
    }
    if let wrong = source.first(where: { $0.wholeMatch(of: /([\w.-]+:)?\d+(-\d+)?/) == nil }) {
      throw ValidationError(
        Help.text(
          nl: "--source '\(wrong)' is geen regel: schrijf jv:16, 16 of 16-18.",
          en: "--source '\(wrong)' is no line: write jv:16, 16 or 16-18."))
    }
    if report == nil, status != nil || !rating.isEmpty {
      throw ValidationError(
        Help.text(
          nl: "Een oordeel is er een van een verslag: geef ook --report ID.",
          en: "A rating is one of a report: give --report ID too."))
    }
  }

  func run() throws {
    let plan = try PlanChange(change)
    let entry: ProgressEntry
    do throws(ProgressNames.Refusal) {
      entry = try self.entry(ProgressNames(plan.graph.plan))
    } catch {
      throw Failure(
        error.reason.capitalized + Phrase(verbatim: ". ") + error.remedy, in: plan.language)
    }
    try plan.make([.record(Record([entry], in: plan.language))])
  }

  private func entry(_ names: ProgressNames) throws(ProgressNames.Refusal) -> ProgressEntry {
    let subject = try names.subject(self.subject)
    try names.check([because, text, remark])
    var known: ProgressReport?
    if report != nil { known = try names.report(report) }
    var entry = ProgressEntry(on: subject, in: known?.id.value)
    if let known {
      if let status { entry.status = try names.rating(status, in: known) }
      for pair in rating {
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let aspect = try names.aspect(String(parts[0]), in: known)
        let given = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
        var status: String?
        if let given { status = try names.rating(given, in: known) }
        entry.ratings.append(ProgressEntry.Rating(aspect, status))
      }
    }
    entry.because = because
    entry.text = text
    entry.date = date
    entry.remark = remark
    entry.lines = source
    return entry
  }
}
