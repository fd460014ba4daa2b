internal import FoundationEssentials
package import Documents
package import PlanModel
import Sheets
import Toolkit

/// Reading the text of documents.
extension PandocRunner {
  private static let mostBytes = 32 << 20

  /// Lines of a document.
  ///
  /// - Parameters:
  ///   - path: of the document.
  ///   - timeLimit: a document is read while somebody waits for it.
  /// - Throws: `ToolError` when the program is missing, fails or takes too long.
  package static func lines(
    ofDocumentAt path: String, _ form: PlanSource.DocumentForm, timeLimit: Duration = .seconds(25),
    program: String? = nil
  ) throws(ToolError) -> DocumentLines {
    let tool = Tool.pandocReading.named(program)
    if let stat = FileStat(path), stat.size > mostBytes {
      throw ToolError(tool: tool, problem: .tooMuch(bytes: mostBytes))
    }
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let read = form == .odt ? withHeadings(path, in: folder) ?? path : path
    // The document may be hostile: in its sandbox Pandoc reads no other file and no address. Bounded
    // memory, because a small archive can unpack to a large one.
    let answer = try tool.run(
      tool.request(
        [
          "+RTS", "-M1G", "-RTS", "--sandbox", "--from", form.rawValue, "--to", "json", "--output",
          "-", read.hasPrefix("/") ? read : "./\(read)",
        ], timeLimit: timeLimit))
    guard answer.hasSucceeded, let lines = DocumentLines(pandoc: answer.output) else {
      throw tool.failure(answer)
    }
    return lines
  }

  /// Reads a document that is on no disk: it gets a path, in a folder of ours alone, for as long as it
  /// is read.
  package static func atTemporaryPath<Read>(
    _ bytes: [UInt8], _ form: PlanSource.DocumentForm,
    _ read: (String) throws(ToolError) -> Read
  ) throws(ToolError) -> Read {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "raakvlak-\(UInt64.random(in: .min ... .max))", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "document.\(form.rawValue)")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(bytes).write(to: file)
    } catch {
      throw ToolError(tool: .pandocReading, problem: .refused(SystemReason.last))
    }
    return try read(file.path)
  }

  /// Copy of a document in which the headings of tables are ordinary rows: Pandoc's reader of ODT leaves
  /// out the text of heading rows. Nil when the document is no such archive, which Pandoc then reports.
  private static func withHeadings(_ path: String, in folder: URL) -> String? {
    guard let bytes = OpenFile.bytes(path),
      let changed = ZipEdit.changing(
        "content.xml", of: bytes,
        { text in
          text.replacing("<table:table-header-rows>", with: "")
            .replacing("</table:table-header-rows>", with: "")
        })
    else { return nil }
    let copy = folder.appending(path: "document.odt")
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(changed).write(to: copy)
    } catch {
      return nil
    }
    return copy.path
  }
}
