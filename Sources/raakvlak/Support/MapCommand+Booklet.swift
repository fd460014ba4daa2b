import Build
import Disk
import Documents
import Drawing
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

extension MapCommand {
  /// Writes a booklet: PDF by Chromium, or the page that it prints.
  func putBooklet(of loaded: LoadedPlan) throws {
    let language = loaded.language
    guard view.isWhole, drawing.keepsForm, drawing.paper == nil, drawing.orientation == nil else {
      throw Failure(
        Phrase(
          nl: "Een boekje toont de hele kaart in een vaste vorm; laat de opties voor een deel weg.",
          en: "A booklet shows the whole map in a fixed form; leave out the options for a part."),
        in: language)
    }
    let isPage = result.output?.lowercased().hasSuffix(".html") == true
    guard format == nil || format?.format == .pdf && !isPage,
      result.output == nil || isPage || result.output?.lowercased().hasSuffix(".pdf") == true
    else {
      throw Failure(
        Phrase(
          nl: "Een boekje is er als pdf, of als pagina met --output BOEKJE.html.",
          en: "A booklet comes as pdf, or as a page with --output BOOKLET.html."), in: language)
    }
    let output = try result.file(sparing: loaded)
    try output.refuseTerminal(.pdf, stem: Phrase(nl: "boekje", en: "booklet"))
    loaded.warnOfErrors()
    let indices =
      booklet.all
      ? Array(loaded.checked.plan.themes.indices)
      : [try PlanNames(loaded).theme(theme, around: nil)]
    let maps = indices.map { Mindmap(theme: $0, in: loaded.graph) }
      .filter { !$0.children(of: 0).isEmpty }
    guard let first = maps.first?.nodes.first else {
      throw Failure(
        Phrase(nl: "Er is geen kaart met takken.", en: "There is no map with branches."),
        in: language)
    }
    let context = loaded.context
    let title =
      booklet.all ? Phrase(nl: "De kaarten", en: "The maps")(language) : first.label
    let made: Booklet
    do throws(LayoutProblem) {
      made = try Pipeline.booklet(of: maps, context, base: booklet.base, GraphvizLayouts.make())
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
    let page = BookletPage(made, title: title, context, base: booklet.base)
    report(made, in: language)
    if isPage { return try output.put(page.html) }
    do {
      try output.put(ChromiumRunner().pdf(of: page.html))
    } catch let error as ToolError {
      throw Failure(error.message, .outside, in: language)
    }
  }

  private func report(_ made: Booklet, in language: Language) {
    let letters = made.sheets.map(\.letters).min() ?? 0
    let tenths = Int(letters * 10 + 0.000_1)
    Terminal.say(
      Phrase(
        nl:
          "\(made.sheets.count) bladen met kaarten, letters van \(tenths / 10),\(tenths % 10) punt of meer",
        en:
          "\(made.sheets.count) pages of maps, letters of \(tenths / 10).\(tenths % 10) points or more"
      )(
        language))
    if booklet.base == nil {
      Terminal.say(
        Phrase(
          nl: "Zonder --base-url staan er geen adressen en QR-codes in.",
          en: "Without --base-url it has no addresses and QR codes.")(language))
    }
  }
}
