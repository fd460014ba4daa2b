internal import Sheets
import Documents
import Toolkit

/// Look of documents that Pandoc makes: the plan's typeface and colour, A4, and landscape where a
/// table needs it.
package struct DocumentLook: Sendable {
  let typeface: String
  /// Colour of headings, as `#rrggbb`.
  let accent: String
  /// Language of the plan's texts, as `nl-NL`: Pandoc drops the language of words from .docx.
  let language: String

  /// - Parameter typeface: a name of letters, digits and blanks.
  package init(typeface: String, accent: String, language: String) {
    self.typeface = typeface
    self.accent = accent
    self.language = language
  }

  package static let own = DocumentLook(
    typeface: "Arial", accent: "#1B5E8C", language: Language.dutch.tag)
}

/// Applies a look to the parts of a document. Not by a reference document of Pandoc's: that is a
/// file which Pandoc must find, and its styles cannot depend on the plan.
struct DocumentStyling {
  let look: DocumentLook
  /// Descriptions of the pictures, in their order: Pandoc leaves them out of OpenDocument.
  let pictures: [String]

  func styled(_ document: [UInt8], _ format: PandocRunner.Format) -> [UInt8] {
    var isWide = false
    switch format {
    case .docx:
      return ZipEdit.changing("word/document.xml", of: document) { text in
        isWide = Self.isWide(text, table: "<w:tblGrid>", column: "<w:gridCol")
        return Self.keptInWord(widened(sections(text, isWide: isWide), isWide: isWide))
      }.flatMap { ZipEdit.changing("word/styles.xml", of: $0, docxStyles) }
        .map { Self.numbered($0) } ?? document
    case .odt:
      return ZipEdit.changing("content.xml", of: document) { text in
        isWide = Self.isWide(text, table: "<table:table ", column: "<table:table-column")
        return Self.keptInOpenDocument(described(text))
      }.flatMap { ZipEdit.changing("styles.xml", of: $0) { odtStyles($0, isWide: isWide) } }
        ?? document
    }
  }

  private static func isWide(_ text: String, table: String, column: String) -> Bool {
    text.split(separator: table).dropFirst().contains { part in
      let head = part.firstRange(of: "row>").map { part[..<$0.lowerBound] } ?? part
      return head.ranges(of: column).count > DocumentPage.mostColumns
    }
  }

  /// Page of A4; Pandoc leaves it to the program, which may choose another.
  private func sections(_ text: String, isWide: Bool) -> String {
    let size =
      isWide
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    let sides = ["top", "right", "bottom", "left"].map { " w:\($0)=\"1134\"" }.joined()
    let margins = "<w:pgMar\(sides) w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
    return text.replacing("<w:sectPr />", with: "<w:sectPr>\(size)\(margins)</w:sectPr>")
  }

  /// Columns of tables as wide as the page: Pandoc counts on a line of 5.5 inches.
  private func widened(_ text: String, isWide: Bool) -> String {
    let line = (isWide ? 16_838 : 11_906) - 2 * 1_134
    let start = "<w:gridCol w:w=\""
    return text.split(separator: start, omittingEmptySubsequences: false).enumerated()
      .map { index, part -> String in
        guard index > 0, let end = part.firstIndex(of: "\""), let width = Int(part[..<end])
        else { return String(part) }
        return "\(width * line / 7_920)\(part[end...])"
      }.joined(separator: start)
  }

  private func docxStyles(_ styles: String) -> String {
    let scripts = ["ascii", "hAnsi", "cs"].map { " w:\($0)=\"\(look.typeface)\"" }.joined()
    let font = "<w:rFonts\(scripts)/>"
    let colour = "<w:color w:val=\"\(look.accent.dropFirst())\"/>"
    let fonts = Self.replacing("<w:rFonts w:asciiTheme=", in: styles, with: font)
    return Self.boldCaptions(
      Self.replacing("<w:color w:themeColor=\"accent1\"", in: fonts, with: colour)
    )
    .replacing("<w:jc w:val=\"center\" />", with: "<w:jc w:val=\"left\" />")
    .replacing(
      "<w:name w:val=\"\(TextLanguages.style)\" /><w:basedOn w:val=\"BodyTextChar\" />",
      with:
        "<w:name w:val=\"\(TextLanguages.style)\" /><w:rPr><w:lang w:val=\"\(look.language)\"/></w:rPr>"
    )
    .replacing("<w:sz w:val=\"24\" />", with: "<w:sz w:val=\"21\" />", maxReplacements: 1)
    // A table right below a heading would touch it.
    .replacing("<w:spacing w:after=\"0\" w:before=", with: "<w:spacing w:after=\"100\" w:before=")
  }

