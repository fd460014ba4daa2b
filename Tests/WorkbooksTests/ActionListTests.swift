import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Workbooks

/// A plan made of somebody's own action list.
@Suite struct ActionListTests {
  private func table(_ rows: [[SheetCell.Value]], named name: String = "Blad1") -> SheetTable {
    SheetTable(
      name: name,
      rows: rows.enumerated().map { index, cells in
        SheetRow(number: index + 1, cells: cells.map { SheetCell($0) })
      })
  }

  private func texts(_ rows: [[String]]) -> [[SheetCell.Value]] {
    rows.map { $0.map { $0.isEmpty ? .empty : .text($0) } }
  }

  private func draft(
    _ rows: [[SheetCell.Value]], _ choices: [String] = [], repairs: Bool = false
  ) throws -> (list: ActionList, draft: PlanDraft) {
    let list = try #require(
      ActionList(
        [table(rows)], choices: choices.compactMap { ListChoice($0) }, repairsNumbers: repairs))
    let draft = PlanDraft(
      ReturnedWorkbook(list),
      from: .init(file: "lijst.xlsx", title: "Proef", language: .dutch, choices: choices),
      today: try #require(Day("2027-03-01")))
    return (list, draft)
  }

  private func text(_ draft: PlanDraft, _ path: String) -> String {
    draft.files.first { $0.path == path }?.text ?? ""
  }

