import Documents
import Synchronization
import Testing
import TextFormats
import Toolkit
@testable import Server

@Suite struct ServedPagesTests {
  private func pages(_ files: (String, String)...) -> ServedPages {
    ServedPages(files.map { OutputFile(path: $0.0, text: $0.1) })
  }

  @Test func `a visit begins at the start page`() {
    #expect(pages(("maps/a.svg", ""), ("index.html", "")).front == "/index.html")
  }

  @Test func `a folder leads to its index, and nowhere without one`() {
    let pages = pages(("hier/index.html", "hier"), ("maps/a.svg", ""))
    #expect(pages.index(of: "/hier/") == "/hier/index.html")
    #expect(pages.index(of: "/hier") == "/hier/index.html")
    #expect(pages.index(of: "/maps/") == nil)
    #expect(pages.file(at: "/maps/") == nil)
    #expect(pages.file(at: "") == nil)
    #expect(pages.file(at: "/") == nil)
  }

  @Test func `the stamp differs when a text or a name does`() {
    let stamps = [
      pages(("a.html", "x")), pages(("a.html", "y")), pages(("b.html", "x")),
      pages(("a.html", "x"), ("b.html", "")),
    ].map(\.stamp)
    #expect(Set(stamps).count == 4)
    #expect(pages(("a.html", "x")).stamp == stamps[0])
  }

  @Test func `changed, new and lost files are counted`() {
    let former = pages(("a", "1"), ("b", "1"), ("c", "1"))
    #expect(pages(("a", "1"), ("b", "2"), ("d", "1")).differences(from: former) == 3)
  }

  // MARK: Making

  private static func output(_ path: String, _ text: String, _ made: Counter) -> Output {
    Output(path, .html, in: .pages, title: Phrase(verbatim: path)) {
      made.add(path)
      return text
    }
  }

  private final class Counter: Sendable {
    private let all = Mutex<[String]>([])
    func add(_ path: String) { all.withLock { $0.append(path) } }
    var paths: [String] { all.withLock { $0.sorted() } }
  }

  private static func lazy(
    _ texts: [String: String], stamp: String, _ made: Counter
  ) -> ServedPages {
    ServedPages(texts.map { LazyFile(output($0.key, $0.value, made)) }, stamp: stamp)
  }

  @Test func `a file is made when somebody asks for it, and once`() throws {
    let made = Counter()
    let pages = Self.lazy(["a.html": "1", "b.html": "2"], stamp: "s", made)
    let file = try #require(pages.file(at: "/a.html"))
    #expect(file.ready == nil)
    #expect(made.paths == [])
    #expect(file.file?.text == "1")
    #expect(file.file == file.ready)
    #expect(made.paths == ["a.html"])
  }

  @Test func `only what a browser has is made to see whether it is outdated`() {
    let made = Counter()
    let texts = ["a.html": "1", "b.html": "2", "c.html": "3"]
    let former = Self.lazy(texts, stamp: "s", made)
    _ = former["b.html"]?.file
    former["b.html"]?.markInUse()
    let same = Self.lazy(texts.merging(["a.html": "4"]) { $1 }, stamp: "t", made)
    #expect(!same.differsInUse(from: former))
    // Open still, though nobody asked for it again.
    let other = Self.lazy(["b.html": "5"], stamp: "u", made)
    #expect(other.differsInUse(from: same))
    #expect(made.paths == ["b.html", "b.html", "b.html"])
    #expect(Self.lazy(["a.html": "1"], stamp: "v", made).differsInUse(from: other))
  }

  @Test func `a file that cannot be made says why`() {
    let output = Output("a.xlsx", .xlsx, in: .tables, title: Phrase(verbatim: "")) {
      () throws(OutputProblem) in throw .notLaidOut
    }
    let file = LazyFile(output)
    #expect(file.failure == OutputProblem.notLaidOut.message)
    #expect(file.file == nil)
  }
}
