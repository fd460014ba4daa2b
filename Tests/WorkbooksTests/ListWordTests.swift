import PlanModel
import Sheets
import SourceText
import TestSupport
import Testing
import Toolkit
import Workbooks

/// Words of a list of one's own under priority and progress.
@Suite struct ListWordTests {
  private static let rows = [
    ["Nr", "Actie", "Prioriteit", "Status"], ["1", "Licht", "Hoog", "loopt"],
    ["2", "Bomen", "Laag", "wacht op geld"], ["3", "Zicht", "hoog", "klaar"],
    ["4", "Groen", "primair", ""], ["5", "Rust", "1", ""],
  ]

  private func list(_ words: [String]) throws -> (list: ActionList, draft: PlanDraft) {
    let table = SheetTable(
      name: "Lijst",
      rows: Self.rows.enumerated().map { index, cells in
        SheetRow(
          number: index + 1,
          cells: cells.map { text in
            SheetCell(text.isEmpty ? .empty : Int(text).map { .number(Double($0)) } ?? .text(text))
          })
      })
    let read = words.compactMap { ListWord($0) }
    #expect(read.count == words.count)
    let list = try #require(
      ActionList([table], choices: [], words: read, repairsNumbers: false))
    let draft = PlanDraft(
      ReturnedWorkbook(list),
      from: .init(
        file: "lijst.xlsx", title: "Proef", language: .dutch, choices: [],
        words: read.map(\.text)), today: try #require(Day("2027-03-01")))
    return (list, draft)
  }

  @Test("words that nobody knows are shown with their rows and not guessed") func shown() throws {
    let (list, draft) = try list([])
    let read = list.readWords.map { "\($0.text) \($0.count) \($0.words(.dutch))" }
    #expect(
      Set(read) == [
        "Hoog 2 niet gelezen", "Laag 1 niet gelezen", "primair 1 primair", "1 1 niet gelezen",
        "loopt 1 begonnen", "wacht op geld 1 niet gelezen", "klaar 1 klaar",
      ])
    #expect(read.count == 7)
    #expect(
      draft.plan.actionPoints.map(\.priority) == [
        .unknown, .unknown, .unknown, .primary, .unknown,
      ])
    let words = draft.remarks.map(\.words.dutch)
    #expect(words.contains { $0.contains("--word \"Hoog=primair\"") }, "\(words)")
    #expect(words.contains { $0.contains("--word \"wacht op geld=begonnen\"") }, "\(words)")
  }

  @Test("what a person says of them is read, in either language, and remembered")
  func said() throws {
    let (list, draft) = try list([
      "Hoog=primair", "laag=secondary", "wacht op geld=nog niet begonnen", "1=",
    ])
    #expect(list.readWords.allSatisfy { $0.meaning != .unknown })
    #expect(
      draft.plan.actionPoints.map(\.priority) == [
        .primary, .secondary, .primary, .primary, .unknown,
      ])
    #expect(try draft.plan.actionPoints.at(1).done?.state == .no)
    #expect(draft.remarks.isEmpty)
    #expect(
      draft.plan.header?.listWords.map(\.value)
        == ["Hoog=primary", "laag=secondary", "wacht op geld=no", "1="])
    let remembered = RememberedHeadings(draft.plan)
    #expect(remembered.words.count == 4)
    let other = try #require(ListWord("HOOG=secundair"))
    #expect(
      remembered.with([other]).map(\.text)
        == ["laag=secondary", "wacht op geld=no", "1=", "HOOG=secondary"])
    #expect(
      WorkbookChange.remembering(remembered.words, in: draft.plan, of: "Lijst").isEmpty)
    #expect(
      WorkbookChange.remembering(remembered.with([other]), in: draft.plan, of: "Lijst").count == 1)
  }

  @Test("a word for neither column is refused") func wrong() {
    #expect(ListWord("Hoog=heel belangrijk") == nil)
    #expect(ListWord("Hoog") == nil)
    #expect(ListWord("=primair") == nil)
  }
}
