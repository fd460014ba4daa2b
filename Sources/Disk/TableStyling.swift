internal import Sheets
import TextFormats

/// Table styling that Pandoc leaves out of documents: borders around the cells, without which an
/// empty cell is no room to write in, rows that do not break over pages, and the generator mark.
enum TableStyling {
  /// Document with borders in its tables; unchanged when its XML is not as expected.
  static func dressed(_ document: [UInt8], _ format: PandocRunner.Format) -> [UInt8] {
    switch format {
    case .docx:
      ZipEdit.changing("word/styles.xml", of: document, docx).flatMap {
        ZipEdit.changing("word/document.xml", of: $0, wholeRows)
      }.map { marked($0, "docProps/app.xml", tag: "Application") } ?? document
    case .odt:
      ZipEdit.changing("content.xml", of: document, odt).map {
        marked($0, "meta.xml", tag: "meta:generator")
      } ?? document
    }
  }

  /// Document with this program as its generator, instead of Pandoc or Word.
  private static func marked(_ document: [UInt8], _ part: String, tag: String) -> [UInt8] {
    ZipEdit.changing(part, of: document) { text in
      guard let start = text.firstRange(of: "<\(tag)>"),
        let end = text[start.upperBound...].firstRange(of: "</\(tag)>")
      else { return text }
      return "\(text[..<start.upperBound])\(GeneratorMark.program)\(text[end.lowerBound...])"
    } ?? document
  }

  /// Document with tables in type of 9 points, so that words in narrow columns do not break.
  static func small(_ document: [UInt8], _ format: PandocRunner.Format) -> [UInt8] {
    switch format {
    case .docx:
      // Order matters: the run properties of a style come before its table properties (ECMA-376-1,
      // 17.7.4.17).
      ZipEdit.changing("word/styles.xml", of: document) { styles in
        changing(
          "w:styleId=\"Table\"", in: styles, "<w:tblPr>",
          to: "<w:rPr><w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/></w:rPr><w:tblPr>")
      } ?? document
    case .odt:
      ZipEdit.changing("styles.xml", of: document) { styles in
        changing(
          "style:name=\"Table_20_Contents\"", in: styles, "</style:style>",
          to: "<style:text-properties fo:font-size=\"9pt\"/></style:style>")
      } ?? document
    }
  }

  /// Text with the first occurrence of `old` after the mark replaced.
  private static func changing(_ mark: String, in text: String, _ old: String, to new: String)
    -> String
  {
    guard let start = text.firstRange(of: mark) else { return text }
    return String(text[..<start.upperBound])
      + text[start.upperBound...].replacing(old, with: new, maxReplacements: 1)
  }

  /// Table style: borders come before margins (ECMA-376-1, 17.4.59), and the first row is bold.
  private static func docx(_ styles: String) -> String {
    let sides = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7B8794\"/>"
    }
    let parts = styles.split(separator: "w:styleId=\"Table\"", maxSplits: 1)
    guard parts.count == 2, let end = parts[1].firstRange(of: "</w:style>") else { return styles }
    let style = parts[1][..<end.lowerBound]
      .replacing(
        "<w:tblCellMar>", with: "<w:tblBorders>\(sides.joined())</w:tblBorders><w:tblCellMar>",
        maxReplacements: 1
      )
      .replacing(
        "<w:tblStylePr w:type=\"firstRow\">",
        with: "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/></w:rPr>", maxReplacements: 1)
    return "\(parts[0])w:styleId=\"Table\"\(style)\(parts[1][end.lowerBound...])"
  }

  /// Rows with `cantSplit`, which may not break over two pages (ECMA-376-1, 17.4.6); a header row
  /// has properties already, to which it is added.
  private static func wholeRows(_ text: String) -> String {
    let whole = "<w:cantSplit/>"
    return text.replacing("<w:tr>", with: "<w:tr><w:trPr>\(whole)</w:trPr>")
      .replacing("<w:trPr>\(whole)</w:trPr><w:trPr>", with: "<w:trPr>\(whole)")
  }

  /// Row style for ODT: Pandoc's rows have no style, so each gets the one that keeps it whole.
  private static func odt(_ content: String) -> String {
    let style = """
      <style:style style:name="WholeRow" style:family="table-row">\
      <style:table-row-properties fo:keep-together="always"/></style:style>
      """
    return content.replacing(
      "</office:automatic-styles>", with: "\(style)</office:automatic-styles>", maxReplacements: 1
    ).replacing(
      "<table:table-row>", with: "<table:table-row table:style-name=\"WholeRow\">"
    ).replacing(
      "<style:table-cell-properties fo:border=\"none\" />",
      with: "<style:table-cell-properties fo:border=\"0.5pt solid #7b8794\" fo:padding=\"0.1cm\" />"
    )
  }
}
