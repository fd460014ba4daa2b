import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Views

/// What is added to `decisions.yaml`, and that nothing else in it changes.
@Suite struct RecordedAnswerTests {
  private static let plan = SourceFile(
    path: "p/plan.yaml",
    text: """
      plan: {id: p, title: P}
      departments: [{code: SL}]
      action-points:
        - {id: meer-licht, number: 2, title: Meer licht, departments: SL}
        - {number: 3, title: Toezicht, departments: SL}

      """)

  private func adding(
    _ lines: [String]..., to text: String?, also others: [SourceFile] = []
  ) throws -> [String: String] {
    let log = text.map { [SourceFile(path: "p/decisions.yaml", text: $0)] } ?? []
    let files = [Self.plan] + log + others
    let reader = PlanReader(files)
    let graph = PlanGraph(reader.plan)
    let header = ["Recommendation", "Key", "Discussed on", "Decision", "Reason", "Landed"]
    let worded = lines.map { [$0.first == "SL 2" ? "Meer licht" : "Toezicht"] + $0 }
    let sheet = ReturnedSheet(
      file: "SL.csv",
      rows: ([header] + worded).enumerated().map { number, cells in
        .init(number: number + 1, cells: cells.map { .init($0) })
      })
    let rows = try ReturnedRow.all(in: [sheet], of: "SL.csv")
    let record = Record(
      DecisionImport(rows, by: RowReader(graph: graph)).accepted, by: .files, in: .english)
    let day = try #require(Day("2027-03-01"))
    let edit = try OperationEdit([.record(record)], on: files, parsed: reader, graph, today: day)
    return Dictionary(
      uniqueKeysWithValues: edit.files.map {
        ($0.path, String(decoding: $0.after ?? [], as: UTF8.self))
      })
  }

  private func log(_ lines: [String]..., to text: String?) throws -> String {
    let files =
      try lines.count == 1 ? adding(lines[0], to: text) : adding(lines[0], lines[1], to: text)
    return try #require(files["p/decisions.yaml"])
  }

  private static let entry =
    "point: meer-licht\n    asked: Meer licht\n    department: SL\n    state: later\n    from: \"SL.csv, row 2\"\n"

