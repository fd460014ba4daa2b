import Toolkit

/// Measurements by the tests on the pages in a real browser, read from a file.
///
/// A measurement that is missing from the file was not made, and the page says so.
struct AccessibilityFacts {
  /// Measures in the order of the page.
  enum Measure: String, CaseIterable {
    /// Number of pages that were opened in each of the states below.
    case pages
    /// Problems that the checker found in light colours.
    case light
    /// ... in dark colours.
    case dark
    /// ... at a width of 320 pixels.
    case narrow
    /// ... in forced-colors mode.
    case forced
    /// ... with a panel open on each map.
    case panel
    /// Pages wider than a window of 320 pixels.
    case overflowing
    /// Pages that were printed to PDF, all of them with tags.
    case tagged
    /// Links inside the site, all of which were followed.
    case links
    /// Tasks that were done with the keyboard only.
    case keyboard
  }

  let day: Day?
  let browser: String?
  let checker: String?
  private let numbers: [Measure: Int]

  /// Measurements that are built into the program.
  static let recorded = AccessibilityFacts(
    String(decoding: PackageResources.accessibility_facts_txt, as: UTF8.self))

  /// Parses lines `name: value`; lines that begin with `#` are comments.
  init(_ text: String) {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      values[String(line[..<colon])] = String(value)
    }
    day = values["date"].flatMap { Day($0) }
    browser = values["browser"]
    checker = values["checker"]
    var numbers: [Measure: Int] = [:]
    for measure in Measure.allCases {
      if let value = values[measure.rawValue].flatMap({ Int($0) }) { numbers[measure] = value }
    }
    self.numbers = numbers
  }

  subscript(_ measure: Measure) -> Int? { numbers[measure] }

  var isEmpty: Bool { numbers.isEmpty }

  /// Measurement in words.
  func sentence(_ measure: Measure) -> Phrase? {
    guard let number = self[measure] else { return nil }
    let problems = Catalogue.count(
      number, one: Phrase(nl: "probleem", en: "problem"),
      many: Phrase(nl: "problemen", en: "problems"))
    switch measure {
    case .pages:
      return Phrase(
        nl: "\(number) pagina's van een plan zijn geopend en gecontroleerd.",
        en: "\(number) pages of a plan were opened and checked.")
    case .light:
      return Phrase(nl: "In lichte kleuren: ", en: "In light colours: ") + problems
        + Phrase(verbatim: ".")
    case .dark:
      return Phrase(nl: "In donkere kleuren: ", en: "In dark colours: ") + problems
        + Phrase(verbatim: ".")
    case .narrow:
      return Phrase(nl: "Op 320 pixels breed: ", en: "At a width of 320 pixels: ") + problems
        + Phrase(verbatim: ".")
    case .forced:
      return Phrase(
        nl: "Met kleuren die de lezer zelf oplegt (hoog contrast): ",
        en: "With colours that the reader imposes (high contrast): ")
        + problems + Phrase(verbatim: ".")
    case .panel:
      return Phrase(
        nl: "Met de uitleg van een effect geopend: ", en: "With the explanation of an effect open: "
      )
        + problems + Phrase(verbatim: ".")
    case .overflowing:
      return number == 0
        ? Phrase(
          nl: "Op 320 pixels breed past elke pagina in het venster.",
          en: "At a width of 320 pixels every page fits the window.")
        : Phrase(
          nl: "Op 320 pixels breed passen \(number) pagina's niet in het venster.",
          en: "At a width of 320 pixels \(number) pages do not fit the window.")
    case .tagged:
      return Phrase(
        nl: """
          \(number) pagina's zijn afgedrukt naar pdf; alle hebben de codes (tags) waarmee een schermlezer \
          de opbouw voorleest.
          """,
        en: """
          \(number) pages were printed to PDF; all have the tags by which a screen reader tells the \
          structure.
          """)
    case .links:
      return Phrase(
        nl: "\(number) koppelingen binnen de site zijn gevolgd; alle komen uit.",
        en: "\(number) links inside the site were followed; all arrive.")
    case .keyboard:
      return Phrase(
        nl: "\(number) taken zijn met alleen het toetsenbord uitgevoerd.",
        en: "\(number) tasks were done with the keyboard only.")
    }
  }
}
