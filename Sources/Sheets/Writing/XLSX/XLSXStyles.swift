/// Cell styles for Excel: `cellXfs` has one for each `CellLook`, in their order.
enum XLSXStyles {
  /// First number of a custom format.
  private static let dateFormat = "164"
  /// Excel's own format for text: input in such a cell is never a formula or a date.
  private static let textFormat = "49"

  static let xml: [UInt8] = {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": XLSXWriter.sheetSpace]) { xml in
      xml.element("numFmts", ["count": "1"]) { xml in
        xml.element("numFmt", ["numFmtId": dateFormat, "formatCode": "d\\-m\\-yyyy"])
      }
      xml.element("fonts", ["count": "4"]) { xml in
        font(&xml, size: SheetLook.letters)
        font(&xml, size: SheetLook.letters, isBold: true, colour: "FFFFFF")
        font(&xml, size: SheetLook.headingLetters, isBold: true)
        font(&xml, size: SheetLook.letters, isBold: true)
      }
      xml.element("fills", ["count": "4"]) { xml in
        // Excel reserves the first two fills, whatever their content.
        for pattern in ["none", "gray125"] {
          xml.element("fill") { xml in
            xml.element("patternFill", ["patternType": pattern])
          }
        }
        fill(&xml, SheetLook.header)
        fill(&xml, SheetLook.toFill)
      }
      xml.element("borders", ["count": "2"]) { xml in
        border(&xml, nil)
        border(&xml, SheetLook.line)
      }
      xml.element("cellStyleXfs", ["count": "1"]) { xml in
        xml.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      let levels = 0...SheetLook.mostLevels
      xml.element("cellXfs", ["count": "\(CellLook.allCases.count + levels.count)"]) { xml in
        for look in CellLook.allCases { cellStyle(&xml, look) }
        for level in levels { cellStyle(&xml, .textToFill, level: level) }
      }
      xml.element("cellStyles", ["count": "1"]) { xml in
        xml.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }()

  /// Index of the style of a cell: those of the levels of an outline are behind the others.
  static func index(of look: CellLook, _ content: Sheet.Cell) -> Int {
    guard case .outline(_, let level) = content else { return look.rawValue }
    return CellLook.allCases.count + min(max(level, 0), SheetLook.mostLevels)
  }

  /// - Parameter level: of an outline; nil for a cell of none.
  private static func cellStyle(_ xml: inout XMLWriter, _ look: CellLook, level: Int? = nil) {
    let format =
      look.isDate
      ? dateFormat : look == .plain ? "0" : look.isNumber ? "1" : textFormat
    let font = look == .header ? "1" : look == .heading ? "2" : level == 0 ? "3" : "0"
    let fill = look == .header ? "2" : look.isToFill ? "3" : "0"
    xml.element(
      "xf",
      [
        "numFmtId": format, "fontId": font, "fillId": fill,
        "borderId": look.isBordered ? "1" : "0", "xfId": "0", "applyNumberFormat": "1",
        "applyFont": "1", "applyFill": "1", "applyBorder": "1", "applyAlignment": "1",
      ]
    ) { xml in
      xml.element(
        "alignment",
        [
          "horizontal": "left", "vertical": "top", "wrapText": "1",
          "indent": level.flatMap { $0 > 0 ? "\($0)" : nil },
        ])
    }
  }

  private static func font(
    _ xml: inout XMLWriter, size: Int, isBold: Bool = false, colour: String = "000000"
  ) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      xml.element("sz", ["val": "\(size)"])
      xml.element("color", ["rgb": "FF\(colour)"])
      xml.element("name", ["val": "Calibri"])
      xml.element("family", ["val": "2"])
    }
  }

  private static func fill(_ xml: inout XMLWriter, _ colour: String) {
    xml.element("fill") { xml in
      xml.element("patternFill", ["patternType": "solid"]) { xml in
        xml.element("fgColor", ["rgb": "FF\(colour)"])
        xml.element("bgColor", ["indexed": "64"])
      }
    }
  }

  private static func border(_ xml: inout XMLWriter, _ colour: String?) {
    xml.element("border") { xml in
      for side in ["left", "right", "top", "bottom"] as [StaticString] {
        guard let colour else {
          xml.element(side)
          continue
        }
        xml.element(side, ["style": "thin"]) { xml in
          xml.element("color", ["rgb": "FF\(colour)"])
        }
      }
      xml.element("diagonal")
    }
  }
}
