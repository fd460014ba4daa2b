internal import Toolkit

/// Input validations of columns with a list, with dates and with notes, for OpenDocument.
struct ODSValidations {
  private let workbook: Workbook
  private let names: [String]

  init(_ workbook: Workbook, names: [String]) {
    self.workbook = workbook
    self.names = names
  }

  static func name(sheet: Int, column: Int) -> String { "rule-\(sheet)-\(column)" }

  static func headerName(sheet: Int, column: Int) -> String { "note-\(sheet)-\(column)" }

  func write(_ xml: inout XMLWriter) {
    let ruled = workbook.sheets.enumerated().flatMap { index, sheet in
      sheet.columns.enumerated().filter { $0.element.isGuarded || $0.element.note != nil }.map {
        (index, $0.offset, $0.element)
      }
    }
    guard !ruled.isEmpty else { return }
    xml.element("table:content-validations") { xml in
      for (sheet, position, column) in ruled {
        write(column, sheet, position, &xml)
        if column.note != nil {
          xml.element(
            "table:content-validation",
            [
              "table:name": Self.headerName(sheet: sheet, column: position),
              "table:base-cell-address": address(sheet, position, row: 0),
            ]
          ) { xml in help(column, &xml) }
        }
      }
    }
  }

  private func address(_ sheet: Int, _ column: Int, row: Int) -> String {
    "\(CellAddress.quoted(names[sheet])).\(CellAddress.name(column: column, row: row))"
  }

  private func help(_ column: Sheet.Column, _ xml: inout XMLWriter) {
    guard let note = column.note else { return }
    xml.element(
      "table:help-message", ["table:title": column.title, "table:display": "true"]
    ) { xml in xml.element("text:p", text: note) }
  }

  private func write(
    _ column: Sheet.Column, _ sheet: Int, _ position: Int, _ xml: inout XMLWriter
  ) {
    guard column.isGuarded else {
      return xml.element(
        "table:content-validation",
        [
          "table:name": Self.name(sheet: sheet, column: position),
          "table:base-cell-address": address(sheet, position, row: 1),
        ]
      ) { xml in help(column, &xml) }
    }
    let isDate = column.kind == .date
    let (title, message) =
      isDate
      ? (SheetMessages.dateTitle, SheetMessages.date)
      : (SheetMessages.chooseTitle, SheetMessages.choose)
    xml.element(
      "table:content-validation",
      [
        "table:name": Self.name(sheet: sheet, column: position),
        "table:condition": "of:\(condition(column))", "table:allow-empty-cell": "true",
        "table:display-list": isDate ? nil : "unsorted",
        "table:base-cell-address": address(sheet, position, row: 1),
      ]
    ) { xml in
      help(column, &xml)
      xml.element(
        "table:error-message",
        [
          "table:message-type": "stop", "table:title": title(workbook.language),
          "table:display": column.isOpen ? "false" : "true",
        ]
      ) { xml in xml.element("text:p", text: message(workbook.language)) }
    }
  }

  private func condition(_ column: Sheet.Column) -> String {
    switch column.kind {
    case .choice(let choices):
      "cell-content-is-in-list(\(choices.map { "\"\($0)\"" }.joined(separator: ";")))"
    case .listed(let listed):
      "cell-content-is-in-list(\(range(listed)))"
    // First day on which all spreadsheets agree.
    default: "cell-content-is-date() and cell-content()>=61"
    }
  }
}

extension ODSValidations {
  private func range(_ listed: Sheet.Column.ListedColumn) -> String {
    let (name, cells) = (workbook.quotedName(listed.sheet), listed.cells(fixed: true))
    return "[$\(name).\(cells.first):.\(cells.last)]"
  }
}

extension Sheet {
  /// Columns of a table; empty for a text.
  fileprivate var columns: [Column] {
    switch content {
    case .table(let columns, _): columns
    case .text: []
    }
  }
}
