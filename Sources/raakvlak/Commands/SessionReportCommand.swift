import ArgumentParser
import Build
import PlanModel
import TextFormats
import Toolkit
import Views

/// `raakvlak report session`: what became of everything that was mentioned in a theme session.
struct SessionReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: Help.text(
      nl: "Geef wat er werd van alles wat in een themasessie is genoemd.",
      en: "Give what became of everything that was mentioned in a theme session."),
    discussion: Help.text(
      nl: """
        De telling in één zin, per vraag en per einde, en daaronder elk onderdeel met wat ervan werd. Wat \
        nog geen einde heeft, staat erbij. In CSV staan de onderdelen.

        Voorbeeld: raakvlak report session wonen-2026-11-28 --format docx --output verantwoording.docx
        """,
      en: """
        The count in one sentence, by question and by end, and below it every item with what became of it. \
        What has no end yet is there too. In CSV the items are given.

        Example: raakvlak report session wonen-2026-11-28 --format docx --output account.docx
        """))

  @Argument(
    help: Help.help(
      nl: "De id van de sessie; zonder id de enige.",
      en: "The session's id; without it the only one.",
      value: "id"))
  var session: String?

  @Option(help: ChangesFormats.help(plain: .markdown))
  var format: FormatChoice<ChangesFormats>?

  @OptionGroup var options: ReportOptions

  func run() throws {
    let loaded = try options.load()
    // What people mentioned is not released. Without it the account would say that it was nothing.
    guard options.editions.edition != .outside else {
      throw Failure(
        Phrase(
          nl: """
            Wat in een themasessie is genoemd gaat niet naar buiten, dus hiervan is geen openbare versie. \
            Laat --edition weg.
            """,
          en: """
            What was mentioned in a theme session is not shown outside, so of this there is no public \
            edition. Leave out --edition.
            """), in: loaded.language)
    }
    let format = try options.result.format(format, in: loaded.language)
    let output = try ReportOutput(loaded, to: options.result)
    let session = try PlanNames(loaded).session(session)
    try output.put(
      .session(session, in: loaded.graph), as: format,
      table: .sessionItems(SessionAccount(session), in: loaded.graph))
  }
}
