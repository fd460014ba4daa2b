/// Common parts of the files in OpenDocument.
enum ODSPart {
  static let version = "1.3"

  static func document(
    _ root: StaticString, _ content: (inout XMLWriter) -> Void
  ) -> [UInt8] {
    var xml = XMLWriter()
    write(root, &xml, content)
    return xml.bytes
  }

  static func write(
    _ root: StaticString, _ xml: inout XMLWriter, _ content: (inout XMLWriter) -> Void
  ) {
    xml.element(
      root,
      [
        "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
        "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
        "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
        "xmlns:number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
        "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
        "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
        "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
        "xmlns:config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
        "xmlns:of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
        // Unused in names, but LibreOffice looks for it in the value 'ooo:view-settings'.
        "xmlns:ooo": "http://openoffice.org/2004/office",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "office:version": version,
      ], content)
  }
}
