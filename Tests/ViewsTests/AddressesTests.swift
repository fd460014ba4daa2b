import PlanModel
import SourceText
import Testing
@testable import Views

/// The paths of files and the links between them.
@Suite struct AddressesTests {
  private let addresses = Addresses(
    PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: """
          departments: [{code: all, name: A}, {code: SL, name: B}]
          action-points: [{number: 2.1, title: T, priority: primary}]
          theme: {id: overview, title: T}
          """)
    ]).plan)

  @Test(
    arguments: [
      ("maps/a.svg", "maps/b.svg", "a.svg"), ("tables/a.md", "maps/b.svg", "../tables/a.md"),
      ("index.html", "tables/secondary/a.html", "../../index.html"),
      ("maps/a.svg", "index.html", "maps/a.svg"), ("maps/a", "maps-b/c", "../maps/a"),
      ("a/b/c", "a/b/c", "c"), ("a/b", "a/b/c", "../b"), ("é/b", "è/c", "../é/b"),
    ])
  func `a path is written as seen from the folder of another`(
    path: String, other: String, relative: String
  ) {
    #expect(Addresses.relative(path, from: other) == relative)
  }

  @Test func `pages and files keep clear of names that are in use`() {
    #expect(addresses.theme("overview") == "overview.html")
    #expect(addresses.map("overview", format: "svg") == "maps/overview-2.svg")
    #expect(addresses.handout(0, format: "html") == "departments/all-2.html")
    #expect(addresses.point("2.1") == "point-2-1.html")
  }

  @Test func `links from a file lead up to the pages, from outline to outline within the folder`() {
    let outline = addresses.links(from: "maps/x.md", format: "md")
    #expect(outline(.department("SL")) == "../department-sl.html")
    #expect(outline(.mapNode(theme: "overview", key: "a")) == "overview-2.md#a")
    let drawing = addresses.links(from: "maps/x.svg", format: "html")
    #expect(drawing(.mapNode(theme: "overview", key: "main")) == "../overview.html#main_")
    #expect(drawing(.mapNode(theme: "overview", key: "")) == "../overview.html")
  }
}
