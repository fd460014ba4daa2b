import Documents
import PlanModel
import Rules
import SourceText
import SyntheticPlans
import Testing
import TextFormats
import Toolkit
import Views

/// Past thirty themes no table has a column for each: it would grow with the square of the plan.
struct ManyThemesTests {
  private func graph(themes: Int) -> PlanGraph {
    let files = (1...themes).map { number in
      SourceFile(
        path: "\(number).yaml",
        text: """
          theme:
            id: t\(number)
            title: Thema \(number)
            effects: [{id: e\(number), label: Effect \(number), points: [\(number % 2 + 1)]}]
          """)
    }
    let plan = SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: Veel, language: nl}
        action-points:
          - {number: 1, title: Een, priority: primary}
          - {number: 2, title: Twee, priority: primary}
        """)
    return PlanInput(files: [plan] + files).graph
  }

  @Test func `thirty themes have a column each`() {
    let table = Table.coverage(graph(themes: 30))
    #expect(table.columns.count == 33)
    #expect(!Overview(graph(themes: 30)).isTooWide)
  }

  @Test func `thirty-one are named, with their numbers, where one of their effects leads`() {
    let table = Table.coverage(graph(themes: 31))
    #expect(
      table.columns.map { $0.title(.english) } == [
        "No.", "Action point", "Themes", "Effects in all",
      ])
    let csv = TableCSV(language: .dutch).text(table)
    #expect(csv.contains("Thema 2 (1)"))
    let outline = OverviewMarkdown(
      Overview(graph(themes: 31)), addresses: Addresses(graph(themes: 31).plan), language: .dutch
    ).text
    #expect(outline.contains("| Nr. | Actiepunt | Prioriteit | Thema's |"))
    #expect(outline.contains("Thema 30 (1)"))
  }

  @Test func `two and a half times the plan makes no more than that much output and a tenth`() {
    func bytes(_ nodes: Int) -> Int {
      var files: [SourceFile] = []
      SyntheticPlan(PlanShape(nodes: nodes, seed: 1)).forEachFile {
        files.append(SourceFile(path: $0, text: $1))
      }
      let graph = PlanInput(files: files).graph
      let overview = Overview(graph)
      let addresses = Addresses(graph.plan)
      let csv = TableCSV(language: .dutch)
      return PlanTable.allCases.reduce(0) { $0 + csv.text($1.table(of: graph)).utf8.count }
        + OverviewMarkdown(overview, addresses: addresses, language: .dutch).text.utf8.count
    }
    // Both past thirty themes: 36 and 96.
    #expect(bytes(6_000) < bytes(2_400) * 11 / 4)
  }
}
