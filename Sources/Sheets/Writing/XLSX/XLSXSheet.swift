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
  func write(_ xml: inout XMLWriter, _ strings: inout XLSXStrings) {
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
          "paperSize": sheet.printing?.isLarge == true ? "8" : "9",
          "scale": sheet.fitsOnPaper ? nil : "\(SheetLook.leastScale)",
          "fitToHeight": sheet.fitsOnPaper ? "0" : nil, "orientation": "landscape",
        ])
      xml.element("headerFooter") { xml in xml.element("oddFooter", text: footer) }
    }
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

  /// - Parameter looks: styles of cells that are not written; none for a text.
  private func columns(
    _ widths: [Int], looks: [CellLook] = [], hidden: Set<Int> = [], _ xml: inout XMLWriter
  ) {
    xml.element("cols") { xml in
      for (index, width) in widths.enumerated() {
        xml.element(
          "col",
          [
            "min": "\(index + 1)", "max": "\(index + 1)",
            "width": "\(min(max(width, 1), 250)).7109375",
            "style": looks.isEmpty ? nil : "\(looks[index].rawValue)",
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
          cell(.text(paragraph.text), look, Array("A".utf8), row: row, &xml, &strings)
        }
      }
    }
  }

  private func write(
    _ columns: [Sheet.Column], _ rows: Sheet.Rows, _ xml: inout XMLWriter,
    _ strings: inout XLSXStrings
  ) {
    let hidden = columns.indices.filter { columns[$0].isHidden }
    self.columns(
      columns.map(\.width), looks: columns.map(CellLook.init(spare:)),
      hidden: Set(hidden), &xml)
    let letters = columns.indices.map { Array(CellAddress.letters($0).utf8) }
    xml.element("sheetData") { xml in
      let titles = columns.map { Sheet.Cell.text($0.title) }
      xml.element(
        "row", ["r": "1", "ht": height(titles, columns.map { $0.isHidden ? nil : $0.width })]
      ) { xml in
        for (index, column) in columns.enumerated() {
          cell(.text(column.title), .header, letters[index], row: 0, &xml, &strings)
        }
      }
      // Once for each column: a large sheet has millions of cells. What nobody sees needs no boxes.
      let emptyLooks = columns.map { column in
        sheet.isHidden || column.isHidden ? nil : CellLook(.empty, in: column)
      }
      let textLooks = columns.map { CellLook(.text(""), in: $0) }
      let widths = columns.map { $0.isHidden ? nil : $0.width }
      for (row, cells) in rows.enumerated() {
        let height = sheet.isHidden ? nil : height(cells, widths)
        xml.element("row", ["r": "\(row + 2)", "ht": height]) { xml in
          for index in columns.indices {
            let content = index < cells.count ? cells[index] : .empty
            let look: CellLook
            switch content {
            case .empty:
              guard let empty = emptyLooks[index] else { continue }
              look = empty
            case .text, .outline: look = textLooks[index]
            case .number, .length, .date: look = CellLook(content, in: columns[index])
            }
            cell(content, look, letters[index], row: row + 1, &xml, &strings)
          }
        }
        xml.drain()
      }
    }
    let end = CellAddress.name(column: columns.count - 1, row: rows.count)
    xml.element("autoFilter", ["ref": "A1:\(end)"])
    XLSXValidations(columns: columns, rows: rows.count, of: workbook).write(&xml)
  }

  /// - Parameter widths: of the columns; nil for a hidden one.
  private func height(_ cells: [Sheet.Cell], _ widths: [Int?]) -> String? {
    var most = 1
    for index in 0..<min(cells.count, widths.count) {
      guard let width = widths[index] else { continue }
      switch cells[index] {
      case .text(let text): most = max(most, RowHeight.lines(text, width: width))
      // An indentation is two characters wide.
      case .outline(let text, let level):
        most = max(most, RowHeight.lines(text, width: max(width - 2 * level, 1)))
      case .empty, .number, .date, .length: break
      }
    }
    return RowHeight.points(lines: most).map(String.init)
  }

  /// - Parameter letters: of its column.
  private func cell(
    _ content: Sheet.Cell, _ look: CellLook, _ letters: [UInt8], row: Int, _ xml: inout XMLWriter,
    _ strings: inout XLSXStrings
  ) {
    var value = 0
    var end: StaticString = "\"><v>"
    switch content {
    case .empty: end = "\"/>"
    case .text(let text), .outline(let text, _):
      value = strings.add(text)
      end = "\" t=\"s\"><v>"
    case .number(let number): value = number
    case .length(_, let now): value = now
    case .date(let date):
      guard let serial = date.serial else {
        return cell(.text(date.figures), look, letters, row: row, &xml, &strings)
      }
      value = serial
    }
    // Piece by piece: a large sheet has millions of cells.
    xml.markup("<c r=\"")
    xml.markup(letters)
    xml.markup(row + 1)
    xml.markup("\" s=\"")
    xml.markup(XLSXStyles.index(of: look, content))
    if case .length(let other, _) = content {
      xml.markup("\"><f>LEN(")
      xml.markup(Array(CellAddress.name(column: other, row: row).utf8))
      end = ")</f><v>"
    }
    xml.markup(end)
    if case .empty = content { return }
    xml.markup(value)
    xml.markup("</v></c>")
  }
}
