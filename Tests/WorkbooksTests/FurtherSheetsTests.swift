import PlanModel
import Sheets
import Testing
import Toolkit
import Workbooks

/// Sheets of the plan itself, of figures, goals and logs.
@Suite struct FurtherSheetsTests {
  private static let text = """
    plan: {title: Proef, language: nl, period: 2027-2030, parent: {title: Groot plan}}
    sources:
      - id: ivp
        title: Het plan
        lines: 100
        sections:
          - {line: 1, title: Begin} # de kop
          - {line: 50, title: Eind, page: 6}
    departments:
      - code: SL
    action-points:
      - id: licht
        number: 1
        title: Licht
        departments: SL
      - id: zicht
        number: 2
        title: Zicht
        refers-to: 1
    budget:
      years: [2027, 2028]
      lines: []
    regions:
      - code: NL
    indicators:
      - id: inbraak
        title: Inbraken
        better: less
        series:
          - region: NL
            values: {2027: 4.10, 2028: {missing: not-yet-known}}
        targets: [{at-most: 4, by: 2030}]
    goals:
      - id: veilig
        text: Veilig wonen
        indicators: [inbraak@8]
    scales:
      - {id: licht, title: Stoplicht, values: [{id: groen, title: "Goed; klaar", tone: good}]}
    reports:
      - {id: jv, title: Jaarverslag, about: 2028, scale: licht}
    progress:
      - {report: jv, on: 'goal:veilig', status: groen}
    decisions:
      - {point: licht, asked: Licht, department: SL, state: takes-over, date: 2027-02-01}
    """

  private static func plan() throws -> MergedPlan { try MergedPlan(["plan.yaml": text]) }

