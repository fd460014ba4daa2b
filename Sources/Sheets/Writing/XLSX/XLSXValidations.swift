internal import Toolkit

/// Input validations for Excel: drop-down lists, cells that accept only a date, and notes.
struct XLSXValidations {
  private let columns: [(index: Int, column: Sheet.Column)]
  private let lastRow: Int
  private let language: Language

  /// - Parameter rows: of the table, without its header.
  init(columns: [Sheet.Column], rows: Int, language: Language) {
    self.columns = columns.enumerated().compactMap { index, column in
      column.isGuarded || column.note != nil ? (index, column) : nil
    }
    lastRow = rows + SheetLook.spareRows
    self.language = language
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
        "allowBlank": "1", "showInputMessage": "1", "showErrorMessage": "1",
        "errorTitle": title(language), "error": message(language),
        "promptTitle": Self.title(column), "prompt": Self.prompt(column), "sqref": range,
      ]
    ) { xml in
      switch column.kind {
      case .choice(let choices):
        xml.element("formula1", text: "\"\(choices.joined(separator: ","))\"")
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
    case .choice: true
    }
  }
}
