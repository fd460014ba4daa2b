import Toolkit

/// How a form looks: dark text, one typeface, boxes of thin lines. Headings and lists are Word's
/// own styles, so that a screen reader finds them.
enum WordStyles {
  static func xml(_ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordWriter.space]) { xml in
      xml.element("w:docDefaults") { xml in
        xml.element("w:rPrDefault") { xml in
          xml.element("w:rPr") { xml in
            xml.element(
              "w:rFonts", ["w:ascii": "Arial", "w:hAnsi": "Arial", "w:cs": "Arial"])
            xml.element("w:sz", ["w:val": "20"])
            xml.element("w:lang", ["w:val": language.tag, "w:eastAsia": language.tag])
          }
        }
        xml.element("w:pPrDefault") { xml in
          xml.element("w:pPr") { spacing(&$0, before: 0, after: 100) }
        }
      }
      for style in paragraphs { style.write(&xml) }
      character("Strong", "Strong", &xml) { $0.element("w:b") }
      character("PlaceholderText", "Placeholder Text", &xml) {
        $0.element("w:color", ["w:val": "595959"])
      }
      table(&xml)
    }
    return xml.bytes
  }

  /// `word/numbering.xml`: one kind of list.
  static var bullets: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", ["xmlns:w": WordWriter.space]) { xml in
      xml.element("w:abstractNum", ["w:abstractNumId": "0"]) { xml in
        xml.element("w:multiLevelType", ["w:val": "singleLevel"])
        xml.element("w:lvl", ["w:ilvl": "0"]) { xml in
          xml.element("w:start", ["w:val": "1"])
          xml.element("w:numFmt", ["w:val": "bullet"])
          xml.element("w:lvlText", ["w:val": "•"])
          xml.element("w:lvlJc", ["w:val": "left"])
          xml.element("w:pPr") { $0.element("w:ind", ["w:left": "284", "w:hanging": "284"]) }
        }
      }
      xml.element("w:num", ["w:numId": "1"]) { $0.element("w:abstractNumId", ["w:val": "0"]) }
    }
    return xml.bytes
  }

  private static let paragraphs = [
    Paragraph("Normal", "Normal"),
    Paragraph("Title", "Title", size: 36, isBold: true, after: 160),
    Paragraph("Heading1", "heading 1", size: 30, isBold: true, level: 0, before: 300, after: 100),
    Paragraph("Heading2", "heading 2", size: 26, isBold: true, level: 1, before: 360, after: 100),
    Paragraph("Heading3", "heading 3", size: 22, isBold: true, level: 2, before: 320, after: 80),
    Paragraph("Heading4", "heading 4", size: 20, isBold: true, level: 3, before: 120, after: 40),
    Paragraph("ListBullet", "List Bullet", after: 40, isBullet: true),
    Paragraph("Fact", "Fact", after: 40, hanging: 2_268),
    Paragraph("Notice", "Notice", isBold: true, after: 100, isBoxed: true),
    Paragraph("Cell", "Cell", size: 19, after: 30),
    Paragraph("Small", "Small", size: 16, after: 30, color: "595959"),
    Paragraph("Hidden", "Hidden", isHidden: true),
    Paragraph("Footer", "footer", size: 16, rightTab: 9_978),
  ]

  private struct Paragraph {
    let id: String
    let name: String
    var size: Int?
    var isBold = false
    var level: Int?
    var before = 0
    var after: Int?
    var isBullet = false
    var hanging: Int?
    var isBoxed = false
    var color: String?
    var rightTab: Int?
    var isHidden = false

    init(
      _ id: String, _ name: String, size: Int? = nil, isBold: Bool = false, level: Int? = nil,
      before: Int = 0, after: Int? = nil, isBullet: Bool = false, hanging: Int? = nil,
      isBoxed: Bool = false, color: String? = nil, rightTab: Int? = nil,
      isHidden: Bool = false
    ) {
      self.id = id
      self.name = name
      self.size = size
      self.isBold = isBold
      self.level = level
      self.before = before
      self.after = after
      self.isBullet = isBullet
      self.hanging = hanging
      self.isBoxed = isBoxed
      self.color = color
      self.rightTab = rightTab
      self.isHidden = isHidden
    }

    func write(_ xml: inout XMLWriter) {
      let isDefault = id == "Normal"
      xml.element(
        "w:style",
        ["w:type": "paragraph", "w:default": isDefault ? "1" : nil, "w:styleId": id]
      ) { xml in
        xml.element("w:name", ["w:val": name])
        if !isDefault { xml.element("w:basedOn", ["w:val": "Normal"]) }
        if level != nil { xml.element("w:next", ["w:val": "Normal"]) }
        xml.element("w:qFormat")
        xml.element("w:pPr") { properties(&$0) }
        xml.element("w:rPr") { xml in
          if isBold { xml.element("w:b") }
          if isHidden { xml.element("w:vanish") }
          if let color { xml.element("w:color", ["w:val": color]) }
          if let size { xml.element("w:sz", ["w:val": "\(size)"]) }
        }
      }
    }

    private func properties(_ xml: inout XMLWriter) {
      if level != nil { xml.element("w:keepNext") }
      if isBullet {
        xml.element("w:numPr") { $0.element("w:numId", ["w:val": "1"]) }
      }
      if isBoxed {
        xml.element("w:pBdr") { xml in
          WordStyles.lines(&xml, ["w:top", "w:left", "w:bottom", "w:right"], space: 4)
        }
      }
      if let stop = hanging ?? rightTab {
        xml.element("w:tabs") { xml in
          xml.element(
            "w:tab", ["w:val": rightTab == nil ? "left" : "right", "w:pos": "\(stop)"])
        }
      }
      if let after { WordStyles.spacing(&xml, before: before, after: after) }
      if let hanging {
        xml.element("w:ind", ["w:left": "\(hanging)", "w:hanging": "\(hanging)"])
      }
      if let level { xml.element("w:outlineLvl", ["w:val": "\(level)"]) }
    }
  }

  fileprivate static func spacing(_ xml: inout XMLWriter, before: Int, after: Int) {
    xml.element("w:spacing", ["w:before": "\(before)", "w:after": "\(after)"])
  }

  fileprivate static func lines(
    _ xml: inout XMLWriter, _ sides: [StaticString], space: Int = 0
  ) {
    for side in sides {
      xml.element(
        side, ["w:val": "single", "w:sz": "4", "w:space": "\(space)", "w:color": "7B8794"])
    }
  }

  private static func character(
    _ id: String, _ name: String, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element("w:style", ["w:type": "character", "w:styleId": id]) { xml in
      xml.element("w:name", ["w:val": name])
      xml.element("w:qFormat")
      xml.element("w:rPr", [:], content)
    }
  }

  private static func table(_ xml: inout XMLWriter) {
    xml.element("w:style", ["w:type": "table", "w:styleId": "FormTable"]) { xml in
      xml.element("w:name", ["w:val": "Form Table"])
      xml.element("w:tblPr") { xml in
        xml.element("w:tblBorders") { xml in
          lines(&xml, ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"])
        }
        xml.element("w:tblCellMar") { xml in
          for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right"] {
            xml.element(side, ["w:w": "70", "w:type": "dxa"])
          }
        }
      }
    }
  }
}
