import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit
import Views

/// Rows that came back, compared with a plan that was made up for it.
@Suite struct DecisionImportTests {
  private static let doubt = "noted by letter only, so not sure about which sub-point"
  private static let plan = """
    plan: {title: Verzonnen plan van Voorbeeldstad, owner: V}
    departments: [{code: V}, {code: SL, aliases: [Stad]}, {code: VTH}, {code: Team Zorg}]
    action-points:
      - {number: 1, title: Rondes, priority: primary, departments: V/SL}
      - number: 2
        title: Meer licht
        priority: secondary
        departments: SL/VTH
        sub-points: [{text: Lampen}, {text: Snoeien, departments: VTH}]
      - {number: 3, title: Toezicht, priority: secondary, departments: Team Zorg}

    """

  /// Each row as its outcome, in a few words.
  private func outcomes(
    _ lines: [[String]], plan: String = "", department: Int? = nil, replaces: Bool = false,
    files: [String] = []
  ) throws -> [String] {
    let result = try importing(
      lines, plan: plan, department: department, replaces: replaces, files: files)
    return result.rows.map { row in
      switch row.outcome {
      case .new(let answer): "new \(answer.code) \(answer.point): \(answer.words.english)"
      case .changed(let answer, let former):
        "changed: \(answer.words.english) (was \(former.answer.english))"
      case .unchanged: "unchanged"
      case .unfilled: "unfilled"
      case .superseded(let answer, let side):
        "superseded: \(answer.words.english) | \(side.words.english)"
      case .refused(let refusal): "refused: \(refusal.reason.english). \(refusal.remedy.english)"
      case .waiting(let waiting):
        "waiting: \(waiting.reason.english): \(waiting.candidates.map(\.name.english))"
      case .conflict(let answer, let side, let isChosen):
        "\(isChosen ? "chosen" : "conflict"): \(answer.words.english) | \(side.words.english)"
      }
    }
  }

  /// The words that are asked behind each name; rows without words wait.
  private static let words = [
    "1": "Rondes", "2": "Meer licht", "2a": "Lampen", "2b": "Snoeien", "3": "Toezicht",
  ]

  /// The lines with a column of the words that their key or number is asked by.
  private func worded(_ lines: [[String]]) -> [[String]] {
    let header = lines.firstIndex { $0.contains { ["Sleutel", "Key", "No."].contains($0) } }
    guard let header else { return lines }
    return lines.enumerated().map { index, line in
      if index == header { return line + ["Recommendation"] }
      guard index > header else { return line }
      let padding = Array(repeating: "", count: max(0, lines[header].count - line.count))
      let key = lines[header].firstIndex { ["Sleutel", "Key"].contains($0) }
      let number = lines[header].firstIndex { ["No.", "Nr."].contains($0) }
      let names = [key, number].compactMap { $0 }.filter(line.indices.contains).map { line[$0] }
      let name = names.first { !$0.isEmpty }?.split(separator: " ").last.map(String.init) ?? ""
      return line + padding + [Self.words[name.lowercased()] ?? ""]
    }
  }

  /// - Parameter files: where each row after the headers comes from; all from one file without it.
  private func importing(
    _ lines: [[String]], plan: String = "", department: Int? = nil, replaces: Bool = false,
    files: [String] = []
  ) throws -> DecisionImport {
    var rows: [ReturnedRow] = []
    let lines = worded(lines)
    let names = files.isEmpty ? ["SL.csv"] : files
    for (index, name) in names.enumerated() {
      let own = files.isEmpty ? Array(lines.dropFirst()) : [lines[index + 1]]
      let sheet = ReturnedSheet(
        file: name,
        rows: (lines.prefix(1) + own).enumerated().map { number, cells in
          .init(number: number + 1, cells: cells.map { .init($0) })
        })
      rows += try ReturnedRow.all(in: [sheet], of: name)
    }
    let reader = RowReader(
      graph: graph(Self.plan + plan), department: department, today: Day("2027-12-31"))
    return DecisionImport(rows, by: reader, replaces: replaces)
  }

