import TextFormats
import ArgumentParser
import Disk
import Findings
import Server
import Toolkit

/// `raakvlak serve`: the pages in a browser, rebuilt after every save.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: Help.text(
      nl: "Bekijk de pagina's in een browser terwijl u schrijft.",
      en: "See the pages in a browser while you write."),
    discussion: Help.text(
      nl: """
        Bij elk bewaard bestand worden de pagina's opnieuw gemaakt en herladen, met wat de controle vond \
        erbij. Er wordt niets geschreven. Stoppen: Ctrl-C.

        Voorbeeld: raakvlak serve maps/mijn-plan
        """,
      en: """
        With every saved file the pages are made anew and reloaded, with what the check found. Nothing \
        is written. To stop: Ctrl-C.

        Example: raakvlak serve maps/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De poort; 0 neemt een vrije.", en: "The port; 0 takes a free one.", value: "port"))
  var port: UInt16 = 8023

  @OptionGroup var listening: HostOptions

  @Option(
    help: Help.help(
      nl: "Het laagste niveau dat hier wordt getoond.", en: "The lowest level that is shown here."))
  var level = Level.warning

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    var settings = PreviewSettings(
      plan: try PlanLocation(plan).path, host: listening.host, port: port,
      language: options.language,
      helpLanguage: language, level: level, isColoured: Terminal.style(of: 2).isColoured,
      width: Terminal.width(of: 2))
    settings.secret = try listening.secret(of: settings, in: language)
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