  private func odtStyles(_ styles: String, isWide: Bool) -> String {
    let (width, height) = isWide ? ("29.7cm", "21cm") : ("21cm", "29.7cm")
    let orientation = isWide ? "landscape" : "portrait"
    var text = styles
    for (old, new) in [
      ("fo:page-width=\"8.5in\"", "fo:page-width=\"\(width)\""),
      ("fo:page-height=\"11in\"", "fo:page-height=\"\(height)\""),
      ("print-orientation=\"portrait\"", "print-orientation=\"\(orientation)\""),
      ("\"1in\"", "\"2cm\""), ("Times New Roman", look.typeface), ("Arial", look.typeface),
      ("fo:text-align=\"center\"", "fo:text-align=\"start\""),
    ] { text = text.replacing(old, with: new) }
    text = Self.upright(text).replacing("fo:font-size=\"12pt\"", with: "fo:font-size=\"10.5pt\"")
      .replacing("</office:styles>", with: "\(Self.odtAdditions)\(Self.keptStyle)</office:styles>")
    let heading = "style:name=\"Heading\""
    guard let start = text.firstRange(of: heading),
      let properties = text[start.upperBound...].firstRange(of: "<style:text-properties ")
    else { return text }
    let colour = "fo:color=\"\(look.accent)\" "
    return String(text[..<properties.upperBound]) + colour + String(text[properties.upperBound...])
  }

  /// Styles that Pandoc uses and does not define: a program would take its own, a title in the middle
  /// and captions as text.
  private static let odtAdditions = """
    <style:style style:name="Title" style:family="paragraph" style:parent-style-name="Heading" style:class="chapter">\
    <style:paragraph-properties fo:text-align="start" fo:margin-top="0cm" fo:margin-bottom="0.4cm"/>\
    <style:text-properties fo:font-size="18pt" fo:font-weight="bold"/></style:style>\
    <style:style style:name="TableCaption" style:display-name="Table Caption" style:family="paragraph" \
    style:parent-style-name="Standard">\
    <style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/>\
    <style:text-properties fo:font-weight="bold"/></style:style>
    """

  /// Styles of OpenDocument with upright headings.
  private static func upright(_ styles: String) -> String {
    styles.split(separator: "<style:style ", omittingEmptySubsequences: false).map { style in
      style.contains("style:name=\"Heading_20_")
        ? String(style).replacing("fo:font-style=\"italic\" ", with: "") : String(style)
    }.joined(separator: "<style:style ")
  }

  /// Styles of Word in which the caption of a table is bold, with space above it.
  private static func boldCaptions(_ styles: String) -> String {
    styles.split(separator: "<w:style ", omittingEmptySubsequences: false).map { style in
      style.contains("w:styleId=\"Caption\"")
        ? String(style).replacing("<w:i />", with: "<w:b />")
          .replacing("w:after=\"120\" w:before=\"0\"", with: "w:after=\"60\" w:before=\"240\"")
        : String(style)
    }.joined(separator: "<w:style ")
  }

  /// Content with a title for each picture, which a screen reader reads out.
  private func described(_ content: String) -> String {
    let parts = content.split(separator: "</draw:frame>", omittingEmptySubsequences: false)
    return parts.enumerated().map { index, part in
      guard index + 1 < parts.count else { return String(part) }
      let words = pictures.indices.contains(index) ? pictures[index] : ""
      return "\(part)<svg:title>\(Self.escaped(words))</svg:title></draw:frame>"
    }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  /// Text with each empty element that begins so replaced.
  private static func replacing(_ start: String, in text: String, with new: String) -> String {
    text.split(separator: start, omittingEmptySubsequences: false).enumerated()
      .map { index, part in index == 0 ? String(part) : new + afterElement(part) }.joined()
  }

  private static func afterElement(_ part: Substring) -> Substring {
    part.firstRange(of: "/>").map { part[$0.upperBound...] } ?? part
  }
}
