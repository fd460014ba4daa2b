internal import Toolkit

/// Input validations for Excel: drop-down lists, cells that accept only a date, and notes.
struct XLSXValidations {
  private let columns: [(index: Int, column: Sheet.Column)]
  private let lastRow: Int
  private let workbook: Workbook
  private var language: Language { workbook.language }

  /// - Parameter rows: of the table, without its header.
  init(columns: [Sheet.Column], rows: Int, of workbook: Workbook) {
    self.columns = columns.enumerated().compactMap { index, column in
      column.isGuarded || column.note != nil ? (index, column) : nil
    }
    lastRow = rows + SheetLook.spareRows
    self.workbook = workbook
  }

  func write(_ xml: inout XMLWriter) {
    guard !columns.isEmpty else { return }
    // The header of a column with a rule has its note apart.
    let count = columns.count + columns.count { $0.column.isGuarded && $0.column.note != nil }
    xml.element("dataValidations", ["count": "\(count)"]) { xml in
      for (index, column) in columns {
        if column.note != nil { writeNote(column, at: index, &xml) }
        if column.isGuarded { write(column, at: index, &xml) }
      }
    }
  }

  /// Note of a column: on its header, and on its cells where no rule has it.
  private func writeNote(_ column: Sheet.Column, at index: Int, _ xml: inout XMLWriter) {
    let last = column.isGuarded ? 0 : lastRow
    let (first, end) = (
      CellAddress.name(column: index, row: 0), CellAddress.name(column: index, row: last)
    )
    xml.element(
      "dataValidation",
      [
        "allowBlank": "1", "showInputMessage": "1", "promptTitle": Self.title(column),
        "prompt": Self.prompt(column), "sqref": last == 0 ? first : "\(first):\(end)",
      ])
  }

  /// Excel accepts 32 characters of a title and 255 of a text.
  private static func title(_ column: Sheet.Column) -> String? {
    column.note == nil ? nil : String(column.title.prefix(32))
  }

  private static func prompt(_ column: Sheet.Column) -> String? {
    guard let note = column.note else { return nil }
    return note.utf16.count <= 255 ? note : "\(note.prefix(250)) …"
  }

  private func write(_ column: Sheet.Column, at index: Int, _ xml: inout XMLWriter) {
    let range =
      "\(CellAddress.name(column: index, row: 1)):\(CellAddress.name(column: index, row: lastRow))"
    let isDate = column.kind == .date
    let (title, message) =
      isDate
      ? (SheetMessages.dateTitle, SheetMessages.date)
      : (SheetMessages.chooseTitle, SheetMessages.choose)
    xml.element(
      "dataValidation",
      [
        "type": isDate ? "date" : "list", "operator": isDate ? "greaterThanOrEqual" : nil,
        "allowBlank": "1", "showInputMessage": "1",
        "showErrorMessage": column.isOpen ? nil : "1",
        "errorTitle": column.isOpen ? nil : title(language),
        "error": column.isOpen ? nil : message(language),
        "promptTitle": Self.title(column), "prompt": Self.prompt(column), "sqref": range,
      ]
    ) { xml in
      switch column.kind {
      case .choice(let choices):
        xml.element("formula1", text: "\"\(choices.joined(separator: ","))\"")
      case .listed(let listed):
        let (first, last) = listed.cells(fixed: true)
        xml.element("formula1", text: "\(workbook.quotedName(listed.sheet))!\(first):\(last)")
      // First day on which all spreadsheets agree.
      default: xml.element("formula1", text: "61")
      }
    }
  }
}

extension Sheet.Column {
  /// Whether its input is restricted.
  var isGuarded: Bool {
    switch kind {
    case .text, .number: false
    case .date: true
    case .choice, .listed: true
    }
  }

  /// Whether its list only offers, and other input is allowed.
  var isOpen: Bool {
    if case .listed(let listed) = kind { listed.isOpen } else { false }
  }
}

extension Sheet.Column.ListedColumn {
  /// Addresses of its first cell and of its last, with spare rows for what is added there.
  func cells(fixed: Bool) -> (first: String, last: String) {
    let (letters, mark) = (CellAddress.letters(column), fixed ? "$" : "")
    return (
      "\(mark)\(letters)\(mark)2", "\(mark)\(letters)\(mark)\(rows + SheetLook.spareRows + 1)"
    )
  }
}

extension Workbook {
  /// Name on the tab of a sheet, as formulas have it.
  func quotedName(_ sheet: String) -> String {
    let names = SheetNames.legal(sheets.map(\.name))
    let index = sheets.firstIndex { $0.name == sheet }
    return CellAddress.quoted(index.map { names[$0] } ?? sheet)
  }
}
