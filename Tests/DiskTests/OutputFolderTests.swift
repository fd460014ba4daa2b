import Documents
import FoundationEssentials
import Glibc
import Testing
import Toolkit
import Views
@testable import Disk

/// Writing what was made without losing what a person made.
@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ files: [String: String], standing: Set<String> = []) throws
    -> OutputFolder.Report
  {
    try OutputFolder(folder.full("out")).write(
      files.sorted { $0.key < $1.key }.map { OutputFile(path: $0.key, marked: $0.value) },
      standing: standing)
  }

  /// The contents of a file without the mark of this program.
  private func text(_ name: String) -> String? { folder.unmarked("out/\(name)") }

  /// What a person may put at the path of 'a.md', which contained 'een'.
  private static let noFiles = ["a link to nowhere", "a link", "a pipe"]

  private func replaceFile(by kind: String) throws {
    try folder.remove("out/a.md")
    // Even where it leads to what a build made.
    try folder.write(MarkedText.of("een", "a.md"), to: "elders.md")
    switch kind {
    case "a link": try folder.link("out/a.md", to: folder.full("elders.md"))
    case "a link to nowhere": try folder.link("out/a.md", to: "nergens")
    default: #expect(folder.makePipe("out/a.md"))
    }
  }

  @Test func `files are written whole, in folders that are made for them`() throws {
    let report = try write(["a.md": "één\n", "maps/b.svg": "<svg/>"])
    #expect(report == OutputFolder.Report(written: ["a.md", "maps/b.svg"]))
    #expect(text("a.md") == "één\n")
    #expect(text("maps/b.svg") == "<svg/>")
    let entries = try FileManager.default.contentsOfDirectory(atPath: folder.full("out")).sorted()
    #expect(entries == [".raakvlak-manifest", "a.md", "maps"])
  }

  @Test func `a file whose bytes stay the same is not touched, nor is the manifest`() throws {
    _ = try write(["a.md": "een", "b.md": "een"])
    let before = try [folder.identity("out/a.md"), folder.identity("out/.raakvlak-manifest")]
    let report = try write(["a.md": "een", "b.md": "een"])
    #expect(report == OutputFolder.Report(unchanged: ["a.md", "b.md"]))
    #expect(try [folder.identity("out/a.md"), folder.identity("out/.raakvlak-manifest")] == before)
    #expect(try write(["a.md": "een", "b.md": "twee"]).written == ["b.md"])
    #expect(try folder.identity("out/a.md") == before[0])
  }

  @Test func `what an earlier build made and this one does not is removed, with its folder`() throws
  {
    _ = try write(["a.md": "a", "old/deep/b.md": "b", "old/c.md": "c"])
    let report = try write(["a.md": "a"])
    #expect(Set(report.removed) == ["old/deep/b.md", "old/c.md"])
    #expect(!folder.contains("out/old"))
    #expect(try write(["a.md": "a"]).removed == [])
  }

  @Test func `what raakvlak did not make is never removed, nor the folder that contains it`() throws
  {
    _ = try write(["old/b.md": "b"])
    try folder.write("van mij", to: "out/old/mine.txt")
    try folder.makeFolder("out/empty")
    #expect(try write(["a.md": "a"]).removed == ["old/b.md"])
    #expect(text("old/mine.txt") == "van mij")
    #expect(folder.contains("out/empty"))
  }

  @Test func `a file that a person changed is kept under the first free name`() throws {
    _ = try write(["a.md": "een"])
    try folder.write("van mij", to: "out/a.md")
    #expect(
      try write(["a.md": "twee"]) == OutputFolder.Report(written: ["a.md"], kept: ["a.md.kept-1"]))
    try folder.write("weer van mij", to: "out/a.md")
    #expect(try write(["a.md": "drie"]).kept == ["a.md.kept-2"])
    #expect(text("a.md") == "drie")
    #expect(text("a.md.kept-1") == "van mij")
    #expect(text("a.md.kept-2") == "weer van mij")
  }

  @Test func `a file from before the first build is kept too`() throws {
    try folder.write("van mij", to: "out/index.html")
    #expect(try write(["index.html": "x"]).kept == ["index.html.kept-1"])
    #expect(text("index.html.kept-1") == "van mij")
  }

  @Test func `a changed file that is no longer made stays, and from then on is the person's`()
    throws
  {
    _ = try write(["a.md": "een"])
    try folder.write("van mij", to: "out/a.md")
    #expect(try write([:]) == OutputFolder.Report(kept: ["a.md"]))
    #expect(try write([:]) == OutputFolder.Report())
    #expect(text("a.md") == "van mij")
  }

  @Test func `a file that could not be made stays, and is removed once it is no longer made`()
    throws
  {
    _ = try write(["maps/a.svg": "oud"])
    #expect(try write([:], standing: ["maps/a.svg"]) == OutputFolder.Report())
    #expect(text("maps/a.svg") == "oud")
    #expect(try write([:]).removed == ["maps/a.svg"])
  }

  @Test(arguments: ["../victim.txt", "a/../../victim.txt", "ABSOLUTE", "./../victim.txt"])
  func `a manifest's line that leads out of the folder is passed over`(line: String) throws {
    try folder.write("blijf", to: "victim.txt")
    try folder.makeFolder("out/a")
    let path = line == "ABSOLUTE" ? folder.full("victim.txt") : line
    let hash = ContentHash.of("blijf")
    try folder.write("\(hash) \(path)\n", to: "out/.raakvlak-manifest")
    #expect(try write([:]).removed == [])
    #expect(folder.text("victim.txt") == "blijf")
  }

  @Test(arguments: ["", "\u{0}\u{FF}", "0123 a.md", "no hash at all\n", "0123456789abcdef"])
  func `a manifest that is none of ours removes nothing`(manifest: String) throws {
    try folder.write("van mij", to: "out/a.md")
    try folder.write(manifest, to: "out/.raakvlak-manifest")
    #expect(try write([:]) == OutputFolder.Report())
    #expect(text("a.md") == "van mij")
  }

  @Test func `the manifest lists hash and path, in the order of paths`() throws {
    _ = try write(["b.md": "", "a.md": "a", "met spatie.md": "x"])
    // XXH64 of nothing and of 'a' begins as published.
    #expect(
      folder.text("out/.raakvlak-manifest") == """
        # Made by raakvlak; it removes only files that are listed here.
        \(ContentHash.of(MarkedText.of("a", "a.md"))) a.md
        \(ContentHash.of(MarkedText.of("", "a.md"))) b.md
        \(ContentHash.of(MarkedText.of("x", "a.md"))) met spatie.md

        """)
    #expect(ContentHash.of("a").hasPrefix("d24ec4f1a98c6e5b"))
    #expect(try write([:]).removed == ["a.md", "b.md", "met spatie.md"])
  }

  /// FNV-1a of 'a' and of nothing, as published: as former manifests have it.
  @Test func `what a former raakvlak made is known as ours, and what was changed since is not`()
    throws
  {
    try folder.write("a", to: "out/a.md")
    try folder.write("van mij", to: "out/b.md")
    try folder.write("a", to: "out/old.md")
    try folder.write("van mij", to: "out/mine.md")
    try folder.write(
      """
      # Made by raakvlak; it removes only files that are listed here.
      af63dc4c8601ec8c a.md
      cbf29ce484222325 b.md
      cbf29ce484222325 mine.md
      af63dc4c8601ec8c old.md

      """, to: "out/.raakvlak-manifest")
    // It wrote no mark yet: only who says so may lose these.
    let forced = OutputFolder(folder.full("out"), isForced: true)
    let files = ["a.md", "b.md"].map { OutputFile(path: $0, marked: "nieuw") }
    #expect(
      try forced.write(files)
        == OutputFolder.Report(
          written: ["a.md", "b.md"], removed: ["old.md"], kept: ["b.md.kept-1", "mine.md"]))
    #expect(text("b.md.kept-1") == "van mij")
    #expect(text("mine.md") == "van mij")
    #expect(try write(["a.md": "weer", "b.md": "weer"]).kept == [])
  }

  @Test(arguments: noFiles)
  func `what is no file is a person's too, and is kept under another name`(kind: String) throws {
    _ = try write(["a.md": "een"])
    try replaceFile(by: kind)
    // A name that leads nowhere is not free.
    try folder.link("out/a.md.kept-1", to: "nergens")
    #expect(
      try write(["a.md": "twee"]) == OutputFolder.Report(written: ["a.md"], kept: ["a.md.kept-2"]))
    #expect(text("a.md") == "twee")
    #expect(FileKind(folder.full("out/a.md"), followsLinks: false) == .file)
    #expect(FileKind(folder.full("out/a.md.kept-2"), followsLinks: false) == .other)
    #expect(folder.unmarked("elders.md") == "een")
  }

  @Test(arguments: noFiles)
  func `what is no file is not removed`(kind: String) throws {
    _ = try write(["a.md": "een"])
    try replaceFile(by: kind)
    #expect(try write([:]) == OutputFolder.Report(kept: ["a.md"]))
    #expect(FileKind(folder.full("out/a.md"), followsLinks: false) == .other)
  }

  @Test func `output that cannot be written is an error that names the path`() throws {
    try folder.write("", to: "out")
    let path = folder.full("out")
    let error = #expect(throws: OutputError.self) { try write(["maps/a.md": "x"]) }
    guard case .cannotWrite(path, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.message(.english).hasPrefix("'\(path)' cannot be written.") == true)
  }

  @Test func `a folder instead of a file is an error, and stays`() throws {
    try folder.write("van mij", to: "out/a.md/mine.txt")
    #expect(throws: OutputError.self) { try write(["a.md": "x"]) }
    #expect(text("a.md/mine.txt") == "van mij")
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a folder without the right to write is an error`() throws {
    try folder.makeFolder("out")
    try folder.allow(0o500, on: "out")
    #expect(throws: OutputError.self) { try write(["a.md": "x"]) }
    try folder.allow(0o700, on: "out")
  }
}
