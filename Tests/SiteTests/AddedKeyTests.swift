import Documents
import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import TextFormats
import Toolkit
import Views

@testable import Site

/// A key that is added to the definition of details is in every output, from that one definition.
@Suite struct AddedKeyTests {
  private static let key = DetailKey("made-up", nl: "verzonnen sleutel", en: "made-up key")

  /// A text for each kind of thing.
  private static let definition: DetailsDefinition = {
    var definition = DetailsDefinition.standard
    func reader<Thing: Mapped>(_ text: String) -> DetailReader<Thing> {
      DetailReader(key) { _ in .text(text) }
    }
    definition.source.append(reader("Bij een bron"))
    definition.theme.append(reader("Bij een thema"))
    definition.effect.append(reader("Bij een effect"))
    definition.focusArea.append(reader("Bij een gebied"))
    definition.group.append(reader("Bij een groep"))
    definition.department.append(reader("Bij een afdeling"))
    // Its value depends on the plan, so that two plans can be compared.
    definition.actionPoint.append(DetailReader(key) { .text("Bij punt \($0.thing.title.value)") })
    definition.subPoint.append(reader("Bij een onderdeel"))
    definition.budgetLine.append(reader("Bij een begrotingspost"))
    definition.decision.append(reader("Bij een besluit"))
    definition.region.append(reader("Bij een regio"))
    definition.footnote.append(reader("Bij een noot"))
    definition.indicator.append(reader("Bij een indicator"))
    definition.goal.append(reader("Bij een doel"))
    definition.result.append(reader("Bij een resultaat"))
    definition.scale.append(reader("Bij een schaal"))
    definition.report.append(reader("Bij een verslag"))
    definition.progressRow.append(
      DetailReader(key) { .text("Bij een regel voortgang: \($0.thing.status?.value ?? "")") })
    return definition
  }()

  private static let site = {
    var site = SampleSite.plan
    site.definition = definition
    return site
  }()
  private var graph: PlanGraph { Self.site.checked.graph }

  @Test(
    arguments: [
      (Node.theme(0), "Bij een thema"), (.effect(0), "Bij een effect"),
      (.focusArea(0), "Bij een gebied"), (.group(0), "Bij een groep"),
      (.department(0), "Bij een afdeling"), (.actionPoint(0), "Bij punt Eerder praten"),
      (.subPoint(0, of: 0), "Bij een onderdeel"), (.budgetLine(0), "Bij een begrotingspost"),
      (.decision(0), "Bij een besluit"), (.source(0), "Bij een bron"),
    ])
  func `show prints it`(node: Node, value: String) {
    let details = Details(node, in: graph, by: Self.definition)
    #expect(Self.shown(details) == [value])
  }

  /// Values of the key in the text of `show`.
  private static func shown(_ details: Details) -> [String] {
    let text = DetailsText(language: .dutch, style: TerminalStyle(isColoured: false)).text(details)
    return text.matches(of: /verzonnen sleutel[\u{A0} ]+(.*)/).map { String($0.1) }
  }

  private static let figures = {
    var site = SampleSite(FiguresPlan.text)
    site.definition = definition
    return site
  }()

  @Test(
    arguments: [
      (Node.region(0), "Bij een regio"), (.footnote(0), "Bij een noot"),
      (.indicator(0), "Bij een indicator"), (.goal(0), "Bij een doel"),
      (.result(0), "Bij een resultaat"), (.scale(0), "Bij een schaal"),
      (.report(0), "Bij een verslag"), (.progressRow(1), "Bij een regel voortgang: groen"),
    ])
  func `show prints it for figures, goals and progress`(node: Node, value: String) {
    let details = Details(node, in: Self.figures.checked.graph, by: Self.definition)
    #expect(Self.shown(details).contains(value))
  }

