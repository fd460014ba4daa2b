package import PlanModel
import SourceText
package import Sheets
package import Toolkit
import Views

/// A plan as a workbook that comes back.
package struct WorkbookExport: Sendable {
  private let graph: PlanGraph
  private let language: Language
  private let sheets: [PlanSheet]

  /// - Parameter sheets: those to fill in; all by default.
  package init(
    _ graph: PlanGraph, in language: Language, only sheets: [PlanSheet] = PlanSheet.allCases
  ) {
    self.graph = graph
    self.language = language
    self.sheets = sheets
  }

  /// - Parameters:
  ///   - generator: program of the file's properties.
  ///   - conflicts: of the import before, on a sheet of their own.
  package func workbook(
    generator: String, version: String, conflicts: [WorkbookConflict] = []
  ) -> Workbook {
    let rows = PlanRows(graph, in: language)
    let shown = sheets
    let title = graph.plan.title
    let halves = Set(shown.filter { !rows[$0].isEmpty }.compactMap(\.half))
    return Workbook(
      title: title.isEmpty ? Phrase(nl: "Plan", en: "Plan")(language) : title,
      subject: graph.plan.title, generator: generator, language: language,
      sheets: [ReadMeSheet(graph.plan, sheets: shown, language: language).sheet]
        + shown.map { table($0, rows[$0], isHidden: isHidden($0, rows[$0], in: halves)) }
        + (conflicts.isEmpty ? [] : [ConflictSheet.sheet(conflicts, in: language)])
        + [BasisSheet.sheet(rows, of: shown, graph.plan, version: version, language)])
  }

  /// Whether an empty sheet is shown only on request: one that few plans need, and all of a half of which
  /// the plan has nothing while it has the other. Each would be a page of headings on paper. In a workbook
  /// of a new plan, or of some sheets, all are there to be filled in.
  private func isHidden(
    _ sheet: PlanSheet, _ rows: [PlanRow], in halves: Set<PlanSheet.Half>
  ) -> Bool {
    guard rows.isEmpty else { return false }
    if sheet.isOccasional { return true }
    guard sheets.count == PlanSheet.allCases.count, let half = sheet.half else { return false }
    return !halves.isEmpty && !halves.contains(half)
  }

  private func table(_ sheet: PlanSheet, _ rows: [PlanRow], isHidden isSheetHidden: Bool) -> Sheet {
    let longest = sheet.columns.indices.map { index in
      rows.reduce(0) { max($0, $1.cells[index].utf8.count) }
    }
    let isHidden = sheet.columns.indices.map { !sheet.columns[$0].isUsual && longest[$0] == 0 }
    let contents = sheet.columns.map(CellContent.init)
    let text = sheet.index(of: sheet.textKey) ?? 0
    let depth = sheet.index(of: SheetColumn.depth)
    let name = sheet.index(of: sheet.nameKey ?? sheet.textKey) ?? 0
    let layout = PageLayout(
      sheet.columns.indices.map { index in
        sheet.columns[index].width(of: rows.isEmpty ? nil : longest[index], in: language)
      }, isHidden: isHidden, from: depth == nil ? 1 : text, repeated: name..<text + 1,
      read: sheet.readFirst.last.flatMap { sheet.index(of: $0) }.map { $0 + 1 } ?? 0)
    let columns = sheet.columns.indices.map { index in
      column(sheet.columns[index], width: layout.widths[index], isHidden: isHidden[index])
    }
    return Sheet(
      name: sheet.name(language), columns: columns,
      made: Sheet.Rows(count: rows.count) { index in
        let cells = rows[index].cells
        var made = cells.indices.map { contents[$0].cell(cells[$0]) }
        // The tree can be read at the labels.
        if let depth, let level = Int(cells[depth]), !cells[text].isEmpty {
          made[text] = .outline(cells[text], level: level)
        }
        return made
      },
      frozenColumns: text + 1, repeatedFrom: name, printing: layout.printing,
      isHidden: isSheetHidden)
  }

  /// What the texts of a column are in a spreadsheet.
  private enum CellContent {
    case text
    case day
    case number
    /// Number of characters of another column.
    case length(of: Int)

    init(_ column: SheetColumn) {
      self =
        if column.format?.kind == .date {
          .day
        } else if column.id == SheetColumn.depth {
          .number
        } else if column.id == SheetColumn.length {
          .length(of: PlanSheet.effects.index(of: "label") ?? 0)
        } else {
          .text
        }
    }

    func cell(_ text: String) -> Sheet.Cell {
      if text.isEmpty { return .empty }
      switch self {
      case .text: break
      case .day: if let day = Day(text) { return .date(day) }
      case .number: if let number = Int(text) { return .number(number) }
      case .length(let column):
        if let number = Int(text) { return .length(ofColumn: column, now: number) }
      }
      return .text(text)
    }
  }

  private func column(_ column: SheetColumn, width: Int, isHidden: Bool) -> Sheet.Column {
    Sheet.Column(
      column.heading(language), width: width,
      kind: kind(of: column),
      isToFill: column.role == .value || column.role == .position, isHidden: isHidden,
      note: column.note(language))
  }

  private func kind(of column: SheetColumn) -> Sheet.Column.Kind {
    if column.id == SheetColumn.depth || column.id == SheetColumn.length { return .number }
    guard let format = column.format else { return .text }
    let plan = graph.plan
    switch format.kind {
    case .choice(let choices): return choice(choices.map { ChoiceWords.word($0, language) })
    case .flag: return choice([ChoiceWords.yes(language), ChoiceWords.no(language)])
    case .date: return .date
    case .identifier:
      switch format.role {
      case .lead, .owner, .decider:
        return listed(.departments, isOpen: false) ?? choice(plan.departments.map(\.code.value))
      case .group: return choice(plan.groups.map(\.id.value))
      case .scale: return choice(plan.scales.map(\.id.value))
      case .report: return choice(plan.reports.map(\.id.value))
      default: return .text
      }
    // One of them or several: the list offers, and more can be typed.
    case .departments: return listed(.departments, isOpen: true) ?? .text
    case .links where format.role == .focus: return listed(.focusAreas, isOpen: true) ?? .text
    default: return .text
    }
  }

  /// A drop-down list of the names on another sheet; nil where the workbook lacks that sheet.
  private func listed(_ sheet: PlanSheet, isOpen: Bool) -> Sheet.Column.Kind? {
    guard sheets.contains(sheet), let key = sheet.nameKey, let index = sheet.index(of: key) else {
      return nil
    }
    let rows = sheet == .departments ? graph.plan.departments.count : graph.plan.focusAreas.count
    return .listed(
      Sheet.Column.ListedColumn(
        sheet: sheet.name(language), column: index, rows: rows, isOpen: isOpen))
  }

  /// A drop-down list; a text where the words do not fit in one.
  private func choice(_ words: [String]) -> Sheet.Column.Kind {
    Sheet.Column.canOffer(words) ? .choice(words) : .text
  }
}
