import ArgumentParser
import Disk
import Findings
import Server
import TextFormats
import Toolkit

/// `raakvlak edit`: the plan in a browser, to be changed there.
struct EditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: Help.text(
      nl: "Bewerk het plan in een browser.", en: "Edit the plan in a browser."),
    discussion: Help.text(
      nl: """
        Opent een pagina waarop u effecten, verwijzingen, punten en bevindingen bewerkt. Elke verandering \
        staat meteen in de bestanden en kan terug (raakvlak undo). Alleen deze computer kan erbij. In een \
        lege map vraagt de pagina wat uw plan is, en maakt het. Stoppen: Ctrl-C.

        Voorbeeld: raakvlak edit maps/mijn-plan
        """,
      en: """
        Opens a page on which you edit effects, links, points and findings. Every change is in the files \
        directly and can be taken back (raakvlak undo). Only this computer can reach it. In an empty folder \
        the page asks what your plan is, and makes it. To stop: Ctrl-C.

        Example: raakvlak edit maps/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De poort; 0 neemt een vrije.", en: "The port; 0 takes a free one.", value: "port"))
  var port: UInt16 = 8023

  @Flag(help: Help.help(nl: "Open geen browser.", en: "Do not open a browser."))
  var noBrowser = false

  /// Known only to be refused with the reason.
  @Option(help: .hidden)
  var host: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    guard host == nil else {
      throw Failure(
        Phrase(
          nl:
            "Een plan bewerken kan alleen op deze computer. Laat --host weg; anderen laten meekijken kan met raakvlak serve.",
          en:
            "A plan is edited on this computer only. Leave --host out; others can look with raakvlak serve."
        ), in: language)
    }
    guard let start = DayOption.today else { throw Failure.emptyPath }
    var settings = PreviewSettings(
      plan: try PlanLocation(plan).path, host: "127.0.0.1", port: port, language: options.language,
      helpLanguage: language, level: .warning, isColoured: Terminal.style(of: 2).isColoured,
      width: Terminal.width(of: 2))
    settings.editing = EditSettings(opensBrowser: !noBrowser) { DayOption.today ?? start }
    EndSignals.endQuietly()
    do {
      try PreviewSession(settings).run()
    } catch let error as PlanFolderError {
      throw Failure(error)
    } catch let error as PreviewError {
      throw Failure(error.message, error.isArgument ? .unusable : .outside, in: language)
    }
  }
}