  @Test func `a page of figures, goals or progress has it`() throws {
    let pages = try Self.figures.files().keys.filter { $0.hasSuffix(".html") }.sorted()
      .map { try Self.figures.page($0).words }
    for value in [
      "Bij een regio", "Bij een noot", "Bij een indicator", "Bij een doel", "Bij een resultaat",
      "Bij een schaal", "Bij een verslag", "Verzonnen sleutel Bij een regel voortgang: groen",
    ] { #expect(pages.contains { $0.contains(value) }, "\(value)") }
  }

  @Test(
    arguments: [
      ("wonen.html", ["Verzonnen sleutel Bij een thema", "Verzonnen sleutel Bij een effect"]),
      ("focus-i.html", ["Verzonnen sleutel Bij een gebied", "Bij een begrotingspost"]),
      (
        "department-sd.html",
        [
          "Verzonnen sleutel Bij een afdeling", "Verzonnen sleutel Bij punt Eerder praten",
          "(verzonnen sleutel: Bij een onderdeel)", "Bij een besluit",
        ]
      ),
      (
        "point-2.html",
        [
          "Verzonnen sleutel Bij punt Eerder praten", "Verzonnen sleutel Bij een onderdeel",
          "Bij een begrotingspost", "Bij een besluit",
        ]
      ), ("index.html", ["Bij een bron"]), ("points.html", ["Bij een groep"]),
    ])
  func `a page has it`(name: String, values: [String]) throws {
    let words = try Self.site.page(name).words
    for value in values { #expect(words.contains(value), "\(name): \(value)") }
  }

  @Test func `search finds it`() throws {
    let index = try #require(Self.site.files()["search-index.js"])
    let names = try #require(PackedSearchIndex(index)).names
    for value in [
      "Bij een thema", "Bij een effect", "Bij een gebied", "Bij een afdeling",
      "Bij punt Eerder praten", "Bij een onderdeel",
    ] { #expect(names.contains { $0.hasSuffix(value) }, "\(value)") }
  }

  @Test func `a hand-out has it, in every form`() {
    let handout = Handout(for: 1, in: graph, by: Self.definition)
    let credit = Attribution(graph.plan)
    let addresses = Addresses(graph.plan)
    let forms = [
      HandoutMarkdown(language: .dutch, credit: credit).text(handout),
      HandoutPage(addresses: addresses, language: .dutch, credit: credit, index: nil)
        .text(handout),
      TableCSV(language: .dutch).text(.handout(handout, named: "sd")),
    ]
    for form in forms {
      #expect(form.contains("Bij punt Eerder praten"))
      #expect(form.contains("verzonnen sleutel: Bij een onderdeel"))
    }
  }

  @Test func `tables have a column for it`() {
    for (table, value) in [
      (Table.longRecommendations(graph, by: Self.definition), "Bij punt Eerder praten"),
      (.longByDepartment(graph, by: Self.definition), "Bij punt Eerder praten"),
      (.focusAreas(graph, by: Self.definition), "Bij een gebied"),
    ] {
      let text = TableCSV(language: .dutch).text(table)
      #expect(text.contains("Verzonnen sleutel"), "\(table.name)")
      #expect(text.contains(";\(value)"), "\(table.name)")
    }
    let fields = Table.policyFields(graph, by: Self.definition)
    #expect(
      TableCSV(language: .dutch).text(fields).contains("verzonnen sleutel: Bij een onderdeel"))
  }

  @Test func `the table and the report of progress have it`() {
    let graph = Self.figures.checked.graph
    let table = TableCSV(language: .dutch)
      .text(PlanTable.progress.table(of: graph, by: Self.definition))
    #expect(table.contains(";Verzonnen sleutel"))
    #expect(table.contains(";Bij een regel voortgang: groen"))
    let report = Report.progress(1, in: graph, by: Self.definition)
    #expect(
      report.blocks.contains { block in
        if case .paragraph(let words) = block {
          words.dutch == "Verzonnen sleutel: Bij een regel voortgang: groen"
        } else {
          false
        }
      })
  }

  @Test func `what changed has it for a row of progress`() {
    let new = SampleSite(FiguresPlan.text.replacing("status: groen", with: "status: rood"))
      .checked.graph
    let changes = PlanChanges(
      from: Self.figures.checked.graph, to: new, by: Self.definition
    ).lists.flatMap(\.points).flatMap(\.changes)
    #expect(
      changes.contains {
        $0.before.dutch.contains("verzonnen sleutel: Bij een regel voortgang: groen")
          && $0.now.dutch.contains("verzonnen sleutel: Bij een regel voortgang: rood")
      })
  }

  @Test func `a map as text has it`() throws {
    let map = Mindmap(theme: 0, in: graph, by: Self.definition)
    let text = OutlineMarkdown(map, addresses: Addresses(graph.plan), language: .dutch).text
    #expect(text.contains("*Verzonnen sleutel:* Bij een thema"))
    #expect(text.contains("*Verzonnen sleutel:* Bij een effect"))
  }

