internal import Toolkit

/// Worksheet of Excel.
struct XLSXSheet {
  private let sheet: Sheet
  private let workbook: Workbook
  private let isFirst: Bool

  init(_ sheet: Sheet, of workbook: Workbook, isFirst: Bool) {
    self.sheet = sheet
    self.workbook = workbook
    self.isFirst = isFirst
  }

  /// - Parameter strings: receives the texts of the cells.
  func xml(_ strings: inout XLSXStrings) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("worksheet", ["xmlns": XLSXWriter.sheetSpace]) { xml in
      if sheet.fitsOnPaper {
        xml.element("sheetPr") { xml in xml.element("pageSetUpPr", ["fitToPage": "1"]) }
      }
      xml.element("sheetViews") { xml in view(&xml) }
      xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
      switch sheet.content {
      case .text(let paragraphs): write(paragraphs, &xml, &strings)
      case .table(let columns, let rows): write(columns, rows, &xml, &strings)
      }
      xml.element(
        "pageMargins",
        [
          "left": "0.4", "right": "0.4", "top": "0.6", "bottom": "0.7", "header": "0.3",
          "footer": "0.3",
        ])
      xml.element(
        "pageSetup",
        [
          "paperSize": "9", "scale": sheet.fitsOnPaper ? nil : "\(SheetLook.leastScale)",
          "fitToHeight": sheet.fitsOnPaper ? "0" : nil, "orientation": "landscape",
        ])
      xml.element("headerFooter") { xml in xml.element("oddFooter", text: footer) }
    }
    return xml.bytes
  }

  /// View with a frozen header row, and frozen columns.
  private func view(_ xml: inout XMLWriter) {
    xml.element(
      "sheetView",
      [
        "showGridLines": sheet.tableSize == nil ? "0" : nil, "tabSelected": isFirst ? "1" : nil,
        "workbookViewId": "0",
      ]
    ) { xml in
      guard sheet.tableSize != nil else { return }
      let frozen = sheet.frozenColumns
      let first = CellAddress.name(column: frozen, row: 1)
      let pane = frozen > 0 ? "bottomRight" : "bottomLeft"
      xml.element(
        "pane",
        [
          "xSplit": frozen > 0 ? "\(frozen)" : nil, "ySplit": "1", "topLeftCell": first,
          "activePane": pane, "state": "frozen",
        ])
      if frozen > 0 {
        xml.element("selection", ["pane": "topRight"])
        xml.element("selection", ["pane": "bottomLeft"])
      }
      xml.element("selection", ["pane": pane, "activeCell": first, "sqref": first])
    }
  }

  /// Page footer. `&` begins a command there. Excel accepts 255 characters in all.
  private var footer: String {
    let title = workbook.title.prefix(60).unicodeScalars
      .reduce(into: "") { $0 += $1 == "&" ? "&&" : String($1) }
    let (page, of) = (SheetMessages.page(workbook.language), SheetMessages.of(workbook.language))
    return "&L\(title)&R\(page) &P \(of) &N"
  }

  private func columns(
    _ widths: [Int], hidden: Set<Int> = [], _ xml: inout XMLWriter
  ) {
    xml.element("cols") { xml in
      for (index, width) in widths.enumerated() {
        xml.element(
          "col",
          [
            "min": "\(index + 1)", "max": "\(index + 1)",
            "width": "\(min(max(width, 1), 250)).7109375",
            "hidden": hidden.contains(index) ? "1" : nil, "customWidth": "1",
          ])
      }
    }
  }

  private func write(
    _ paragraphs: [Sheet.Paragraph], _ xml: inout XMLWriter, _ strings: inout XLSXStrings
  ) {
    columns([SheetLook.textWidth], &xml)
    xml.element("sheetData") { xml in
      for (row, paragraph) in paragraphs.enumerated() {
        let look: CellLook = paragraph.isHeading ? .heading : .paragraph
        let letters = paragraph.isHeading ? SheetLook.headingLetters : SheetLook.letters
        let width = SheetLook.textWidth * SheetLook.letters / letters
        let height = RowHeight.points(
          lines: RowHeight.lines(paragraph.text, width: width), letters: letters)
        xml.element("row", ["r": "\(row + 1)", "ht": height.map(String.init)]) { xml in
          cell(.text(paragraph.text), look, column: 0, row: row, &xml, &strings)
        }
      }
    }
  }

  private func write(
    _ columns: [Sheet.Column], _ rows: [[Sheet.Cell]], _ xml: inout XMLWriter,
    _ strings: inout XLSXStrings
  ) {
    let hidden = columns.indices.filter { columns[$0].isHidden }
    self.columns(columns.map(\.width), hidden: Set(hidden), &xml)
    xml.element("sheetData") { xml in
      let titles = columns.map { Sheet.Cell.text($0.title) }
      xml.element("row", ["r": "1", "ht": height(titles, columns)]) { xml in
        for (index, column) in columns.enumerated() {
          cell(.text(column.title), .header, column: index, row: 0, &xml, &strings)
        }
      }
      for (row, cells) in rows.enumerated() {
        xml.element("row", ["r": "\(row + 2)", "ht": height(cells, columns)]) { xml in
          for (index, column) in columns.enumerated() {
            let content = cells.indices.contains(index) ? cells[index] : .empty
            let look = CellLook(content, in: column)
            cell(content, look, column: index, row: row + 1, &xml, &strings)
          }
        }
      }
    }
    let end = CellAddress.name(column: columns.count - 1, row: rows.count)
    xml.element("autoFilter", ["ref": "A1:\(end)"])
    XLSXValidations(columns: columns, rows: rows.count, language: workbook.language).write(&xml)
  }

  private func height(_ cells: [Sheet.Cell], _ columns: [Sheet.Column]) -> String? {
    let lines = zip(cells, columns).map { cell, column in
      if case .text(let text) = cell, !column.isHidden {
        RowHeight.lines(text, width: column.width)
      } else {
        1
      }
    }
    return RowHeight.points(lines: lines.max() ?? 1).map(String.init)
  }

  private func cell(
    _ content: Sheet.Cell, _ look: CellLook, column: Int, row: Int, _ xml: inout XMLWriter,
    _ strings: inout XLSXStrings
  ) {
    let name = CellAddress.name(column: column, row: row)
    let style = String(look.rawValue)
    let (type, value): (String?, String)
    switch content {
    case .empty:
      xml.element("c", ["r": name, "s": style])
      return
    case .text(let text): (type, value) = ("s", String(strings.add(text)))
    case .number(let number): (type, value) = (nil, String(number))
    case .length(let other, let now):
      xml.element("c", ["r": name, "s": style]) { xml in
        xml.element("f", text: "LEN(\(CellAddress.name(column: other, row: row)))")
        xml.element("v", text: String(now))
      }
      return
    case .date(let date):
      guard let serial = date.serial else {
        return cell(.text(date.figures), look, column: column, row: row, &xml, &strings)
      }
      (type, value) = (nil, String(serial))
    }
    xml.element("c", ["r": name, "s": style, "t": type]) { xml in
      xml.element("v", text: value)
    }
  }
}
