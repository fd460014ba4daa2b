import FoundationEssentials
import Glibc
import Documents
import TextFormats
import SourceText
import Testing

@testable import Disk

/// One file that a person names for a result.
@Suite struct SingleFileTests {
  private let folder: TemporaryFolder
  private let cache: CacheFolder

  init() throws {
    folder = try TemporaryFolder()
    cache = CacheFolder(path: folder.full("cache"))
  }

  private func write(
    _ text: String, to name: String, isForced: Bool = false, remembering: Bool = true
  ) throws {
    try NamedOutputFile(
      folder.full(name), sparing: [SourceFile(path: folder.full("plan.yaml"), text: "")],
      isForced: isForced, cache: remembering ? cache : nil
    ).write(Array(text.utf8))
  }

  private static func marked(_ text: String) -> String { MarkedText.of(text, "a.md") }

  @Test func `a single file goes where a link leads, and a link to nowhere stays`() throws {
    try folder.write(Self.marked("oud"), to: "elders.md")
    try folder.link("a.md", to: folder.full("elders.md"))
    try write("nieuw", to: "a.md")
    #expect(folder.text("elders.md") == "nieuw")
    try folder.link("b.md", to: "nergens")
    #expect(throws: OutputError.notAFile(folder.full("b.md"))) { try write("x", to: "b.md") }
    for name in ["a.md", "b.md"] { #expect(FileKind.isLink(folder.full(name))) }
  }

  /// What may be there before, and whether it is overwritten.
  private static let existing: [(text: String?, isLost: Bool)] = [
    (nil, true), ("", true), ("van mij", false), ("nieuw", true), (marked("oud"), true),
  ]

  @Test(arguments: existing)
  func `without memory an existing file is overwritten by its mark, or when nothing is lost`(
    text: String?, isLost: Bool
  ) throws {
    if let text { try folder.write(text, to: "a.md") }
    if isLost {
      try write("nieuw", to: "a.md", remembering: false)
      #expect(folder.text("a.md") == "nieuw")
    } else {
      #expect(throws: OutputError.somebodyElses(folder.full("a.md"))) {
        try write("nieuw", to: "a.md", remembering: false)
      }
      #expect(folder.text("a.md") == text)
      try write("nieuw", to: "a.md", isForced: true, remembering: false)
      #expect(folder.text("a.md") == "nieuw")
    }
  }

  @Test(arguments: ["a.md", "a.pdf", "a.csv", "a"])
  func `what this program wrote last is overwritten, in whatever form`(name: String) throws {
    for text in ["een", "twee", "drie"] { try write(text, to: name) }
    #expect(folder.text(name) == "drie")
  }

  @Test func `what a person changed since is kept, even with the mark in it`() throws {
    try write(Self.marked("lijst"), to: "a.md")
    try folder.write(Self.marked("lijst, ingevuld"), to: "a.md")
    #expect(throws: OutputError.somebodyElses(folder.full("a.md"))) {
      try write(Self.marked("nieuw"), to: "a.md")
    }
    #expect(folder.unmarked("a.md") == "lijst, ingevuld")
    try write(Self.marked("nieuw"), to: "a.md", isForced: true)
    try write(Self.marked("weer"), to: "a.md")
    #expect(folder.unmarked("a.md") == "weer")
  }

  @Test func `memory belongs to the file, by whatever path it is named`() throws {
    try write("een", to: "a.pdf")
    try folder.link("b.pdf", to: folder.full("a.pdf"))
    try write("twee", to: "b.pdf")
    #expect(folder.text("a.pdf") == "twee")
  }

  /// Names for one file of the plan.
  @Test(arguments: [
    "plan.yaml", "./plan.yaml", "link.md", "hard.md", "deep/../plan.yaml", "up/plan.yaml",
  ])
  func `a file of the plan is never overwritten, by whatever name`(name: String) throws {
    try folder.write("van mij", to: "plan.yaml")
    try folder.makeFolder("deep")
    try folder.link("up", to: folder.path)
    try folder.link("link.md", to: "plan.yaml")
    #expect(unsafe link(folder.full("plan.yaml"), folder.full("hard.md")) == 0)
    #expect(throws: OutputError.partOfPlan(folder.full(name))) {
      try write("nieuw", to: name, isForced: true)
    }
    #expect(folder.text("plan.yaml") == "van mij")
    #expect(folder.text("hard.md") == "van mij")
  }

  @Test func `a folder is no file to write to`() throws {
    try folder.makeFolder("a.md")
    #expect(throws: OutputError.notAFile(folder.full("a.md"))) { try write("x", to: "a.md") }
  }
}
