import Operations
import PlanModel
import Sheets
import SourceText
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

  @Test("every key of the format has a cell, or a reason why it has none")
  func everyKey() {
    for map in PlanFormat.maps {
      let inCells = KeysOutside.keysInCells(of: map.name)
      for key in map.keys.map(\.name) {
        let reasons = KeysOutside.all.filter {
          $0.map == map.name && ($0.key == nil || $0.key == key)
        }
        #expect(inCells.contains(key) != !reasons.isEmpty || key == "id", "\(map.name) \(key)")
      }
    }
    for entry in KeysOutside.all {
      #expect(entry.key.map { PlanFormat[entry.map].key($0) != nil } ?? true, "\(entry.map)")
    }
    // A heading in words, and not the name of a key.
    for sheet in PlanSheet.allCases {
      for column in sheet.columns where column.id.contains("-") {
        #expect(column.heading.dutch != column.id, "\(sheet) \(column.id)")
      }
    }
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
      try rows.add([
        "actiepunt": "zicht", "afdeling": "SL", "besluit": "neemt niet over", "datum": "1-3-2027",
      ])
      try rows.add([
        "actiepunt": "licht", "afdeling": "SL", "besluit": "neemt over", "datum": "2027-02-01",
      ])
    }
    try plan.edit("Voortgang") { rows in
      try rows.type("point:2", row: 1, "waarover")
      try rows.add(["waarover": "point:1", "verslag": "jv"])
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
      try plan.edit(sheet) { try $0.add(values) }
    }
    try add("Indicatoren", ["titel": "Fietsen", "gewenst": "minder"])
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

  @Test("breaks, footnotes and remarks of figures change in their lines") func series() throws {
    var plan = try MergedPlan([
      "plan.yaml": Self.text.replacing(
        "values: {2027: 4.10, 2028: {missing: not-yet-known}}",
        with: [
          "values:", "          2027: 4.10", "          2028: {missing: not-yet-known}",
          "        breaks:", "          # vraag het na",
          "          2027: \"Anders; en: \\\"meer\\\"\" # letterlijk",
        ].joined(separator: "\n"))
    ])
    #expect(try plan.merge().changes.isEmpty)
    let cell = try plan.cells("Reeksen", "inbraak/NL")["breuken in de reeks"]
    #expect(cell == "2027: \"Anders; en: \"\"meer\"\"\"")
    try plan.type(
      "\(cell ?? ""); 2028: Zonder A; wel B", "Reeksen", "inbraak/NL", "breuken in de reeks")
    try plan.type("ja", "Reeksen", "inbraak/NL", "teruggerekend")
    try plan.type("Uit een zin.", "Cijfers", "inbraak/NL/2027", "opmerking")
    try plan.type("12", "Cijfers", "inbraak/NL/2028", "bron")
    let merge = try plan.merge()
    #expect(merge.remarks.isEmpty)
    let text = try plan.merged()["plan.yaml"] ?? ""
    #expect(text.contains("# vraag het na"))
    #expect(text.contains("2027: \"Anders; en: \\\"meer\\\"\" # letterlijk"))
    #expect(text.contains("2028: Zonder A; wel B"))
    #expect(text.contains("restated: true"))
    #expect(text.contains("remark: Uit een zin."))
    #expect(text.contains("{missing: not-yet-known, source: 12}"))
    // Taken back: what was added goes.
    var back = try MergedPlan(["plan.yaml": text])
    try back.type("", "Cijfers", "inbraak/NL/2027", "opmerking")
    try back.type("", "Reeksen", "inbraak/NL", "breuken in de reeks")
    let after = try back.merged()["plan.yaml"] ?? ""
    #expect(!after.contains("Uit een zin"))
    #expect(!after.contains("breaks"))
  }

  @Test("several decisions are all written where the plan has none yet") func firstDecisions()
    throws
  {
    let none = Self.text.split(separator: "\n").prefix { $0 != "decisions:" }
      .joined(separator: "\n")
    for blank in [[:], ["decisions.yaml": "# nog leeg\n"]] {
      var plan = try MergedPlan(["plan.yaml": none].merging(blank) { first, _ in first })
      try plan.edit("Besluiten") { rows in
        for point in ["licht", "zicht"] {
          try rows.add(["actiepunt": point, "afdeling": "SL", "besluit": "later"])
        }
      }
      let text = try plan.merged()["decisions.yaml"] ?? ""
      #expect(text.ranges(of: "state: later").count == 2)
      #expect(blank.isEmpty || text.contains("# nog leeg"))
    }
  }

  @Test("a workbook that was corrected is given once more: what waited goes in, nothing doubles")
  func corrected() throws {
    var plan = try Self.plan()
    func add(_ sheet: String, _ values: [String: String]) throws {
      try plan.edit(sheet) { try $0.add(values) }
    }
    try add("Doelen", ["tekst": "Meer licht op straat", "indicatoren": "Bestaat niet"])
    try add("Gevolgen", ["tekst op de kaart": "Straat", "diepte": "0"])
    try add("Gevolgen", ["tekst op de kaart": "Donker", "diepte": "1", "actiepunten": "99"])
    try add("Gevolgen", ["tekst op de kaart": "Angst", "diepte": "2"])
    #expect(try plan.merge().remarks.count { $0.kind == .waiting } == 2)
    let first = try MergedPlan(try plan.merged())
    try plan.edit("Doelen") { rows in
      try rows.type("Inbraken", row: rows.count - 1, "indicatoren")
    }
    try plan.edit("Gevolgen") { rows in
      try rows.type("2", row: rows.count - 2, "actiepunten")
    }
    let again = try plan.merge(into: first)
    #expect(!again.remarks.contains { $0.kind == .waiting })
    #expect(again.conflicts.isEmpty)
    let lines = first.diff(try plan.merged(into: first))
    #expect(lines.count == 2, "\(lines)")
    #expect(lines.contains { $0.contains("indicators:") && $0.contains("inbraak") })
    #expect(lines.contains { $0.contains("points:") && $0.contains("2") })
    // What somebody changed in the plan since is shown, and not overwritten.
    let other = try MergedPlan(
      first.texts([[.set(.named("effect:donker"), key: "points", ["1"])]]))
    #expect(try plan.merge(into: other).conflicts.count == 1)
  }

  @Test("a workbook stays that of its plan when title or period were filled in") func identity()
    throws
  {
    var plan = try Self.plan()
    try plan.type("2028-2031", "Plan", "plan", "periode")
    try plan.type("Ander plan", "Plan", "plan", "titel")
    let after = try MergedPlan(try plan.merged())
    let returned = try #require(ReturnedWorkbook(plan.tables))
    #expect(returned.isOf(plan.graph.plan))
    #expect(returned.isOf(after.graph.plan))
    let foreign = PlanReader([
      SourceFile(path: "plan.yaml", text: "plan: {title: Vreemd, language: nl}")
    ]).plan
    #expect(!returned.isOf(foreign))
  }

  @Test("a new series gets what its row says behind its first figures; without figures it waits")
  func newSeries() throws {
    var plan = try Self.plan()
    func add(_ sheet: String, _ values: [String: String]) throws {
      try plan.edit(sheet) { try $0.add(values) }
    }
    try add("Indicatoren", ["titel": "Fietsen", "gewenst": "minder"])
    try add("Cijfers", ["indicator": "Fietsen", "jaar": "2027", "waarde": "12"])
    try add("Reeksen", ["indicator": "fietsen", "breuken in de reeks": "2027: Nieuw."])
    try add(
      "Reeksen", ["indicator": "inbraak", "gebied": "NL", "breuken in de reeks": "2027: Nieuw."])
    let merge = try plan.merge()
    #expect(merge.remarks.map(\.kind) == [.waiting])
    let after = PlanReader([
      SourceFile(path: "plan.yaml", text: try plan.merged()["plan.yaml"] ?? "")
    ]).plan
    #expect(after.indicators.map { $0.series.map(\.breaks.count) } == [[0], [1]])
    try plan.edit("Cijfers") { rows in rows.removeLast() }
    #expect(try plan.merge().remarks.count { $0.kind == .waiting } == 2)
  }

  @Test("an accessibility statement begins in the workbook, and changes there") func statement()
    throws
  {
    var plan = try Self.plan()
    try plan.edit("Toegankelijkheid") { rows in
      try rows.add([
        "organisatie": "Gemeente Proef", "nalevingsstatus": "voldoet gedeeltelijk",
        "afwijkingen": "criterion: 1.4.3; description: Te licht.",
      ])
    }
    #expect(try plan.merge().remarks.isEmpty)
    let text = try plan.merged()["plan.yaml"] ?? ""
    let statement = try #require(
      PlanReader([SourceFile(path: "plan.yaml", text: text)]).plan.header?.accessibility)
    #expect(statement.organisation?.value == "Gemeente Proef")
    #expect(statement.status == .partial)
    #expect(statement.deviations.map(\.description.value) == ["Te licht."])
    var next = try MergedPlan(["plan.yaml": text])
    try next.type("5", "Toegankelijkheid", "accessibility", "afgehandeld binnen (weken)")
    try next.type(
      "criterion: 1.4.3; description: Te licht.; ground: onevenredige last",
      "Toegankelijkheid", "accessibility", "afwijkingen")
    let lines = next.diff(try next.merged()).joined(separator: "\n")
    #expect(lines.contains("answer-within: 5"))
    #expect(lines.contains("ground: burden"))
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
      try rows.type("Wat", row: 0, "titel")
      try rows.type("Meer licht", row: 1, "Wat")
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
      try rows.type("Wat", row: 0, "titel")
      try rows.type("Wat", row: 1, "Wat")
    }
    let choice = try #require(HeadingChoice("Wat=titel"))
    let before = try #require(plan.tables.first { $0.name == "Actiepunten" })
    let after = try #require(
      HeadingChoice.apply([choice], to: plan.tables).first { $0.name == "Actiepunten" })
    #expect(after.rows.first?.cells.contains { $0.text == "titel" } == true)
    #expect(after.rows.dropFirst().map(\.cells) == before.rows.dropFirst().map(\.cells))
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
