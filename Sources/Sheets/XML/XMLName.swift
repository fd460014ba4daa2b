/// The name of an element or attribute, whatever prefix the file gave its namespace.
struct XMLName: Equatable {
  let space: XMLSpace
  let local: String
}

/// The namespaces in which names are looked for.
enum XMLSpace: CaseIterable {
  /// Attributes mostly: without a namespace.
  case none
  /// Excel's sheets, strings and styles.
  case excel
  /// References between Excel's parts, as in `r:id`.
  case excelRelation
  case office
  case table
  case text
  case style
  case manifest
  case other

  /// The names that stand for it; Excel's have a second one in 'strict' files.
  var addresses: [StaticString] {
    switch self {
    case .none, .other: []
    case .excel:
      [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      ]
    case .excelRelation:
      [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ]
    case .office: ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]
    case .table: ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
    case .text: ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]
    case .style: ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]
    case .manifest: ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"]
    }
  }
}
