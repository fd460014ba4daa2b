/// Reads what was filled in in a Word document. Whose fields they are is for the caller to see.
///
/// Nothing in the file is run or fetched, and all is bounded as in a spreadsheet.
package enum WordFormReader {
  /// - Parameter name: what messages call the file.
  /// - Returns: nil when it is no Word document. One without fields has none.
  package static func read(
    _ bytes: [UInt8], named name: String, limits: SheetLimits = SheetLimits()
  ) throws(SheetProblem) -> WordAnswers? {
    do {
      return try answers(bytes, limits)
    } catch {
      throw SheetProblem(error, file: name)
    }
  }

  private static func answers(_ bytes: [UInt8], _ limits: SheetLimits)
    throws(SheetProblem.Kind) -> WordAnswers?
  {
    guard bytes.starts(with: ZipArchive.beginning) else { return nil }
    guard bytes.count <= limits.fileBytes else { throw .fileTooLarge(limit: limits.fileBytes) }
    var archive = try ZipArchive(bytes, limits: limits)
    let types = try archive.contentTypes(limits)
    guard types.contains(where: { $0.contains("wordprocessingml.document.main") }) else {
      return nil
    }
    let part =
      try archive.relations(of: "", limits).first(kind: "officeDocument") ?? "word/document.xml"
    let relations = try archive.relations(of: part, limits)
    var comments = WordCommentsVisitor(limits: limits)
    if let part = relations.first(kind: "comments") {
      try archive.visit(part, limits, with: &comments)
    }
    var properties = WordPropertiesVisitor(limits: limits)
    try archive.visit("docProps/custom.xml", limits, with: &properties)
    var body = WordBodyVisitor(limits: limits)
    guard try archive.visit(part, limits, with: &body) else { throw .damaged(part: part) }
    var answers = body.answers
    answers.knowsItsText = !properties.prints.isEmpty
    answers.loose =
      answers.knowsItsText
      ? body.paragraphs.filter { !properties.prints.contains(WordTextPrint.of($0.text)) } : []
    answers.comments = comments.comments.map { comment in
      WordAnswers.Note(
        comment.text, at: body.commentPositions[comment.id] ?? answers.fields.count)
    }
    return answers
  }
}

extension ZipArchive {
  fileprivate mutating func contentTypes(_ limits: SheetLimits) throws(SheetProblem.Kind)
    -> [String]
  {
    var types = ContentTypes()
    try visit("[Content_Types].xml", limits, with: &types)
    return types.types
  }

  /// What a part refers to, by `folder/_rels/name.rels`.
  fileprivate mutating func relations(of part: String, _ limits: SheetLimits)
    throws(SheetProblem.Kind) -> XLSXRelations
  {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    var visitor = XLSXRelations(folder: folder)
    try visit("\(folder)_rels/\(part.dropFirst(folder.count)).rels", limits, with: &visitor)
    return visitor
  }

  /// - Returns: false when there is no such part.
  @discardableResult
  fileprivate mutating func visit<Visitor: XMLVisitor>(
    _ part: String, _ limits: SheetLimits, with visitor: inout Visitor
  ) throws(SheetProblem.Kind) -> Bool {
    guard let bytes = try self.part(part) else { return false }
    try XMLParser.visit(bytes, part: part, limits: limits, with: &visitor)
    return true
  }
}
