import Operations
import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Workbooks

/// Workbooks that people and programs changed in other ways than by typing in a cell.
@Suite struct BadWorkbookTests {
  private var plan: MergedPlan { get throws { try MergedPlan(WorkbookMergeTests.files) } }

  @Test("a column that was deleted changes nothing, and is named") func deletedColumn() throws {
    var plan = try plan
    try plan.edit("Actiepunten") { rows in
      let index = try rows.column("prioriteit")
      for row in rows.indices { rows[row].remove(at: index) }
    }
    #expect(try plan.merge().changes.isEmpty)
    let remarks = try #require(ReturnedWorkbook(plan.tables)).remarks.map(\.words.dutch)
    #expect(
      remarks == [
        "Actiepunten: deze kolommen ontbreken: prioriteit; wat het plan daar heeft, blijft"
      ])
  }

  @Test("a column that was added is reported with the rows that have something in it")
  func addedColumn() throws {
    var plan = try plan
    try plan.edit("Actiepunten") { rows in
      for row in rows.indices { rows[row].insert(row == 0 ? "Notitie MT" : "ja", at: 2) }
    }
    #expect(try plan.merge().changes.isEmpty)
    let remarks = try #require(ReturnedWorkbook(plan.tables)).remarks.map(\.words.dutch)
    #expect(
      remarks == [
        "Actiepunten, kolom 'Notitie MT': 2 cellen niet gelezen (rij 2, 3): dit kopje is er geen van raakvlak"
      ])
  }

  @Test("without the column of keys nothing of a sheet is read") func keys() throws {
    var plan = try plan
    try plan.edit("Actiepunten") { rows in
      for row in rows.indices { rows[row].removeFirst() }
    }
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.deletions.isEmpty)
    #expect(merge.remarks.count { $0.message.dutch.contains("kolom 'sleutel' ontbreekt") } == 1)
  }

  @Test(
    "no-break spaces, trailing blanks and leading zeros change nothing",
    arguments: [
      ("Actiepunten", "meer-licht", "nummer", "02"),
      ("Actiepunten", "meer-licht", "nummer", " 2\u{A0}"),
      ("Actiepunten", "meer-licht", "titel", "\u{A0}Meer licht "),
      ("Actiepunten", "meer-licht", "bron", "042"),
      ("Begroting", "lampen", "bedragen per jaar", "100,00;\u{A0}200,50"),
      ("Gevolgen", "donker", "actiepunten", "2;7@12 "),
    ])
  func blanks(_ sheet: String, _ key: String, _ heading: String, _ text: String) throws {
    var plan = try plan
    try plan.type(text, sheet, key, heading)
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.remarks.isEmpty)
    #expect(merge.conflicts.isEmpty)
  }

  @Test("a number that lost its last zero is the same number") func decimals() throws {
    var plan = try MergedPlan([
      "plan.yaml": """
      plan: {title: Proef, language: nl}
      indicators:
        - id: inbraak
          title: Inbraken
          series:
            - values: {2027: 4.10, 2028: 1.0}
      """
    ])
    try plan.put(SheetCell(.number(4.1)), "Cijfers", row: 2, "waarde")
    try plan.type("1", "Cijfers", "inbraak/2028", "waarde")
    #expect(try plan.merge().changes.isEmpty)
    try plan.type("1,5", "Cijfers", "inbraak/2028", "waarde")
    #expect(try plan.merge().changes.count == 1)
  }

  @Test("a text of 32,767 characters waits, and all else goes in") func longText() throws {
    var plan = try plan
    try plan.type(
      String(repeating: "a", count: 32_767), "Actiepunten", "meer-licht", "samenvatting")
    try plan.type("Nog meer licht", "Actiepunten", "meer-licht", "titel")
    let merge = try plan.merge()
    #expect(merge.changes.count == 1)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Actiepunten, rij 2, kolom 'samenvatting': deze tekst is te lang voor een cel. Verander hem in het bestand van het plan."
      ])
  }

  @Test("a date that became a number waits, with what it is") func serial() throws {
    var plan = try plan
    try plan.put(SheetCell(.number(46_447)), "Bronnen", row: 2, "vastgesteld op")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Bronnen, rij 2, kolom 'vastgesteld op': het programma heeft van deze datum een getal gemaakt (46447). Zet de cel op 'Datum', of typ de dag opnieuw als 1-3-2027."
      ])
  }

  @Test("a letter of a sub-point is read as text") func letter() throws {
    var plan = try plan
    try plan.type("7a", "Subpunten", "in-het-park", "zegt hetzelfde als")
    let merge = try plan.merge()
    #expect(merge.remarks.isEmpty)
    #expect(plan.diff(try plan.merged()) == ["+        same-as: 7a"])
  }

  @Test("a filter and hidden rows leave nothing out") func hiddenRows() throws {
    let made = try plan
    let workbook = WorkbookExport(made.graph, in: .dutch).workbook(generator: "p", version: "1")
    let points = try #require(
      workbook.sheets.firstIndex { $0.name == "Actiepunten" }.map { $0 + 1 })
    let bytes = try #require(
      ZipEdit.changing("xl/worksheets/sheet\(points).xml", of: try workbook.xlsx()) {
        $0.replacing("<row r=\"2\"", with: "<row hidden=\"1\" r=\"2\"")
      })
    let returned = try #require(
      ReturnedWorkbook(try SheetReader.read(bytes, named: "plan.xlsx")))
    let merge = WorkbookMerge(
      returned, into: made.graph, deletes: true, today: try #require(MergedPlan.day))
    #expect(merge.deletions.isEmpty)
    #expect(merge.changes.isEmpty)
  }

  @Test("a workbook of an older version, without a column of now, keeps what that column has")
  func older() throws {
    var plan = try plan
    // The basis and the sheet lack the column, as they did when the format had no such key.
    try plan.edit("~basis") { rows in
      let heads = try #require(rows.first { $0.starts(with: ["points", "~columns"]) })
      let index = try #require(heads.firstIndex(of: "priority"))
      for number in rows.indices where rows[number].first == "points" {
        rows[number].remove(at: index)
        rows[number].append("")
      }
    }
    try plan.edit("Actiepunten") { rows in
      let index = try rows.column("prioriteit")
      for row in rows.indices { rows[row].remove(at: index) }
    }
    try plan.type("Nog meer licht", "Actiepunten", "meer-licht", "titel")
    let lines = plan.diff(try plan.merged())
    #expect(lines == ["-    title: Meer licht", "+    title: Nog meer licht"])
  }

  @Test("a basis of another layout is not read: only new rows go in, with a warning")
  func otherLayout() throws {
    var plan = try plan
    try plan.edit("~basis") { rows in
      let row = try rows.position("raakvlak-workbook")
      let cell = try #require(rows[row].indices.dropFirst().first)
      rows[row][cell] = "99"
    }
    try plan.type("Nog meer licht", "Actiepunten", "meer-licht", "titel")
    try plan.edit("Afdelingen") { rows in
      try rows.add(["code": "VTH"])
    }
    #expect(plan.diff(try plan.merged()).filter { $0.contains("VTH") }.count == 1)
    let remarks = try #require(ReturnedWorkbook(plan.tables)).remarks.map(\.words.dutch)
    #expect(remarks.contains { $0.contains("'~basis' ontbreekt of is van een andere versie") })
    #expect(
      try plan.merge().remarks.map(\.words.dutch).contains(
        "Actiepunten, rij 2: anders dan het plan, en niet gelezen: titel"))
  }

  // MARK: Parts that a plan does not have yet

  private static let bare = "plan: {title: Proef, language: nl}\n"

  @Test("a budget and the hand-out begin in a plan that has none") func begun() throws {
    var plan = try MergedPlan(["plan.yaml": Self.bare])
    try plan.edit("Begroting, jaren") { rows in
      try rows.add(["jaren": "2027; 2028"])
    }
    try plan.edit("Begroting") { rows in
      try rows.add(["naam": "Lampen", "bedragen per jaar": "100; 200"])
    }
    try plan.edit("Uitdelen") { rows in
      try rows.add(["datum": "1-2-2027", "uitgedeeld door": "Team OOV"])
    }
    #expect(try plan.merge().remarks.isEmpty)
    let after = try MergedPlan(try plan.merged()).graph.plan
    #expect(after.budget?.years == [2027, 2028])
    #expect(after.budget?.lines.map(\.name.value) == ["Lampen"])
    #expect(after.handOut?.date == Day("2027-02-01"))
    #expect(after.handOut?.from?.value == "Team OOV")
  }

  @Test("a target that changes keeps the comments of its list")
  func targetComment() throws {
    var plan = try MergedPlan([
      "plan.yaml": """
      plan: {title: Proef, language: nl}
      indicators:
        - id: inbraak
          title: Inbraken
          targets:
            # van de raad
            - {at-most: 4, by: 2030}
            - {at-most: 3, by: 2034} # later
            - at-most: 2 # ooit
              by: 2040
      """
    ])
    try plan.type(
      "at-most: 5; by: 2030\nat-most: 3; by: 2034\nat-most: 2; by: 2041", "Indicatoren",
      "inbraak", "streefwaarden")
    #expect(
      plan.diff(try plan.merged()).sorted() == [
        "+        by: 2041", "+      - {at-most: 5, by: 2030}", "-        by: 2040",
        "-      - {at-most: 4, by: 2030}",
      ])
    try plan.type("at-most: 3; by: 2034", "Indicatoren", "inbraak", "streefwaarden")
    let fewer = try plan.merged()["plan.yaml"] ?? ""
    #expect(fewer.contains("- {at-most: 3, by: 2034} # later"))
    #expect(!fewer.contains("2030") && !fewer.contains("2040"))
  }

  // MARK: What people who begin type

  @Test("two new rows with one key and one label are one effect in two positions")
  func twoPositions() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      for under in ["donker", "water"] {
        try rows.add(["sleutel": "ruzie", "tekst op de kaart": "Ruzie", "onder": under])
      }
    }
    #expect(try plan.merge().remarks.isEmpty)
    let lines = plan.diff(try plan.merged())
    #expect(lines.count { $0.contains("id: ruzie") } == 1)
    #expect(lines.count { $0.contains("same-as: ruzie") } == 1)
  }

  @Test("new rows with one label and no key are two effects, and that is said") func twins() throws
  {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      for under in ["donker", "water"] {
        try rows.add(["tekst op de kaart": "Ruzie", "onder": under])
      }
    }
    #expect(
      try plan.merge().remarks.map(\.words.dutch) == [
        "Gevolgen, rij 11: deze tekst heeft ook rij 10; het zijn nu twee gevolgen. Is het hetzelfde gevolg, geef dan beide rijen dezelfde sleutel."
      ])
  }

  @Test("a figure may name a new indicator by its title") func title() throws {
    var plan = try plan
    try plan.edit("Indicatoren") { rows in
      try rows.add(["titel": "Minder inbraken", "gewenst": "minder"])
    }
    try plan.edit("Cijfers") { rows in
      try rows.add(["indicator": "minder  Inbraken", "jaar": "2027", "waarde": "4,1"])
    }
    #expect(try plan.merge().remarks.isEmpty)
    #expect(try plan.merged().values.contains { $0.contains("2027: 4.1") })
  }

  @Test("a target in own words is refused with an example") func target() throws {
    var plan = try plan
    try plan.edit("Indicatoren") { rows in
      try rows.add(
        ["titel": "Inbraken", "gewenst": "minder", "streefwaarden": "ten hoogste 4"])
    }
    let remedy = try plan.merge().remarks.first?.remedy?.dutch
    #expect(remedy?.hasPrefix("Bijvoorbeeld: at-most: 4; by: ") == true)
  }
}
