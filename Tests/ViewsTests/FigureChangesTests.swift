import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// Goals, figures and progress between two versions of a plan.
@Suite struct FigureChangesTests {
  private static let old = """
    plan: {title: P, language: nl}
    regions: [{code: NL, benchmark: true}]
    indicators:
      - id: inbraken
        title: Woninginbraken
        unit: aantal
        series:
          - values: {2027: 620, 2028: {value: 600, provisional: Volgt nog.}}
          - {region: NL, values: {2027: 24000}}
        targets: [{at-most: 500, by: 2030}]
      - {id: weg, title: Verdwenen cijfer}
    goals: [{id: wonen, text: Veilig wonen, indicators: [inbraken]}]
    results: [{id: keurmerk, text: Keurmerk}]
    scales: [{id: licht, title: Licht, values: [{id: groen}, {id: rood}]}]
    reports: [{id: jv, title: Jaarverslag, scale: licht}]
    progress: [{report: jv, on: 'goal:wonen', status: groen}]
    """

  private func lists(_ changes: [(String, String)]) -> [String: [String]] {
    var text = Self.old
    for (before, after) in changes {
      #expect(text.contains(before))
      text = text.replacing(before, with: after)
    }
    func graph(_ text: String) -> PlanGraph {
      PlanGraph(PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan)
    }
    let lists = PlanChanges(from: graph(Self.old), to: graph(text)).lists
    return Dictionary(
      lists.map { list in
        (
          list.name.dutch,
          list.points.flatMap { point in
            point.changes.map {
              "\(point.title) | \($0.kind.dutch) | \($0.before.dutch) | \($0.now.dutch)"
            }
          }
        )
      }
    ) { first, _ in first }
  }

  @Test func `two equal versions have no list of figures`() { #expect(lists([]).isEmpty) }

  @Test func `a figure that became final, a new year and another target are each a change`() {
    let lists = lists([
      ("{value: 600, provisional: Volgt nog.}", "610, 2029: 580"), ("at-most: 500", "at-most: 450"),
      ("{2027: 24000}", "{2027: 23000}"), ("unit: aantal", "unit: misdrijven"),
    ])
    #expect(
      lists["Cijfers"] == [
        "Woninginbraken | eenheid | aantal | misdrijven",
        "Woninginbraken | cijfer 2028 | 600 (voorlopig) | 610",
        "Woninginbraken | cijfer 2029 |  | 580",
        "Woninginbraken | cijfer 2027 (NL) | 24.000 | 23.000",
        "Woninginbraken | streefwaarde | ten hoogste 500 in 2030 | ten hoogste 450 in 2030",
      ])
    #expect(lists.count == 1)
  }

  @Test func `goals, results and indicators that come, go or change are listed`() {
    let lists = lists([
      ("{id: weg, title: Verdwenen cijfer}", "{id: nieuw, title: Nieuw cijfer}"),
      ("text: Veilig wonen", "text: Veiliger wonen"),
      ("text: Keurmerk", "text: Keurmerken, code: 1E"),
    ])
    #expect(
      lists["Cijfers"] == [
        "Woninginbraken | doelen: andere woorden | Veilig wonen | Veiliger wonen",
        "Nieuw cijfer | indicator: erbij |  | Nieuw cijfer",
        "Verdwenen cijfer | indicator: eraf | Verdwenen cijfer | ",
      ])
    #expect(lists["Doelen"] == ["Veiliger wonen | tekst | Veilig wonen | Veiliger wonen"])
    #expect(
      lists["Resultaten en activiteiten"] == [
        "Keurmerken | tekst | Keurmerk | Keurmerken", "Keurmerken | code |  | 1E",
      ])
  }

  @Test func `a new row of progress is shown beside the one before it`() {
    let lists = lists([
      (
        "status: groen}]",
        """
        status: groen}, {report: jv, on: 'goal:wonen', status: rood, because: Het stijgt.}, \
        {on: 'result:keurmerk', text: Klaar.}]
        """
      )
    ])
    let rows = lists["Voortgang"] ?? []
    #expect(rows.count == 2)
    #expect(rows.first?.hasPrefix("Veilig wonen | nieuw: Jaarverslag | ") == true, "\(rows)")
    #expect(rows.first?.contains("groen") == true && rows.first?.contains("Het stijgt.") == true)
    #expect(rows.last?.contains("nieuw: zonder verslag") == true)
  }

  @Test func `a row that was written over is reported as otherwise`() {
    let rows = lists([("status: groen}]", "status: rood}]")])["Voortgang"] ?? []
    #expect(rows.first?.contains("anders: Jaarverslag") == true, "\(rows)")
  }
}
