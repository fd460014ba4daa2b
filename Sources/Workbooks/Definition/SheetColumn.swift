package import PlanModel
package import Toolkit
import Views

/// Column of a sheet. This is the one description that export, read-me and import share; a key that
/// the format gets is a column by itself.
package struct SheetColumn: Sendable {
  package enum Role: Sendable, Equatable {
    /// The identity of the row.
    case key
    /// Position of the row among others: depth, what it is under.
    case position
    /// Shown and never read.
    case automatic
    /// Value of a key of the format.
    case value
  }

  /// Key of the format, or a name of ours that begins with `~`.
  package let id: String
  package let heading: Phrase
  /// What to write in it.
  package let note: Phrase
  package let role: Role
  package let format: KeyFormat?
  /// Width in characters.
  package let width: Int
  /// Whether most plans use it. Other columns that nothing is in are hidden, so that a sheet fits on a
  /// screen.
  let isUsual: Bool

  static let key = "~key"
  static let depth = "~depth"
  static let under = "~under"
  static let underName = "~under-name"
  static let length = "~length"
  static let point = "~point"
  static let letter = "~letter"
  static let indicator = "~indicator"
  static let region = "~region"
  static let year = "~year"

  /// Keys that say something of a placement and not of the effect itself.
  static let placementKeys: Set<String> = ["kind", "stated", "inferred", "assumption", "side"]

  private init(
    _ id: String, _ role: Role, width: Int, nl dutch: String, en english: String,
    note: Phrase
  ) {
    self.id = id
    self.role = role
    self.width = width
    self.note = note
    heading = Phrase(nl: dutch, en: english)
    format = nil
    isUsual = true
  }

  /// Column for the values of a key.
  init(_ format: KeyFormat, of map: MapName) {
    id = format.name
    heading = format.label
    let about = Self.oneLine(format.about, format, of: map)
    let example = CellNotation.example(of: format)
    note =
      example.isEmpty
      ? about : about + Phrase(nl: " Voorbeeld: \(example)", en: " Example: \(example)")
    role = .value
    self.format = format
    // Of figures, of which there are most, almost none has more than a value.
    isUsual =
      format.isRequired
      || Self.usual.contains(format.name) && !(map == .figure && format.name != "value")
    width =
      switch format.kind {
      case .text:
        format.name == "number" || format.name == "code" || format.name == "numeral" ? 11 : 34
      case .links: 28
      case .map, .maps, .yearTexts: 30
      case .exceptions, .texts, .printedNames, .departments: 22
      case .number, .flag, .date, .amount, .choice: 12
      default: 16
      }
  }

  /// Width by what is in it: as wide as its texts, and wider for long ones, so that rows stay low.
  ///
  /// - Parameter longest: bytes of the longest text; nil in a sheet without rows.
  func width(of longest: Int?, in language: Language) -> Int {
    let words = heading(language).split { $0 == " " || $0 == "," }.map(\.count)
    // Beside the longest word there is the button of the filter.
    let head = (words.max() ?? 0) + 3
    guard role == .value, let longest else { return max(width, head) }
    let content =
      longest == 0
      ? min(width, 16) : longest <= width ? longest + 1 : min(max(width, longest / 4), 54)
    return max(content, head)
  }

  private static let usual: Set<String> = [
    "source", "points", "focus", "explanation", "context", "kind", "priority", "departments",
    "lead", "planned", "status", "summary", "policy-field", "name", "remark", "reason", "amount",
    "amounts", "lines", "adopted", "vision", "period", "municipality", "owner", "unit", "targets",
    "indicators", "value", "about", "date", "report", "text", "breaks", "organisation", "contact",
    "number", "better",
  ]

  /// On one line, with the words that cells have instead of those of the files.
  private static func oneLine(
    _ phrase: Phrase, _ format: KeyFormat, of map: MapName
  ) -> Phrase {
    func line(_ text: String, _ language: Language) -> String {
      var line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if case .choice(let choices) = format.kind {
        for choice in choices {
          let word = ChoiceWords.word(choice, language)
          line = line.replacing("\(word) (\(choice))", with: "'\(word)'")
            .replacing(" \(choice) (\(word))", with: " '\(word)'")
            .replacing(" \(choice) (", with: " '\(word)' (")
            .replacing("`\(choice)`", with: "'\(word)'")
            .replacing("(\(choice)", with: "(\(word)")
        }
      }
      // A key is in cells what its heading says.
      for part in line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      where part.offset % 2 == 1 && part.element != format.name {
        let heading = ColumnHeading.of(String(part.element), in: map)(language)
        line = line.replacing("`\(part.element)`", with: "'\(heading)'")
      }
      return line.replacing("`", with: "'")
    }
    return Phrase(nl: line(phrase.dutch, .dutch), en: line(phrase.english, .english))
  }

  static func all(of sheet: PlanSheet) -> [SheetColumn] {
    let keys = PlanFormat[sheet.map].keys.filter(isColumn)
    let inOrder = keys.map { SheetColumn($0, of: sheet.map) }
    // What one reads on paper is beside each other.
    let read = sheet.readFirst
    let values =
      read.compactMap { id in inOrder.first { $0.id == id } }
      + inOrder.filter { !read.contains($0.id) }
    func value(_ id: String) -> [SheetColumn] { values.filter { $0.id == id } }
    switch sheet {
    case .effects:
      let known = Set(keys.map(\.name) + PlanSheet.themeKeys.keys)
      let ofThemes = PlanFormat[.theme].keys.filter { isColumn($0) && !known.contains($0.name) }
      return [rowKey, depthColumn] + value("label") + [lengthColumn, underColumn, underNameColumn]
        + values.filter { $0.id != "label" } + ofThemes.map { SheetColumn($0, of: sheet.map) }
    case .subPoints:
      return [rowKey, pointColumn, letterColumn] + values
    case .figures:
      return [rowKey, indicatorColumn, regionColumn, yearColumn] + values
    case .series:
      return [rowKey, indicatorColumn, regionColumn] + values.filter { $0.id != "region" }
    case .plan:
      // The order of themes is that of the rows of effects; the version of the format says how the
      // files are written, and nobody decides that in a workbook.
      return [rowKey] + values.filter { $0.id != "themes" && $0.id != "format" }
    default:
      return [rowKey] + values
    }
  }

  /// Whether a key fits in a cell: no mapping below it, and no id, which is the row's own key.
  private static func isColumn(_ key: KeyFormat) -> Bool {
    switch key.kind {
    case .text, .identifier, .choice, .flag, .number, .numbers, .amount, .amounts, .date, .planned,
      .criterion, .texts, .printedNames, .departments, .citations, .links, .exceptions,
      .decimal, .decimals, .year, .yearTexts:
      key.name != "id"
    case .map(let map), .maps(let map): CellNotation.blocks[map] != nil
    default: false
    }
  }

  private static let rowKey = SheetColumn(
    key, .key, width: 18, nl: "sleutel", en: "key",
    note: Phrase(
      nl: "Hieraan herkent raakvlak de rij. Laat staan; in een nieuwe rij leeg laten.",
      en: "By this raakvlak recognises the row. Leave it; in a new row leave it empty."))
  private static let depthColumn = SheetColumn(
    depth, .position, width: 7, nl: "diepte", en: "depth",
    note: Phrase(
      nl:
        "0 is een thema, 1 staat direct onder het thema, 2 onder het gevolg daarboven, enzovoort.",
      en: "0 is a theme, 1 is right under the theme, 2 under the effect above it, and so on."))
  private static let underColumn = SheetColumn(
    under, .position, width: 18, nl: "onder", en: "under",
    note: Phrase(
      nl:
        "De sleutel van het thema of gevolg waar dit onder staat. In een nieuwe rij mag dit leeg.",
      en: "The key of the theme or effect that this is under. It may be empty in a new row."))
  private static let underNameColumn = SheetColumn(
    underName, .automatic, width: 22, nl: "↳ onder, in woorden", en: "↳ under, in words",
    note: Phrase(
      nl: "Wordt vanzelf gevuld; wat u hier typt, wordt niet gelezen.",
      en: "Filled by itself; what you type here is not read."))
  private static let lengthColumn = SheetColumn(
    length, .automatic, width: 7, nl: "lengte", en: "length",
    note: Phrase(
      nl: "Aantal tekens van de tekst op de kaart. Twee tot zes woorden passen daar het best.",
      en: "Number of characters of the text on the map. Two to six words fit there best."))
  private static let pointColumn = SheetColumn(
    point, .position, width: 10, nl: "actiepunt", en: "action point",
    note: Phrase(
      nl: "Het nummer van het actiepunt waar dit bij hoort.",
      en: "The number of the action point to which this belongs."))
  private static let indicatorColumn = SheetColumn(
    indicator, .position, width: 24, nl: "indicator", en: "indicator",
    note: Phrase(
      nl: "De sleutel of de titel van de indicator op blad 'Indicatoren'.",
      en: "The key or the title of the indicator on sheet 'Indicators'."))
  private static let regionColumn = SheetColumn(
    region, .position, width: 10, nl: "gebied", en: "region",
    note: Phrase(
      nl: "De code van het gebied; leeg is de eigen gemeente.",
      en: "The code of the region; empty is the plan's own municipality."))
  private static let yearColumn = SheetColumn(
    year, .position, width: 8, nl: "jaar", en: "year",
    note: Phrase(nl: "Het jaar van het cijfer.", en: "The year of the figure."))
  private static let letterColumn = SheetColumn(
    letter, .automatic, width: 8, nl: "letter", en: "letter",
    note: Phrase(
      nl: "Volgt uit de volgorde van de rijen; wat u hier typt, wordt niet gelezen.",
      en: "Follows from the order of the rows; what you type here is not read."))
}
