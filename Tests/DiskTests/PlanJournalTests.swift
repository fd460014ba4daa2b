import Operations
import PlanModel
import SourceText
import Testing
import Toolkit
@testable import Disk

/// The journal of a plan: nothing is written over what somebody else wrote, and no file alone.
@Suite struct PlanJournalTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("plan: {title: P}\n", to: "plan/plan.yaml")
    try folder.write(
      "action-points: [{number: 1, title: T}]\n", to: "plan/points.yaml")
    try folder.write(
      "theme: {id: t, title: T, effects: [{id: e, label: E, points: [1]}]}\n", to: "plan/theme.yaml"
    )
  }

  private func journal() throws -> PlanJournal {
    try PlanJournal(folder.full("plan"), in: folder.full("state"))
  }

  private func renumbering() throws -> OperationEdit {
    let files = try PlanFolder(folder.full("plan")).files
    let reader = PlanReader(files)
    let day = try #require(Day("2027-03-01"))
    return try OperationEdit(
      [.renumber([NumberPair(from: "1", to: "2")], until: day)], on: files, parsed: reader,
      PlanGraph(reader.plan), today: day)
  }

  @Test(arguments: ["points.yaml", "theme.yaml"])
  func `a file that changed since it was read keeps all files as they are`(name: String) throws {
    let edit = try renumbering()
    #expect(edit.files.count == 2)
    let text = try #require(folder.text("plan/\(name)"))
    try folder.write(text + "# intussen\n", to: "plan/\(name)")
    let journal = try journal()
    #expect(throws: OutputError.changedMeanwhile(folder.full("plan/\(name)"))) {
      try journal.write(edit)
    }
    #expect(folder.text("plan/\(name)") == text + "# intussen\n")
    #expect(folder.text("plan/theme.yaml")?.contains("points: [1]") == true)
    #expect(try folder.entries("plan") == ["plan.yaml", "points.yaml", "theme.yaml"])
    #expect(try journal.history.changes.isEmpty)
  }

  @Test func `a file that goes along and cannot be written keeps all files as they are`() throws {
    let edit = try renumbering()
    let before = folder.text("plan/points.yaml")
    let journal = try journal()
    try folder.makeFolder("plan/refused.xlsx")
    #expect(throws: OutputError.self) {
      try journal.write(edit, along: (folder.full("plan/refused.xlsx"), [1, 0, 255]))
    }
    #expect(folder.text("plan/points.yaml") == before)
  }

  @Test func `a file that is no text comes and goes with a change`() throws {
    let path = folder.full("plan/refused.xlsx")
    try journal().write(try renumbering(), along: (path, [0, 255, 10, 128]))
    #expect(OpenFile.bytes(path) == [0, 255, 10, 128])
    let result = try #require(try journal().turn(.undo))
    #expect(result.conflicts.isEmpty)
    #expect(!folder.contains("plan/refused.xlsx"))
    _ = try journal().turn(.redo)
    #expect(OpenFile.bytes(path) == [0, 255, 10, 128])
  }

  @Test func `a new plan is written over no file that is there`() throws {
    let journal = try journal()
    #expect(throws: OutputError.changedMeanwhile(folder.full("plan/theme.yaml"))) {
      try journal.begin([("a.yaml", "x"), ("theme.yaml", "y")])
    }
    #expect(!folder.contains("plan/a.yaml"))
  }

  @Test func `of a new plan that cannot be written nothing stays`() throws {
    try folder.makeFolder("nieuw")
    try folder.write("in de weg", to: "nieuw/z")
    let journal = try PlanJournal(folder.full("nieuw"), in: folder.full("state"))
    #expect(throws: OutputError.self) {
      try journal.begin([("themes/a.yaml", "x"), ("z/b.yaml", "y")])
    }
    #expect(try folder.entries("nieuw") == ["z"])
    #expect(try journal.history.beginning == nil)
  }

  // MARK: Work

  private func title(_ title: String) throws -> OperationEdit {
    let files = try PlanFolder(folder.full("plan")).files
    let reader = PlanReader(files)
    return try OperationEdit(
      [.set(.named("1"), key: "title", [title])], on: files, parsed: reader,
      PlanGraph(reader.plan), today: try #require(Day("2027-03-01")))
  }

  private func path() throws -> String {
    let names = try folder.entries("state/raakvlak")
    return "state/raakvlak/\(try #require(names.first))/journal"
  }

  @Test func `a change reads the end of the journal, however much is before it`() throws {
    for number in 1...3 { try journal().write(try title("T\(number)")) }
    let path = try path()
    let text = try #require(folder.text(path))
    let last = try #require(text.split(separator: "\n").last)
    // Nothing that is before the last line can be read any more.
    let lost = String(repeating: "x", count: 5_000)
    try folder.write("\(lost)\n\(last)\n", to: path)
    try journal().write(try title("T4"))
    #expect(try journal().history.changes.map(\.number) == [4])
    _ = try journal().turn(.undo)
    #expect(folder.text("plan/points.yaml") == "action-points: [{number: 1, title: T3}]\n")
  }

  @Test func `an undo reads the texts of its change only`() throws {
    for number in 1...3 { try journal().write(try title("T\(number)")) }
    let path = try path()
    let text = try #require(folder.text(path))
    // The texts of the first two changes are no JSON any more; their entries are.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let broken = lines.map { line in
      line.contains("\"number\":3")
        ? String(line) : String(line.replacing("\"edits\":[", with: "\"ed[["))
    }
    try folder.write(broken.joined(separator: "\n"), to: path)
    #expect(try journal().turn(.undo)?.entry.number == 3)
    #expect(folder.text("plan/points.yaml") == "action-points: [{number: 1, title: T2}]\n")
    #expect(throws: OutputError.self) { try journal().turn(.undo) }
  }

  @Test func `numbers go on after what was taken back or not made`() throws {
    for number in 1...2 { try journal().write(try title("T\(number)")) }
    _ = try journal().turn(.undo)
    try journal().write(try title("anders"))
    #expect(try journal().history.changes.map(\.number) == [1, 3])
    let edit = try title("niet")
    try folder.write("# intussen\n", to: "plan/points.yaml")
    #expect(throws: OutputError.self) { try journal().write(edit) }
    try folder.write("action-points: [{number: 1, title: weer}]\n", to: "plan/points.yaml")
    try journal().write(try title("verder"))
    #expect(try journal().history.changes.map(\.number) == [1, 3, 4])
  }

  /// Takes the last line of the journal away, as when the program was killed before it.
  private func loseEnd() throws {
    let path = try path()
    let lines = try #require(folder.text(path)).split(separator: "\n").dropLast()
    try folder.write(lines.map { "\($0)\n" }.joined(), to: path)
  }

  @Test func `a change without its end is in the history, also when its file was changed since`()
    throws
  {
    try journal().write(try title("T1"))
    try loseEnd()
    try folder.write(
      "# met de hand\naction-points: [{number: 1, title: T1}]\n", to: "plan/points.yaml")
    let next = try journal()
    #expect(next.completed?.number == 1)
    #expect(try next.turn(.undo)?.conflicts.isEmpty == true)
    #expect(
      folder.text("plan/points.yaml")
        == "# met de hand\naction-points: [{number: 1, title: T}]\n")
  }

  @Test func `a change that was announced only is not in the history when its file was changed`()
    throws
  {
    try journal().write(try title("T1"))
    try loseEnd()
    let text = "# met de hand\naction-points: [{number: 1, title: T}]\n"
    try folder.write(text, to: "plan/points.yaml")
    let next = try journal()
    #expect(next.completed == nil)
    #expect(try next.history.changes.isEmpty)
    #expect(folder.text("plan/points.yaml") == text)
  }

  @Test func `many files are written in batches, and all of them`() throws {
    for number in 0..<450 {
      try folder.write(
        "theme: {id: t\(number), title: T, effects: [{id: e\(number), label: E, points: [1]}]}\n",
        to: "plan/themes/t\(number).yaml")
    }
    let edit = try renumbering()
    #expect(edit.files.count == 452)
    try journal().write(edit)
    let texts = try folder.entries("plan/themes").map { folder.text("plan/themes/\($0)") ?? "" }
    #expect(texts.count == 450 && texts.allSatisfy { $0.contains("points: [2]") })
    _ = try journal().turn(.undo)
    #expect(folder.text("plan/themes/t449.yaml")?.contains("points: [1]") == true)
  }
}
