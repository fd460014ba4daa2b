import ArgumentParser
import SourceText
import Toolkit

/// Options of a booklet, and the address of the site.
struct BookletOptions: ParsableArguments {
  @Flag(
    help: Help.help(
      nl: "Een boekje om te drukken: een A4 per tak, met de actiepunten achterin. Als pdf of html.",
      en:
        "A booklet to print: an A4 for each branch, with the action points at the end. As pdf or html."
    ))
  var booklet = false

  @Flag(
    help: Help.help(
      nl: "Alle thema's in één boekje.", en: "All themes in one booklet."))
  var all = false

  @Option(
    help: Help.help(
      nl: """
        Het adres waarop de site staat: voor links die ook werken als u de kaart mailt, en voor \
        adressen en QR-codes in het boekje.
        """,
      en: """
        The address of the published site: for links that still work when you mail the map, and for \
        addresses and QR codes in the booklet.
        """,
      value: "url"))
  var baseURL: String?

  var isWanted: Bool { booklet }

  /// Address of the site with a slash at its end.
  var base: String? { baseURL.map { $0.hasSuffix("/") ? $0 : "\($0)/" } }

  func validate(theme: String?) throws {
    guard booklet || !all else {
      throw ValidationError(
        Help.text(nl: "--all hoort bij --booklet.", en: "--all belongs to --booklet."))
    }
    guard !all || theme == nil else {
      throw ValidationError(
        Help.text(
          nl: "Kies één van twee: een thema, of --all.", en: "Choose one of two: a theme, or --all."
        ))
    }
    guard let baseURL else { return }
    let isWeb = ["http://", "https://"].contains { baseURL.lowercased().hasPrefix($0) }
    guard isWeb, WebAddress.isSafe(baseURL), !baseURL.contains(where: { "?#".contains($0) }) else {
      throw ValidationError(
        Help.text(
          nl: "--base-url is geen webadres. Schrijf het als https://veilig.example.nl/",
          en: "--base-url is no web address. Write it as https://safe.example.org/"))
    }
  }
}
