import Build
import Disk
import Documents
import PlanModel
import Rules
import SourceText
import TestSupport
import Findings
import Testing
import Toolkit
import Views

/// Plans of five other shapes, in `Tests/Plans`: what they do not have is neither missed nor shown.
@Suite struct OtherPlansTests {
  static let names = ["five-fields", "only-goals", "joint", "yearly", "change"]

  private func plan(_ name: String) throws -> PlanInput {
    PlanInput(files: try PlanFolder(Repository.path("Tests/Plans/\(name)")).files)
  }

  private func files(_ name: String) throws -> [String: String] {
    let plan = try plan(name)
    let made = built(plan, plan.plan.language)
    return Dictionary(
      made.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: names)
  func `the check finds nothing, without any exception`(name: String) throws {
    let plan = try plan(name)
    let found = Checker.check(plan).map { "\($0.rule): \($0.message.english)" }
    #expect(found == [])
    #expect(plan.graph.holders.allSatisfy { plan.graph.exceptions(of: $0).isEmpty })
  }

  @Test(arguments: names)
  func `no table has an empty column, and none is empty`(name: String) throws {
    let toFill: Set<String> = [
      "Antwoord tot nu toe", "Besproken op", "Besluit", "Reden", "Waar geland", "Gedaan",
      "Gedaan op", "Toelichting bij gedaan", "Bewijs", "Answer so far", "Discussed on", "Decision",
      "Reason", "Where it landed", "Done", "Done on", "Remark on what was done", "Evidence",
      "Van wie is dit?", "Whose is this?",
    ]
    for (path, text) in try files(name) where path.hasSuffix(".csv") {
      let rows = text.split(separator: "\r\n").map(Self.cells)
      #expect(rows.count > 1, "\(path)")
      for (index, head) in (rows.first ?? []).enumerated() where !toFill.contains(head) {
        let isFilled = rows.dropFirst().contains {
          $0.indices.contains(index) && !$0[index].isEmpty
        }
        #expect(isFilled, "\(path): \(head)")
      }
    }
  }

  /// Cells of a line of CSV; a quotation mark in a cell is doubled.
  private static func cells(_ line: Substring) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells.map { $0.replacing("\u{FEFF}", with: "") }
  }

  @Test(arguments: names)
  func `no page counts nothing, and a plan without priorities mentions none`(name: String) throws {
    let hasPriorities = try plan(name).plan.hasPriorities
    for (path, text) in try files(name) where path.hasSuffix(".html") || path.hasSuffix(".md") {
      for zero in [
        " 0 effecten", ">0 effecten", " 0 thema", " 0 effects", ">0 effects", " 0 themes",
      ] {
        #expect(!text.contains(zero), "\(path): \(zero)")
      }
      guard !hasPriorities else { continue }
      for word in ["primair", "secundair", "onbekend", "primary", "secondary", "Prioriteit"] {
        // The overview has names of classes with these words.
        let words = text.replacing(#/ class="[^"]*"/#, with: "")
        let isAbout = ["search", "accessibility", "data.html"].contains { path.contains($0) }
        #expect(isAbout || !words.lowercased().contains(word.lowercased()), "\(path): \(word)")
      }
    }
  }

  @Test func `a plan of goals alone has no pages and files about themes and departments`() throws {
    let files = try files("only-goals")
    for absent in [
      "matrix.html", "departments.html", "tables/coverage.csv", "tables/recommendation-links.csv",
      "tables/departments.csv", "departments/all.csv",
    ] {
      #expect(files[absent] == nil, "\(absent)")
    }
    let start = SitePageText("index.html", try #require(files["index.html"]))
    #expect(!start.links.contains("departments.html") && !start.links.contains("matrix.html"))
    #expect(!start.html.contains("De kaarten"))
    #expect(files["point-a1.html"]?.contains("Streefwaarde") == true)
  }

  @Test func `a joint plan lists what each municipality does`() throws {
    let page = try #require(try files("joint")["points.html"])
    let lists = try #require(page.split(separator: "Per gemeente").last)
    let beekvoort = try #require(
      lists.split(separator: "<h3>Beekvoort</h3>").last?.split(separator: "<h3>").first)
    #expect(beekvoort.contains("Straattriage samen met de wijkagent"))
    #expect(beekvoort.contains("Controledag in het voorjaar"))
    #expect(!beekvoort.contains("Vast aanspreekpunt op het gemeentehuis"))
  }

  @Test func `a theme without effects leads to points on its page, without an empty map`() throws {
    let page = try #require(try files("joint")["buitengebied.html"])
    #expect(page.contains("Toezicht op stallen en schuren"))
    #expect(!page.contains("De kaart als tekst"))
  }

  @Test func `a yearly plan has lead and planning in its table, and other years apart`() throws {
    let table = try #require(try files("yearly")["tables/recommendations.csv"])
    #expect(table.contains("Nr.;Actiepunt;Afdelingen;Trekker;Gepland;Status\r\n"))
    #expect(table.contains("2.1.2;Verlichting in het park;RO;RO;tweede kwartaal van 2028;nieuw"))
    let report = Report.yearPlan(2028, in: try plan("yearly").graph)
    let headings = report.blocks.compactMap { block in
      if case .heading(_, let words) = block { words.dutch } else { nil }
    }
    #expect(headings.contains("2.1.1 Woninginbraken terugdringen"))
    #expect(!headings.contains("2.2.2 Horecaconvenant"))
    #expect(headings.contains("Gepland in een ander jaar"))
  }

  @Test func `an assumption is shown with its link`() throws {
    let graph = try plan("change").graph
    let map = Mindmap(theme: 0, in: graph)
    let leaving = try #require(map.nodes.first { $0.id == "outmigration" })
    #expect(
      leaving.details[.assumption]?.words.english == "There is work elsewhere that they hear of.")
    let point = try #require(graph.node(named: "KR2", for: .point))
    let causes = try #require(Details(point, in: graph)[.causes]?.entries)
    #expect(
      causes.map { $0.details[.assumption]?.words.english } == [
        "Employers are willing to hire without a diploma."
      ])
  }

  @Test
  func `a point of several focus areas is on the page of each, and found by its second number`()
    throws
  {
    let files = try files("five-fields")
    for page in ["focus-1.html", "focus-4.html"] {
      #expect(files[page]?.contains("Verlichting op vaste looproutes") == true, "\(page)")
    }
    let graph = try plan("five-fields").graph
    #expect(graph.node(named: "U-2", for: .point) == graph.node(named: "1.2", for: .point))
  }
}
