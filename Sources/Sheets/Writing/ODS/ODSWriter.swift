internal import Toolkit

/// Writes a workbook as OpenDocument 1.3.
struct ODSWriter {
  private let workbook: Workbook
  private let names: [String]
  private static let type = "application/vnd.oasis.opendocument.spreadsheet"

  init(_ workbook: Workbook) {
    self.workbook = workbook
    names = SheetNames.legal(workbook.sheets.map(\.name))
  }

  func bytes() throws(SheetError) -> [UInt8] {
    try workbook.check()
    var zip = ZipWriter()
    // First and uncompressed, so that a program recognises the file by its first bytes.
    try zip.add("mimetype", Array(Self.type.utf8), isStored: true)
    try zip.add("content.xml", writing: ODSContent(workbook, names: names).write)
    try zip.add("styles.xml", ODSStyles(workbook).xml())
    try zip.add("meta.xml", properties())
    try zip.add("settings.xml", settings())
    try zip.add("META-INF/manifest.xml", manifest())
    zip.finish()
    return zip.bytes
  }

  /// Properties without creation and modification times, which would change the bytes.
  private func properties() -> [UInt8] {
    ODSPart.document("office:document-meta") { xml in
      xml.element("office:meta") { xml in
        if let generator = workbook.generator { xml.element("meta:generator", text: generator) }
        xml.element("dc:title", text: workbook.title)
        if let subject = workbook.subject { xml.element("dc:subject", text: subject) }
        if let creator = workbook.creator {
          xml.element("meta:initial-creator", text: creator)
          xml.element("dc:creator", text: creator)
        }
        let tag = workbook.language.parts
        xml.element("dc:language", text: "\(tag.language)-\(tag.country)")
      }
    }
  }

  /// Frozen header rows. OpenDocument has no words for these: the settings are those of
  /// LibreOffice, which others understand.
  private func settings() -> [UInt8] {
    ODSPart.document("office:document-settings") { xml in
      xml.element("office:settings") { xml in
        xml.element("config:config-item-set", ["config:name": "ooo:view-settings"]) { xml in
          xml.element("config:config-item-map-indexed", ["config:name": "Views"]) { xml in
            xml.element("config:config-item-map-entry") { xml in
              item("ViewId", "string", "view1", &xml)
              xml.element("config:config-item-map-named", ["config:name": "Tables"]) { xml in
                for (name, sheet) in zip(names, workbook.sheets) { view(name, sheet, &xml) }
              }
              item("ActiveTable", "string", names.first ?? "", &xml)
            }
          }
        }
      }
    }
  }

  private func view(_ name: String, _ sheet: Sheet, _ xml: inout XMLWriter) {
    xml.element("config:config-item-map-entry", ["config:name": name]) { xml in
      item("ShowGrid", "boolean", sheet.tableSize == nil ? "false" : "true", &xml)
      guard sheet.tableSize != nil else { return }
      let frozen = sheet.frozenColumns
      item("CursorPositionX", "int", "\(frozen)", &xml)
      item("CursorPositionY", "int", "1", &xml)
      // 2 is 'frozen'; of the four panes 2 is the lower left, 3 the lower right.
      item("HorizontalSplitMode", "short", frozen > 0 ? "2" : "0", &xml)
      item("VerticalSplitMode", "short", "2", &xml)
      item("HorizontalSplitPosition", "int", "\(frozen)", &xml)
      item("VerticalSplitPosition", "int", "1", &xml)
      item("ActiveSplitRange", "short", frozen > 0 ? "3" : "2", &xml)
      item("PositionRight", "int", "\(frozen)", &xml)
      item("PositionBottom", "int", "1", &xml)
    }
  }

  private func item(_ name: String, _ type: String, _ value: String, _ xml: inout XMLWriter) {
    xml.element("config:config-item", ["config:name": name, "config:type": type], text: value)
  }

  private func manifest() -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "manifest:manifest",
      [
        "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
        "manifest:version": ODSPart.version,
      ]
    ) { xml in
      xml.element(
        "manifest:file-entry",
        [
          "manifest:full-path": "/", "manifest:version": ODSPart.version,
          "manifest:media-type": Self.type,
        ])
      for part in ["content.xml", "styles.xml", "meta.xml", "settings.xml"] {
        xml.element(
          "manifest:file-entry",
          ["manifest:full-path": part, "manifest:media-type": "text/xml"])
      }
    }
    return xml.bytes
  }
}
