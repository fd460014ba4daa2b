internal import Toolkit

/// Writer of `content.xml`: the tables.
struct ODSContent {
  private let workbook: Workbook
  private let names: [String]

  init(_ workbook: Workbook, names: [String]) {
    self.workbook = workbook
    self.names = names
  }

  func write(_ xml: inout XMLWriter) {
    ODSPart.write("office:document-content", &xml) { xml in
      xml.element("office:automatic-styles") { xml in styles(&xml) }
      xml.element("office:body") { xml in
        xml.element("office:spreadsheet") { xml in
          ODSValidations(workbook, names: names).write(&xml)
          for index in names.indices { table(index, &xml) }
          filters(&xml)
        }
      }
    }
  }

  private func styles(_ xml: inout XMLWriter) {
    for (index, sheet) in workbook.sheets.enumerated() {
      for (position, width) in sheet.widths.enumerated() {
        xml.element(
          "style:style",
          ["style:name": columnStyle(index, position), "style:family": "table-column"]
        ) { xml in
          xml.element(
            "style:table-column-properties", ["style:column-width": Self.centimetres(width)])
        }
      }
    }
    // As high as the text needs.
    xml.element("style:style", ["style:name": "row", "style:family": "table-row"]) { xml in
      xml.element("style:table-row-properties", ["style:use-optimal-row-height": "true"])
    }
    for page in ODSStyles.pages(of: workbook) {
      sheetStyle(Self.sheetStyle(page), page, isShown: true, &xml)
    }
    guard workbook.sheets.contains(where: \.isHidden) else { return }
    sheetStyle(Self.hiddenStyle, .wide, isShown: false, &xml)
  }

  private func sheetStyle(
    _ name: String, _ page: ODSStyles.Page, isShown: Bool, _ xml: inout XMLWriter
  ) {
    xml.element(
      "style:style",
      [
        "style:name": name, "style:family": "table",
        "style:master-page-name": page.name,
      ]
    ) { xml in
      xml.element("style:table-properties", ["table:display": isShown ? "true" : "false"])
    }
  }

  private static func sheetStyle(_ page: ODSStyles.Page) -> String {
    switch page {
    case .fitting: "sheet"
    case .wide: "wide-sheet"
    case .large: "large-sheet"
    }
  }
  private static let hiddenStyle = "hidden-sheet"

  private func columnStyle(_ sheet: Int, _ column: Int) -> String { "column-\(sheet)-\(column)" }

