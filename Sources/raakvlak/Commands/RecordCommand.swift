import ArgumentParser
import Operations
import PlanModel
import Toolkit

/// `raakvlak record`: the figure of an indicator in a year.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: Help.text(
      nl: "Schrijf het cijfer van een indicator over een jaar.",
      en: "Write the figure of an indicator for a year."),
    discussion: Help.text(
      nl: """
        De reeks van het gebied wordt gemaakt als die er nog niet is. Wat er verder bij het jaar staat, blijft.

        Voorbeelden: raakvlak record woninginbraken 2028 4,1 --region R; \
        raakvlak record woninginbraken 2029 --missing not-yet-known
        """,
      en: """
        The series of the region is made when there is none yet. What else is said of the year stays.

        Examples: raakvlak record burglaries 2028 4.1 --region R; \
        raakvlak record burglaries 2029 --missing not-yet-known
        """))

  @Argument(
    help: Help.help(nl: "De indicator: zijn id of titel.", en: "The indicator: its id or title."))
  var indicator: String

  @Argument(help: Help.help(nl: "Het jaar.", en: "The year."))
  var year: Int

  @Argument(
    help: Help.help(
      nl: "Het getal: 115, -3, 4,1 of 4.1.", en: "The number: 115, -3, 4,1 or 4.1."))
  var value: String?

  @Option(
    help: Help.help(
      nl: "De code van het gebied.", en: "The code of the region.", value: "code"))
  var region: String?

  @Option(
    help: Help.help(
      nl: "Zoals het gedrukt is, als dat anders is.", en: "As it is printed, when that differs.",
      value: "text"))
  var printed: String?

  @Option(
    help: Help.help(
      nl: "Waarom er geen getal is: \(MissingReason.words).",
      en: "Why there is no number: \(MissingReason.words).", value: "reason"))
  var missing: MissingReason?

  @Option(
    help: Help.help(
      nl: "Waarom het voorlopig is.", en: "Why it is provisional.", value: "text"))
  var provisional: String?

  @OptionGroup var change: ChangeOptions

  func run() throws {
    let figure = RecordedFigure(
      year, value.map(NegativeNumber.plain), printed: printed, missing: missing,
      provisional: provisional)
    try PlanChange(change).make([
      .recordFigures(RecordedSeries([figure], of: .named(indicator), region: region))
    ])
  }
}

extension MissingReason: ExpressibleByArgument {
  fileprivate static var words: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
