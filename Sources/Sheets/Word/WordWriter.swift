import Toolkit

/// Writes a form as Word reads it.
struct WordWriter {
  private let form: WordForm

  static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let types = "application/vnd.openxmlformats-officedocument"

  init(_ form: WordForm) { self.form = form }

  func bytes() throws(SheetError) -> [UInt8] {
    let body = WordBodyWriter(form: form)
    var zip = ZipWriter()
    try zip.add("[Content_Types].xml", contentTypes)
    try zip.add(
      "_rels/.rels",
      OfficeParts.relations([
        ("\(OfficeParts.officeSpace)/officeDocument", "word/document.xml"),
        (
          "\(OfficeParts.packageSpace)/relationships/metadata/core-properties", "docProps/core.xml"
        ),
        ("\(OfficeParts.officeSpace)/extended-properties", "docProps/app.xml"),
        ("\(OfficeParts.officeSpace)/custom-properties", "docProps/custom.xml"),
      ]))
    try zip.add("docProps/app.xml", OfficeParts.application(form.generator))
    try zip.add(
      "docProps/core.xml",
      OfficeParts.properties(
        title: form.title, subject: form.subject, language: form.language.tag))
    try zip.add("docProps/custom.xml", properties(WordTextPrint.properties(body.prints)))
    try zip.add("word/document.xml", body.xml())
    try zip.add(
      "word/_rels/document.xml.rels",
      OfficeParts.relations(
        ["styles", "numbering", "settings", "footer"].map {
          ("\(OfficeParts.officeSpace)/\($0)", "\($0).xml")
        }))
    try zip.add("word/styles.xml", WordStyles.xml(form.language))
    try zip.add("word/numbering.xml", WordStyles.bullets)
    try zip.add("word/settings.xml", settings)
    try zip.add("word/footer.xml", footer)
    zip.finish()
    return zip.bytes
  }

  private var contentTypes: [UInt8] {
    let word = ["styles", "numbering", "settings", "footer"].map {
      ("/word/\($0).xml", "\(Self.types).wordprocessingml.\($0)+xml")
    }
    return OfficeParts.contentTypes(
      [("/word/document.xml", "\(Self.types).wordprocessingml.document.main+xml")] + word + [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        ("/docProps/app.xml", "\(Self.types).extended-properties+xml"),
        ("/docProps/custom.xml", "\(Self.types).custom-properties+xml"),
      ])
  }

  /// `docProps/custom.xml`.
  private func properties(_ prints: [String]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "Properties",
      [
        "xmlns": "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
        "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
      ]
    ) { xml in
      for (index, value) in prints.enumerated() {
        // Numbers 0 and 1 are taken by the format itself.
        xml.element(
          "property",
          [
            "fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "\(index + 2)",
            "name": "\(WordTextPrint.property)\(index + 1)",
          ]
        ) { $0.element("vt:lpwstr", text: value) }
      }
    }
    return xml.bytes
  }

  private var settings: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", ["xmlns:w": Self.space]) { xml in
      xml.element("w:zoom", ["w:percent": "100"])
      xml.element("w:defaultTabStop", ["w:val": "709"])
      // Without it Word opens the form in the mode of 2007, which has no tick boxes.
      xml.element("w:compat") { xml in
        xml.element(
          "w:compatSetting",
          [
            "w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word",
            "w:val": "15",
          ])
      }
      xml.element("w:themeFontLang", ["w:val": form.language.tag])
    }
    return xml.bytes
  }

  /// The title and the number of the page.
  private var footer: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": Self.space]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": "Footer"]) }
        Self.run(form.title, &xml)
        xml.element("w:r") { $0.element("w:tab") }
        Self.run(Phrase(nl: "blz. ", en: "page ")(form.language), &xml)
        Self.number("PAGE", &xml)
        Self.run(Phrase(nl: " van ", en: " of ")(form.language), &xml)
        Self.number("NUMPAGES", &xml)
      }
    }
    return xml.bytes
  }

  private static func run(_ text: String, _ xml: inout XMLWriter) {
    xml.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: text) }
  }

  private static func number(_ field: String, _ xml: inout XMLWriter) {
    xml.element("w:fldSimple", ["w:instr": field]) { run("1", &$0) }
  }
}

extension Language {
  /// As in `nl-NL`.
  package var tag: String {
    switch self {
    case .dutch: "nl-NL"
    case .english: "en-GB"
    }
  }
}
