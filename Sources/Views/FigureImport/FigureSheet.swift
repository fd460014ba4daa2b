import PlanModel
import Toolkit

/// Figures of a sheet, in one of three forms: a column for each year, a row for each year, or a row for
/// each figure with its year and its value. Beside them, or alone, it may have targets.
struct FigureSheet {
  private(set) var figures: [FoundFigure] = []
  var targets: [FoundTarget] = []
  private(set) var remarks: [FileRemark] = []

  let sheet: ReturnedSheet

  /// Column of a form in which each figure has a row.
  enum Role: CaseIterable {
    case indicator
    case region
    case unit
    case year
    case value

    var names: [String] {
      switch self {
      case .indicator: ["indicator", "id", "indicator-id", "naam", "name", "onderwerp", "output"]
      case .region: ["gebied", "regio", "gemeente", "region", "area", "municipality"]
      case .unit: ["eenheid", "unit"]
      case .year: ["jaar", "periode", "perioden", "year", "period"]
      case .value: ["waarde", "cijfer", "score", "value", "figure"]
      }
    }
  }

  init(_ sheet: ReturnedSheet) {
    self.sheet = sheet
    guard !sheet.isHidden else {
      remarks.append(FileRemark.unread(sheet, Self.hidden))
      return
    }
    // Titles may be above the headings: the first row of a known form has them.
    for (index, row) in sheet.rows.prefix(Self.mostAbove).enumerated() {
      let rest = Array(sheet.rows[(index + 1)...])
      guard
        readLong(row, rest) || readWide(row, rest) || readTall(row, rest)
          || readTargets(row, rest)
      else { continue }
      for above in sheet.rows[..<index] { remarks.append(FileRemark.above(above, on: sheet)) }
      break
    }
    if figures.isEmpty, targets.isEmpty { remarks.append(FileRemark.unread(sheet, Self.formless)) }
    for note in sheet.notes { remarks.append(FileRemark.note(note, on: sheet)) }
    remarkOnCells()
  }

  /// Reports merged cells, of which only the first has the figure, and figures that formulas came to.
  private mutating func remarkOnCells() {
    if let first = sheet.merged.first {
      let rows = first.rows
      remarks.append(
        FileRemark(
          sheet.words
            + Phrase(
              nl:
                ": samengevoegde cellen (rij \(rows.lowerBound)): alleen de eerste heeft het cijfer",
              en: ": merged cells (row \(rows.lowerBound)): only the first has the figure"),
          remedy: Phrase(
            nl: "Splits de cellen en vul elk jaar in.", en: "Split the cells and fill in each year."
          )))
    }
    let formulas = figures.count { $0.cell.isFormula }
    guard formulas > 0 else { return }
    remarks.append(
      FileRemark(
        sheet.words + Phrase(verbatim: ": ")
          + Catalogue.count(
            formulas, one: Phrase(nl: "cijfer", en: "figure"),
            many: Phrase(nl: "cijfers", en: "figures"))
          + Phrase(
            nl: " uit een formule: gelezen zoals bij het bewaren",
            en: " of a formula: read as when the file was saved"), .otherwise))
  }

  /// Rows in which headings are looked for; further down, each row would be compared with all others.
  private static let mostAbove = 30
  private static let hidden = Phrase(nl: "het blad is verborgen", en: "the sheet is hidden")
  private static let formless = Phrase(
    nl: "er zijn geen jaren boven kolommen of voor rijen",
    en: "there are no years above columns or before rows")

  func found(
    _ row: ReturnedSheet.Row, _ column: String, name: String?, region: String?,
    unit: String? = nil, year: Int, _ cell: ReturnedSheet.Cell
  ) -> FoundFigure {
    FoundFigure(
      file: sheet.words, row: row.number, column: column, name: name.flatMap(\.filled),
      region: region.flatMap(\.filled), unit: unit.flatMap(\.filled), year: year, cell: cell)
  }

  /// Columns by what their headings mean.
  func roles(_ heads: [String]) -> [Role: Int] {
    var roles: [Role: Int] = [:]
    for (column, head) in heads.enumerated() {
      let name = head.lowercased()
      for role in Role.allCases where roles[role] == nil && role.names.contains(name) {
        roles[role] = column
      }
    }
    return roles
  }

  private mutating func readLong(_ head: ReturnedSheet.Row, _ rows: [ReturnedSheet.Row]) -> Bool {
    let heads = head.cells.map(\.text)
    let roles = roles(heads)
    guard let yearColumn = roles[.year], let valueColumn = roles[.value] else { return false }
    let aims = TargetColumn.all(in: heads)
    for row in rows {
      let text = row.cell(yearColumn).text
      guard let year = FigureYear.read(text) else {
        remarks.append(FileRemark.row(row, on: sheet, Self.noYear(text)))
        continue
      }
      figures.append(
        found(
          row, heads[valueColumn], name: roles[.indicator].map { row.cell($0).text },
          region: roles[.region].map { row.cell($0).text },
          unit: roles[.unit].map { row.cell($0).text }, year: year, row.cell(valueColumn)))
      addTargets(aims, row, roles, name: roles[.indicator], year: year)
    }
    unread(heads, except: Set(roles.values).union(aims.map(\.column)), in: rows)
    return true
  }

