import Sheets
import TestSupport
import Testing
import Toolkit
import Workbooks

/// What of a returned workbook is not read, each with sheet, row and column.
@Suite struct ReturnedWorkbookTests {
  private var plan: MergedPlan { get throws { try MergedPlan(WorkbookMergeTests.files) } }

  private func remarks(_ plan: MergedPlan) throws -> [String] {
    try #require(ReturnedWorkbook(plan.tables)).remarks.map(\.words.dutch)
  }

  @Test("a column that moved is read; one with another heading is not, and is asked about")
  func columns() throws {
    var plan = try plan
    try plan.edit("Actiepunten") { rows in
      for index in rows.indices {
        rows[index].swapAt(1, 3)
      }
      try rows.type("prioritijt", row: 0, "prioriteit")
    }
    try plan.type("Nog meer licht", "Actiepunten", "meer-licht", "titel")
    #expect(
      try remarks(plan) == [
        "Actiepunten, kolom 'prioritijt': 2 cellen niet gelezen (rij 2, 3): dit kopje is er geen van raakvlak. Bedoelde u 'prioriteit'? Herstel het kopje.",
        "Actiepunten: deze kolommen ontbreken: prioriteit; wat het plan daar heeft, blijft",
      ])
    let lines = plan.diff(try plan.merged())
    #expect(lines == ["-    title: Meer licht", "+    title: Nog meer licht"])
  }

  @Test("a sheet with another name is known by its headings; one that is gone changes nothing")
  func sheets() throws {
    var plan = try plan
    try plan.rename("Subpunten", to: "Onderdelen")
    plan.remove(sheet: "Bronnen")
    #expect(
      try remarks(plan) == [
        "Onderdelen: gelezen als het blad Subpunten",
        "Het blad 'Bronnen' ontbreekt; van wat daarop stond, verandert er niets.",
      ])
    #expect(try plan.merge().changes.isEmpty)
    #expect(try plan.merge().deletions.isEmpty)
  }

  @Test("a second table, a row above the headings and a loose cell are reported and not read")
  func outside() throws {
    var plan = try plan
    try plan.edit("Afdelingen") { rows in
      let headings = try rows.at(0)
      let width = headings.count
      for index in rows.indices { rows[index].append(index == 1 ? "los" : "") }
      rows.insert(["Kijk hier"] + Array(repeating: "", count: width), at: 0)
      rows.append(headings + [""])
      rows.append(["", "X"] + Array(repeating: "", count: width - 1))
    }
    #expect(
      try remarks(plan) == [
        "Afdelingen, rij 1: staat boven de kopjes en is niet gelezen: 'Kijk hier'",
        "Afdelingen, rij 5: hier begint een tweede tabel; niet gelezen: 2 rijen. Zet die rijen in de eerste tabel.",
        "Afdelingen, kolom '\(letters(11))': 1 cel niet gelezen (rij 3): dit kopje is er geen van raakvlak",
      ])
    #expect(try plan.merge().changes.isEmpty)
  }

  /// Letters of a column behind the last of the sheet.
  private func letters(_ index: Int) -> String { String(UnicodeScalar(UInt8(65 + index))) }

  @Test("a formula, an error and a date where a text belongs wait; the note is reported")
  func cells() throws {
    var plan = try plan
    try plan.put(SheetCell(.text("Iets"), isFormula: true), "Gevolgen", row: 3, "tekst op de kaart")
    try plan.put(SheetCell(.error("#N/A")), "Gevolgen", row: 4, "tekst op de kaart")
    try plan.put(
      SheetCell(.date(try #require(Day("2027-03-02")))), "Gevolgen", row: 5, "bron")
    #expect(try remarks(plan) == ["Gevolgen, rij 2, kolom 'B': notitie niet gelezen: 'Let op'"])
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(
      merge.remarks.map(\.words.dutch) == [
        "Gevolgen, rij 3, kolom 'tekst op de kaart': hier staat een formule; die wordt niet gelezen. Typ de waarde zelf.",
        "Gevolgen, rij 4, kolom 'tekst op de kaart': de cel heeft een fout: #N/A",
        "Gevolgen, rij 5, kolom 'bron': het programma heeft hier een datum van gemaakt (2027-03-02). Zet de cel op 'Tekst' en typ het opnieuw.",
      ])
  }

  @Test("tables without our headings are no workbook") func other() {
    let table = SheetTable(
      name: "Blad1",
      rows: [SheetRow(number: 1, cells: [SheetCell(.text("a")), SheetCell(.text("b"))])])
    #expect(ReturnedWorkbook([table]) == nil)
  }
}
