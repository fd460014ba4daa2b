package import Findings
package import PlanModel
package import Toolkit
package import Views
package import Documents
package import Drawing
import SourceText

/// Everything that a build makes of a plan beside the site, in pieces; the drawings of maps wait for
/// another program to lay them out.
package struct Products: Sendable {
  /// Every file but the drawings that wait, in the order of their paths' folders.
  package let pieces: [Piece]
  /// The drawings, which wait for the geometry that `dot` computes.
  package let drawings: [Drawing]

  /// A theme's map as SVG, once it is laid out.
  package struct Drawing: Sendable {
    package let layout: MapLayout
    package let path: String
    /// What `dot` must lay out.
    package let layoutDOT: String
    package let svg: MapSVG
    package let size: MapSize

    package init(
      _ map: Mindmap, addresses: Addresses, language: Language, setting: MapSetting = MapSetting()
    ) {
      self.init(MapLayout(map, setting: setting), addresses: addresses, language: language)
    }

    init(_ layout: MapLayout, addresses: Addresses, language: Language) {
      self.layout = layout
      size = MapSize(cards: layout.map.nodes.count)
      path = addresses.map(layout.map.id, format: "svg")
      layoutDOT = DOTWriter(layout, addresses: addresses, language: language).layoutText
      svg = MapSVG(layout, addresses: addresses, language: language)
    }

    /// The id of the theme whose map it shows.
    package var theme: String { layout.map.id }

    /// The drawing as a file; nil when the geometry is not that of this map.
    package func piece(_ geometry: DotGeometry) -> Piece? {
      guard layout.isLaidOut(by: geometry) else { return nil }
      return Piece { svg.text(geometry).map { [OutputFile(path: path, text: $0)] } ?? [] }
    }
  }

  package init(of graph: PlanGraph, findings: [Finding], language: Language) {
    let plan = graph.plan
    let addresses = Addresses(plan)
    let credit = Credit(plan)
    let house = HouseStyle(plan.header?.look)
    let setting = MapSetting(house: house)
    drawings = Self.distinctThemes(plan).mapOnAllCores { theme in
      Drawing(
        Mindmap(theme: theme, in: graph), addresses: addresses, language: language, setting: setting
      )
    }
    let maps = drawings.map(\.layout)
    let facts = PointFacts.all(in: graph)
    let tables = PlanTable.allCases.mapOnAllCores { $0.table(of: graph, facts: facts) }
    let handouts = HandoutSet(graph, addresses: addresses, language: language, facts: facts)
    let overview = Overview(graph)
    let reports = Self.reports(graph)
    let reported = ReportFiles(
      addresses: addresses, language: language, credit: Credit(plan, citesLines: false),
      house: house)
    pieces =
      Self.pieces(of: overview, addresses, language, house)
      + maps.flatMap { Self.pieces(of: $0, addresses, language) }
      + Self.pieces(of: tables, addresses, language, credit)
      + handouts.pieces(HandoutFormat.built, index: true) + reports.flatMap(reported.pieces) + [
        Piece(path: "graph.json", bytes: GraphJSON.bytes(graph)),
        Piece(
          path: "findings.md",
          text: FindingMarkdown(
            findings: findings, plan: plan, language: language, credit: credit
          ).text),
        Piece(
          path: "index.html",
          text: IndexPage(
            graph: graph, overview: overview, maps: maps.map(\.map), tables: tables,
            handouts: handouts.handouts, reports: reports, findings: findings,
            addresses: addresses, language: language, credit: credit
          ).text),
      ]
  }

  /// The overview in every form; it is laid out without another program.
  private static func pieces(
    of overview: Overview, _ addresses: Addresses, _ language: Language, _ house: HouseStyle
  ) -> [Piece] {
    func path(_ format: String) -> String { addresses.overview(format: format) }
    let dot = OverviewDOT(overview, addresses: addresses, language: language, house: house)
    let markdown = OverviewMarkdown(overview, addresses: addresses, language: language)
    let svg = OverviewSVG(overview, addresses: addresses, language: language, house: house)
    return [
      Piece(path: path("dot"), text: dot.text), Piece(path: path("md"), text: markdown.text),
      Piece(path: path("svg"), text: svg.text),
    ]
  }

  /// A map in the forms that need no other program.
  private static func pieces(
    of layout: MapLayout, _ addresses: Addresses, _ language: Language
  ) -> [Piece] {
    let dot = DOTWriter(layout, addresses: addresses, language: language)
    let outline = OutlineMarkdown(layout.map, addresses: addresses, language: language)
    return [
      Piece(path: addresses.map(layout.map.id, format: "dot"), text: dot.text),
      Piece(path: addresses.map(layout.map.id, format: "md"), text: outline.text),
    ]
  }

  private static func pieces(
    of tables: [Table], _ addresses: Addresses, _ language: Language, _ credit: Credit
  ) -> [Piece] {
    let markdown = TableMarkdown(addresses: addresses, language: language, credit: credit)
    let page = TableHTML(addresses: addresses, language: language, credit: credit)
    let csv = TableCSV(language: language)
    return tables.flatMap { table in
      [
        Piece(path: addresses.table(table, format: "md"), text: markdown.text(table)),
        Piece(path: addresses.table(table, format: "html"), text: page.text(table)),
        Piece(path: addresses.table(table, format: "csv"), text: csv.text(table)),
      ]
    }
  }

  /// What became of the advice, once a department has answered. It tells of no day, so that its bytes
  /// do not change overnight.
  private static func reports(_ graph: PlanGraph) -> [Report] {
    graph.plan.decisions.isEmpty ? [] : [.evaluation(Evaluation(graph), in: graph)]
  }

  /// Of themes with the same id the first; the check reports the others.
  private static func distinctThemes(_ plan: Plan) -> [Int] {
    var seen: Set<String> = []
    return plan.themes.indices.filter { seen.insert(plan.themes[$0].id.value).inserted }
  }
}
