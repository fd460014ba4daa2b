import PlanModel
import SourceText
import Toolkit

/// Figures from a saved answer of open data.
extension FigureImport {
  package mutating func add(_ file: ODataFile, named name: String) {
    if file.nextPage != nil {
      note(
        FileRemark(
          Phrase(
            nl: "\(name): dit bestand is één pagina van meer; wat op de volgende staat, ontbreekt",
            en: "\(name): this file is one page of more; what is on the next is missing"),
          remedy: Phrase(
            nl:
              "Kies bij het ophalen minder (een filter op gebied en soort), of bewaar de andere pagina's ook.",
            en:
              "Ask for less when you fetch it (a filter by region and kind), or save the other pages too."
          )))
    }
    var used: Set<Int> = []
    var rows = RowIndex(file.rows)
    var skipped: String?
    for target in targets(in: file, named: name) {
      for row in rows.rows(with: target.mapping.keys) where target.mapping.fits(row) {
        used.insert(row.number)
        guard let period = row.keys.first(where: { Self.isPeriod($0.key) })?.value else { continue }
        guard let year = Self.year(of: period) else {
          skipped = skipped ?? period
          continue
        }
        let text = target.mapping.value(in: row) ?? "."
        add(
          ReturnedSheet.Cell(text, isNumber: text.first.map { $0.isNumber || $0 == "-" } ?? false),
          at: Phrase(nl: "\(name), rij \(row.number)", en: "\(name), row \(row.number)"),
          indicator: target.indicator, region: target.region, year: year)
      }
      if !target.isKnown { remember(target.mapping, target.indicator, target.region) }
    }
    if let skipped { note(Self.skipped(skipped, in: name)) }
    let rest = file.rows.count - used.count
    if rest > 0 {
      note(
        FileRemark(
          Phrase(
            nl: "\(name): zonder reeks in het plan, niet gelezen: ",
            en: "\(name): without a series in the plan, not read: ")
            + Catalogue.count(
              rest, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows")),
          used.isEmpty ? .unread : .otherwise))
    }
  }

  /// Rows by the values of some of their keys, so that a thousand series do not each read all rows.
  private struct RowIndex {
    private let rows: [ODataFile.Row]
    private var byNames: [[String]: [[String]: [ODataFile.Row]]] = [:]

    init(_ rows: [ODataFile.Row]) { self.rows = rows }

    mutating func rows(with keys: [String: String]) -> [ODataFile.Row] {
      let names = keys.keys.sorted()
      let index =
        byNames[names] ?? Dictionary(grouping: rows) { row in names.map { row.keys[$0] ?? "" } }
      byNames[names] = index
      return index[names.map { keys[$0] ?? "" }] ?? []
    }
  }

  private struct Target {
    let indicator: Int
    let region: String?
    let mapping: FigureMapping
    /// Whether the plan has the mapping already.
    let isKnown: Bool
  }

  /// Series to which rows of the file belong: those that the plan maps to it, else the one that the
  /// person who imports chose.
  private mutating func targets(in file: ODataFile, named name: String) -> [Target] {
    var targets: [Target] = []
    for (index, indicator) in plan.indicators.enumerated() where chosen ?? index == index {
      for series in indicator.series {
        guard let written = series.importing?.value else { continue }
        let mapping = FigureMapping(written)
        guard mapping.fits(file) else { continue }
        targets.append(
          Target(indicator: index, region: series.region?.value, mapping: mapping, isKnown: true))
      }
    }
    if let chosen, let choice {
      let region = region(nil, of: chosen)?.code
      return [Target(indicator: chosen, region: region, mapping: choice, isKnown: false)]
    }
    guard targets.isEmpty, let chosen else {
      if targets.isEmpty { note(Self.noMapping(name, file)) }
      return targets
    }
    guard let mapping = only(file) else {
      note(Self.severalRows(name, file))
      return []
    }
    let region = region(nil, of: chosen)?.code
    return [Target(indicator: chosen, region: region, mapping: mapping, isKnown: false)]
  }

  /// Mapping of a file that has one row for each period and one measure; nil for any other.
  private func only(_ file: ODataFile) -> FigureMapping? {
    let measures = Set(file.rows.flatMap(\.values.keys))
    guard measures.count == 1, let measure = measures.first, let first = file.rows.first else {
      return nil
    }
    let keys = first.keys.filter { !Self.isPeriod($0.key) }
    guard file.rows.allSatisfy({ row in keys.allSatisfy { row.keys[$0.key] == $0.value } }) else {
      return nil
    }
    return FigureMapping(table: file.table, keys: keys, measure: measure)
  }

  private static func isPeriod(_ key: String) -> Bool { key == "Perioden" || key == "Periods" }

  /// Year of `2022JJ00`; nil for a month, a quarter or another period.
  private static func year(of period: String) -> Int? {
    period.hasSuffix("JJ00") ? FigureYear.read(period) : nil
  }

  private static func skipped(_ period: String, in name: String) -> FileRemark {
    let example = FileRemark.short(period)
    return FileRemark(
      Phrase(
        nl: "\(name): andere perioden dan jaren zijn niet gelezen, zoals \(example)",
        en: "\(name): periods other than years were not read, such as \(example)"),
      remedy: Phrase(
        nl: "Haal jaarcijfers op: Perioden eindigt dan op JJ00.",
        en: "Fetch the figures of years: Perioden then ends with JJ00."))
  }

  private static func noMapping(_ name: String, _ file: ODataFile) -> FileRemark {
    let table = file.table.map { " \($0)" } ?? ""
    return FileRemark(
      Phrase(
        nl: "\(name): geen reeks van het plan hoort bij deze tabel\(table)",
        en: "\(name): no series of the plan belongs to this table\(table)"),
      remedy: Phrase(
        nl: "Geef --indicator ID en zo nodig --select \"\(example(file))\".",
        en: "Give --indicator ID and if need be --select \"\(example(file))\"."))
  }

  private static func severalRows(_ name: String, _ file: ODataFile) -> FileRemark {
    FileRemark(
      Phrase(
        nl: "\(name): in het bestand staat meer dan één reeks, en niets zegt welke",
        en: "\(name): the file has more than one series, and nothing says which"),
      remedy: Phrase(
        nl: "Kies de rijen: --select \"\(example(file))\".",
        en: "Choose the rows: --select \"\(example(file))\"."))
  }

  /// Choice of the first row, as an example to change.
  private static func example(_ file: ODataFile) -> String {
    let row = file.rows.first
    let keys = (row?.keys ?? [:]).filter { !isPeriod($0.key) }
    let text = FigureMapping(
      table: file.table, keys: keys, measure: row?.values.keys.sorted().first
    )
    .text
    return text.count > 200 || text.contains("\"") ? "TABEL SLEUTEL=WAARDE MAAT" : text
  }
}
