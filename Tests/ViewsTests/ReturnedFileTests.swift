import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Views

/// What of a file that came back is read, and that the rest is reported.
@Suite struct ReturnedFileTests {
  private typealias Cell = ReturnedSheet.Cell

  private static let plan = """
    plan: {title: Verzonnen plan, owner: V}
    departments: [{code: V}, {code: SL}]
    hand-out: {date: 2026-06-01}
    action-points:
      - {number: 1, title: Licht, priority: secondary, departments: SL}
      - {number: 2, title: Toezicht, priority: secondary, departments: SL}
      - {number: 3, title: Rondes, priority: secondary, departments: SL}

    """

  private static let headings = [
    "Key", "Recommendation", "Related to", "Answer so far", "Discussed on", "Decision", "Reason",
    "Where it landed",
  ]

  private static func row(_ number: Int, _ texts: [String]) -> ReturnedSheet.Row {
    .init(number: number, cells: texts.map { Cell($0) })
  }

  private static func sheet(
    _ rows: [[String]], headings: [String] = headings, notes: [ReturnedSheet.Note] = [],
    merged: [ReturnedSheet.Merged] = []
  ) -> ReturnedSheet {
    ReturnedSheet(
      file: "SL.xlsx", name: "Answers",
      rows: ([headings] + rows).enumerated().map { row($0.offset + 1, $0.element) }, notes: notes,
      merged: merged)
  }

  private func file(
    _ sheets: ReturnedSheet..., columns: [(String, HandoutColumn?)] = []
  ) throws -> ReturnedFile {
    try ReturnedFile(
      "SL.xlsx", sheets: sheets, names: ColumnNames(columns.map { ColumnChoice($0.0, $0.1) }))
  }

  /// Each row in a few words, and what is remarked on it.
  private func outcomes(_ file: ReturnedFile, plan: String = "") -> [String] {
    let reader = RowReader(graph: graph(Self.plan + plan), today: Day("2027-03-31"))
    return DecisionImport(file.rows, by: reader).rows.map { row in
      let outcome =
        switch row.outcome {
        case .new(let answer): "\(answer.code) \(answer.point): \(answer.words.english)"
        case .refused(let refusal):
          "refused: " + refusal.all.map(\.reason.english).joined(separator: " + ")
        default: "other"
        }
      let remarks = row.remarks.map(\.text.english)
      return ([outcome] + remarks).joined(separator: " | ")
    }
  }

  private func remarks(_ file: ReturnedFile) -> [String] { file.remarks.map(\.text.english) }

  // MARK: Every column with every kind of cell

  /// A row whose other cells are good, with a cell of some kind in one column.
  private func outcome(
    _ column: String, _ cell: ReturnedSheet.Cell, noted: Bool = false
  ) throws -> String? {
    let good = ["SL 1", "Licht", "", "", "1-3-2027", "later", "Geld", "Nota"]
    let index = try #require(Self.headings.firstIndex(of: column))
    let cells = good.enumerated().map { $0.offset == index ? cell : Cell($0.element) }
    let sheet = ReturnedSheet(
      file: "SL.xlsx",
      rows: [Self.row(1, Self.headings), .init(number: 2, cells: cells)],
      notes: noted ? [.init(row: 2, column: index, text: "noot")] : [])
    return outcomes(try file(sheet)).first
  }

