/// Reads a spreadsheet that somebody sent. Its content determines the format, not its name.
///
/// Nothing in the file is run, calculated or fetched.
package enum SheetReader {
  // Files come from anybody, so everything is bounded before it is made (`SheetLimits`). Inflating
  // stops at our own limit, whatever size the file claims. Document types, entities and deep
  // nesting are refused. Empty rows cost nothing, however many. Rows, cells and columns are counted
  // before they are made. A formula is not calculated: its cell reports that it is one.

  /// - Parameter name: what messages call the file.
  /// - Returns: the sheets in their order, hidden ones too; a single one without a name for CSV.
  package static func read(
    _ bytes: [UInt8], named name: String, limits: SheetLimits = SheetLimits()
  ) throws(SheetProblem) -> [SheetTable] {
    do {
      return try tables(bytes, limits).map { $0.named(after: name) }
    } catch {
      throw SheetProblem(error, file: name)
    }
  }

  private static func tables(_ bytes: [UInt8], _ limits: SheetLimits)
    throws(SheetProblem.Kind) -> [SheetTable]
  {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count <= limits.fileBytes else { throw .fileTooLarge(limit: limits.fileBytes) }
    if let problem = UnsupportedSignature.problem(bytes) { throw problem }
    guard bytes.starts(with: ZipArchive.beginning) else {
      var reader = try CSVReader(bytes, limits: limits)
      return try reader.table().map { [$0] } ?? []
    }
    var archive = try ZipArchive(bytes, limits: limits)
    switch try ZipKind.of(&archive, limits: limits) {
    case .xlsx:
      var reader = XLSXReader(archive, limits: limits)
      return try reader.tables()
    case .ods:
      var reader = ODSReader(archive, limits: limits)
      return try reader.tables()
    case .foreign(let file): throw .foreign(file)
    }
  }
}
