internal import Toolkit

/// Input validations for Excel: drop-down lists, and cells that accept only a date.
struct XLSXValidations {
  private let columns: [(index: Int, column: Sheet.Column)]
  private let lastRow: Int
  private let language: Language

  /// - Parameter rows: of the table, without its header.
  init(columns: [Sheet.Column], rows: Int, language: Language) {
    self.columns = columns.enumerated().compactMap { index, column in
      column.isGuarded ? (index, column) : nil
    }
    lastRow = rows + SheetLook.spareRows
    self.language = language
  }

  func write(_ xml: inout XMLWriter) {
    guard !columns.isEmpty else { return }
    xml.element("dataValidations", ["count": "\(columns.count)"]) { xml in
      for (index, column) in columns { write(column, at: index, &xml) }
    }
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
        "errorTitle": title(language), "error": message(language), "sqref": range,
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