  @Test(
    "What a kind of cell is in a column of answers",
    arguments: [
      (
        "Discussed on", Cell("2-3-2027"),
        "SL 1: later, 2 March 2027; reason: Geld; where it landed: Nota"
      ),
      (
        "Discussed on", Cell("2027-03-02", day: Day("2027-03-02")),
        "SL 1: later, 2 March 2027; reason: Geld; where it landed: Nota"
      ),
      (
        "Discussed on", Cell("46154"),
        "refused: '46154' is no date"
      ),
      (
        "Discussed on", Cell("2-3-2027", isFormula: true),
        "SL 1: later, 2 March 2027; reason: Geld; where it landed: Nota | the column 'Discussed on' has a formula; its stored value '2-3-2027' was read"
      ),
      (
        "Discussed on", Cell("#N/A", isError: true),
        "refused: the column 'Discussed on' has the error '#N/A' of a formula"
      ),
      (
        "Discussed on", Cell("TRUE"),
        "refused: 'TRUE' is no date"
      ),
      (
        "Discussed on", Cell("3-2027"),
        "refused: '3-2027' is a month, no day"
      ),
      ("Discussed on", Cell(""), "SL 1: later; reason: Geld; where it landed: Nota"),
      (
        "Decision", Cell("nee"), "SL 1: declines, 1 March 2027; reason: Geld; where it landed: Nota"
      ),
      ("Decision", Cell("12"), "refused: '12' is no decision that raakvlak knows"),
      (
        "Decision", Cell("2027-03-02", day: Day("2027-03-02")),
        "refused: '2027-03-02' is no decision that raakvlak knows"
      ),
      (
        "Decision", Cell("nee", isFormula: true),
        "SL 1: declines, 1 March 2027; reason: Geld; where it landed: Nota | the column 'Decision' has a formula; its stored value 'nee' was read"
      ),
      (
        "Decision", Cell("#REF!", isError: true),
        "refused: the column 'Decision' has the error '#REF!' of a formula"
      ),
      ("Decision", Cell("TRUE"), "refused: 'TRUE' is no decision that raakvlak knows"),
      ("Decision", Cell(""), "SL 1: discussed, 1 March 2027; reason: Geld; where it landed: Nota"),
      ("Reason", Cell("12"), "SL 1: later, 1 March 2027; reason: 12; where it landed: Nota"),
      ("Reason", Cell(""), "SL 1: later, 1 March 2027; where it landed: Nota"),
      (
        "Reason", Cell("#N/A", isError: true),
        "refused: the column 'Reason' has the error '#N/A' of a formula"
      ),
      (
        "Reason", Cell("x", isFormula: true),
        "SL 1: later, 1 March 2027; reason: x; where it landed: Nota | the column 'Reason' has a formula; its stored value 'x' was read"
      ),
      (
        "Reason", Cell(String(repeating: "x", count: 16_001)),
        "refused: the text under 'Reason' is too long"
      ),
      ("Where it landed", Cell("x"), "SL 1: later, 1 March 2027; reason: Geld; where it landed: x"),
      ("Where it landed", Cell(""), "SL 1: later, 1 March 2027; reason: Geld"),
      (
        "Where it landed", Cell("#N/A", isError: true),
        "refused: the column 'Where it landed' has the error '#N/A' of a formula"
      ),
      (
        "Key", Cell("SL 1", isFormula: true),
        "SL 1: later, 1 March 2027; reason: Geld; where it landed: Nota"
      ),
      (
        "Answer so far", Cell("nemen we over"),
        "SL 1: later, 1 March 2027; reason: Geld; where it landed: Nota | not read in the column 'Answer so far': 'nemen we over'"
      ),
      (
        "Related to", Cell("akkoord"),
        "SL 1: later, 1 March 2027; reason: Geld; where it landed: Nota | not read in the column 'Related to': 'akkoord'"
      ),
    ])
  func kinds(column: String, cell: ReturnedSheet.Cell, expected: String) throws {
    #expect(try outcome(column, cell) == expected)
  }