  private static let header = ["Sleutel", "Besproken op", "Besluit", "Reden", "Waar geland"]

  private func outcome(_ row: String..., plan: String = "") throws -> String? {
    try outcomes([Self.header, row], plan: plan).first
  }

  @Test func `A row that is filled in is a new answer, and an empty one is none`() throws {
    let result = try importing([
      Self.header, ["SL 2", "12-5-2027", "neemt over", "Past", "Nota"],
      ["VTH 2b", "", "", " ", ""],
    ])
    #expect(result.rows.count == 1)
    #expect(result.emptyCount == 1)
    #expect(
      result.accepted.map(\.words.english) == [
        "takes over, 12 May 2027; reason: Past; where it landed: Nota"
      ])
    #expect(result.isComplete)
  }

  @Test(
    "A key is read in any capitals, with an alias, and with a space in the code",
    arguments: [
      ("SL 2a", "SL 2a"), ("sl  2A", "SL 2a"), ("Stad 2", "SL 2"), ("Team Zorg 3", "Team Zorg 3"),
    ])
  func keys(key: String, name: String) throws {
    #expect(try outcome(key, "", "later") == "new \(name): later")
  }

  @Test(
    "A row that cannot go in says why, and what to do",
    arguments: [
      (
        ["SL 9", "", "later"],
        "there is no point '9'. There are action points 1 to 3. Correct the number; if the point is gone, remove the row."
      ),
      (["SLL 2", "", "later"], "there is no department 'SLL'. Did you mean 'SL'?"),
      (
        ["SL 2b", "", "later"],
        "point 2b is not for department SL. It is for VTH. Correct the key, or remove the row."
      ),
      (
        ["V 2", "", "later"],
        "point 2 is not for department V. It is for SL and VTH. Correct the key, or remove the row."
      ),
      (
        ["2", "", "later"],
        "it does not say which department answers to point 2. Name the department with --department CODE, or put the key back."
      ),
      (
        ["", "", "later"],
        "it does not say to which point this belongs. Put the key back, such as 'SL 2a'; it stands in the hand-out."
      ),
      (
        ["SL 2", "", "neemt ovre"],
        "'neemt ovre' is no decision that raakvlak knows. Did you mean 'neemt over'?"
      ),
      (
        ["SL 2", "", "", "Omdat"],
        "something was filled in, but no decision and no date. Fill in under Decision what the department answered, or the day under Discussed on."
      ),
    ])
  func refusals(row: [String], words: String) throws {
    #expect(try outcomes([Self.header, row]) == ["refused: \(words)"])
  }

  @Test(
    "A row with a day that cannot be read waits whole: without its day it is an answer nobody gave",
    arguments: [
      ("30-2-2027", "there is no day '30-2-2027'. Write day-month-year, such as 30-6-2027."),
      ("gisteren", "'gisteren' is no date. Write day-month-year, such as 30-6-2027."),
      (
        "1-1-2028",
        "1 January 2028 lies after today (31 December 2027). Fill in the day on which it was discussed; a meeting to come has none."
      ),
    ])
  func days(day: String, words: String) throws {
    let result = try importing([Self.header, ["SL 2", day, "later"]])
    #expect(result.accepted.isEmpty)
    #expect(
      result.rows.flatMap(\.refusals).map { "\($0.reason.english). \($0.remedy.english)" } == [
        words
      ])
    #expect(!result.isComplete)
    #expect(result.rows.flatMap(\.refusals).map(\.columns) == [[.discussedOn]])
  }

  @Test(
    "Any cell that cannot be read keeps the whole row out",
    arguments: [
      ["SL 2", "", "ja", String(repeating: "x", count: 16_001)],
      ["SL 2", "", "ja", "", String(repeating: "x", count: 16_001)],
      ["SL 2", "32-13-2026", "ja"], ["SL 2", "1-3-2999", "ja"], ["SL 2", "maart 2027", "ja"],
    ])
  func wholeRows(row: [String]) throws {
    let result = try importing([Self.header, row])
    #expect(result.accepted.isEmpty)
    #expect(result.rows.count == 1 && result.rows[0].isKept)
  }

  @Test func `A corrected row is one answer, and not a second one beside what was taken of it`()
    throws
  {
    let wrong = try importing([Self.header, ["SL 2", "32-13-2026", "ja", "Past"]])
    let right = try importing([Self.header, ["SL 2", "12-10-2026", "ja", "Past"]])
    #expect(
      (wrong.accepted + right.accepted).map(\.words.english) == [
        "takes over, 12 October 2026; reason: Past"
      ])
  }

  @Test func `A day that cannot be read alone is what is wrong, and not that nothing was decided`()
    throws
  {
    let result = try importing([Self.header, ["SL 2", "gisteren", ""]])
    #expect(result.rows.flatMap(\.refusals).map(\.reason.english) == ["'gisteren' is no date"])
  }

  @Test func `The day alone means that it was discussed`() throws {
    #expect(try outcome("SL 2", "1-2-2027") == "new SL 2: discussed, 1 February 2027")
  }

  @Test func `Without keys the number and the department identify the row`() throws {
    #expect(
      try outcomes([["No.", "Department", "Decision"], ["2", "vth", "no"], ["3", "", "ja"]]) == [
        "new VTH 2: declines", "new Team Zorg 3: takes over",
      ])
    #expect(
      try outcomes([["No.", "Decision"], ["2a", "partly"]], department: 1) == [
        "new SL 2a: takes over in part"
      ])
    #expect(
      try outcomes([Self.header, ["VTH 2", "", "later"]], department: 1) == [
        """
        refused: this row is department VTH's, not SL's. Leave --department out, or remove the row.
        """
      ])
  }

  @Test func `A number that does not fit the key shows that a column was sorted by itself`() throws
  {
    let rows = [["Sleutel", "Nr.", "Besluit"], ["SL 2a", "2", "ja"], ["SL 2", "3", "ja"]]
    let found = try outcomes(rows)
    #expect(try found.at(0) == "new SL 2a: takes over")
    #expect(try found.at(1).hasPrefix("refused: key 'SL 2' and number '3' do not belong together."))
  }

  @Test func `Headers are in any order, in either language, below a title`() throws {
    #expect(
      try outcomes([
        ["Verzonnen hand-out"], [],
        ["Anders", "WHERE IT  LANDED", "besluit", "Key", "discussed on:"],
        ["x", "Nota", "ja", "SL 2", "1 mrt 2027"],
      ]) == ["new SL 2: takes over, 1 March 2027; where it landed: Nota"])
  }

  @Test func `A file without headers, or with one twice, is not used`() {
    #expect(throws: ReturnedFileProblem.noHeaders(file: "SL.csv")) {
      try outcomes([["a", "b"], ["SL 2", "ja"]])
    }
    #expect(throws: ReturnedFileProblem.doubledColumn(.decision, row: 1, file: "SL.csv")) {
      try outcomes([["Sleutel", "Besluit", "Decision"], ["SL 2", "ja", "nee"]])
    }
  }

  // MARK: Against the plan

  private static let log = """
    decisions:
      - {point: 2, department: SL, state: discussed, date: 2027-02-01}
      - {point: 2, department: Stad, state: later, date: 2027-03-01, reason: Geld}
      - {point: 2a, department: SL, state: later}
    """

  @Test func `An answer that the plan has, now or in its history, changes nothing`() throws {
    #expect(try outcome("SL 2", "1-3-2027", "later", "Geld", plan: Self.log) == "unchanged")
    #expect(
      try outcome("SL 2", "1-2-2027", "besproken", plan: Self.log)
        == "superseded: discussed, 1 February 2027 | later, 1 March 2027; reason: Geld")
    #expect(try outcome("SL 2a", "", "later", plan: Self.log) == "unchanged")
    #expect(try outcome("VTH 2", "", "nog niet besproken", plan: Self.log) == "unchanged")
  }

  @Test func `A later answer changes the plan's, and one with a date one without`() throws {
    #expect(
      try outcome("SL 2", "1-4-2027", "ja", plan: Self.log)
        == "changed: takes over, 1 April 2027 (was later, 1 March 2027; reason: Geld)")
    #expect(
      try outcome("SL 2a", "1-4-2027", "ja", plan: Self.log)
        == "changed: takes over, 1 April 2027 (was later; \(Self.doubt))")
  }

  @Test func `The same answer with a text that was missing completes the plan's`() throws {
    #expect(
      try outcome("SL 2a", "", "later", "Geld", plan: Self.log)
        == "changed: later; reason: Geld (was later; \(Self.doubt))")
    #expect(
      try outcome("SL 2", "1-3-2027", "later", "Anders", plan: Self.log)?.hasPrefix("conflict")
        == true)
  }

  @Test(
    "An answer that is not plainly later is in conflict with the plan's",
    arguments: [
      ["SL 2", "15-2-2027", "ja"], ["SL 2", "1-3-2027", "ja"], ["SL 2", "", "ja"],
      ["SL 2a", "", "ja"],
    ])
  func conflicts(row: [String]) throws {
    let found = try outcomes([Self.header, row], plan: Self.log)
    #expect(try found.at(0).hasPrefix("conflict: takes over"), "\(found)")
    #expect(try importing([Self.header, row], plan: Self.log).accepted.isEmpty)
    #expect(
      try outcomes([Self.header, row], plan: Self.log, replaces: true).at(0).hasPrefix("chosen: "))
  }

  @Test func `Two files that differ are in conflict, and the newest is chosen when asked`() throws {
    let rows = [
      Self.header, ["SL 2", "1-4-2027", "ja"], ["SL 2", "1-5-2027", "nee"],
      ["SL 2", "1-4-2027", "ja"],
      ["SL 2", "", "later"],
    ]
    let files = ["a.csv", "b.csv", "c.csv", "d.csv"]
    #expect(
      try outcomes(rows, files: files) == [
        "conflict: takes over, 1 April 2027 | declines, 1 May 2027",
        "conflict: declines, 1 May 2027 | takes over, 1 April 2027", "unchanged",
        "conflict: later | takes over, 1 April 2027",
      ])
    #expect(
      try outcomes(rows, replaces: true, files: files) == [
        "conflict: takes over, 1 April 2027 | declines, 1 May 2027",
        "chosen: declines, 1 May 2027 | takes over, 1 April 2027", "unchanged",
        "conflict: later | declines, 1 May 2027",
      ])
  }

  @Test func `An answer that counted before counts again when asked, and then changes nothing`()
    throws
  {
    let rows = [Self.header, ["SL 2", "1-2-2027", "besproken"]]
    #expect(
      try outcomes(rows, plan: Self.log, replaces: true) == [
        "chosen: discussed, 1 February 2027 | later, 1 March 2027; reason: Geld"
      ])
    let undone =
      Self.log + "\n  - {point: 2, department: SL, state: discussed, date: 2027-02-01}\n"
    #expect(try outcomes(rows, plan: undone, replaces: true) == ["unchanged"])
  }

  @Test func `The same files again change nothing, also when conflicts go in`() throws {
    let rows = [
      Self.header, ["SL 2", "23-5-2027", "ja"], ["SL 2", "2-6-2027", "nee"],
      ["SL 2", "", "nog niet besproken"],
    ]
    let after = "decisions: [{point: 2, department: SL, state: declines, date: 2027-06-02}]"
    #expect(
      try outcomes(rows, replaces: true) == [
        "conflict: takes over, 23 May 2027 | declines, 2 June 2027",
        "chosen: declines, 2 June 2027 | takes over, 23 May 2027", "unchanged",
      ])
    for replaces in [false, true] {
      #expect(
        try outcomes(rows, plan: after, replaces: replaces) == [
          "conflict: takes over, 23 May 2027 | declines, 2 June 2027", "unchanged", "unchanged",
        ])
    }
  }

  @Test func `A row is named by its key, and without one by its number`() throws {
    let rows = [
      ["Key", "No.", "Decision"], ["vth  2b", "", "?"], ["", "9", "ja"], ["", "", "ja"],
    ]
    #expect(try importing(rows).rows.map(\.name) == ["vth 2b", "9", ""])
  }
}
