import Documents
import FoundationEssentials
import Testing
import Views
@testable import Disk

/// Writing a build a batch at a time.
@Suite struct OutputWritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var output: OutputFolder { OutputFolder(folder.full("out")) }

  private func files(_ names: [String], _ text: String) -> [OutputFile] {
    names.map { OutputFile(path: $0, marked: "\(text) \($0)") }
  }

  @Test func `batches together are one build`() throws {
    _ = try output.write(files(["gone.md", "a.md"], "oud"))
    var writing = try OutputWriting(output)
    try writing.write(files(["a.md", "b.md"], "oud"))
    try writing.write(files(["map/c.md"], "nieuw"))
    let report = try writing.end().report
    #expect(
      report
        == OutputFolder.Report(
          written: ["b.md", "map/c.md"], unchanged: ["a.md"], removed: ["gone.md"]))
    let manifest = try #require(folder.text("out/.raakvlak-manifest"))
    #expect(
      manifest.split(separator: "\n").dropFirst().map { $0.dropFirst(33) } == [
        "a.md", "b.md", "map/c.md",
      ])
  }

  @Test func `what a build wrote that never came to its end is known as ours`() throws {
    _ = try output.write(files(["a.md", "b.md", "c.md", "d.md"], "oud"))
    do {
      var writing = try OutputWriting(output)
      try writing.write(files(["a.md", "b.md"], "halverwege"))
      try writing.write(files(["c.md"], "halverwege"))
      // Here it is stopped: nothing says that it ended.
    }
    #expect(folder.unmarked("out/c.md") == "halverwege c.md")
    let report = try output.write(files(["a.md", "b.md", "c.md"], "nieuw"))
    #expect(
      report
        == OutputFolder.Report(written: ["a.md", "b.md", "c.md"], removed: ["d.md"]))
  }

  @Test func `a build of which nothing changes touches nothing, in however many batches`() throws {
    _ = try output.write(files(["a.md", "b.md"], "oud"))
    let before = try folder.identity("out/.raakvlak-manifest")
    var writing = try OutputWriting(output)
    try writing.write(files(["a.md"], "oud"))
    try writing.write(files(["b.md"], "oud"))
    #expect(try writing.end().report == OutputFolder.Report(unchanged: ["a.md", "b.md"]))
    #expect(try folder.identity("out/.raakvlak-manifest") == before)
  }

  @Test func `a batch that cannot be written leaves the others and a folder that can be mended`()
    throws
  {
    try folder.write("van mij", to: "out/b.md/mine.txt")
    do {
      var writing = try OutputWriting(output)
      try writing.write(files(["a.md"], "nieuw"))
      #expect(throws: OutputError.notAFile(folder.full("out/b.md"))) {
        try writing.write(files(["b.md", "c.md"], "nieuw"))
      }
    }
    #expect(folder.unmarked("out/a.md") == "nieuw a.md")
    #expect(folder.text("out/b.md/mine.txt") == "van mij")
    let report = try output.write(files(["a.md"], "nieuw"))
    #expect(report == OutputFolder.Report(unchanged: ["a.md"], removed: ["c.md"], kept: ["b.md"]))
  }

  @Test func `a build waits for another that has not ended`() async throws {
    let output = output
    let first = Task.detached {
      var writing = try OutputWriting(output)
      try writing.write([OutputFile(path: "a.md", marked: "een")])
      try await Task.sleep(for: .milliseconds(300))
      try writing.write([OutputFile(path: "b.md", marked: "een")])
      _ = try writing.end()
    }
    while !folder.contains("out/a.md") { try await Task.sleep(for: .milliseconds(5)) }
    let report = try await Task.detached {
      try output.write([
        OutputFile(path: "a.md", marked: "twee"), OutputFile(path: "b.md", marked: "twee"),
      ])
    }.value
    try await first.value
    #expect(report.kept == [])
    #expect(folder.unmarked("out/b.md") == "twee")
  }
}
