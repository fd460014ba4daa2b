/// Name of an element or attribute, independent of the prefix in the file.
struct XMLName: Equatable {
  let space: XMLSpace
  let local: String
}

/// Namespaces of the names that are read.
enum XMLSpace: CaseIterable {
  /// No namespace, mostly for attributes.
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
  /// Word's text.
  case word
  /// What Word added in 2010: tick boxes.
  case word2010
  /// The same content in two forms, for programs of several ages.
  case compatibility
  case other

  /// Namespace addresses; Excel and Word have a second one for 'strict' files.
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
    case .word:
      [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      ]
    case .word2010: ["http://schemas.microsoft.com/office/word/2010/wordml"]
    case .compatibility: ["http://schemas.openxmlformats.org/markup-compatibility/2006"]
    }
  }
}
