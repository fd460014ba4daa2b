import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
import Views

/// What is added to `decisions.yaml`, and that nothing else in it changes.
@Suite struct DecisionsTextTests {
  private let plan = graph(
    """
    departments: [{code: SL}]
    action-points:
      - {number: 2, title: Meer licht, departments: SL}
      - {number: 3, title: Toezicht, departments: SL}
    """)

  private func answers(_ lines: [String]...) throws -> [ReturnedAnswer] {
    let header = ["Recommendation", "Key", "Discussed on", "Decision", "Reason", "Landed"]
    let worded = lines.map { [$0[0] == "SL 2" ? "Meer licht" : "Toezicht"] + $0 }
    let sheet = ReturnedSheet(
      file: "SL.csv",
      rows: ([header] + worded).enumerated().map { number, cells in
        .init(number: number + 1, cells: cells.map { .init($0) })
      })
    let rows = try ReturnedRow.all(in: [sheet], of: "SL.csv")
    return DecisionImport(rows, by: RowReader(graph: plan)).accepted
  }

  private func adding(_ lines: [String]..., to text: String?) throws -> String {
    let file = DecisionsText(
      path: "decisions.yaml", bytes: text.map { Array($0.utf8) }, language: .english)
    let answers = try lines.flatMap { try self.answers($0) }
    let ids = MissingIDs(answers.map(\.subject), in: plan)
    let bytes = try file.adding(answers, ids: ids, .english)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let entry =
    "point: meer-licht\n    asked: Meer licht\n    department: SL\n    state: later\n    from: \"SL.csv, row 2\"\n"

  @Test func `A file that is not there begins with what it is for`() throws {
    #expect(
      try adding(["SL 2", "1-2-2027", "ja", "Past: \"ja\"", "Nota"], ["SL 3", "", "nee"], to: nil)
        == """
        # What the departments answered to the recommendations. Of one department's answers to a point
        # the last holds; those before it are the history. You may add answers here yourself too.
        decisions:
          - point: meer-licht
            asked: Meer licht
            department: SL
            state: takes-over
            date: 2027-02-01
            reason: "Past: \\"ja\\""
            landed: Nota
            from: "SL.csv, row 2"
          - point: toezicht
            asked: Toezicht
            department: SL
            state: declines
            from: "SL.csv, row 2"

        """)
  }

  @Test(
    "The list goes on as it was written, and what stands around it stays",
    arguments: [
      ("# a\n", "# a\ndecisions:\n  - \(entry)"),
      ("", "decisions:\n  - \(entry)"),
      ("groups: []", "groups: []\ndecisions:\n  - \(entry)"),
      ("decisions: # later\n# z\n", "decisions: # later\n  - \(entry)# z\n"),
      ("decisions: [] # z\ngroups: []\n", "decisions:  # z\n  - \(entry)groups: []\n"),
      (
        "decisions:\n  - {point: 3, department: SL, state: later} # b",
        "decisions:\n  - {point: 3, department: SL, state: later} # b\n  - \(entry)"
      ),
      (
        "decisions:\n      - {point: 3, department: SL, state: later}\n\n# c\ngroups: []\n",
        "decisions:\n      - {point: 3, department: SL, state: later}\n      - "
          + "\(entry.split(separator: "\n").joined(separator: "\n    "))\n\n# c\ngroups: []\n"
      ),
      (
        "decisions: [{point: 3, department: SL, state: later} ] # d\n",
        "decisions: [{point: 3, department: SL, state: later}, "
          + "{point: meer-licht, asked: Meer licht, department: SL, state: later, from: \"SL.csv, row 2\"} ] # d\n"
      ),
      (
        "decisions: [\n  {point: 3, department: SL, state: later}, # e\n]\n",
        "decisions: [\n  {point: 3, department: SL, state: later}, "
          + "{point: meer-licht, asked: Meer licht, department: SL, state: later, from: \"SL.csv, row 2\"}, # e\n]\n"
      ),
      (
        "decisions:\n  - point: 3\n    department: SL\n    state: later\n    reason: |\n      a\n\n      b\n\ngroups: []\n",
        "decisions:\n  - point: 3\n    department: SL\n    state: later\n    reason: |\n      a\n\n      b\n  - \(entry)\ngroups: []\n"
      ),
    ])
  func places(before: String, after: String) throws {
    #expect(try adding(["SL 2", "", "later"], to: before) == after)
  }

  @Test func `A list against the margin goes on against the margin`() throws {
    let before = "decisions:\n- point: 3\n  department: SL\n  state: later\n  # wel\ngroups: []\n"
    #expect(
      try adding(["SL 2", "", "later"], to: before) == """
        decisions:
        - point: 3
          department: SL
          state: later
          # wel
        - point: meer-licht
          asked: Meer licht
          department: SL
          state: later
          from: "SL.csv, row 2"
        groups: []

        """)
  }

  @Test func `Ends of lines and the byte order mark stay as they were`() throws {
    let before = "\u{FEFF}decisions:\r\n  - {point: 3, department: SL, state: later}\r\n"
    let after = try adding(["SL 2", "", "later"], to: before)
    #expect(after.unicodeScalars.starts(with: before.unicodeScalars))
    #expect(
      after.unicodeScalars.dropFirst(before.unicodeScalars.count).elementsEqual(
        "  - point: meer-licht\r\n    asked: Meer licht\r\n    department: SL\r\n    state: later\r\n    from: \"SL.csv, row 2\"\r\n"
          .unicodeScalars))
  }

  @Test(
    "A form that leaves no sure place is refused",
    arguments: [
      "decisions: {point: 3}\n", "decisions: none\n", "{decisions: []}\n", "- a\n",
      "decisions: []\ndecisions: []\n", "a: b\n...\n",
    ])
  func refused(text: String) throws {
    #expect(throws: DecisionsTextProblem.unknownForm("decisions.yaml")) {
      try adding(["SL 2", "", "later"], to: text)
    }
  }

  @Test func `A file that cannot be read is left alone`() throws {
    #expect(throws: DecisionsTextProblem.unreadable("decisions.yaml")) {
      try adding(["SL 2", "", "later"], to: "decisions: [\n")
    }
  }

  @Test(
    "Hostile texts come back as they were, without what does not show",
    arguments: [
      ("a\n- point: 3\n  state: x", "a\n- point: 3\n  state: x"), ("}, {point: 3", "}, {point: 3"),
      ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"), ("# weg", "# weg"),
      ("a\u{202E}b\u{0}\u{7}", "ab"),
      ("  rand  ", "rand"), ("a\r\nb", "a\nb"),
    ])
  func hostile(text: String, value: String) throws {
    for before in [nil, "decisions: [{point: 3, department: SL, state: later}]\n"] {
      let after = try adding(["SL 2", "", "later", text, text], to: before)
      let reader = PlanReader([SourceFile(path: "a.yaml", text: after)])
      #expect(reader.plan.decisions.last?.reason?.value == value)
      #expect(reader.plan.decisions.last?.landed?.value == value)
      #expect(
        reader.problems.allSatisfy { !$0.endsReading && "\($0.kind)".hasPrefix("missingKey") })
    }
  }
}