  @Test("a workbook with all sheets that nobody changed changes nothing") func unedited() throws {
    let merge = try Self.plan().merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.remarks.isEmpty)
    #expect(merge.deletions.isEmpty)
  }

  @Test("every key of a sheet's mapping that fits in a cell is a column") func keys() {
    for sheet in PlanSheet.allCases where sheet != .figures && sheet != .effects {
      let ids = Set(sheet.columns.map(\.id))
      for column in sheet.columns { #expect(!column.heading.dutch.contains("`"), "\(column.id)") }
      #expect(ids.count == sheet.columns.count)
    }
    #expect(PlanSheet.plan.columns.contains { $0.id == "period" })
    #expect(!PlanSheet.plan.columns.contains { $0.id == "format" })
    #expect(
      PlanSheet.plan.columns.first { $0.id == "municipality-id" }?.heading.dutch == "gemeentecode")
    #expect(PlanSheet.indicators.columns.contains { $0.id == "targets" })
  }

  @Test("cells of the plan, a target and a figure change their lines only") func cells() throws {
    var plan = try Self.plan()
    try plan.type("2027-2031", "Plan", "plan", "periode")
    try plan.type("4,2", "Cijfers", "inbraak/NL/2027", "waarde")
    try plan.type("at-most: 3; by: 2030", "Indicatoren", "inbraak", "streefwaarden")
    try plan.type("2027; 2028; 2029", "Begroting, jaren", "budget", "jaren")
    let merge = try plan.merge()
    #expect(merge.remarks.isEmpty)
    let text = try plan.merged()["plan.yaml"] ?? ""
    #expect(text.contains("2027-2031"))
    #expect(text.contains("2027: 4.2"))
    #expect(text.contains("at-most: 3"))
    #expect(text.contains("years: [2027, 2028, 2029]"))
    #expect(text.contains("# de kop"))
  }

  @Test("the keys of one mapping may be on lines, and a line end in quotation marks stays")
  func lines() throws {
    let column = try #require(PlanSheet.plan.columns.first { $0.id == "parent" })
    #expect(column.isSame("title: Groot plan\nperiod: 2023", "title: Groot plan; period: 2023"))
    #expect(!column.isSame("title: \"een\ntwee\"", "title: eentwee"))
  }

  @Test("rows of logs are added and never changed; what is there already is recognised")
  func logs() throws {
    var plan = try Self.plan()
    try plan.edit("Besluiten") { rows in
      func row(_ values: [String: String]) -> [String] { rows[0].map { values[$0] ?? "" } }
      rows.append(
        row(["punt": "zicht", "afdeling": "SL", "stand": "neemt niet over", "dag": "1-3-2027"]))
      rows.append(
        row(["punt": "licht", "afdeling": "SL", "stand": "neemt over", "dag": "2027-02-01"]))
    }
    try plan.edit("Voortgang") { rows in
      rows[1][rows[0].firstIndex(of: "waarover") ?? 0] = "point:2"
      rows.append(rows[0].map { ["waarover": "point:1", "verslag": "jv"][$0] ?? "" })
    }
    let merge = try plan.merge()
    #expect(merge.remarks.count { $0.kind == .waiting } == 1)
    #expect(merge.remarks.contains { $0.message.dutch.contains("staat al in het plan") })
    let texts = try plan.merged()
    let all = texts.values.joined()
    #expect(all.contains("state: declines"))
    #expect(all.components(of: "takes-over") == 1)
    #expect(all.contains("on: point:1") || all.contains("on: \"point:1\""))
    #expect(all.contains("goal:veilig"))
  }

  @Test("new indicators, figures and goals may refer to each other") func together() throws {
    var plan = try Self.plan()
    func add(_ sheet: String, _ values: [String: String]) throws {
      try plan.edit(sheet) { rows in rows.append(rows[0].map { values[$0] ?? "" }) }
    }
    try add("Indicatoren", ["titel": "Fietsen", "beter is": "minder"])
    try add("Cijfers", ["indicator": "fietsen", "gebied": "NL", "jaar": "2027", "waarde": "12"])
    try add("Cijfers", ["indicator": "fietsen", "gebied": "NL", "jaar": "2028", "waarde": "11"])
    try add("Doelen", ["tekst": "Minder weg", "indicatoren": "fietsen"])
    let merge = try plan.merge()
    #expect(merge.remarks.isEmpty)
    let text = try plan.merged()["plan.yaml"] ?? ""
    #expect(text.components(of: "region: NL") == 2)
    #expect(text.contains("fietsen"))
    // Once more, into the plan as it became.
    let after = try MergedPlan(["plan.yaml": text])
    let again = try plan.merge(into: after)
    #expect(again.changes.isEmpty)
  }

  @Test("numbers that two points exchange are one change") func exchange() throws {
    var plan = try Self.plan()
    try plan.type("2", "Actiepunten", "licht", "nummer")
    try plan.type("1", "Actiepunten", "zicht", "nummer")
    let merge = try plan.merge()
    #expect(merge.changes.count { $0.phase == .rename } == 1)
    let text = try plan.merged()["plan.yaml"] ?? ""
    #expect(text.contains("refers-to: 2"))
  }

  @Test("a heading that somebody changed is read when it is said what it is") func headings() throws
  {
    var plan = try Self.plan()
    try plan.edit("Actiepunten") { rows in
      rows[0] = rows[0].map { $0 == "titel" ? "Wat" : $0 }
      rows[1][rows[0].firstIndex(of: "Wat") ?? 0] = "Meer licht"
    }
    let choice = try #require(HeadingChoice("Wat=titel"))
    #expect(HeadingChoice("Wat=onzin") == nil)
    let tables = HeadingChoice.apply([choice], to: plan.tables)
    let returned = try #require(ReturnedWorkbook(tables))
    let merge = WorkbookMerge(
      returned, into: plan.graph, deletes: false, today: try #require(MergedPlan.day))
    #expect(merge.changes.count == 1)
  }

  @Test("a value that is the same word as a changed heading stays") func values() throws {
    var plan = try Self.plan()
    try plan.edit("Actiepunten") { rows in
      rows[0] = rows[0].map { $0 == "titel" ? "Wat" : $0 }
      rows[1][rows[0].firstIndex(of: "Wat") ?? 0] = "Wat"
    }
    let choice = try #require(HeadingChoice("Wat=titel"))
    let before = try #require(plan.tables.first { $0.name == "Actiepunten" })
    let after = try #require(
      HeadingChoice.apply([choice], to: plan.tables).first { $0.name == "Actiepunten" })
    #expect(after.rows[0].cells.contains { $0.text == "titel" })
    #expect(after.rows.dropFirst().map(\.cells) == before.rows.dropFirst().map(\.cells))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