  @Test("headings below a title are found, and each row becomes a point with its parts")
  func points() throws {
    let (list, draft) = try draft(
      texts([
        ["Uitvoeringsprogramma 2027"],
        ["Nr.", "Actie", "Afdeling(en)", "Trekker", "Planning", "Status", "Beleidsveld"],
        ["1", "Meer licht", "Samen Leven (SL)/VTH", "VTH", "Q2 2027", "bezig", ""],
        ["1.1", "In het park", "SL", "J. Jansen", "2e kwartaal 2027", "", "groen"],
        ["2", "Bomen planten", "Vergunningen, Toezicht", "", "ooit", "onbekend", ""],
      ]))
    #expect(list.headingRow == 2)
    #expect(
      list.mapping.map(\.column) == [
        .number, .title, .departments, .lead, .planned, .progress, .policyField,
      ])
    #expect(
      text(draft, "action-points.yaml") == """
        # yaml-language-server: $schema=plan.schema.json

        action-points:
          - number: 1
            title: Meer licht
            lead: VTH
            departments: SL/VTH
            planned: 2027-Q2
            sub-points:
              - text: In het park
                policy-field: groen
                departments: SL
                planned: 2027-Q2
            done:
              state: started
          - number: 2
            title: Bomen planten
            departments: Vergunningen/Toezicht

        """)
    #expect(
      text(draft, "departments.yaml") == """
        # yaml-language-server: $schema=plan.schema.json

        departments:
          - code: SL
            name: Samen Leven
          - code: VTH
          - code: Vergunningen
          - code: Toezicht

        """)
    #expect(
      draft.remarks.map(\.words.dutch) == [
        "Blad1, rij 4, kolom 'trekker': een naam van een persoon is weggelaten; een plan noemt afdelingen",
        "Blad1, rij 5, kolom 'planning': niet gelezen: 'ooit'",
        "Blad1, rij 5, kolom 'voortgang': niet gelezen: 'onbekend'. Voortgang is hier nog niet begonnen, begonnen, klaar. Zeg wat dit is: --word \"onbekend=begonnen\"",
      ])
    #expect(list.title == "Uitvoeringsprogramma 2027")
    // Departments come from several rows, so their remarks name none.
    #expect(
      draft.merge.changes.filter { $0.words.dutch.contains("'Toezicht'") }.map(\.position.row)
        == [nil])
  }

  @Test("a text that a column cannot have is said once, however many rows have it")
  func urgency() throws {
    let rows = texts(
      [["Nr", "Actie", "Prioriteit"]]
        + (1...3).map { [String($0), "Actie \($0)", $0 == 2 ? "Laag" : "Hoog"] })
    let (_, draft) = try draft(rows)
    #expect(draft.remarks.count == 2)
    let words = try #require(draft.remarks.first).words.dutch
    #expect(
      words.hasPrefix(
        "Blad1, rij 2, kolom 'prioriteit': niet gelezen: 'Hoog', ook in 1 andere rij."))
    #expect(words.contains("secundair (advies"))
  }

  @Test("a period that was read of a date is said, for a program makes dates of '2-3'")
  func dates() throws {
    var rows = texts([["Nr", "Actie", "Planning"]])
    rows.append([.text("1"), .text("Licht"), .date(try #require(Day("2027-03-02")))])
    rows.append([.text("2"), .text("Bomen"), .text("2027-2028")])
    let (_, draft) = try draft(rows)
    #expect(text(draft, "action-points.yaml").contains("planned: 2027-Q1"))
    #expect(text(draft, "action-points.yaml").contains("planned: 2027/2028"))
    let words = try #require(draft.remarks.first).words.dutch
    #expect(words.hasPrefix("Blad1, rij 2, kolom 'planning': de datum 2027-03-02 is gelezen"))
    #expect(words.contains("'Tekst'"))
  }

  @Test("a heading that is not known is reported, and read as the option says") func choices()
    throws
  {
    let rows = texts([["Nr", "Wat", "Wie doet het"], ["1", "Meer licht", "VTH"]])
    #expect(ActionList([table(rows)], choices: [], repairsNumbers: false) == nil)
    let (_, draft) = try draft(rows, ["Wat=title", "Wie doet het=lead"])
    #expect(text(draft, "action-points.yaml").contains("title: Meer licht\n    lead: VTH"))
    #expect(
      text(draft, "plan.yaml").contains("  list-columns: [Wat=title, Wie doet het=lead]\n"))
    #expect(
      draft.plan.header?.listColumns.map(\.value) == ["Wat=title", "Wie doet het=lead"])
  }

  @Test("a number that became a date or lost its zero is asked about, and mended when told")
  func numbers() throws {
    var rows = texts([["Nr", "Actie"]])
    rows.append([.number(2.9), .text("Negen")])
    rows.append([.number(2.1), .text("Tien")])
    rows.append([.date(try #require(Day("2027-03-02"))), .text("Datum")])
    let (list, _) = try draft(rows)
    #expect(list.questions.map(\.likely) == ["2.10", "2.3"])
    let (_, repaired) = try draft(rows, repairs: true)
    #expect(
      text(repaired, "action-points.yaml").contains("number: \"2.10\"\n    title: Tien")
        || text(repaired, "action-points.yaml").contains("number: 2.10\n    title: Tien"))
    #expect(text(repaired, "action-points.yaml").contains("title: Datum"))
  }

  @Test("a number that a person gives for a row counts, also where nothing was asked")
  func given() throws {
    var rows = texts([["Nr", "Actie"]])
    rows.append([.number(2.1), .text("Tien")])
    let list = try #require(
      ActionList([table(rows)], choices: [], repairsNumbers: false, given: [2: "2.10"]))
    #expect(list.questions.isEmpty)
    let draft = PlanDraft(
      ReturnedWorkbook(list),
      from: .init(file: "lijst.xlsx", title: "Proef", language: .dutch, choices: []),
      today: try #require(Day("2027-03-01")))
    #expect(text(draft, "action-points.yaml").contains("2.10"))
  }

  @Test("a given number counts in a list without numbers, and one for no action is reported")
  func unused() throws {
    let rows = texts([["Actie", "Afdeling"], ["Meer licht", "SL"]])
    let list = try #require(
      ActionList(
        [table(rows)], choices: [], repairsNumbers: false, given: [2: "2.10", 12: "3.10"]))
    #expect(list.remarks.map(\.position?.row) == [12])
    let draft = PlanDraft(
      ReturnedWorkbook(list),
      from: .init(file: "lijst.xlsx", title: "Proef", language: .dutch, choices: []),
      today: try #require(Day("2027-03-01")))
    #expect(text(draft, "action-points.yaml").contains("2.10"))
  }

  @Test("a heading above actions is their focus area, and a merged cell is that of each row")
  func merged() throws {
    let rows = texts([
      ["Nr", "Actie", "Afdeling"], ["Veilig wonen"], ["1", "Meer licht", "SL"],
      ["2", "Meer zicht", ""], ["Veilig verkeer"], ["3", "Drempels", "VTH"],
    ])
    let whole = SheetTable(
      name: "Blad1", rows: table(rows).rows,
      merged: [MergedCells(rows: 3...4, columns: 2...2)])
    let list = try #require(ActionList([whole], choices: [], repairsNumbers: false))
    let draft = PlanDraft(
      ReturnedWorkbook(list),
      from: .init(file: "lijst.xlsx", title: "Proef", language: .dutch, choices: []),
      today: try #require(Day("2027-03-01")))
    #expect(draft.remarks.isEmpty)
    #expect(draft.plan.focusAreas.map(\.title.value) == ["Veilig wonen", "Veilig verkeer"])
    #expect(draft.plan.actionPoints.map { $0.focus.map(\.value) } == [["I"], ["I"], ["II"]])
    #expect(
      draft.plan.actionPoints.map { $0.departments.map(\.value) } == [["SL"], ["SL"], ["VTH"]])
  }

  @Test("a column may be named in the reader's language") func names() throws {
    #expect(ListChoice("Wie=trekker")?.column == .lead)
    #expect(ListChoice("Wie=Lead")?.column == .lead)
    #expect(ListChoice("Wie=onzin") == nil)
  }

  @Test("a plan's own workbook makes the same plan again") func workbook() throws {
    let plan = try MergedPlan(WorkbookMergeTests.files)
    let returned = try #require(ReturnedWorkbook(plan.tables))
    let draft = PlanDraft(
      returned, from: .init(file: "plan.xlsx", title: "Proef", language: .dutch, choices: []),
      today: try #require(Day("2027-03-01")))
    #expect(draft.remarks.isEmpty)
    let again = try MergedPlan(
      Dictionary(draft.files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first }))
    for sheet in [
      "Gevolgen", "Actiepunten", "Subpunten", "Afdelingen", "Focusgebieden", "Begroting",
    ] {
      let (old, new) = (
        plan.tables.first { $0.name == sheet }, again.tables.first { $0.name == sheet }
      )
      #expect(old?.rows.map(\.cells) == new?.rows.map(\.cells), "\(sheet)")
    }
  }
}
