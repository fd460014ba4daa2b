import Operations
import Testing
import Toolkit
import Workbooks

/// Rows of the tree that wait take what is below them along; nothing is put somewhere else.
@Suite struct WaitingTreeTests {
  private var plan: MergedPlan { get throws { try MergedPlan(WorkbookMergeTests.files) } }

  private typealias Cells = [String: String]

  /// The plan with new rows behind a row.
  private func plan(_ new: [Cells], behind key: String) throws -> MergedPlan {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      rows.insert(contentsOf: try new.map(rows.row), at: try rows.position(key) + 1)
    }
    return plan
  }

  @Test(
    "a new row waits with the new row above it",
    arguments: [
      ["tekst op de kaart": "Ouder"], ["tekst op de kaart": "Ouder", "diepte": "twee"],
      ["tekst op de kaart": "Ouder", "diepte": "9"],
      ["diepte": "2"], ["sleutel": "donker", "tekst op de kaart": "Ouder", "diepte": "2"],
      ["tekst op de kaart": "Ouder", "diepte": "2", "onder": "bestaat-niet"],
    ])
  func parent(_ parent: [String: String]) throws {
    let plan = try plan(
      [
        parent, ["tekst op de kaart": "Kind", "diepte": "3"],
        ["tekst op de kaart": "Kleinkind", "diepte": "4"],
      ], behind: "stilte")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.conflicts.isEmpty)
    let texts = merge.remarks.map(\.words.dutch).joined(separator: "\n")
    #expect(texts.contains("rij 7 'Kind' en rij 8 'Kleinkind'"))
    #expect(merge.remarks.allSatisfy { $0.kind == .waiting })
  }

  @Test("below a new theme without a depth nothing goes to the theme before it") func theme() throws
  {
    let plan = try plan(
      [
        ["tekst op de kaart": "Nieuw thema"], ["tekst op de kaart": "Gevolg", "diepte": "1"],
        ["tekst op de kaart": "Kind", "diepte": "2"],
      ],
      behind: "angst @ hitte")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Gevolgen, rij 8: er staat niet waar dit nieuwe gevolg onder hoort. Vul de diepte in (0 voor een thema), of de kolom 'onder'.",
        "Gevolgen, rij 8: met deze rij wacht wat eronder staat of kan horen: rij 9 'Gevolg' en rij 10 'Kind'. Herstel eerst deze rij.",
      ])
  }

  @Test("an effect that was put under a new row that waits stays where it was") func moved() throws
  {
    var plan = try plan([["tekst op de kaart": "Ouder", "diepte": "een"]], behind: "theme:wonen")
    try plan.type("2", "Gevolgen", "donker", "diepte")
    try plan.type("3", "Gevolgen", "angst", "diepte")
    try plan.type("3", "Gevolgen", "stilte", "diepte")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.remarks.last?.words.dutch.contains("rij 4 'Donkere straten'") == true)
  }

  @Test("a text as the depth of a row of the plan is reported", arguments: ["twee", "één", "1.5"])
  func text(_ depth: String) throws {
    var plan = try plan
    try plan.type(depth, "Gevolgen", "hitte", "diepte")
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Gevolgen, rij 6, kolom 'diepte': '\(depth)' is geen diepte. Een diepte is een heel getal: 0 voor een thema, 1 voor wat eronder staat."
      ])
  }

  // MARK: Rows whose parent is no longer on the sheet

  @Test(
    "what was below a removed row stays, and waits with both names",
    arguments: [
      ("hitte", "angst @ hitte", "donker"), ("theme:klimaat", "water", "theme:wonen"),
    ], [false, true])
  func removed(_ keys: (gone: String, below: String, other: String), _ deletes: Bool) throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in rows.removeAll { $0.first == keys.gone } }
    let merge = try plan.merge(deletes: deletes)
    #expect(merge.changes.filter { !$0.words.dutch.hasSuffix("gaat weg") }.isEmpty)
    #expect(merge.deletions.map(\.key) == [keys.gone])
    let text = try #require(merge.remarks.first?.words.dutch)
    #expect(merge.remarks.count == 1)
    #expect(text.contains("'\(keys.gone)'") && text.contains("'\(keys.other)'"))
    #expect(text.contains("Zet die rij terug, of vul bij 'onder' de sleutel in"))
  }

  @Test("the first row below a theme that went leaves the depths a tree") func first() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in rows.removeAll { $0.first == "donker" } }
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.remarks.count == 1)
    let words = try #require(merge.remarks.first).words.dutch
    #expect(words.contains("rij 3 'Angst' en rij 4 'Stilte'"))
  }

  @Test("with its deletion a row goes where its new depth or 'onder' says") func together() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      rows.removeAll { $0.first == "donker" || $0.first == "angst @ hitte" }
    }
    try plan.type("1", "Gevolgen", "angst", "diepte")
    try plan.type("hitte", "Gevolgen", "stilte", "onder")
    let merge = try plan.merge(deletes: true)
    #expect(merge.remarks.isEmpty)
    let words = merge.changes.map(\.words.dutch)
    #expect(words.contains { $0.hasSuffix("gaat van 'donker' naar 'theme:wonen'") })
    #expect(words.contains { $0.hasSuffix("gaat van 'donker' naar 'hitte'") })
    // Without the deletion the one with a depth only stays.
    #expect(try plan.merge().remarks.count == 1)
  }

  // MARK: Further positions, merged effects

  @Test("the label of an effect in a second position may be empty", arguments: ["", "angst"])
  func position(_ known: String) throws {
    let key = known.isEmpty ? "ruzie" : known
    var rows = [["sleutel": key, "diepte": "2", "onder": known.isEmpty ? "hitte" : "water"]]
    if known.isEmpty {
      rows.insert(["sleutel": key, "tekst op de kaart": "Ruzie", "diepte": "2"], at: 0)
    }
    let plan = try plan(rows, behind: "water")
    #expect(try plan.merge().remarks.isEmpty)
    let text = plan.diff(try plan.merged()).joined(separator: "\n")
    #expect(text.contains("same-as: \(key)"))
  }

  @Test("a workbook from before two effects were merged leaves the row of the one alone")
  func mergedEffects() throws {
    let plan = try plan
    let day = try #require(MergedPlan.day)
    let texts = try plan.texts([
      [.merge(.named("stilte"), into: .named("angst"), until: day)]
    ])
    let merge = try plan.merge(into: try MergedPlan(texts), deletes: true)
    #expect(merge.changes.isEmpty)
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Gevolgen, rij 5: 'stilte' is intussen samengevoegd met 'angst'; deze rij doet niets meer"
      ])
    var without = plan
    try without.edit("Gevolgen") { rows in rows.removeAll { $0.first == "stilte" } }
    #expect(try without.merge(into: try MergedPlan(texts), deletes: true).deletions.isEmpty)
  }
}
