/// Reads a spreadsheet in OpenDocument: the values of its tables, and nothing else that is in it.
struct ODSReader {
  private var archive: ZipArchive
  private let limits: SheetLimits

  init(_ archive: ZipArchive, limits: SheetLimits) {
    self.archive = archive
    self.limits = limits
  }

  mutating func tables() throws(SheetProblem.Kind) -> [SheetTable] {
    var manifest = ODSManifestVisitor()
    if let bytes = try archive.part("META-INF/manifest.xml") {
      try XMLParser.visit(bytes, part: "manifest.xml", limits: limits, with: &manifest)
    }
    guard !manifest.isEncrypted else { throw .locked }
    let part = "content.xml"
    let parser = try XMLParser(ODSContentVisitor(limits: limits), part: part, limits: limits)
    guard try archive.read(part, { parser.parse($0) }) else { throw .damaged(part: part) }
    return try parser.end().tables
  }
}

/// Whether any part needs a password.
private struct ODSManifestVisitor: XMLVisitor {
  private(set) var isEncrypted = false

  mutating func start(_ element: XMLElement) {
    if element.name == XMLName(space: .manifest, local: "encryption-data") { isEncrypted = true }
  }
}
