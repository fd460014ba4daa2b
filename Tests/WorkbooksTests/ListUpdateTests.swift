import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Workbooks

/// The next version of an action list, for a plan that was made of the one before.
@Suite struct ListUpdateTests {
  private static let text = """
    plan:
      title: Proef
      language: nl
      list-columns: ["Wat=title", "Wie doet het=lead"]
    departments:
      - code: SL
        name: Samen Leven
    action-points:
      - number: 1
        title: Meer licht
        lead: SL
        planned: 2027
      - number: 2
        title: Bomen
    """

  private func merge(
    _ rows: [[String]], _ choices: [String] = [], replaces: Bool = false, of text: String = text
  ) throws -> (plan: MergedPlan, merge: WorkbookMerge, remarks: [String]) {
    let plan = try MergedPlan(["plan.yaml": text])
    let table = SheetTable(
      name: "Blad1",
      rows: rows.enumerated().map { index, cells in
        SheetRow(
          number: index + 1, cells: cells.map { $0.isEmpty ? .empty : SheetCell(.text($0)) })
      })
    let headings = RememberedHeadings(plan.graph.plan).with(
      choices.compactMap { ListChoice($0) })
    let list = try #require(
      ActionList([table], choices: headings, repairsNumbers: false, into: plan.graph))
    let returned = ReturnedWorkbook(list, into: plan.graph, replaces: replaces)
    let merge = WorkbookMerge(
      returned, into: plan.graph, deletes: false, today: try #require(MergedPlan.day))
    return (plan, merge, returned.remarks.map(\.words.dutch))
  }

  @Test("remembered headings are read; what is open is filled in, and new rows are added")
  func remembered() throws {
    let (plan, merge, remarks) = try merge([
      ["Nr", "Wat", "Wie doet het", "Planning"],
      ["1", "Meer licht", "Samen Leven", "2027"],
      ["2", "Bomen", "SL", "2028"],
      ["3", "Zicht", "VTH", ""],
    ])
    #expect(remarks.isEmpty)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.remarks.isEmpty)
    #expect(merge.agreed == 4)
    let lines = plan.diff(try plan.texts(WorkbookChange.phases(merge.changes)))
    #expect(
      Set(lines).isSuperset(of: [
        "+    planned: 2028", "+    lead: SL", "+    title: Zicht", "+    lead: VTH",
        "+  - code: VTH",
      ]))
    #expect(!lines.contains { $0.hasPrefix("-") })
  }

  @Test("what is different waits with both values, and is replaced when that is asked")
  func different() throws {
    let rows = [["Nr", "Wat", "Planning"], ["1", "Meer licht", "2029"]]
    let waiting = try merge(rows)
    #expect(waiting.merge.changes.isEmpty)
    #expect(waiting.merge.conflicts.map(\.mine) == ["2029"])
    #expect(waiting.merge.conflicts.map(\.theirs) == ["2027"])
    #expect(waiting.remarks == ["Blad1: in het plan en niet in de lijst; dat blijft: 2"])
    let (plan, merge, _) = try merge(rows, replaces: true)
    #expect(
      plan.diff(try plan.texts(WorkbookChange.phases(merge.changes)))
        == ["-    planned: 2027", "+    planned: 2029"])
  }

  @Test("a number that is another action's waits") func otherTitle() throws {
    let (_, merge, remarks) = try merge([["Nr", "Wat", "Planning"], ["1", "Geluid", "2029"]])
    #expect(merge.changes.isEmpty)
    #expect(
      remarks.first
        == "Blad1, rij 2: nummer 1 is in het plan 'Meer licht'; de rij is niet gelezen. Is het hetzelfde punt: --replace. Geef het anders een nieuw nummer."
    )
  }

  /// A plan with five points, of which the first has three parts.
  private static let five = """
    plan: {title: Proef, language: nl}
    action-points:
      - {number: 1, title: Licht, sub-points: [{text: Lampen}, {text: Palen}, {text: Kabels}]}
      - {number: 2, title: Bomen}
      - {number: 3, title: Bankjes}
      - {number: 4, title: Zicht}
      - {number: 5, title: Buurt}
    """

  private func titles(_ rows: [[String]]) throws -> (words: [String], points: [String]) {
    let (plan, merge, _) = try merge([["Nr", "Actie", "Onderdeel"]] + rows, of: Self.five)
    let after = try MergedPlan(try plan.texts(WorkbookChange.phases(merge.changes)))
    let points = after.graph.plan.actionPoints
    return (
      merge.changes.map(\.words.dutch),
      points.map(\.title.value) + (points.first?.subPoints.map(\.text.value) ?? [])
    )
  }

  private static let order = Phrase(
    nl: "andere volgorde van de rijen", en: "other order of the rows"
  ).dutch

  @Test("a list that adds points moves none, and what is new comes at the end") func added() throws
  {
    let all = [
      ["1", "Licht", ""], ["2", "Bomen", ""], ["6", "Hekken", ""], ["3", "Bankjes", ""],
      ["4", "Zicht", ""], ["7", "Groen", ""], ["5", "Buurt", ""],
    ]
    let (words, points) = try titles(all)
    #expect(words.count == 2 && !words.contains(Self.order), "\(words)")
    #expect(
      points.prefix(7) == ["Licht", "Bomen", "Bankjes", "Zicht", "Buurt", "Hekken", "Groen"])
  }

  @Test("a list of a part of the points has no order of them, whatever it adds") func part() throws
  {
    let (words, points) = try titles([
      ["5", "Buurt", ""], ["6", "Hekken", ""], ["2", "Bomen", ""],
      ["1", "Licht", "Kabels"], ["", "", "Draden"], ["", "", "Lampen"],
    ])
    #expect(!words.contains(Self.order), "\(words)")
    #expect(
      points == [
        "Licht", "Bomen", "Bankjes", "Zicht", "Buurt", "Hekken", "Lampen", "Palen", "Kabels",
        "Draden",
      ])
  }

  @Test("a list of all points in another order moves them") func moved() throws {
    let (words, points) = try titles([
      ["1", "Licht", "Palen"], ["", "", "Lampen"], ["", "", "Kabels"],
      ["5", "Buurt", ""], ["2", "Bomen", ""], ["3", "Bankjes", ""], ["4", "Zicht", ""],
    ])
    #expect(words.count { $0 == Self.order } == 2, "\(words)")
    #expect(
      points == ["Licht", "Buurt", "Bomen", "Bankjes", "Zicht", "Palen", "Lampen", "Kabels"])
  }

  @Test("another meaning of a heading replaces the one that was remembered") func again() throws {
    let plan = try MergedPlan(["plan.yaml": Self.text])
    let headings = RememberedHeadings(plan.graph.plan)
    let added = try #require(ListChoice("wie doet het=partners"))
    #expect(headings.with([added]).map(\.text) == ["Wat=title", "wie doet het=partners"])
    let changes = WorkbookChange.remembering(
      headings.with([added]), in: plan.graph.plan, of: "Blad1")
    let after = try MergedPlan(try plan.texts(WorkbookChange.phases(changes)))
    #expect(
      after.graph.plan.header?.listColumns.map(\.value) == ["Wat=title", "wie doet het=partners"])
    #expect(
      WorkbookChange.remembering(headings.choices, in: plan.graph.plan, of: "Blad1").isEmpty)
  }
}
