import TextFormats
package import Sheets
package import Toolkit
package import Views
import PlanModel

/// A hand-out's rows as a spreadsheet that comes back: a sheet to fill in, one with the reasons, and
/// one that explains.
///
/// The sheet to fill in has what is asked and the answers, so that both are in sight on a laptop and
/// on paper. What is only to read is on the second sheet, by the same keys.
package struct HandoutWorkbook: Sendable {
  let language: Language
  let credit: Attribution

  package init(language: Language, credit: Attribution) {
    self.language = language
    self.credit = credit
  }

  /// - Parameter handout: the one whose rows it has; nil for the rows of all.
  package func workbook(_ table: Table, of handout: Handout?) -> Workbook {
    let columns = (table.groupColumn.map { [$0] } ?? []) + table.columns
    let rows = table.groups.flatMap { group -> [[Table.Cell]] in
      let heading = group.heading ?? Phrase(verbatim: "")
      return group.rows.map { (table.groupColumn == nil ? [] : [.text(heading)]) + $0.cells }
    }
    return Workbook(
      title: table.title(language), subject: credit.title, generator: GeneratorMark.program,
      language: language,
      sheets: [
        answers(columns, rows), reasons(columns, rows),
        HandoutExplanation(language: language, credit: credit).sheet(table, of: handout),
      ])
  }

  /// What is asked, and the answers. What does not fit in a row is on the sheet of reasons.
  private func answers(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> Sheet {
    let kept = columns.indices.filter { !isReason(columns[$0]) }
    let shown = fitting(kept.map { columns[$0] })
    let cells = rows.map { row in
      zip(kept, shown).map { index, column -> Sheet.Cell in
        let cell = cell(row[index], in: columns[index])
        guard case .text(let text) = cell, let part = shortened(text, in: column) else {
          return cell
        }
        return .text(part)
      }
    }
    let title = kept.firstIndex { columns[$0].key == HandoutColumn.title.rawValue }
    return Sheet(
      name: Phrase(nl: "Antwoorden", en: "Answers")(language), columns: shown, rows: cells,
      frozenColumns: (title ?? -1) + 1, printing: printing(shown))
  }

  /// Beginning of a text that is too long for a row, with a reference; nil for one that fits.
  private func shortened(_ text: String, in column: Sheet.Column) -> String? {
    let parts = column.parts(of: text)
    guard parts.count > 1, let first = parts.first else { return nil }
    // Without its last words, so that the reference fits.
    let end = first.dropLast(2 * column.width).lastIndex { $0 == " " || $0 == "\n" }
    return
      "\(end.map { first[..<$0] } ?? first[...]) …\n\(HandoutColumn.continuedOnReasons(language))"
  }

  /// What is only to read. A text that is too long for a row continues on the next one, with the
  /// same key.
  private func reasons(_ columns: [Table.Column], _ rows: [[Table.Cell]]) -> Sheet {
    let identifying = [HandoutColumn.key, .number, .title].map(\.rawValue)
    let kept = columns.indices.filter {
      identifying.contains(columns[$0].key) || isReason(columns[$0])
    }
    let shown = fitting(kept.map { columns[$0] }, isReason: true)
    let cells = rows.flatMap { row -> [[Sheet.Cell]] in
      let parts = zip(kept, shown).map { index, column -> [Sheet.Cell] in
        let cell = cell(row[index], in: columns[index])
        guard case .text(let text) = cell else { return [cell] }
        return column.parts(of: text).map(Sheet.Cell.text)
      }
      return (0..<(parts.map(\.count).max() ?? 1)).map { line in
        zip(kept, parts).map { index, parts in
          let repeats = columns[index].key == HandoutColumn.key.rawValue
          return repeats ? parts[0] : parts.indices.contains(line) ? parts[line] : .empty
        }
      }
    }
    let title = kept.firstIndex { columns[$0].key == HandoutColumn.title.rawValue }
    return Sheet(
      name: HandoutColumn.reasonsSheet(language), columns: shown, rows: cells,
      frozenColumns: (title ?? -1) + 1, printing: printing(shown))
  }

  private func isReason(_ column: Table.Column) -> Bool {
    HandoutColumn(rawValue: column.key)?.isReason ?? false
  }

  private func cell(_ cell: Table.Cell, in column: Table.Column) -> Sheet.Cell {
    let bullet = column.key == HandoutColumn.title.rawValue ? "" : "• "
    let text = TableText(language: language, separator: "\n", bullet: bullet)(cell)
    if text.isEmpty { return .empty }
    return column.isNumeric ? Int(text).map { .number($0) } ?? .text(text) : .text(text)
  }

  /// The columns in widths with which they fit on A4 beside each other: texts give up the same share
  /// each, and rows get higher. A second set of pages for the last columns is a puzzle.
  ///
  /// - Parameter isReason: whether they are on the sheet that is only to read.
  private func fitting(_ columns: [Table.Column], isReason: Bool = false) -> [Sheet.Column] {
    let widths = stride(from: 100, through: 50, by: -5).lazy.map { share in
      columns.map { column($0, isReason: isReason, share: share) }
    }
    return widths.first(where: Sheet.fitsOnPaper)
      ?? columns.map { column($0, isReason: isReason, share: 100) }
  }

  /// A3 for columns that A4 has no room for, as those of all departments with their names.
  private func printing(_ columns: [Sheet.Column]) -> SheetPrinting? {
    guard !Sheet.fitsOnPaper(columns),
      SheetPrinting.fits(columns.filter { !$0.isHidden }.map(\.width), isLarge: true)
    else { return nil }
    return SheetPrinting(pages: [0..<columns.count], isLarge: true)
  }

  /// - Parameter share: percentage of the usual width, for a column of texts.
  private func column(_ column: Table.Column, isReason: Bool, share: Int) -> Sheet.Column {
    let title = column.title(language)
    guard let known = HandoutColumn(rawValue: column.key) else {
      return Sheet.Column(title, width: 20)
    }
    let usual = isReason && known == .title ? 34 : known.width
    return Sheet.Column(
      title, width: known.isNarrowed ? max(12, usual * share / 100) : usual, kind: kind(of: known),
      isToFill: known.isToFill, isHidden: known.isHidden,
      language: known.isOwn ? credit.language : nil)
  }

  private func kind(of column: HandoutColumn) -> Sheet.Column.Kind {
    switch column {
    case .page: .number
    case .discussedOn, .doneOn: .date
    case .done: .choice(ProgressState.allCases.map { $0.name(language) })
    case .decision: .choice(DecisionState.answers.map { $0.name(language) })
    default: .text
    }
  }
}

extension DecisionState {
  /// What a department can answer.
  static let answers = allCases.filter { $0 != .notDiscussed }
}

extension HandoutColumn {
  /// Whether its texts are the plan's.
  fileprivate var isOwn: Bool {
    [.title, .policyField, .causes, .references].contains(self)
  }

  /// Whether it may be narrower: the others have words that would be broken.
  fileprivate var isNarrowed: Bool { width >= 14 && self != .policyField && self != .department }

  /// In characters.
  fileprivate var width: Int {
    // Answers and progress in sight on a laptop, 1,366 pixels wide.
    switch self {
    case .key: 11
    case .number: 5
    case .page: 10
    case .priority, .discussedOn, .doneOn, .whose: 11
    case .done: 13
    case .doneReason, .evidence: 14
    case .decision: 15
    case .department, .policyField: 17
    case .landed: 18
    case .others: 20
    case .references, .answer, .reason: 22
    case .causes: 46
    case .title: 32
    case .identity: 12
    }
  }
}
