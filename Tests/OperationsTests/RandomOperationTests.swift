import Editing
import FoundationEssentials
import Fuzzing
import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Testing
import Toolkit

/// Random operations one after the other: each means what a model of its own says, changes no other byte
/// and loses no comment that is not listed; all of them taken back give the files of the beginning.
@Suite struct RandomOperationTests {
  /// `.ci/try-operations` asks for more.
  private static let count =
    ProcessInfo.processInfo.environment["RAAKVLAK_OPERATIONS"].flatMap { Int($0) } ?? 100
  private static let first =
    ProcessInfo.processInfo.environment["RAAKVLAK_SEED"].flatMap { UInt64($0) } ?? 0

  @Test func `each means what it says, keeps every comment, and is taken back`() async throws {
    let plans = try (1...3).map(RandomPlan.madeUp) + [4, 5].map(RandomPlan.amersfoort)
    let made = try await withThrowingTaskGroup(of: Set<RandomOperation.Kind>.self) { group in
      for (files, seed) in plans { group.addTask { try run(files, seed + Self.first) } }
      return try await group.reduce(into: Set()) { $0.formUnion($1) }
    }
    // Else the test shows nothing of them.
    let missing = RandomOperation.Kind.allCases.filter { !made.contains($0) }
    if Self.count >= 1_000 { #expect(missing == []) }
  }

  /// What that answer is about once it is mended; nil where it is about nothing, or is not there.
  private func faultySubject(_ files: [SourceFile]) -> String? {
    guard files.contains(where: { $0.path == RandomPlan.faultyAnswer.path }) else { return nil }
    let mended = files.map { file in
      guard file.path == RandomPlan.faultyAnswer.path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      return SourceFile(path: file.path, text: text.replacing("refuses", with: "declines"))
    }
    let graph = PlanGraph(PlanReader(mended).plan)
    let index = graph.plan.decisions.firstIndex { $0.reason?.value == "Half." }
    return index.flatMap { graph.targets(of: .decision($0), .decided).first }
      .map { PlanFacts(graph)[$0] }
  }

  /// What each comment in a list in brackets is behind.
  private func listComments(_ files: [SourceFile]) -> [String: String] {
    var found: [String: String] = [:]
    for file in files {
      for line in String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
        guard let start = line.firstRange(of: "# achter bij") else { continue }
        // What it rests on may change.
        let code = line[..<start.lowerBound].drop { " [-".contains($0) }
        found[String(line[start.lowerBound...])] = String(
          code.prefix { !" ,@".contains($0) })
      }
    }
    return found
  }

  @Test func `every kind of operation is among the random ones`() {
    let tried = Set(RandomOperation.Kind.allCases.map(\.operation))
    #expect(tried == Set(Operations.Operation.Kind.allCases))
  }

  /// How often each comment is there.
  private func comments(_ files: [SourceFile]) -> [String: Int] {
    var counts: [String: Int] = [:]
    let (mark, own) = (UInt8(ascii: "#"), Array("# achter ".utf8))
    for file in files {
      for line in file.bytes.split(whereSeparator: { $0 == 10 || $0 == 13 }) {
        guard let start = line.firstIndex(of: mark) else { continue }
        let isWhole = line[..<start].allSatisfy { $0 == 32 }
        let comment = isWhole ? start : line.firstRange(of: own)?.lowerBound
        guard let comment else { continue }
        counts[String(decoding: line[comment...], as: UTF8.self), default: 0] += 1
      }
    }
    return counts
  }

