internal import Toolkit

/// Writes a workbook in Excel's format. The order of elements is that of ECMA-376's schema: Excel
/// reports any other as a damaged file.
struct XLSXWriter {
  private let workbook: Workbook
  private let names: [String]

  static let sheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let packageSpace = OfficeParts.packageSpace
  private static let officeSpace = OfficeParts.officeSpace
  private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  init(_ workbook: Workbook) {
    self.workbook = workbook
    names = SheetNames.legal(workbook.sheets.map(\.name))
  }

  func bytes() throws(SheetError) -> [UInt8] {
    try workbook.check()
    var strings = XLSXStrings()
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", contentTypes())
    try zip.add(
      "_rels/.rels",
      OfficeParts.relations(
        [
          ("\(Self.officeSpace)/officeDocument", "xl/workbook.xml"),
          ("\(Self.packageSpace)/relationships/metadata/core-properties", "docProps/core.xml"),
        ]
          + (workbook.generator == nil
            ? [] : [("\(Self.officeSpace)/extended-properties", "docProps/app.xml")])))
    if let generator = workbook.generator {
      try zip.add("docProps/app.xml", OfficeParts.application(generator))
    }
    let tag = workbook.language.parts
    try zip.add(
      "docProps/core.xml",
      OfficeParts.properties(
        title: workbook.title, subject: workbook.subject, creator: workbook.creator,
        language: "\(tag.language)-\(tag.country)"))
    try zip.add("xl/workbook.xml", book())
    try zip.add(
      "xl/_rels/workbook.xml.rels",
      OfficeParts.relations(
        names.indices.map { ("\(Self.officeSpace)/worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [
            ("\(Self.officeSpace)/styles", "styles.xml"),
            ("\(Self.officeSpace)/sharedStrings", "sharedStrings.xml"),
          ]))
    try zip.add("xl/styles.xml", XLSXStyles.xml)
    for (index, sheet) in workbook.sheets.enumerated() {
      let part = XLSXSheet(sheet, of: workbook, isFirst: index == 0)
      try zip.add("xl/worksheets/sheet\(index + 1).xml") { part.write(&$0, &strings) }
    }
    try zip.add("xl/sharedStrings.xml", writing: strings.write)
    zip.finish()
    return zip.bytes
  }

  private func contentTypes() -> [UInt8] {
    OfficeParts.contentTypes(
      [("/xl/workbook.xml", "\(Self.types).sheet.main+xml")]
        + names.indices.map {
          ("/xl/worksheets/sheet\($0 + 1).xml", "\(Self.types).worksheet+xml")
        } + [
          ("/xl/styles.xml", "\(Self.types).styles+xml"),
          ("/xl/sharedStrings.xml", "\(Self.types).sharedStrings+xml"),
          (
            "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"
          ),
        ]
        + (workbook.generator == nil
          ? []
          : [
            (
              "/docProps/app.xml",
              "application/vnd.openxmlformats-officedocument.extended-properties+xml"
            )
          ]))
  }

  private func book() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("workbook", ["xmlns": Self.sheetSpace, "xmlns:r": Self.officeSpace]) { xml in
      xml.element("bookViews") { xml in
        xml.element("workbookView", ["windowWidth": "24000", "windowHeight": "12000"])
      }
      xml.element("sheets") { xml in
        for (index, name) in names.enumerated() {
          xml.element(
            "sheet",
            [
              "name": name, "sheetId": "\(index + 1)",
              "state": workbook.sheets[index].isHidden ? "hidden" : nil, "r:id": "rId\(index + 1)",
            ])
        }
      }
      if workbook.sheets.contains(where: { $0.tableSize != nil }) {
        xml.element("definedNames") { xml in definedNames(&xml) }
      }
    }
    return xml.bytes
  }

  /// Names by which Excel knows the range of the filters and the rows to repeat on paper, in
  /// alphabetical order, as it requires.
  private func definedNames(_ xml: inout XMLWriter) {
    let tables = zip(names, workbook.sheets).enumerated().compactMap { index, sheet in
      sheet.1.tableSize.map { (index, CellAddress.quoted(sheet.0), $0, sheet.1.repeatedColumns) }
    }
    for (index, name, size, _) in tables {
      let end = "$\(CellAddress.letters(size.columns - 1))$\(size.rows)"
      xml.element(
        "definedName",
        ["name": "_xlnm._FilterDatabase", "localSheetId": "\(index)", "hidden": "1"],
        text: "\(name)!$A$1:\(end)")
    }
    // Names are in the order of the alphabet, and whole columns: what is added below is printed too.
    for (index, name, _, _) in tables {
      // LibreOffice prints a hidden sheet that has a print area.
      guard let pages = workbook.sheets[index].printing?.pages, !pages.isEmpty,
        !workbook.sheets[index].isHidden
      else { continue }
      let areas = pages.map { page in
        "\(name)!$\(CellAddress.letters(page.lowerBound)):$\(CellAddress.letters(page.upperBound - 1))"
      }
      xml.element(
        "definedName", ["name": "_xlnm.Print_Area", "localSheetId": "\(index)"],
        text: areas.joined(separator: ","))
    }
    for (index, name, _, repeated) in tables {
      let (first, last) = (
        CellAddress.letters(repeated.lowerBound),
        CellAddress.letters(max(repeated.upperBound - 1, 0))
      )
      let columns = repeated.isEmpty ? "" : "\(name)!$\(first):$\(last),"
      xml.element(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(index)"],
        text: "\(columns)\(name)!$1:$1")
    }
  }
}

extension Sheet {
  /// Number of rows of a table with its header, and of its columns; nil for text.
  var tableSize: (rows: Int, columns: Int)? {
    guard case .table(let columns, let rows) = content else { return nil }
    return (rows.count + 1, columns.count)
  }

  /// Whether it is printed on the width of a page.
  var fitsOnPaper: Bool {
    guard case .table(let columns, _) = content, printing == nil else { return true }
    return SheetLook.fits(columns)
  }

  /// Whether a table of these columns is printed on the width of a page, in type that can be read also
  /// where letters are a third wider than Excel's own, as those of LibreOffice without its typeface.
  package static func fitsOnPaper(_ columns: [Column]) -> Bool {
    SheetLook.fits(columns, spare: SheetLook.spareForWideLetters)
  }
}
