import FoundationEssentials
import Glibc
import Testing
import TextFormats
import Toolkit

@testable import Disk
@testable import Documents

/// An output folder that somebody else made: links at every level, and manifests that lie.
@Suite struct HostileOutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var output: OutputFolder { OutputFolder(folder.full("out")) }

  /// Everything outside the output folder, with contents.
  private func outside() throws -> [String: String] {
    try folder.tree().filter { !$0.key.hasPrefix("out/") && $0.key != "out" }
  }

  private func manifest(_ lines: [(hash: String, path: String)], isUnfinished: Bool = false)
    -> String
  {
    "# Made by raakvlak; it removes only files that are listed here.\n"
      + (isUnfinished ? "# A build is writing, or was stopped while it was.\n" : "")
      + lines.map { "\($0.hash) \($0.path)\n" }.joined()
  }

  // MARK: Links

  /// Where a link is on the path of `maps/deep/more/a.md`, from the output folder down.
  private static let levels = ["maps", "maps/deep", "maps/deep/more"]
  /// Where it leads.
  private static let targets = [
    "victim", "victim/empty", "ABSOLUTE", "nowhere", "itself", "file", "up",
  ]

  private func makeLink(at level: String, to target: String) throws {
    try folder.write("blijf\n", to: "victim/deep/more/a.md")
    try folder.write("blijf\n", to: "victim/more/a.md")
    try folder.write("blijf\n", to: "victim/a.md")
    try folder.makeFolder("victim/empty")
    try folder.makeFolder("out/\(level)")
    try folder.remove("out/\(level)")
    let up = String(repeating: "../", count: level.split(separator: "/").count)
    let destination =
      switch target {
      case "ABSOLUTE": folder.full("victim")
      case "itself": String(level.split(separator: "/").last ?? "")
      case "file": "\(up)victim/a.md"
      case "up": up
      default: "\(up)\(target)"
      }
    try folder.link("out/\(level)", to: destination)
  }

  @Test(arguments: levels, targets)
  func `nothing is written or made behind a link, and the link is named`(
    level: String, target: String
  ) throws {
    try makeLink(at: level, to: target)
    let before = try outside()
    #expect(throws: OutputError.linkOnPath(folder.full("out/\(level)"))) {
      try output.write([OutputFile(path: "maps/deep/more/a.md", marked: "nieuw")])
    }
    #expect(try outside() == before)
    #expect(FileKind.isLink(folder.full("out/\(level)")))
  }

  @Test(arguments: levels, targets)
  func `nothing is removed behind a link, neither files nor what a killed build left`(
    level: String, target: String
  ) throws {
    try makeLink(at: level, to: target)
    // Ours by hash and mark, but not by its folder.
    let ours = MarkedText.of("blijf", "a.md")
    var names: [String] = []
    for place in ["victim/deep/more", "victim/more", "victim"] {
      try folder.write(ours, to: "\(place)/a.md")
      let leftover = try AtomicFile(folder.full("\(place)/a.md")).temporary.name
      try folder.write("half", to: "\(place)/\(leftover)")
      names.append(leftover)
    }
    try folder.write(
      manifest([(ContentHash.of(ours), "maps/deep/more/a.md")], isUnfinished: true),
      to: "out/.raakvlak-manifest")
    let before = try outside()
    #expect(try output.write([]).removed == [])
    #expect(try outside() == before)
    #expect(FileKind.isLink(folder.full("out/\(level)")))
  }

  @Test(arguments: ["victim.md", "nowhere", "victim", "a.md"])
  func `a link instead of a file is kept as a link, and never written through`(target: String)
    throws
  {
    try folder.write("blijf", to: "victim.md")
    try folder.makeFolder("victim")
    try folder.makeFolder("out/maps")
    try folder.link("out/maps/a.md", to: target == "a.md" ? target : "../../\(target)")
    let before = try outside()
    #expect(
      try output.write([OutputFile(path: "maps/a.md", marked: "nieuw")])
        == OutputFolder.Report(written: ["maps/a.md"], kept: ["maps/a.md.kept-1"]))
    #expect(folder.unmarked("out/maps/a.md") == "nieuw")
    #expect(try outside() == before)
  }

  @Test func `the output folder itself may be reached through links`() throws {
    try folder.makeFolder("deep/real")
    try folder.link("link", to: "deep")
    try folder.link("deep/out", to: "real")
    let output = OutputFolder(folder.full("link/out"))
    _ = try output.write([OutputFile(path: "maps/a.md", marked: "een")])
    #expect(folder.unmarked("deep/real/maps/a.md") == "een")
    #expect(try output.write([]).removed == ["maps/a.md"])
  }

  @Test func `a folder that becomes a link while a build is writing leads nowhere`() throws {
    try folder.makeFolder("victim")
    var writing = try OutputWriting(output)
    try writing.write([OutputFile(path: "maps/a.md", marked: "een")])
    try folder.remove("out/maps")
    try folder.link("out/maps", to: "../victim")
    #expect(throws: OutputError.linkOnPath(folder.full("out/maps"))) {
      try writing.write([OutputFile(path: "maps/b.md", marked: "een")])
    }
    #expect(try folder.entries("victim") == [])
  }

  // MARK: Manifests

  private static let paths = [
    "../victim.txt", "a/../../victim.txt", "./../victim.txt", "..", "/etc/hostname", "ABSOLUTE",
    ".git/config", "a/.hidden/b.md", ".bashrc", "a//b.md", "./b.md", "a/./b.md", "", "a/",
    "\u{1B}[2J",
    "x\u{202E}dm.md", "a\u{0}b",
  ]

  @Test(arguments: paths)
  func `a path that no build writes is passed over`(path: String) throws {
    for name in [
      "victim.txt", "out/.git/config", "out/a/.hidden/b.md", "out/.bashrc", "out/b.md",
      "out/a/b.md",
    ] {
      try folder.write(MarkedText.of("blijf", "a.md"), to: name)
    }
    let hash = ContentHash.of(MarkedText.of("blijf", "a.md"))
    let path = path == "ABSOLUTE" ? folder.full("victim.txt") : path
    try folder.write(manifest([(hash, path)]), to: "out/.raakvlak-manifest")
    var before = try folder.tree()
    let report = try output.write([])
    #expect(report == OutputFolder.Report())
    before["out/.raakvlak-manifest"] = manifest([])
    #expect(try folder.tree() == before)
  }

  /// Contents of the user's files, each with a name under which a build could write.
  private static let victims = [
    ("notes.md", "van mij"), ("maps/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
    ("index.html", "<!DOCTYPE html>\n<p>raakvlak</p>"), ("a.dot", "digraph a {}"),
    ("site/app.js", "'use strict';"), ("site/app.css", "body {}"), ("data.json", "{\"a\": 1}"),
    ("tables/a.csv", "\u{FEFF}Nr.;Naam\r\n1;x\r\n"), ("a.xlsx", "PK\u{3}\u{4}"), ("a.ods", "PK"),
    ("a.docx", "PK\u{5}\u{6}"), ("a.odt", ""), ("plan.yaml", "plan: {title: T}"),
    ("a.pdf", "%PDF-1.5"),
    ("notes.txt", "Made by raakvlak"), ("LICENSE", "Made by raakvlak"),
  ]

  @Test(arguments: victims)
  func `a person's file that a manifest lists is left alone, with its hash and with an older one`(
    name: String, contents: String
  ) throws {
    try folder.write(contents, to: "out/\(name)")
    let fnv = contents.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(fnv, radix: 16)
    let former = String(repeating: "0", count: 16 - digits.count) + digits
    for (hash, isUnfinished) in [
      (ContentHash.of(contents), false), (former, false), (ContentHash.of(contents), true),
    ] {
      try folder.write(
        manifest([(hash, name)], isUnfinished: isUnfinished), to: "out/.raakvlak-manifest")
      #expect(try output.write([]) == OutputFolder.Report(unproven: [name]))
      #expect(folder.text("out/\(name)") == contents)
      // It is reported again, because --force must still find it.
      #expect(try output.write([]).unproven == [name])
    }
    let forced = OutputFolder(folder.full("out"), isForced: true)
    #expect(try forced.write([]) == OutputFolder.Report(removed: [name]))
  }

  @Test(arguments: victims)
  func `a person's file where a build writes is kept, whatever the manifest says of it`(
    name: String, contents: String
  ) throws {
    try folder.write(contents, to: "out/\(name)")
    try folder.write(
      manifest([(ContentHash.of(contents), name)]), to: "out/.raakvlak-manifest")
    #expect(
      try output.write([OutputFile(path: name, text: "nieuw")])
        == OutputFolder.Report(written: [name], kept: ["\(name).kept-1"]))
    #expect(folder.text("out/\(name).kept-1") == contents)
  }

  @Test func `an empty folder of a person's is not removed for a file that never was`() throws {
    try folder.makeFolder("out/mine/deep")
    try folder.write(
      manifest([(ContentHash.of("x"), "mine/deep/a.md")]), to: "out/.raakvlak-manifest")
    #expect(try output.write([]) == OutputFolder.Report())
    #expect(folder.contains("out/mine/deep"))
  }

  @Test(arguments: ["a link", "a link to nowhere", "a pipe"])
  func `what has the manifest's name and is no file is kept, and not read`(kind: String) throws {
    let ours = MarkedText.of("x", "a.md")
    try folder.write(ours, to: "out/old.md")
    try folder.write(manifest([(ContentHash.of(ours), "old.md")]), to: "victim")
    switch kind {
    case "a link": try folder.link("out/.raakvlak-manifest", to: "../victim")
    case "a link to nowhere": try folder.link("out/.raakvlak-manifest", to: "nowhere")
    default: #expect(folder.makePipe("out/.raakvlak-manifest"))
    }
    let before = try outside()
    let report = try output.write([OutputFile(path: "a.md", marked: "een")])
    #expect(
      report == OutputFolder.Report(written: ["a.md"], kept: [".raakvlak-manifest.kept-1"]))
    #expect(try outside() == before)
    #expect(folder.contains("out/old.md"))
    #expect(FileKind(folder.full("out/.raakvlak-manifest"), followsLinks: false) == .file)
  }

  @Test func `a folder that has the manifest's name is an error, and stays`() throws {
    try folder.write("van mij", to: "out/.raakvlak-manifest/mine.md")
    #expect(throws: OutputError.self) {
      try output.write([OutputFile(path: "a.md", marked: "een")])
    }
    #expect(folder.text("out/.raakvlak-manifest/mine.md") == "van mij")
  }

  @Test func `a manifest larger than any is not read`() throws {
    try folder.makeFolder("out")
    let path = folder.full("out/.raakvlak-manifest")
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY, 0o644)
    #expect(ftruncate(descriptor, 1 << 40) == 0)
    close(descriptor)
    #expect(try output.write([]) == OutputFolder.Report())
    #expect(folder.text("out/.raakvlak-manifest") == manifest([]))
  }

  @Test func `a file larger than memory is kept, or left alone`() throws {
    try folder.write(
      manifest([(ContentHash.of("x"), "a.md"), (ContentHash.of("x"), "old.md")]),
      to: "out/.raakvlak-manifest")
    for name in ["a.md", "old.md"] {
      let descriptor = unsafe open(folder.full("out/\(name)"), O_CREAT | O_WRONLY, 0o644)
      #expect(ftruncate(descriptor, 1 << 40) == 0)
      close(descriptor)
    }
    #expect(
      try output.write([OutputFile(path: "a.md", marked: "een")])
        == OutputFolder.Report(written: ["a.md"], kept: ["a.md.kept-1", "old.md"]))
  }

  @Test func `a hundred thousand lines are read in time linear in their number`() throws {
    let lines = (0..<100_000).map { (ContentHash.of("\($0)"), "maps/\($0).svg") }
    try folder.write(manifest(lines, isUnfinished: true), to: "out/.raakvlak-manifest")
    #expect(try output.write([]) == OutputFolder.Report())
  }
}
