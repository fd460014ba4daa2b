import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Views

/// What somebody types in the columns of a list that are only to read.
@Suite struct ReadOnlyCellsTests {
  private static let plan = """
    plan: {title: Verzonnen plan, owner: V, language: nl}
    departments: [{code: V, name: Veiligheid}, {code: SL, name: Samen Leven}, {code: VTH}]
    action-points:
      - number: 1
        id: licht
        title: Meer licht
        list-title: Licht op straat
        priority: secondary
        departments: [SL, V]
        page: 4
        sub-points:
          - {id: lampen, text: Lampen, departments: SL, policy-field: Openbare ruimte}

    """

  private let plan = graph(ReadOnlyCellsTests.plan)

  /// The rows of the list as they are handed out, with changes to cells.
  private func rows(
    _ language: Language = .dutch, separator: String = "\n",
    changing change: (_ row: Int, _ column: String, _ text: String) -> String = { $2 }
  ) throws -> [String] {
    let table = Table.handout(Handout(for: 1, in: plan), named: "sl")
    let texts = table.groups.flatMap(\.rows).map { row in
      row.cells.map { cell -> String in
        switch cell {
        case .text(let text): text(language)
        case .day(let day): day.iso
        case .list(let items):
          items.map { item in
            item.text(language) + (item.detail.map { " (\($0(language)))" } ?? "")
          }.joined(separator: separator)
        }
      }
    }
    let heads = ReturnedSheet.Row(
      number: 1, cells: table.columns.map { .init($0.title(language)) })
    let rows = texts.enumerated().map { index, row in
      ReturnedSheet.Row(
        number: index + 2,
        cells: zip(table.columns, row).map { .init(change(index, $0.key, $1)) })
    }
    let file = try ReturnedFile("SL.xlsx", sheets: [.init(file: "SL.xlsx", rows: [heads] + rows)])
    let result = DecisionImport(file.rows, by: RowReader(graph: plan))
    return result.rows.flatMap { row in
      let refused: [String] =
        if case .refused(let why) = row.outcome { ["refused: \(why.reason.dutch)"] } else { [] }
      return refused
        + row.remarks.map { "\(row.name): \($0.text.dutch)" }
    }
  }

  @Test("A list as it was handed out has nothing typed in it", arguments: Language.allCases)
  func untouched(language: Language) throws {
    #expect(try rows(language) == [])
    #expect(try rows(language, separator: "; ") == [])
    let answered = try rows(language) { _, column, text in column == "decision" ? "ja" : text }
    #expect(answered == [])
  }

  @Test(
    "Text beside that of the plan is reported, with and without an answer",
    arguments: [
      ("title", "Meer licht, doen wij al!", "in de kolom 'Actiepunt of onderdeel'"),
      ("with", "VTH doet dit", "in de kolom 'Samen met'"),
      ("refers-to", "zie onze nota", "in de kolom 'Verband met'"),
      ("page", "zie bijlage", "in de kolom 'Bladzijde'"),
      ("policy-field", "Sport", "in de kolom 'Beleidsveld'"),
      ("priority", "niet van ons", "in de kolom 'Prioriteit'"),
      ("number", "1 (vervalt)", "in de kolom 'Nr.'"),
    ])
  func typed(column: String, text: String, place: String) throws {
    for isAnswered in [false, true] {
      let found = try rows { row, key, former in
        if row == 0, key == column { return text }
        return isAnswered && row == 0 && key == "decision" ? "later" : former
      }
      #expect(found == ["SL 1: niet gelezen \(place): '\(text)'"])
    }
  }

  @Test func `a decision that was typed there on a row without an answer is refused`() throws {
    let found = try rows { row, key, former in row == 0 && key == "with" ? "akkoord" : former }
    #expect(found == ["refused: in de kolom 'Samen met' is iets getypt: 'akkoord'"])
  }

  @Test func `of a long cell the part behind the plan's words is shown`() throws {
    let added = "en dit doen wij samen met de wijkteams in het najaar"
    let found = try rows { row, key, former in
      row == 0 && key == "title" ? "\(former)\n\(added)" : former
    }
    #expect(found == ["SL 1: niet gelezen in de kolom 'Actiepunt of onderdeel': '\(added)'"])
  }

  @Test func `a number that has changed since is no text that was typed`() throws {
    let found = try rows { row, column, text in
      switch column {
      case "key": text.replacing("1", with: "7")
      case "number": text.replacing("1", with: "7")
      case "causes": text.replacing("1", with: "7")
      default: text
      }
    }
    #expect(found == [])
  }
}