  private mutating func readWide(_ head: ReturnedSheet.Row, _ rows: [ReturnedSheet.Row]) -> Bool {
    let heads = head.cells.map(\.text)
    let aims = TargetColumn.all(in: heads)
    let years = heads.enumerated().compactMap { column, head -> (column: Int, year: Int)? in
      // `Doel 2030` is no figure of 2030.
      guard !aims.contains(where: { $0.column == column }) else { return nil }
      return FigureYear.read(head).map { (column: column, year: $0) }
    }
    // A row that begins with a year is one of a form with a row for each year.
    guard let first = years.first, first.column > 0 else { return false }
    let roles = roles(heads)
    let nameColumn = roles[.indicator] ?? (0..<first.column).first { $0 != roles[.region] }
    warnOfOrder(years.map(\.year), head)
    for row in rows {
      if row.cells.allSatisfy({ $0.text.allSatisfy { "-|=: ".contains($0) } }) { continue }
      for (column, year) in years {
        figures.append(
          found(
            row, heads[column], name: nameColumn.map { row.cell($0).text },
            region: roles[.region].map { row.cell($0).text },
            unit: roles[.unit].map { row.cell($0).text }, year: year, row.cell(column)))
      }
      addTargets(aims, row, roles, name: nameColumn)
    }
    let used = Set(
      years.map(\.column) + roles.values + aims.map(\.column) + [nameColumn].compactMap(\.self))
    unread(heads, except: used, in: rows)
    return true
  }

  private mutating func readTall(_ head: ReturnedSheet.Row, _ rows: [ReturnedSheet.Row]) -> Bool {
    let heads = head.cells.map(\.text)
    let years = rows.map { FigureYear.read($0.cell(0).text) }
    guard heads.count > 1, years.contains(where: { $0 != nil }), FigureYear.read(heads[0]) == nil
    else { return false }
    warnOfOrder(years.compactMap(\.self), head)
    for (row, year) in zip(rows, years) {
      guard let year else {
        remarks.append(FileRemark.row(row, on: sheet, Self.noYear(row.cell(0).text)))
        continue
      }
      for column in heads.indices.dropFirst() {
        figures.append(
          found(row, heads[column], name: heads[column], region: nil, year: year, row.cell(column)))
      }
    }
    return true
  }

  private mutating func warnOfOrder(_ years: [Int], _ head: ReturnedSheet.Row) {
    guard years != years.sorted() else { return }
    remarks.append(
      FileRemark(
        sheet.words
          + Phrase(
            nl: ": de jaren staan niet op volgorde; elk cijfer is bij zijn eigen jaar gelezen",
            en: ": the years are not in order; each figure was read at its own year"), .otherwise))
  }

  /// Reports columns that were not read, with the number of their cells.
  mutating func unread(
    _ heads: [String], except used: Set<Int>, in rows: [ReturnedSheet.Row]
  ) {
    let width = max(heads.count, rows.map(\.cells.count).max() ?? 0)
    var ours: [String] = []
    for column in 0..<width where !used.contains(column) {
      let filled = rows.filter { !$0.cell(column).text.isEmpty }
      guard let first = filled.first else { continue }
      let name = heads.indices.contains(column) ? heads[column] : ""
      guard !Self.printed.contains(name.lowercased()) else {
        ours.append(name)
        continue
      }
      remarks.append(
        FileRemark(
          sheet.words
            + Phrase(
              nl: ": kolom '\(FileRemark.short(name))' is niet gelezen (",
              en: ": column '\(FileRemark.short(name))' was not read (")
            + Catalogue.count(
              filled.count, one: Phrase(nl: "cel", en: "cell"),
              many: Phrase(nl: "cellen", en: "cells"))
            + Phrase(nl: ", vanaf rij \(first.number))", en: ", from row \(first.number))")))
    }
    guard !ours.isEmpty else { return }
    let list = Catalogue.list(ours)
    remarks.append(
      FileRemark(
        sheet.words
          + Phrase(
            nl: ": alleen om te lezen, niet opgenomen: \(list.dutch)",
            en: ": only to be read, not taken in: \(list.english)"), .otherwise))
  }

  /// Other headings of our own tables of figures.
  private static let printed: Set<String> = [
    "indicator", "zoals gedrukt", "bijzonderheid", "opmerking", "noten", "bron", "as printed",
    "status", "remark", "footnotes", "source", "oordeel", "verdict", "waarom", "why",
  ]

  private static func noYear(_ text: String) -> Phrase {
    Phrase(
      nl: "'\(FileRemark.short(text))' is geen jaar", en: "'\(FileRemark.short(text))' is no year")
  }
}

extension FileRemark {
  static func unread(_ sheet: ReturnedSheet, _ reason: Phrase) -> FileRemark {
    FileRemark(sheet.words + Phrase(nl: ": niet gelezen: ", en: ": not read: ") + reason)
  }

  static func row(_ row: ReturnedSheet.Row, on sheet: ReturnedSheet, _ reason: Phrase) -> FileRemark
  {
    FileRemark(
      sheet.words
        + Phrase(nl: ", rij \(row.number): niet gelezen: ", en: ", row \(row.number): not read: ")
        + reason)
  }
}

extension String {
  /// Without blanks at its ends; nil when nothing is left.
  var filled: String? {
    let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : words
  }
}