  @Test func `A file that is not there begins with what it is for, and points get ids`() throws {
    let files = try adding(
      ["SL 2", "1-2-2027", "ja", "Past: \"ja\"", "Nota"], ["SL 3", "", "nee"], to: nil)
    #expect(
      files["p/decisions.yaml"] == """
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
            from: "SL.csv, row 3"

        """)
    #expect(files["p/plan.yaml"]?.contains("{id: toezicht, number: 3") == true)
  }

  private static let flow =
    "{point: meer-licht, asked: Meer licht, department: SL, state: later, from: \"SL.csv, row 2\"}"

  @Test(
    "The list goes on as it was written, and what stands around it stays",
    arguments: [
      ("# a\n", "# a\ndecisions:\n  - \(entry)"),
      ("# a\r\n", "# a\r\ndecisions:\r\n  - \(entry.replacing("\n", with: "\r\n"))"),
      ("", "decisions:\n  - \(entry)"),
      ("groups: []\n", "groups: []\ndecisions:\n  - \(entry)"),
      ("groups: []", "groups: []\ndecisions:\n  - \(entry.dropLast())"),
      ("decisions: # later\n# z\n", "decisions: # later\n  - \(entry)# z\n"),
      ("decisions: [] # z\ngroups: []\n", "decisions: # z\n  - \(entry)groups: []\n"),
      (
        "decisions:\n  - {point: 3, department: SL, state: later} # b",
        "decisions:\n  - {point: 3, department: SL, state: later} # b\n  - \(flow)"
      ),
      (
        "decisions:\n  - point: 3\n    department: SL\n    state: 'later'\n\n  - {point: 3, department: SL, state: later}\n",
        "decisions:\n  - point: 3\n    department: SL\n    state: 'later'\n\n  - {point: 3, department: SL, state: later}\n\n  - \(flow)\n"
      ),
      (
        "decisions: [{point: 3, department: SL, state: later} ] # d\n",
        "decisions: [{point: 3, department: SL, state: later}, \(flow) ] # d\n"
      ),
      (
        "decisions: [\n  {point: 3, department: SL, state: later}, # e\n]\n",
        "decisions: [\n  {point: 3, department: SL, state: later}, # e\n  \(flow),\n]\n"
      ),
      ("groups: []\n...\n", "groups: []\ndecisions:\n  - \(entry)...\n"),
      ("{decisions: []}\n", "{decisions: [\(flow)]}\n"),
      (
        "decisions:\n  - point: 3\n    department: SL\n    state: later\n    reason: |\n      a\n\n      b\n\ngroups: []\n",
        "decisions:\n  - point: 3\n    department: SL\n    state: later\n    reason: |\n      a\n\n      b\n  - \(entry)\ngroups: []\n"
      ),
    ])
  func positions(before: String, after: String) throws {
    #expect(try log(["SL 2", "", "later"], to: before) == after)
  }

  @Test func `A list against the margin goes on against the margin`() throws {
    let before = "decisions:\n- point: 3\n  department: SL\n  state: later\n  # wel\ngroups: []\n"
    #expect(
      try log(["SL 2", "", "later"], to: before) == """
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

  @Test func `answers in a file that is read later keep their points`() throws {
    let other = SourceFile(
      path: "p/later.yaml", text: "decisions: [{point: 3, department: SL, state: later}]\n")
    let files = try adding(["SL 2", "", "later"], to: "decisions: []\n", also: [other])
    #expect(files["p/decisions.yaml"] == "decisions:\n  - \(Self.entry)")
  }

  @Test(
    "A form that leaves no sure position is refused",
    arguments: [
      "decisions: {point: 3}\n", "decisions: none\n", "- a\n", "decisions: []\ndecisions: []\n",
      "decisions: [ # notulen\n]\n", "decisions: [\n",
    ])
  func refused(text: String) throws {
    #expect(throws: OperationRefusal.self) { try log(["SL 2", "", "later"], to: text) }
  }

  @Test(
    "Hostile texts come back as they were, without what does not show",
    arguments: [
      ("a\n- point: 3\n  state: x", "a\n- point: 3\n  state: x"), ("}, {point: 3", "}, {point: 3"),
      ("=HYPERLINK(\"x\")", "=HYPERLINK(\"x\")"), ("# weg", "# weg"),
      ("a\u{202E}b\u{0}\u{7}", "ab"),
      ("  rand  ", "rand"), ("a\r\nb", "a\nb"),
      (
        String(repeating: "een lange reden: \"met\" ", count: 9),
        String(String(repeating: "een lange reden: \"met\" ", count: 9).dropLast())
      ),
    ])
  func hostile(text: String, value: String) throws {
    for before in [nil, "decisions: [{point: 3, department: SL, state: later}]\n"] {
      let after = try log(["SL 2", "", "later", text, text], to: before)
      let reader = PlanReader([SourceFile(path: "a.yaml", text: after)])
      #expect(reader.plan.decisions.last?.reason?.value == value)
      #expect(reader.plan.decisions.last?.landed?.value == value)
      #expect(
        reader.problems.allSatisfy { !$0.endsReading && "\($0.kind)".hasPrefix("missingKey") })
    }
  }

  @Test(
    "The history says how many answers of whom came from where",
    arguments: [
      (AnswerArrival.files, "2 antwoorden van afdeling SL overgenomen uit SL.csv."),
      (.noted, "2 antwoorden van afdeling SL genoteerd."),
      (.plan("Oud"), "2 antwoorden van afdeling SL meegenomen uit 'Oud'."),
    ])
  func sentences(arrival: AnswerArrival, words: String) {
    let answers = ["1", "2"].map { point in
      ReturnedAnswer(
        subject: .actionPoint(0), department: 0, point: point, asked: "", code: "SL", state: .later,
        date: nil, reason: "", landed: "", position: RowPosition(file: "terug/SL.csv", row: 2))
    }
    #expect(Record(answers, by: arrival, in: .dutch).sentence(.dutch) == words)
  }
}
