import Documents
import FoundationEssentials
import SourceText
import Testing
import Toolkit

@testable import Server

/// What a saved file costs before its page can be seen: reading and checking, and none of the pages.
@Suite struct PreviewBuildTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "raakvlak-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try write(Self.head, to: "plan.yaml")
    for name in ["a", "b"] { try write(Self.theme(name), to: "\(name).yaml") }
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private static let head = """
    plan: {title: Proef, language: nl}
    departments: [{code: A, name: Een}]
    action-points: [{number: 1, title: Punt, priority: primary, departments: [A]}]

    """

  private static func theme(_ id: String, _ label: String = "Een") -> String {
    "theme: {id: \(id), title: T, effects: [{id: \(id)1, label: \(label), points: [1]}]}\n"
  }

  private func build(after former: PreviewBuild? = nil) throws -> PreviewBuild {
    try PreviewBuild(of: folder.path, language: nil, fallback: .dutch, after: former)
  }

  private static func made(_ build: PreviewBuild) -> Set<String> {
    Set(build.files.filter { $0.ready != nil }.map(\.path))
  }

  private static func text(_ path: String, in preview: Preview) -> String {
    preview.pages[path]?.file?.text ?? ""
  }

  @Test func `a change makes the page that is looked at, and no other`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var preview = Preview()
    let first = try build()
    preview.take(first)
    #expect(first.files.count > 30)
    #expect(Self.made(first).isEmpty)
    #expect(Self.text("a.html", in: preview).contains("Een"))
    preview.pages["a.html"]?.markInUse()
    let stamp = preview.pages.stamp

    try write(Self.theme("a", "Anders"), to: "a.yaml")
    let second = try build(after: first)
    preview.take(second)
    #expect(preview.pages.stamp != stamp)
    // The page has the drawing beside it, whose size it must know.
    #expect(Self.made(second).isSubset(of: ["a.html", "maps/a.svg"]))
    #expect(Self.text("a.html", in: preview).contains("Anders"))
  }

  @Test func `a change elsewhere leaves the page that is looked at as it is, until all is made`()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    var preview = Preview()
    preview.take(try build())
    let first = preview.finish()
    #expect(first == nil)
    preview.pages["a.html"]?.markInUse()
    let stamp = preview.pages.stamp
    try write(Self.theme("b", "Anders"), to: "b.yaml")
    preview.take(try build(after: preview.build))
    #expect(preview.pages.stamp == stamp)
    #expect(Self.text("b.html", in: preview).contains("Anders"))
    let count = preview.finish() ?? 0
    #expect(count > 3)
    #expect(preview.pages.stamp != stamp)
    #expect(preview.unfinished == nil)
  }

  @Test func `a change before the first pages are all made gives them another stamp`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var preview = Preview()
    preview.take(try build())
    let stamp = preview.pages.stamp
    try write(Self.theme("b", "Anders"), to: "b.yaml")
    preview.take(try build(after: preview.build))
    _ = preview.finish()
    #expect(preview.pages.stamp != stamp)
  }

  @Test func `a comment changes no page`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var preview = Preview()
    preview.take(try build())
    _ = preview.finish()
    let stamp = preview.pages.stamp
    try write(Self.theme("b") + "# intussen\n", to: "b.yaml")
    preview.take(try build(after: preview.build))
    let count = preview.finish()
    #expect(count == 0)
    #expect(preview.pages.stamp == stamp)
  }

  @Test func `the page of files names the sizes of files that nobody asked for`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var preview = Preview()
    preview.take(try build())
    let page = Self.text("data.html", in: preview)
    let bytes = try #require(preview.pages["data/graph.json"]?.ready?.bytes.count)
    #expect(page.contains(FileSize.phrase(bytes: bytes)(.dutch)))
  }
}
