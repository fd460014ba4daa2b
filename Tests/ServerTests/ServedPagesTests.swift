import Documents
import Testing
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

  @Test func `a thing has its own page, else its place in the first page that shows it`() {
    let pages = pages(
      ("wonen.html", "<li id=\"geweld\"><a data-id=\"x\" href=\"#y\">"),
      ("tables/a.html", "<tr id=\"point-1\"><tr id=\"point-2\"> id=open"),
      ("tables/b.html", "<tr id=\"point-1\">"), ("point-2.html", ""),
      ("focus-iv.html", ""), ("maps/a.svg", "<g id=\"elders\">"))
    let ids = ["geweld", "point-1", "point-2", "focus-IV", "elders", "x", "y"]
    #expect(
      ids.map { pages.anchors.address(of: $0) } == [
        "/wonen.html#geweld", "/tables/a.html#point-1", "/point-2.html",
        "/focus-iv.html", nil, nil, nil,
      ])
  }
}