  /// - Returns: the kinds of which one was made.
  private func run(
    _ start: [SourceFile], _ seed: UInt64
  ) throws -> Set<RandomOperation.Kind> {
    var files = start
    var dice = Dice(seed: seed &+ 99)
    var undo: [[JournalFile]] = []
    let day = try #require(Day("2027-03-01"))
    var made: [RandomOperation.Kind: Int] = [:]
    for number in 0..<Self.count {
      let reader = PlanReader(files)
      let graph = PlanGraph(reader.plan)
      var facts = PlanFacts(graph)
      var random = RandomOperation(
        graph: graph, facts: facts, dice: dice, number: number, day: day)
      let kind = RandomOperation.Kind.allCases[random.roll(RandomOperation.Kind.allCases.count)]
      let next = random.next(kind)
      dice = random.dice
      guard let (operation, expected) = next else { continue }
      #expect(operation.kind == kind.operation)
      let edit: OperationEdit
      do {
        edit = try OperationEdit([operation], on: files, parsed: reader, graph, today: day)
      } catch {
        continue
      }
      let (subject, behind) = (faultySubject(files), listComments(files))
      expected(&facts)
      let changed = PlanGraph(edit.after.plan)
      let differences = facts.differences(from: PlanFacts(changed))
      guard differences.isEmpty else {
        // In words, because comparing long lists takes the test library minutes.
        Issue.record("\(number) \(operation): \(differences.prefix(4))")
        continue
      }
      made[kind, default: 0] += 1
      let before = comments(files)
      undo.append(apply(edit, to: &files, "\(operation)"))
      if let subject, facts.values[subject] != nil {
        #expect(faultySubject(files) == subject, "\(number) \(operation)")
      }
      if operation.leavesNames {
        for (comment, code) in listComments(files) {
          #expect(behind[comment] == code, "\(number) \(operation)")
        }
      }
      let shown = edit.notes.map(\.english).joined(separator: "\n")
      let after = comments(files)
      let lost = before.filter { after[$0.key, default: 0] < $0.value }.keys
      let silent = lost.filter { !shown.contains($0) }
      #expect(silent.isEmpty, "\(number) \(operation)")
      // Also a value that is set may be a shorter list: then a comment goes with the link below it.
      let isRemoval = operation.isRemoval || changed.links.count < graph.links.count
      if !isRemoval { #expect(lost.isEmpty, "\(number) \(operation)") }
    }
    // Else the test shows nothing.
    #expect(made.values.reduce(0, +) > Self.count / 3)
    takeBack(undo, from: &files)
    let last = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.bytes) })
    #expect(last == Dictionary(uniqueKeysWithValues: start.map { ($0.path, $0.bytes) }))
    return Set(made.keys)
  }

  /// Carries out the edits, and compares with the bytes that the engine verified.
  private func apply(
    _ edit: OperationEdit, to files: inout [SourceFile], _ operation: String
  ) -> [JournalFile] {
    edit.files.map { file in
      let index = files.firstIndex { $0.path == file.path }
      if let index, let bytes = file.after {
        var text = EditedText(files[index].bytes)
        let isApplied = text.apply(file.edits)
        #expect(isApplied && text.bytes == bytes, "\(operation)")
        files[index] = SourceFile(path: file.path, bytes: bytes)
      } else if let index {
        files.remove(at: index)
      } else if let bytes = file.after {
        files.append(SourceFile(path: file.path, bytes: bytes))
      }
      return JournalFile(file.path, file, before: file.before, mark: [])
    }
  }

  private func takeBack(_ changes: [[JournalFile]], from files: inout [SourceFile]) {
    for change in changes.reversed() {
      for file in change.map(\.inverse) {
        let index = files.firstIndex { $0.path == file.path }
        let bytes = file.applied(to: index.map { files[$0].bytes })
        if let index { files.remove(at: index) }
        if let bytes { files.append(SourceFile(path: file.path, bytes: bytes)) }
      }
    }
  }
}

extension Operations.Operation {
  /// Whether a comment may go with what it belongs to.
  var isRemoval: Bool {
    switch self {
    case .remove, .removePlace, .unlink, .clear, .unexcuse, .removeLink, .merge: true
    case .session(.reopen): true
    // A comment behind an item goes with it.
    case .set(_, let key, _): ["points", "source"].contains(key)
    case .setPlacement(_, _, _, let texts): texts.isEmpty
    default: false
    }
  }

  /// Whether names of things stay as they are written.
  var leavesNames: Bool {
    switch self {
    case .set(_, let key, _): key == "points" || key == "source"
    case .link, .unlink, .add, .removeLink, .remove, .clear, .excuse: true
    default: false
    }
  }
}
