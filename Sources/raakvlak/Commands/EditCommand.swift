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
        staat meteen in de bestanden en kan terug (raakvlak undo). Alleen deze computer kan erbij, tenzij er een proxy met een aanmelding voor staat. In een \
        lege map vraagt de pagina wat uw plan is, en maakt het. Stoppen: Ctrl-C.

        Voorbeeld: raakvlak edit maps/mijn-plan
        """,
      en: """
        Opens a page on which you edit effects, links, points and findings. Every change is in the files \
        directly and can be taken back (raakvlak undo). Only this computer can reach it, unless a proxy with a login is in front. In an empty folder \
        the page asks what your plan is, and makes it. To stop: Ctrl-C.

        Example: raakvlak edit maps/my-plan
        """))

  @Argument(help: Help.help(nl: "De map van het plan.", en: "The plan's folder."))
  var plan: String?

  @Option(
    help: Help.help(
      nl: "De poort; 0 neemt een vrije. Standaard 8023, en als vanuit het menu een vrije.",
      en: "The port; 0 takes a free one. By default 8023, and as from the menu a free one.",
      value: "port"))
  var port: UInt16?

  @Flag(help: Help.help(nl: "Open geen browser.", en: "Do not open a browser."))
  var noBrowser = false

  @Flag(
    help: Help.help(
      nl: """
        Als vanuit het menu: zonder map is dat de map raakvlak in uw eigen map; een tweede keer opent wat al \
        draait; het stopt een half uur nadat de laatste pagina dicht is.
        """,
      en: """
        As from the menu: without a folder it is the folder raakvlak in your own; a second time opens what \
        runs already; it ends half an hour after the last page was closed.
        """))
  var fromMenu = false

  @OptionGroup var listening: HostOptions

  @OptionGroup var options: PlanOptions

  func run() throws {
    let language = options.language ?? Help.language
    let menu = try fromMenu ? MenuStart(plan) : nil
    if let running = menu?.running {
      _ = Terminal.putWords(running + "\n")
      if !noBrowser { BrowserStart.open(running) }
      return
    }
    guard let start = DayOption.today else { throw Failure.emptyPath }
    var settings = PreviewSettings(
      plan: try menu?.plan ?? PlanLocation(plan).path, host: listening.host,
      port: port ?? menu?.port ?? 8023, language: options.language,
      helpLanguage: language, level: .warning, isColoured: Terminal.style(of: 2).isColoured,
      width: Terminal.width(of: 2))
    settings.editing = EditSettings(opensBrowser: !noBrowser) { DayOption.today ?? start }
    if let menu {
      settings.editing?.longestIdle = .seconds(1800)
      settings.editing?.whenOpen = { menu.keep($0) }
      settings.editing?.whenOver = { menu.forget() }
    }
    settings.secret = try listening.secret(of: settings, in: language)
    EndSignals.endQuietly()
    do {
      do {
        try PreviewSession(settings).run()
      } catch PreviewError.portTaken(_, by: _) where menu != nil && port == nil {
        // Another program has it: any port is better than none.
        settings.port = 0
        try PreviewSession(settings).run()
      }
    } catch let error as PlanFolderError {
      throw Failure(error)
    } catch let error as PreviewError {
      throw Failure(error.message, error.isArgument ? .unusable : .outside, in: language)
    }
  }
}
