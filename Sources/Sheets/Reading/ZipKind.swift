/// Kind of document in a ZIP file.
enum ZipKind {
  case xlsx
  case ods
  case foreign(UnsupportedFile)

  static func of(_ archive: inout ZipArchive, limits: SheetLimits) throws(SheetProblem.Kind)
    -> ZipKind
  {
    if let bytes = try archive.part("mimetype") {
      return openDocument(String(decoding: bytes.prefix(200), as: UTF8.self))
    }
    if let bytes = try archive.part("[Content_Types].xml") {
      var visitor = ContentTypes()
      try XMLParser.visit(bytes, part: "[Content_Types].xml", limits: limits, with: &visitor)
      return office(visitor.types)
    }
    // Numbers, Pages and Keynote pack their index once more, or not.
    let isApple = archive.contains { $0.hasSuffix(".iwa") || $0.hasSuffix("index.zip") }
    return .foreign(isApple ? .apple : .archive)
  }

  private static func openDocument(_ type: String) -> ZipKind {
    let prefix = "application/vnd.oasis.opendocument."
    guard type.hasPrefix(prefix) else { return .foreign(.archive) }
    let kind = type.dropFirst(prefix.count)
    if kind.hasPrefix("spreadsheet") { return .ods }
    return .foreign(kind.hasPrefix("text") ? .writer : .otherOffice)
  }

  private static func office(_ types: [String]) -> ZipKind {
    func declares(_ part: String) -> Bool { types.contains { $0.contains(part) } }
    if declares("sheet.binary.macroEnabled") { return .foreign(.binaryExcel) }
    if declares("vnd.ms-excel") && declares("macroEnabled.main") || declares("vbaProject") {
      return .foreign(declares("wordprocessingml") ? .document : .excelWithMacros)
    }
    if declares("spreadsheetml.sheet.main") || declares("spreadsheetml.template.main") {
      return .xlsx
    }
    return .foreign(declares("wordprocessingml") || declares("ms-word") ? .document : .otherOffice)
  }
}

/// The types of all parts, as `[Content_Types].xml` lists them.
struct ContentTypes: XMLVisitor {
  private(set) var types: [String] = []

  mutating func start(_ element: XMLElement) {
    if let type = element["ContentType"] { types.append(type) }
  }
}
