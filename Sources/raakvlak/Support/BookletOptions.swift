import ArgumentParser
import SourceText
import Toolkit

/// Options of a booklet.
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
      nl: "Het adres waarop de site staat: voor links, adressen en QR-codes in het boekje.",
      en: "The address of the published site: for links, addresses and QR codes in the booklet.",
      value: "url"))
  var baseURL: String?

  var isWanted: Bool { booklet }

  /// Address of the site with a slash at its end.
  var base: String? { baseURL.map { $0.hasSuffix("/") ? $0 : "\($0)/" } }

  func validate(theme: String?) throws {
    guard booklet else {
      guard !all, baseURL == nil else {
        throw ValidationError(
          Help.text(
            nl: "--all en --base-url horen bij --booklet.",
            en: "--all and --base-url belong to --booklet."))
      }
      return
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
