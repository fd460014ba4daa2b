/// Reads a workbook of Excel (ECMA-376): the values of its worksheets and nothing else.
struct XLSXReader {
  private var archive: ZipArchive
  private let limits: SheetLimits

  init(_ archive: ZipArchive, limits: SheetLimits) {
    self.archive = archive
    self.limits = limits
  }

  mutating func tables() throws(SheetProblem.Kind) -> [SheetTable] {
    let package = try relations(of: "")
    let workbookPart = package.first(kind: "officeDocument") ?? "xl/workbook.xml"
    var workbook = XLSXWorkbookVisitor()
    guard try visit(workbookPart, with: &workbook) else { throw .damaged(part: workbookPart) }
    let relations = try relations(of: workbookPart)
    var strings = XLSXStringsVisitor(limits: limits)
    if let part = relations.first(kind: "sharedStrings") { try visit(part, with: &strings) }
    var styles = XLSXStylesVisitor()
    if let part = relations.first(kind: "styles") { try visit(part, with: &styles) }
    var builder = TableBuilder(limits: limits)
    var read: Set<String> = []
    for sheet in workbook.sheets {
      // A sheet of another kind is a chart or a dialogue.
      guard let relation = relations.byID[sheet.relation], relation.kind == "worksheet" else {
        continue
      }
      // A part listed a million times would be unpacked a million times.
      guard read.insert(relation.target).inserted else { throw .suspect(part: relation.target) }
      builder.beginTable(sheet.name, isHidden: sheet.isHidden)
      var visitor = XLSXSheetVisitor(
        builder: builder, strings: strings.strings, looks: styles.looks,
        isFrom1904: workbook.isFrom1904)
      guard try visit(relation.target, with: &visitor) else {
        throw .damaged(part: relation.target)
      }
      builder = visitor.builder
      try addNotes(of: relation.target, to: &builder)
      builder.endTable()
    }
    return builder.tables
  }

  /// Adds the notes at a sheet's cells. Excel writes a thread of comments a second time as a note
  /// for older versions: of those only the thread counts.
  private mutating func addNotes(of sheet: String, to builder: inout TableBuilder)
    throws(SheetProblem.Kind)
  {
    let relations = try relations(of: sheet)
    var threads = XLSXNotesVisitor(limits: limits)
    for part in relations.all(kind: "threadedComment") { try visit(part, with: &threads) }
    var notes = XLSXNotesVisitor(limits: limits)
    if let part = relations.first(kind: "comments") { try visit(part, with: &notes) }
    let threaded = Set(threads.texts.map(\.reference))
    for note in threads.texts + notes.texts.filter({ !threaded.contains($0.reference) }) {
      guard let cell = CellReference(note.reference) else { throw .damaged(part: note.reference) }
      try builder.add(SheetNote(row: cell.row, column: cell.column, text: note.text))
    }
  }

  /// What a part refers to, by `folder/_rels/name.rels`.
  private mutating func relations(of part: String) throws(SheetProblem.Kind) -> XLSXRelations {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    var visitor = XLSXRelations(folder: folder)
    try visit("\(folder)_rels/\(part.dropFirst(folder.count)).rels", with: &visitor)
    return visitor
  }

  /// - Returns: false when there is no such part.
  @discardableResult
  private mutating func visit<Visitor: XMLVisitor>(_ part: String, with visitor: inout Visitor)
    throws(SheetProblem.Kind) -> Bool
  {
    guard archive.contains(part) else { return false }
    let parser = try XMLParser(visitor, part: part, limits: limits)
    _ = try archive.read(part) { parser.parse($0) }
    visitor = try parser.end()
    return true
  }
}
