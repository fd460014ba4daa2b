import Sheets
import Toolkit

/// A made-up hand-out with what is hard to write down and read back.
enum Samples {
  static let hardTexts = [
    "=1+1", "+31 33", "-2", "@naam", "'quoted", "\"dubbel\" & <b>'enkel'</b>", "een\ntwee\n\ndrie",
    "  voor en na  ", "twee  spaties", "emoji 👩‍👩‍👧 en é of e\u{301}", "_x000D_", "1-2", "007",
    "; , |", "eindigt met regel\n",
  ]

  static let columns = [
    Sheet.Column("Code", width: 10),
    Sheet.Column("Punt", width: 40),
    Sheet.Column("Bladzijde", width: 10, kind: .number),
    Sheet.Column("Besproken op", width: 14, kind: .date, isToFill: true),
    Sheet.Column(
      "Besluit", width: 18, kind: .choice(["neemt over", "deels", "nee", "later"]), isToFill: true),
    Sheet.Column("Reden", width: 40, isToFill: true),
  ]

  static var workbook: Workbook {
    Workbook(
      title: "Adviezen & vragen voor GROEN", subject: "Een verzonnen plan", creator: "raakvlak",
      language: .dutch,
      sheets: [
        Sheet(name: "Invullen", columns: columns, rows: rows),
        Sheet(
          name: "Uitleg",
          paragraphs: [
            Sheet.Paragraph("Zo vult u dit in", isHeading: true),
            Sheet.Paragraph("Kies een besluit."),
          ]),
      ])
  }

  static var rows: [[Sheet.Cell]] {
    hardTexts.enumerated().map { index, text in
      [
        .text("P\(index + 1)"), .text(text), .number(index - 3),
        Day(year: 2025, month: 3, day: index + 1).map { .date($0) } ?? .empty,
        .text(index.isMultiple(of: 2) ? "deels" : "nee"), .empty,
      ]
    }
  }

  /// What a reader must find in the first sheet.
  static var expected: [SheetRow] {
    let header = SheetRow(number: 1, cells: columns.map { SheetCell(.text($0.title)) })
    return [header]
      + rows.enumerated().map { index, cells in
        SheetRow(number: index + 2, cells: cells.dropLast().map(read))
      }
  }

  private static func read(_ cell: Sheet.Cell) -> SheetCell {
    switch cell {
    case .empty: .empty
    case .text(let text), .outline(let text, _): SheetCell(.text(text))
    case .number(let number): SheetCell(.number(Double(number)))
    case .date(let date): SheetCell(.date(date))
    case .length(_, let now): SheetCell(.number(Double(now)), isFormula: true)
    }
  }
}