  @Test(
    "A note at any cell of a row is reported, and the reason only where there is none",
    arguments: headings)
  func notes(column: String) throws {
    let index = try #require(Self.headings.firstIndex(of: column))
    let rows = [
      ["SL 1", "Licht", "", "", "", "later", "Geld"], ["SL 2", "Toezicht", "", "", "", "later"],
      ["SL 3", "Rondes"],
    ]
    let notes = (2...4).map { ReturnedSheet.Note(row: $0, column: index, text: "noot") }
    #expect(
      outcomes(try file(Self.sheet(rows, notes: notes))) == [
        "SL 1: later; reason: Geld | note not read, there is a reason already: 'noot'",
        "SL 2: later; reason: noot | reason, proposed by a note: 'noot'",
        "refused: there is only a note, no decision: 'noot'",
      ])
  }

  @Test(
    "A merged cell's value holds for every row that it covers",
    arguments: [
      (5, "decision", ["SL 1: later", "SL 2: later", "SL 3: declines"]),
      (
        6, "reason",
        [
          "SL 1: takes over; reason: x", "SL 2: discussed, 1 March 2027; reason: x",
          "SL 3: declines",
        ]
      ),
    ])
  func merged(column: Int, name: String, expected: [String]) throws {
    var rows = [["SL 1", "Licht"], ["SL 2", "Toezicht"], ["SL 3", "Rondes", "", "", "", "nee"]]
    if column == 5 {
      rows[0] += ["", "", "", "later"]
    } else {
      rows[0] += ["", "", "", "ja", "x"]
      rows[1] += ["", "", "1-3-2027"]
    }
    let merged = ReturnedSheet.Merged(rows: 2...3, columns: column...column)
    let file = try file(Self.sheet(rows, merged: [merged]))
    #expect(outcomes(file) == expected)
    #expect(
      remarks(file) == [
        "SL.xlsx, sheet 'Answers', column '\(Self.headings[column])': merged cell; its value is that of rows 2 to 3"
      ])
  }

  @Test func `merged cells of a hostile file cost no more than its rows`() throws {
    let rows = (1...200).map { _ in ["SL 1", "Licht", "", "", "", "later"] }
    let all = (2...200).map { ReturnedSheet.Merged(rows: $0...1_000_000, columns: 5...5) }
    let file = try file(Self.sheet(rows, merged: all))
    #expect(remarks(file).count == 1)
  }

  // MARK: Headings

  @Test(
    "Each answer column is known by what people call it, in both languages",
    arguments: [
      ("Discussed on", ["Datum besluit", "Date of decision", "Besproken d.d."]),
      ("Decision", ["Reactie", "Ons antwoord", "Response"]),
      ("Reason", ["Motivatie", "Toelichting", "Rationale"]),
      ("Where it landed", ["Opgenomen in", "Included in", "geland"]),
    ])
  func synonyms(title: String, others: [String]) throws {
    let row = ["SL 1", "Licht", "", "", "1-3-2027", "later", "Geld", "Nota"]
    for other in others {
      let headings = Self.headings.map { $0 == title ? other : $0 }
      #expect(
        outcomes(try file(Self.sheet([row], headings: headings))) == [
          "SL 1: later, 1 March 2027; reason: Geld; where it landed: Nota"
        ])
    }
  }

  @Test func `a renamed column of answers is asked about, and nothing of the sheet goes in`() throws
  {
    let headings = Self.headings.map { $0 == "Discussed on" ? "Datum MT" : $0 }
    let sheet = Self.sheet([["SL 1", "Licht", "", "", "1-3-2027", "later"]], headings: headings)
    let asked = try file(sheet)
    #expect(asked.rows.isEmpty)
    #expect(asked.remarks.map(\.kind) == [.question])
    #expect(
      remarks(asked) == [
        "SL.xlsx, sheet 'Answers': column \"Datum MT\": 1 cell not read (row 2); nothing of this sheet went in"
      ])
    #expect(
      asked.remarks.first?.remedy?.english
        == "Is it 'Discussed on'? Then give --column \"Datum MT=discussed-on\". If it is not: --column \"Datum MT=\""
    )
    let named = try file(sheet, columns: [("Datum MT", .discussedOn)])
    #expect(outcomes(named) == ["SL 1: later, 1 March 2027"])
    #expect(named.remarks.isEmpty)
    let passed = try file(sheet, columns: [("Datum MT", nil)])
    #expect(outcomes(passed) == ["SL 1: later"])
    #expect(passed.remarks.isEmpty)
  }

  @Test func `what the plan remembers of a heading is used and reported, and an option wins`()
    throws
  {
    let plan = graph(
      """
      plan: {title: P, owner: V}
      hand-out: {date: 2026-06-01, columns: "Datum MT=discussed-on; Notitie=; krom"}
      """
    ).plan
    let remembered = RememberedColumns(plan)
    #expect(
      remembered.choices == [ColumnChoice("Datum MT", .discussedOn), ColumnChoice("Notitie", nil)])
    #expect(remembered.unreadable == ["krom"])
    let headings = Self.headings.map { $0 == "Discussed on" ? "Datum MT" : $0 } + ["Notitie"]
    let sheet = Self.sheet(
      [["SL 1", "Licht", "", "", "1-3-2027", "later", "", "", "x"]], headings: headings)
    let file = try ReturnedFile(
      "SL.xlsx", sheets: [sheet], names: ColumnNames(remembered: remembered.choices))
    #expect(outcomes(file) == ["SL 1: later, 1 March 2027"])
    #expect(
      remarks(file) == [
        "SL.xlsx, sheet 'Answers': column \"Datum MT\" was read as 'Discussed on', as the plan remembers under `hand-out`",
        "SL.xlsx, sheet 'Answers': column \"Notitie\" was passed over, as the plan remembers under `hand-out`",
      ])
    let chosen = try ReturnedFile(
      "SL.xlsx", sheets: [sheet],
      names: ColumnNames([ColumnChoice("Datum MT", nil)], remembered: remembered.choices))
    #expect(outcomes(chosen) == ["SL 1: later"])
    #expect(chosen.remarks.count == 1)
  }

  @Test func `a remembered heading is replaced, and one with a semicolon cannot be remembered`() {
    var columns = RememberedColumns(
      graph("hand-out: {date: 2026-06-01, columns: 'datum mt=reason'}").plan)
    columns.add([ColumnChoice("Datum MT", .discussedOn), ColumnChoice("a = b", nil)])
    #expect(columns.text == "Datum MT=discussed-on; a = b=")
    #expect(ColumnChoice("a = b=") == ColumnChoice("a = b", nil))
    columns.add([ColumnChoice("x;y", nil)])
    #expect(columns.text == nil)
  }

  @Test func `a heading of a stranger stays a text in the shell to which it is copied`() throws {
    let headings = Self.headings.map { $0 == "Decision" ? "Besluit `rm` $(x)'" : $0 }
    let asked = try file(Self.sheet([["SL 1", "Licht", "", "", "", "ja"]], headings: headings))
    #expect(
      asked.remarks.first?.remedy?.english.hasSuffix("--column 'Besluit `rm` $(x)'\\''='") == true)
  }

  @Test func `letters that were lost before the file came in are reported`() throws {
    let file = try file(Self.sheet([["SL 1", "Licht", "", "", "", "ja", "Caf\u{FFFD}"]]))
    #expect(
      remarks(file) == [
        "SL.xlsx, sheet 'Answers': in row 2 letters were lost before the file came in (\u{FFFD} or ? in a word)"
      ])
  }

  @Test func `a question mark within a word is a letter that a program could not write`() throws {
    func found(_ reason: String) throws -> Int {
      try file(Self.sheet([["SL 1", "Licht", "", "", "", "ja", reason]])).remarks.count
    }
    #expect(try found("Caf? na?ef") == 1)
    #expect(try found("Waarom? Daarom, zie https://x.nl/a?b=c") == 0)
  }

  @Test func `a column of their own is counted, and asked about only where one is missing`() throws
  {
    let rows = [
      ["SL 1", "Licht", "", "", "", "later", "", "", "a"],
      ["SL 2", "Toezicht"] + Array(repeating: "", count: 6) + ["b"],
    ]
    let own = try file(Self.sheet(rows, headings: Self.headings + ["Opmerking afdeling"]))
    #expect(
      remarks(own) == [
        "SL.xlsx, sheet 'Answers': column \"Opmerking afdeling\": 2 cells not read (row 2, 3)"
      ])
    #expect(own.remarks.map(\.kind) == [.unread])
    let missing = Self.headings.map { $0 == "Where it landed" ? "" : $0 }
    let asked = try file(Self.sheet(rows, headings: missing + ["Opmerking afdeling"]))
    #expect(asked.remarks.map(\.kind) == [.question])
    #expect(asked.rows.count == 2)
    let nameless = try file(Self.sheet(rows, headings: Self.headings))
    #expect(
      remarks(nameless) == ["SL.xlsx, sheet 'Answers': column \"I\": 2 cells not read (row 2, 3)"])
  }

  @Test func `the hand-out's own heading wins from a synonym beside it`() throws {
    let sheet = Self.sheet(
      [["SL 1", "Licht", "", "", "", "later", "Geld", "", "weg"]],
      headings: Self.headings + ["Motivatie"])
    let file = try file(sheet)
    #expect(outcomes(file) == ["SL 1: later; reason: Geld"])
    #expect(remarks(file).count == 1)
  }

  // MARK: Outside the rows

  @Test func `text above and below the rows, and notes there, are reported`() throws {
    let sheet = ReturnedSheet(
      file: "SL.xlsx", name: "Answers",
      rows: [
        Self.row(1, ["", "Let op: voorlopig"]), Self.row(2, Self.headings),
        Self.row(3, ["SL 1", "Licht", "", "", "", "later"]),
        Self.row(5, ["Wij bespreken dit pas in juni weer"]),
        Self.row(6, ["", "", "", "Groet, Jan"]),
      ], notes: [.init(row: 2, column: 0, text: "kop"), .init(row: 9, column: 0, text: "los")])
    let file = try file(sheet)
    #expect(outcomes(file) == ["SL 1: later"])
    #expect(
      remarks(file) == [
        "SL.xlsx, sheet 'Answers', row 1 above the headers not read: 'Let op: voorlopig'",
        "SL.xlsx, sheet 'Answers', row 5 is at no point, not read: 'Wij bespreken dit pas in juni weer'",
        "SL.xlsx, sheet 'Answers', row 6 is at no point, not read: 'Groet, Jan'",
        "SL.xlsx, sheet 'Answers', row 2: note not read: 'kop'",
        "SL.xlsx, sheet 'Answers', row 9: note not read: 'los'",
      ])
  }

  @Test func `a sheet that is skipped is reported with the reason, our explanation is not`() throws
  {
    let good = Self.sheet([["SL 1", "Licht", "", "", "", "later"]])
    let own = ReturnedSheet(
      file: "SL.xlsx", name: "Uitleg", rows: [Self.row(1, ["Zo vult u het in"])])
    let typed = ReturnedSheet(
      file: "SL.xlsx", name: "Uitleg", rows: [Self.row(1, ["Zo vult u het in", "ja"])])
    let hidden = ReturnedSheet(
      file: "SL.xlsx", name: "Oud", isHidden: true, rows: [Self.row(1, Self.headings)])
    #expect(
      remarks(try file(good, own, typed, hidden)) == [
        "SL.xlsx, sheet 'Uitleg': 1 row not read: it has no headers of a hand-out",
        "SL.xlsx, sheet 'Oud': 1 row not read: the sheet is hidden",
      ])
  }

  @Test func `what the plan noted itself is no text that was typed`() throws {
    let noted = """
      decisions:
        - {point: 1, department: SL, state: later, date: 2026-07-01, reason: Geld}
        - {point: 1, department: SL, state: declines, date: 2026-08-01}
      """
    let former = "• 1-8-2026: neemt niet over\n• eerder: 1-7-2026: later; reden: Geld"
    // As it is printed now, and as lists that were handed out before have it.
    let now = "• 1 augustus 2026: neemt niet over\n• eerder: 1 juli 2026: later; reden: Geld"
    let rows = [
      ["SL 1", "Licht", "", former], ["SL 1", "Licht", "", now],
      ["SL 1", "Licht", "", former + "\nToch wel"],
    ]
    let found = outcomes(try file(Self.sheet(rows)), plan: noted)
    #expect(found.count == 1)
    #expect(
      found.first?.hasPrefix("refused: something was typed in the column 'Answer so far'") == true)
  }

  @Test(
    "A row that comes back corrected keeps where it was first",
    arguments: [
      ("SL-ingevuld.xlsx, rij 4", RowPosition(file: "SL-ingevuld.xlsx", row: 4)),
      ("terug/SL, rij 2.ods, row 13", RowPosition(file: "SL, rij 2.ods", row: 13)),
      ("zomaar iets", nil), ("SL.xlsx, rij nul", nil), (", rij 4", nil), ("", nil),
    ] as [(String, RowPosition?)])
  func origins(text: String, origin: RowPosition?) throws {
    for heading in ["Komt uit", "Came from"] {
      let file = try file(
        Self.sheet(
          [["SL 1", "Licht", "", "", "", "later", "", "", text]],
          headings: Self.headings + [heading]))
      #expect(file.rows.map(\.origin) == [origin])
      #expect(file.remarks.isEmpty)
      let answers = DecisionImport(file.rows, by: RowReader(graph: graph(Self.plan))).accepted
      #expect(answers.map(\.origin) == [origin])
      #expect(answers.map(\.position) == [RowPosition(file: "SL.xlsx", row: 2)])
    }
  }

  @Test func `what to do on a page names no option and no file of the plan`() throws {
    let rows = [
      ["SL 9", "Niets", "", "", "gisteren", "misschien"], ["XX 1", "Licht", "", "", "", "ja"],
      ["V 1", "Licht", "", "", "", "ja"], ["SL 2", "Licht", "", "", "", "ja"],
      ["", "", "", "", "", "ja"],
      ["SL 1", "Licht", "", "", "3-2027", "ja"], ["SL 1", "Licht", "", "", "", "", "omdat"],
    ]
    let reader = RowReader(graph: graph(Self.plan), today: Day("2027-03-31"))
    let result = DecisionImport(try file(Self.sheet(rows)).rows, by: reader)
    let refusals = result.rows.flatMap(\.refusals)
    #expect(result.rows.allSatisfy { $0.isKept })
    #expect(refusals.allSatisfy { !$0.columns.isEmpty })
    for refusal in refusals {
      for word in ["--", "`", ".yaml"] { #expect(!refusal.remedy.onScreen.dutch.contains(word)) }
    }
  }

  @Test func `all that is wrong with a row is named`() throws {
    let row = ["SL 9", "Niets", "", "", "gisteren", "misschien", "", ""]
    #expect(
      outcomes(try file(Self.sheet([row]))) == [
        "refused: there is no point '9' + 'misschien' is no decision that raakvlak knows + 'gisteren' is no date"
      ])
  }

  @Test func `a day without a year has the only one since the hand-out, else the cell is refused`()
    throws
  {
    let rows = ["1 maart", "1 mei", "1-7", "maart 2027", "mrt-27", "1-3-2026"].map {
      ["SL 1", "Licht", "", "", $0, "later"]
    }
    let found = try rows.map { outcomes(try file(Self.sheet([$0]))).first }
    #expect(
      found == [
        "SL 1: later, 1 March 2027 | '1 maart' was read as 1 March 2027, the only one since the hand-out",
        "refused: '1 mei' needs a year, and more than one is possible or none",
        "SL 1: later, 1 July 2026 | '1-7' was read as 1 July 2026, the only one since the hand-out",
        "refused: 'maart 2027' is a month, no day",
        "refused: 'mrt-27' may be a day or a month",
        "SL 1: later, 1 March 2026 | 1 March 2026 lies before the hand-out on 1 June 2026; is that day right?",
      ])
  }
}
