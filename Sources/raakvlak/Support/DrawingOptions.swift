import ArgumentParser
import Drawing
import TextFormats
import Toolkit

/// Options for the drawing of a map.
struct DrawingOptions: ParsableArguments {
  @Option(
    help: Help.help(
      nl:
        "Tweezijdig, eenzijdig of van boven naar beneden (standaard two-sided; met --paper wat past).",
      en: "Where the branches stand (by default two-sided; with --paper what fits)."))
  var form: MapSetting.Form?

  @Option(
    help: Help.help(
      nl: "De kleuren: auto volgt het scherm van de lezer, print is zwart op wit.",
      en: "The colours: auto follows the reader's screen, print is black on white."))
  var look = MapLook.auto

  @Option(
    help: Help.help(
      nl: "Het papier waarop de tekening zo groot mogelijk komt.",
      en: "The paper on which the drawing is made as large as can be."))
  var paper: Paper?

  @Option(
    help: Help.help(
      nl: "Hoe het papier ligt (standaard zoals de letters het grootst zijn).",
      en: "How the paper lies (by default as gives the largest letters)."))
  var orientation: Page.Orientation?

  /// Sheets to try; none without `--paper`. Of equals landscape is kept, as a screen is.
  var pages: [Page] {
    guard let paper else { return [] }
    return (orientation.map { [$0] } ?? [.landscape, .portrait]).map { Page(paper, $0) }
  }

  /// Sheet of a drawing that is made for a broad one; nil without `--paper`.
  var broadPage: Page? { pages.first }

  func setting(for format: Format, house: HouseStyle) -> MapSetting {
    // Paper has no dark mode, so the automatic look is light.
    let look = look == .auto && (format.converter != nil || paper != nil) ? .light : look
    return MapSetting(form: form ?? .twoSided, look: look, house: house)
  }

  /// Whether the drawing's own form and colours are kept.
  var keepsForm: Bool { form == nil && look == .auto }

  /// Contradiction between the options; nil when there is none.
  func problem(with format: Format) -> Phrase? {
    if paper == nil, orientation != nil {
      return Phrase(
        nl: "--orientation hoort bij --paper. Noem het papier: --paper A3",
        en: "--orientation belongs to --paper. Name the paper: --paper A3")
    }
    if paper != nil, format.converter == nil && format != .svg {
      return Phrase(
        nl: "--paper is voor tekeningen. Voeg toe: --format pdf, png of svg",
        en: "--paper is for drawings. Add: --format pdf, png or svg")
    }
    return nil
  }
}

extension MapSetting.Form: ExpressibleByArgument {}
extension MapLook: ExpressibleByArgument {}
extension Page.Orientation: ExpressibleByArgument {}

extension Paper: ExpressibleByArgument {
  /// Case-insensitive.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }
}
