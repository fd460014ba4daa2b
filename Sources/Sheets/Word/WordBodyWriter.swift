import Toolkit

/// Writes `word/document.xml`. Elements are in the order of ECMA-376's schema: Word
/// reports a file with another order as damaged.
struct WordBodyWriter {
  let form: WordForm

  /// The width of a line on A4, in twentieths of a point.
  private static let lineWidth = 9_978

  /// The fingerprints of all paragraphs.
  var prints: Set<String> {
    var texts = [form.title]
    for block in form.blocks {
      switch block {
      case .heading(_, let pieces), .paragraph(let pieces, _), .bullet(let pieces):
        texts.append(Self.text(of: pieces))
      case .table(let table):
        texts += table.head
        texts += table.rows.joined().flatMap(\.paragraphs).map { Self.text(of: $0.pieces) }
      }
    }
    return Set(texts.compactMap(WordTextPrint.words).map(WordTextPrint.of))
  }

  private static func text(of pieces: [WordForm.Piece]) -> String {
    pieces.map { piece in
      switch piece {
      case .text(let text), .bold(let text), .own(let text, _): XMLText.clean(text)
      case .tab: " "
      case .field: ""
      }
    }.joined()
  }

  func xml() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "w:document",
      [
        "xmlns:w": WordWriter.space, "xmlns:r": OfficeParts.officeSpace,
        "xmlns:w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "mc:Ignorable": "w14",
      ]
    ) { xml in
      xml.element("w:body") { xml in
        paragraph([.text(form.title)], style: "Title", &xml)
        for block in form.blocks { write(block, &xml) }
        page(&xml)
      }
    }
    return xml.bytes
  }

  private func write(_ block: WordForm.Block, _ xml: inout XMLWriter) {
    switch block {
    case .heading(let level, let pieces):
      paragraph(pieces, style: "Heading\(level)", &xml)
    case .paragraph(let pieces, let style): paragraph(pieces, style: style.rawValue, &xml)
    case .bullet(let pieces): paragraph(pieces, style: "ListBullet", &xml)
    case .table(let table): write(table, &xml)
    }
  }

  private func paragraph(
    _ pieces: [WordForm.Piece], style: String, _ xml: inout XMLWriter
  ) {
    xml.element("w:p") { xml in
      xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) }
      for piece in pieces {
        switch piece {
        case .text(let text): Self.run(text, &xml)
        case .bold(let text): Self.run(text, style: "Strong", &xml)
        case .own(let text, let isBold):
          Self.run(text, style: isBold ? "Strong" : nil, in: form.ownLanguage, &xml)
        case .tab: xml.element("w:r") { $0.element("w:tab") }
        case .field(let field): write(field, &xml)
        }
      }
    }
  }

  /// - Parameter language: where it is not that of the document.
  private static func run(
    _ text: String, style: String? = nil, in language: Language? = nil, _ xml: inout XMLWriter
  ) {
    xml.element("w:r") { xml in
      if style != nil || language != nil {
        xml.element("w:rPr") { xml in
          if let style { xml.element("w:rStyle", ["w:val": style]) }
          if let language { xml.element("w:lang", ["w:val": language.tag]) }
        }
      }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { xml.element("w:br") }
        xml.element("w:t", ["xml:space": "preserve"], text: String(line))
      }
    }
  }

  // MARK: Tables

  private func write(_ table: WordForm.Table, _ xml: inout XMLWriter) {
    let widths = table.widths.map { "\($0 * Self.lineWidth / 100)" }
    xml.element("w:tbl") { xml in
      xml.element("w:tblPr") { xml in
        xml.element("w:tblStyle", ["w:val": "FormTable"])
        xml.element("w:tblW", ["w:w": "5000", "w:type": "pct"])
        xml.element("w:tblLayout", ["w:type": "fixed"])
        xml.element("w:tblLook", ["w:val": "0020", "w:firstRow": "1"])
        xml.element("w:tblCaption", ["w:val": table.title])
      }
      xml.element("w:tblGrid") { xml in
        for width in widths { xml.element("w:gridCol", ["w:w": width]) }
      }
      let head = table.head.map { WordForm.Cell([WordForm.Paragraph([.bold($0)])]) }
      row(head, widths, isHead: true, &xml)
      for cells in table.rows { row(cells, widths, isHead: false, &xml) }
    }
    // Word joins two tables without a paragraph between them.
    paragraph([], style: WordForm.Style.small.rawValue, &xml)
  }

  private func row(
    _ cells: [WordForm.Cell], _ widths: [String], isHead: Bool, _ xml: inout XMLWriter
  ) {
    xml.element("w:tr") { xml in
      xml.element("w:trPr") { xml in
        xml.element("w:cantSplit")
        if isHead { xml.element("w:tblHeader") }
      }
      for (cell, width) in zip(cells, widths) {
        xml.element("w:tc") { xml in
          xml.element("w:tcPr") { xml in
            xml.element("w:tcW", ["w:w": width, "w:type": "dxa"])
            if isHead {
              xml.element("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": "E9EDF2"])
            }
          }
          // A cell without a paragraph is no cell.
          for part in cell.paragraphs.isEmpty ? [WordForm.Paragraph([])] : cell.paragraphs {
            let style = part.style == .normal ? "Cell" : part.style.rawValue
            paragraph(part.pieces, style: style, &xml)
          }
        }
      }
    }
  }

  // MARK: Fields

  private func write(_ field: WordForm.Field, _ xml: inout XMLWriter) {
    xml.element("w:sdt") { xml in
      xml.element("w:sdtPr") { xml in
        xml.element("w:alias", ["w:val": field.title])
        xml.element("w:tag", ["w:val": field.tag])
        // Any number that no other field has: how far the text is.
        xml.element("w:id", ["w:val": "\(xml.bytes.count)"])
        properties(field.kind, &xml)
      }
      xml.element("w:sdtContent") { content(field, &$0) }
    }
  }

  private func properties(_ kind: WordForm.Field.Kind, _ xml: inout XMLWriter) {
    switch kind {
    case .fixed:
      xml.element("w:lock", ["w:val": "contentLocked"])
      xml.element("w:text")
    case .box:
      xml.element("w14:checkbox") { xml in
        xml.element("w14:checked", ["w14:val": "0"])
        xml.element("w14:checkedState", ["w14:val": "2612", "w14:font": "MS Gothic"])
        xml.element("w14:uncheckedState", ["w14:val": "2610", "w14:font": "MS Gothic"])
      }
    case .text:
      xml.element("w:showingPlcHdr")
      xml.element("w:text", ["w:multiLine": "1"])
    case .date:
      xml.element("w:showingPlcHdr")
      xml.element("w:date") { xml in
        xml.element("w:dateFormat", ["w:val": "d-M-yyyy"])
        xml.element("w:lid", ["w:val": form.language.tag])
        xml.element("w:storeMappedDataAs", ["w:val": "dateTime"])
        xml.element("w:calendar", ["w:val": "gregorian"])
      }
    case .choice(let choices):
      xml.element("w:showingPlcHdr")
      xml.element("w:comboBox") { xml in
        // Word calls a file damaged in which a list has a choice twice.
        var seen: Set<String> = []
        for choice in choices where seen.insert(choice).inserted {
          xml.element("w:listItem", ["w:displayText": choice, "w:value": choice])
        }
      }
    }
  }

  private func content(_ field: WordForm.Field, _ xml: inout XMLWriter) {
    switch field.kind {
    case .fixed(let text): Self.run(text, in: field.isOwn ? form.ownLanguage : nil, &xml)
    case .box:
      xml.element("w:r") { xml in
        xml.element("w:rPr") { xml in
          xml.element(
            "w:rFonts",
            ["w:ascii": "MS Gothic", "w:hAnsi": "MS Gothic", "w:eastAsia": "MS Gothic"])
        }
        xml.element("w:t", text: "☐")
      }
    case .text: placeholder(WordPlaceholder.text, &xml)
    case .date: placeholder(WordPlaceholder.date, &xml)
    case .choice: placeholder(WordPlaceholder.choice, &xml)
    }
  }

  private func placeholder(_ words: Phrase, _ xml: inout XMLWriter) {
    Self.run(words(form.language), style: "PlaceholderText", &xml)
  }

  // MARK: The page

  /// A4 upright.
  private func page(_ xml: inout XMLWriter) {
    xml.element("w:sectPr") { xml in
      xml.element("w:footerReference", ["w:type": "default", "r:id": "rId4"])
      xml.element("w:pgSz", ["w:w": "11906", "w:h": "16838"])
      xml.element(
        "w:pgMar",
        [
          "w:top": "1134", "w:right": "964", "w:bottom": "1134", "w:left": "964",
          "w:header": "567", "w:footer": "567", "w:gutter": "0",
        ])
    }
  }
}