  /// Width in centimetres; a character of the usual size is a little under two millimetres wide.
  private static func centimetres(_ characters: Int) -> String {
    let hundredths = min(max(characters, 1), 250) * 19 + 20
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)cm"
  }

  private func table(_ index: Int, _ xml: inout XMLWriter) {
    let sheet = workbook.sheets[index]
    xml.element(
      "table:table",
      [
        "table:name": names[index],
        "table:style-name": sheet.isHidden
          ? Self.hiddenStyle : Self.sheetStyle(ODSStyles.Page(sheet)),
        "table:print": sheet.isHidden ? "false" : nil,
        "table:print-ranges": sheet.isHidden ? nil : printed(sheet, named: names[index]),
      ]
    ) { xml in
      func column(_ position: Int, _ xml: inout XMLWriter) {
        xml.element(
          "table:table-column",
          [
            "table:style-name": columnStyle(index, position),
            "table:default-cell-style-name": sheet.hiddenLook(position).map { ODSStyles.name($0) },
            "table:visibility": sheet.hides(position) ? "collapse" : nil,
          ])
      }
      let repeated = sheet.repeatedColumns
      for position in 0..<repeated.lowerBound { column(position, &xml) }
      if !repeated.isEmpty {
        xml.element("table:table-header-columns") { xml in
          for position in repeated { column(position, &xml) }
        }
      }
      for position in sheet.widths.indices.dropFirst(repeated.upperBound) {
        column(position, &xml)
      }
      switch sheet.content {
      case .text(let paragraphs):
        for paragraph in paragraphs {
          row(&xml) { xml in
            let look: CellLook = paragraph.isHeading ? .heading : .paragraph
            ODSCell(.text(paragraph.text), look).write(&xml)
          }
        }
      case .table(let columns, let rows): write(columns, rows, index, &xml)
      }
    }
  }

  /// Whole columns, so that what is added below is printed too.
  private func printed(_ sheet: Sheet, named name: String) -> String? {
    sheet.printing.map { printing in
      printing.pages.map { page in
        let (first, last) = (
          CellAddress.name(column: page.lowerBound, row: 0),
          CellAddress.name(column: page.upperBound - 1, row: SheetLook.mostRows - 1)
        )
        return "\(CellAddress.quoted(name)).\(first):\(CellAddress.quoted(name)).\(last)"
      }.joined(separator: " ")
    }
  }

  private func write(
    _ columns: [Sheet.Column], _ rows: Sheet.Rows, _ index: Int, _ xml: inout XMLWriter
  ) {
    let rules = columns.enumerated().map { position, column in
      column.isGuarded || column.note != nil
        ? ODSValidations.name(sheet: index, column: position) : nil
    }
    xml.element("table:table-header-rows") { xml in
      row(&xml) { xml in
        for (position, column) in columns.enumerated() {
          let rule =
            column.note.map { _ in ODSValidations.headerName(sheet: index, column: position) }
          ODSCell(.text(column.title), .header, rule: rule).write(&xml)
        }
      }
    }
    for (number, cells) in rows.enumerated() {
      xml.drain()
      row(&xml) { xml in
        guard !workbook.sheets[index].isHidden else { return writeHidden(cells, &xml) }
        for (position, column) in columns.enumerated() {
          let content = cells.indices.contains(position) ? cells[position] : .empty
          let look = CellLook(content, in: column)
          ODSCell(
            content, look, rule: rules[position], row: number + 1,
            language: column.language == workbook.language ? nil : column.language
          ).write(&xml)
        }
      }
    }
    if rules.contains(where: { $0 != nil }) {
      row(&xml, repeated: SheetLook.spareRows) { xml in
        for (rule, column) in zip(rules, columns) {
          ODSCell(.empty, CellLook(spare: column), rule: rule).write(&xml)
        }
      }
    }
  }

  /// Cells of a sheet that nobody sees: without boxes, and empty ones together.
  private func writeHidden(_ cells: [Sheet.Cell], _ xml: inout XMLWriter) {
    var empty = 0
    for cell in cells {
      guard cell != .empty else {
        empty += 1
        continue
      }
      if empty > 0 {
        xml.element("table:table-cell", ["table:number-columns-repeated": "\(empty)"])
        empty = 0
      }
      ODSCell(cell, .text).write(&xml)
    }
    // A row must have a cell.
    if empty == cells.count { xml.element("table:table-cell") }
  }

  private func row(
    _ xml: inout XMLWriter, repeated: Int = 1,
    _ cells: (inout XMLWriter) -> Void
  ) {
    xml.element(
      "table:table-row",
      [
        "table:style-name": "row",
        "table:number-rows-repeated": repeated > 1 ? "\(repeated)" : nil,
      ], cells)
  }

  /// Filters, by the names that LibreOffice gives them.
  private func filters(_ xml: inout XMLWriter) {
    let tables = zip(names, workbook.sheets).compactMap { name, sheet in
      sheet.tableSize.map { (CellAddress.quoted(name), $0) }
    }
    guard !tables.isEmpty else { return }
    xml.element("table:database-ranges") { xml in
      for (index, (name, size)) in tables.enumerated() {
        let end = CellAddress.name(column: size.columns - 1, row: size.rows - 1)
        xml.element(
          "table:database-range",
          [
            "table:name": "__Anonymous_Sheet_DB__\(index)",
            "table:target-range-address": "\(name).A1:\(name).\(end)",
            "table:display-filter-buttons": "true",
          ])
      }
    }
  }
}

extension Sheet {
  fileprivate func hides(_ column: Int) -> Bool {
    guard case .table(let columns, _) = content else { return false }
    return columns[column].isHidden
  }

  /// Style of cells that are not written, of a sheet that nobody sees: what is typed there once it is
  /// shown stays what it is.
  fileprivate func hiddenLook(_ column: Int) -> CellLook? {
    guard isHidden, case .table(let columns, _) = content else { return nil }
    return CellLook(spare: columns[column])
  }

  /// Of its columns, in characters.
  fileprivate var widths: [Int] {
    switch content {
    case .table(let columns, _): columns.map(\.width)
    case .text: [SheetLook.textWidth]
    }
  }
}
