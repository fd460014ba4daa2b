package import PlanModel
package import PlanRules
package import PlanViews
package import Sheets
package import Wording
import SourceText

/// Everything that a build makes of a plan, but for the drawings that another program must lay out.
package struct Products {
  /// Every file but the drawings that wait, in the order of their paths' folders.
  package let files: [OutputFile]
  /// The drawings, which wait for the geometry that `dot` computes.
  package let drawings: [Drawing]
  /// What cannot be made, such as a sheet with more rows than a sheet can have.
  package let failures: [(path: String, error: SheetError)]

  package struct Drawing: Sendable {
    /// The id of the theme whose map it shows.
    package let theme: String
    package let path: String
    /// What `dot` must lay out.
    package let layoutDOT: String
    package let svg: MapSVG
    package let size: MapSize

    package init(
      _ map: Mindmap, addresses: Addresses, language: Language, setting: MapSetting = MapSetting()
    ) {
      theme = map.id
      size = MapSize(cards: map.nodes.count)
      path = addresses.map(map.id, format: "svg")
      layoutDOT =
        DOTWriter(
          map, addresses: addresses, language: language, setting: setting
        ).layoutText
      svg = MapSVG(map, addresses: addresses, language: language, setting: setting)
    }
  }

  package init(of graph: PlanGraph, findings: [Finding], language: Language) {
    let addresses = Addresses(graph.plan)
    let credit = Credit(graph.plan)
    let maps = Self.distinctThemes(graph.plan).map { Mindmap(theme: $0, in: graph) }
    let facts = PointFacts.all(in: graph)
    let tables = PlanTable.allCases.map { $0.table(of: graph, facts: facts) }
    let handouts = HandoutSet(graph, addresses: addresses, language: language, facts: facts)
    var files: [OutputFile] = []
    var drawings: [Drawing] = []
    let setting = MapSetting(house: HouseStyle(graph.plan.header?.look))
    let overview = Overview(graph)
    files += Self.files(of: overview, addresses, language, setting.house)
    for map in maps {
      let dot = DOTWriter(map, addresses: addresses, language: language, setting: setting).text
      files.append(OutputFile(path: addresses.map(map.id, format: "dot"), text: dot))
      let outline = OutlineMarkdown(map, addresses: addresses, language: language).text
      files.append(OutputFile(path: addresses.map(map.id, format: "md"), text: outline))
      drawings.append(
        Drawing(map, addresses: addresses, language: language, setting: setting))
    }
    let markdown = TableMarkdown(addresses: addresses, language: language, credit: credit)
    let page = TableHTML(addresses: addresses, language: language, credit: credit)
    let csv = TableCSV(language: language)
    for table in tables {
      func file(_ format: String, _ text: String) -> OutputFile {
        OutputFile(path: addresses.table(table, format: format), text: text)
      }
      files += [
        file("md", markdown.text(table)), file("html", page.text(table)),
        file("csv", csv.text(table)),
      ]
    }
    let handedOut = handouts.files(HandoutFormat.built, index: true)
    files += handedOut.made
    failures = handedOut.failures
    let reports = Self.reports(graph)
    let reported = ReportFiles(
      addresses: addresses, language: language, credit: Credit(graph.plan, citesLines: false),
      house: setting.house)
    files += reports.flatMap(reported.files)
    files.append(OutputFile(path: "graph.json", text: GraphJSON.text(graph)))
    files.append(
      OutputFile(
        path: "findings.md",
        text: FindingMarkdown(
          findings: findings, plan: graph.plan, language: language, credit: credit
        ).text))
    files.append(
      OutputFile(
        path: "index.html",
        text: IndexPage(
          graph: graph, overview: overview, maps: maps, tables: tables,
          handouts: handouts.handouts, reports: reports, findings: findings,
          addresses: addresses,
          language: language, credit: credit
        ).text))
    self.files = files
    self.drawings = drawings
  }

  /// The overview in every form; it is laid out without another program.
  private static func files(
    of overview: Overview, _ addresses: Addresses, _ language: Language, _ house: HouseStyle
  ) -> [OutputFile] {
    func file(_ format: String, _ text: String) -> OutputFile {
      OutputFile(path: addresses.overview(format: format), text: text)
    }
    return [
      file(
        "dot", OverviewDOT(overview, addresses: addresses, language: language, house: house).text),
      file("md", OverviewMarkdown(overview, addresses: addresses, language: language).text),
      file(
        "svg", OverviewSVG(overview, addresses: addresses, language: language, house: house).text),
    ]
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
