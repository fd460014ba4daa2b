internal import Toolkit

/// Writer of `styles.xml`: the language, the styles of cells and the page.
struct ODSStyles {
  private let workbook: Workbook

  /// Style name of a kind of cell.
  ///
  /// - Parameter language: that of its text, where it is not the workbook's.
  static func name(_ look: CellLook, _ language: Language? = nil) -> String {
    "look-\(look.rawValue)" + (language.map { "-\($0.rawValue)" } ?? "")
  }

  /// Style name of a level of an outline.
  static func name(level: Int) -> String {
    "level-\(min(max(level, 0), SheetLook.mostLevels))"
  }

  /// Page of a sheet.
  enum Page: CaseIterable {
    /// A4 with the width of the table.
    case fitting
    /// A4 with type that can be read, and the rest of the table on further pages.
    case wide
    /// A3 with the width of the table.
    case large

    init(_ sheet: Sheet) {
      self = !sheet.fitsOnPaper ? .wide : sheet.printing?.isLarge == true ? .large : .fitting
    }

    /// Name of its style.
    var name: String {
      switch self {
      case .fitting: "Page"
      case .wide: "WidePage"
      case .large: "LargePage"
      }
    }
    fileprivate var paperName: String {
      switch self {
      case .fitting: "paper"
      case .wide: "wide-paper"
      case .large: "large-paper"
      }
    }
  }

  /// Pages that the sheets of a workbook have.
  static func pages(of workbook: Workbook) -> [Page] {
    Page.allCases.filter { page in
      page != .large || workbook.sheets.contains { Page($0) == .large }
    }
  }

  init(_ workbook: Workbook) {
    self.workbook = workbook
  }

  func xml() -> [UInt8] {
    ODSPart.document("office:document-styles") { xml in
      xml.element("office:font-face-decls") { xml in
        xml.element(
          "style:font-face",
          [
            "style:name": "Liberation Sans", "svg:font-family": "'Liberation Sans'",
            "style:font-family-generic": "swiss",
          ])
      }
      xml.element("office:styles") { xml in styles(&xml) }
      xml.element("office:automatic-styles") { xml in
        for page in Self.pages(of: workbook) { paper(page, &xml) }
      }
      xml.element("office:master-styles") { xml in
        for page in Self.pages(of: workbook) { masterPage(page, &xml) }
      }
    }
  }

  private func styles(_ xml: inout XMLWriter) {
    let tag = workbook.language.parts
    xml.element("style:default-style", ["style:family": "table-cell"]) { xml in
      xml.element(
        "style:text-properties",
        [
          "style:font-name": "Liberation Sans", "fo:font-size": "\(SheetLook.letters)pt",
          "fo:language": tag.language, "fo:country": tag.country,
        ])
    }
    xml.element("number:date-style", ["style:name": "format-date"]) { xml in
      xml.element("number:day")
      xml.element("number:text", text: "-")
      xml.element("number:month")
      xml.element("number:text", text: "-")
      xml.element("number:year", ["number:style": "long"])
    }
    xml.element("number:number-style", ["style:name": "format-number"]) { xml in
      xml.element(
        "number:number", ["number:decimal-places": "0", "number:min-integer-digits": "1"])
    }
    xml.element("number:text-style", ["style:name": "format-text"]) { xml in
      xml.element("number:text-content")
    }
    xml.element("style:style", ["style:name": "Default", "style:family": "table-cell"])
    for look in CellLook.allCases { cellStyle(look, nil, &xml) }
    for level in 0...SheetLook.mostLevels {
      cellStyle(.textToFill, nil, level: level, &xml)
    }
    for language in Language.allCases where language != workbook.language {
      cellStyle(.text, language, &xml)
    }
  }

  /// - Parameter level: of an outline; nil for a cell of none.
  private func cellStyle(
    _ look: CellLook, _ language: Language?, level: Int? = nil, _ xml: inout XMLWriter
  ) {
    let format =
      look.isDate
      ? "format-date" : look == .plain ? nil : look.isNumber ? "format-number" : "format-text"
    let colour = look == .header ? SheetLook.header : look.isToFill ? SheetLook.toFill : nil
    xml.element(
      "style:style",
      [
        "style:name": level.map { Self.name(level: $0) } ?? Self.name(look, language),
        "style:family": "table-cell",
        "style:parent-style-name": "Default", "style:data-style-name": format,
      ]
    ) { xml in
      xml.element(
        "style:table-cell-properties",
        [
          "fo:background-color": colour.map { "#\($0)" },
          "fo:border": look.isBordered ? "0.5pt solid #\(SheetLook.line)" : nil,
          "fo:padding": "0.08cm", "fo:wrap-option": "wrap", "style:vertical-align": "top",
          "style:text-align-source": "fix",
        ])
      xml.element(
        "style:paragraph-properties",
        [
          "fo:text-align": "start",
          "fo:margin-left": level.map { "\(4 * $0)mm" },
        ])
      let isBold = look == .header || look == .heading || level == 0
      xml.element(
        "style:text-properties",
        [
          "fo:color": look == .header ? "#ffffff" : "#000000",
          "fo:font-size": look == .heading ? "\(SheetLook.headingLetters)pt" : nil,
          "fo:font-weight": isBold ? "bold" : nil,
          "fo:language": language?.parts.language, "fo:country": language?.parts.country,
        ])
    }
  }

  /// Landscape paper, scaled to the width of the table or to type that can be read.
  private func paper(_ page: Page, _ xml: inout XMLWriter) {
    xml.element("style:page-layout", ["style:name": page.paperName]) { xml in
      xml.element(
        "style:page-layout-properties",
        [
          "fo:page-width": page == .large ? "42cm" : "29.7cm",
          "fo:page-height": page == .large ? "29.7cm" : "21cm",
          "style:print-orientation": "landscape", "fo:margin-top": "1.5cm",
          "fo:margin-bottom": "1.2cm", "fo:margin-left": "1cm", "fo:margin-right": "1cm",
          "style:scale-to-X": page == .wide ? nil : "1",
          "style:scale-to": page == .wide ? "\(SheetLook.leastScale)%" : nil,
        ])
      xml.element("style:footer-style") { xml in
        xml.element(
          "style:header-footer-properties",
          [
            "fo:min-height": "0.8cm", "fo:margin-top": "0.3cm", "fo:margin-left": "0cm",
            "fo:margin-right": "0cm",
          ])
      }
    }
  }

  private func masterPage(_ page: Page, _ xml: inout XMLWriter) {
    xml.element(
      "style:master-page",
      [
        "style:name": page.name,
        "style:page-layout-name": page.paperName,
      ]
    ) { xml in
      xml.element("style:header", ["style:display": "false"])
      xml.element("style:footer") { xml in
        xml.element("style:region-left") { xml in
          xml.element("text:p", text: String(workbook.title.prefix(60)))
        }
        xml.element("style:region-right") { xml in
          xml.element("text:p") { xml in
            xml.characters("\(SheetMessages.page(workbook.language)) ")
            xml.element("text:page-number", text: "1")
            xml.characters(" \(SheetMessages.of(workbook.language)) ")
            xml.element("text:page-count", text: "1")
          }
        }
      }
    }
  }
}
