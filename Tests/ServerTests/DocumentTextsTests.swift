import Disk
import Documents
import FoundationEssentials
import PlanModel
import Synchronization
import Testing

@testable import Server

/// Documents are read by another program only when that can give something else.
@Suite struct DocumentTextsTests {
  /// How often a document is read by a program in three looks at it.
  private func reads(by program: String) throws -> Int {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).docx").path
    try Data("geen document".utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let count = Mutex(0)
    let reader = DocumentReader { (path, form) throws(ToolError) in
      count.withLock { $0 += 1 }
      return try PandocRunner.lines(ofDocumentAt: path, form, program: program)
    }
    let document = NamedDocument(path: path, form: .docx)
    var texts = DocumentTexts()
    for _ in 1...3 {
      if texts.needs(document) { texts.take(reader.read(document)) }
      #expect(throws: UnreadDocument.self) { try texts.lines(of: document) }
    }
    return count.withLock { $0 }
  }

  @Test func `a document that cannot be read is not tried again until it is another`() throws {
    #expect(try reads(by: "false") == 1)
  }

  @Test func `a program that is missing is looked for each time`() throws {
    #expect(try reads(by: "raakvlak-no-such-program") == 3)
  }
}