  @Test func `what changed compares it`() {
    let old = SampleSite(
      files: [("plan.yaml", SampleSite.text.replacing("title: Eerder praten", with: "title: Was"))]
    ).checked.graph
    let new = SampleSite(files: [("plan.yaml", SampleSite.text)]).checked.graph
    let changes = PlanChanges(from: old, to: new, department: 1, by: Self.definition).lists
      .flatMap(\.points).flatMap(\.changes)
    let change = changes.first { $0.kind.dutch == "verzonnen sleutel" }
    #expect(change?.before.dutch == "Bij punt Was")
    #expect(change?.now.dutch == "Bij punt Eerder praten")
  }
}

/// The definition of details and the format of a plan have the same keys.
@Suite struct DetailsAndFormatTests {
  /// Keys that are not details: the name and title of a thing, what is said with a link, what is in
  /// the graph instead (former names among it), and exceptions for the check.
  private static let others: [MapName: Set<String>] = [
    .source: ["id", "title", "sections", "file", "show-text"],
    .theme: ["id", "title", "effects", "formerly"],
    .effect: [
      "id", "label", "kind", "stated", "inferred", "assumption", "side", "effects", "formerly",
    ],
    .focusArea: ["numeral", "title", "basis", "formerly"], .group: ["id", "title"],
    .department: ["code", "stated", "until", "formerly"],
    .actionPoint: ["id", "number", "title", "formerly"], .subPoint: ["id", "text", "formerly"],
    .budgetLine: ["id", "name", "focus", "points", "amount"], .decision: ["asked", "public"],
    .region: ["code", "name", "stated"], .footnote: ["id", "text"],
    // Kind and sum have keys of their own there, for those words mean something else elsewhere.
    .indicator: ["id", "title", "kind", "parts", "internal"],
    .goal: ["id", "text"], .result: ["id", "text"],
    .scale: ["id", "title", "aspect-names", "values"], .report: ["id", "title"],
    .progressRow: ["on", "status", "text"],
  ]

  private func check<Thing: Mapped>(_ name: MapName, _ readers: [DetailReader<Thing>]) {
    let described = Set(readers.map(\.key.id)).union(Self.others[name] ?? []).union(["exceptions"])
    for key in PlanFormat[name].keys.map(\.name) {
      #expect(described.contains(key), "\(name): \(key) is shown nowhere")
    }
  }

  @Test func `every key of the format is described, or named here as shown otherwise`() {
    let all = DetailsDefinition.standard
    check(.source, all.source)
    check(.theme, all.theme)
    check(.effect, all.effect)
    check(.focusArea, all.focusArea)
    check(.group, all.group)
    check(.department, all.department)
    check(.actionPoint, all.actionPoint)
    check(.subPoint, all.subPoint)
    check(.budgetLine, all.budgetLine)
    check(.decision, all.decision)
    check(.region, all.region)
    check(.footnote, all.footnote)
    check(.indicator, all.indicator)
    check(.goal, all.goal)
    check(.result, all.result)
    check(.scale, all.scale)
    check(.report, all.report)
    check(.progressRow, all.progressRow)
  }

  @Test func `the data for other programs have every text that is described`() throws {
    let graph = SampleSite.plan.checked.graph
    let json = String(decoding: GraphJSON.bytes(graph), as: UTF8.self)
    let plan = graph.plan
    let parts = try plan.actionPoints.at(0).subPoints
    let nodes =
      plan.themes.indices.map(Node.theme) + plan.effects.indices.map(Node.effect)
      + plan.focusAreas.indices.map(Node.focusArea) + plan.departments.indices.map(Node.department)
      + plan.actionPoints.indices.map(Node.actionPoint)
      + parts.indices.map { Node.subPoint($0, of: 0) }
      + plan.decisions.indices.map(Node.decision) + [.source(0), .budgetLine(0)]
    let texts = nodes.flatMap { Details($0, in: graph).all }.compactMap { detail in
      switch detail.value {
      case .text(let text), .paragraph(let text), .address(let text): text
      default: nil
      }
    }
    #expect(texts.count > 10)
    for text in texts {
      #expect(json.contains(text) || json.contains(text.replacing("/", with: "\\/")), "\(text)")
    }
  }
}
