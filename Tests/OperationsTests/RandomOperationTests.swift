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
    let plans = try (1...3).map(Self.madeUp) + [4, 5].map(Self.amersfoort)
    let made = try await withThrowingTaskGroup(of: Set<RandomOperation.Kind>.self) { group in
      for (files, seed) in plans { group.addTask { try run(files, seed + Self.first) } }
      return try await group.reduce(into: Set()) { $0.formUnion($1) }
    }
    // Else the test shows nothing of them.
    let missing = RandomOperation.Kind.allCases.filter { !made.contains($0) }
    if Self.count >= 1_000 { #expect(missing == []) }
  }

  private static func madeUp(seed: UInt64) -> (files: [SourceFile], seed: UInt64) {
    var files: [SourceFile] = []
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile { path, text in
      var text = Self.commented(text, seed)
      if path.contains("themes") { text = text.replacing("Vooral ", with: "Voor\u{202E}al ") }
      files.append(SourceFile(path: path, text: text))
    }
    files += Self.logs
    // One of them with the line ends of Windows, and without the last one.
    guard seed == 3 else { return (files, seed) }
    let windows = files.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      let last = text.hasSuffix("\n") ? String(text.dropLast()) : text
      return SourceFile(path: file.path, text: last.replacing("\n", with: "\r\n"))
    }
    return (windows, seed)
  }

  private static func amersfoort(seed: UInt64) throws -> (files: [SourceFile], seed: UInt64) {
    let folder =
      #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
      + "/maps/amersfoort-2023-2026"
    var files: [SourceFile] = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    where path.hasSuffix(".yaml") {
      let data = try #require(FileManager.default.contents(atPath: "\(folder)/\(path)"))
      let text = String(decoding: data, as: UTF8.self)
      files.append(SourceFile(path: path, text: withHiddenCharacters(text)))
    }
    return (files + logs, seed)
  }

  private static var logs: [SourceFile] {
    [
      SourceFile(path: "decisions.yaml", text: answers),
      SourceFile(path: "indicators.yaml", text: figures),
      SourceFile(path: "progress.yaml", text: progress),
      SourceFile(path: "sessions/sessie.yaml", text: session),
    ]
  }

  /// Some of them within words of folded texts, where nothing else refers to a word.
  private static func withHiddenCharacters(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).map { line in
      line.contains(":") || line.contains("- ") || line.contains("#")
        ? line : line.replacing("mensen ", with: "men\u{202E}sen ")
    }.joined(separator: "\n")
  }

  /// Answers by number, letter and id, in a list of flow mappings and with a block one.
  private static let answers = """
    # Wat er geantwoord is.
    decisions:
      - {point: 6, department: SL, state: later, date: 2026-01-01}
      - {point: 6a, department: SL, state: discussed, date: 2026-01-02} # achter 1
      - point: 12
        department: WW
        state: takes-over
        date: 2026-02-01
        landed: Woonvisie
      - {point: 2a, department: SL, state: later, date: 2026-01-01}
      - {point: 2c, department: SL, state: declines, date: 2026-01-01}
      - {point: 15, department: IV, state: later, date: 2026-03-01}

    """

  @Test func `every kind of operation is among the random ones`() {
    let tried = Set(RandomOperation.Kind.allCases.map(\.operation))
    #expect(tried == Set(Operations.Operation.Kind.allCases))
  }

  /// Series in brackets and a year a line, with and without a region.
  private static let figures = """
    # Wat er geteld is.
    regions: [{code: NL, benchmark: true}]
    indicators:
      # per jaar
      - id: inbraken-geteld
        title: Woninginbraken
        series:
          - values: {2018: 620, 2020: 480} # achter politie
          - region: NL
            values:
              # boven 2018
              2018: 12
              2021: 9 # achter 2021
        targets:
          - {at-most: 400, by: 2030, printed: hooguit 400} # achter 2030
          # boven
          - at-least: 10
            region: NL # achter NL
      - id: klachten
        title: Klachten
        series:
          - values:
              2019: 40 # achter 2019
    goals:
      - {id: veilig, text: Veilig wonen, indicators: inbraken-geteld} # achter veilig

    """

  /// What reports say, in braces and with a key a line.
  private static let progress = """
    scales:
      - id: stoplicht
        title: Stoplicht
        aspects: [V]
        values: [{id: groen, tone: good}, {id: rood, tone: bad}] # achter rood
    reports:
      - {id: jaarverslag, title: Jaarverslag, scale: stoplicht} # achter het verslag
    progress:
      - {report: jaarverslag, on: "goal:veilig", status: groen} # achter 1
      # boven 2
      - on: point:6
        text: In uitvoering # achter 2

    """

  /// What was mentioned, in braces and with a key a line.
  private static let session = """
    # Wat er genoemd is.
    session:
      id: sessie-1
      theme: onbekend # achter het thema
      date: 2026-11-28
      lanes: [Gevolgen, Aanpak, Kansen]
      items:
        - {number: 1, lane: 1, text: Burenruzies} # achter 1
        # boven 2
        - number: 2
          lane: 3
          under: 1
          text: Meer bemiddeling
      again: [1, 1] # twee keer
      ends:
        - {item: 1, as: proposed-point, text: Buurtbemiddeling uitbreiden} # achter het voorstel

    """

  /// A text with comments of their own above and behind some of its lines.
  private static func commented(_ text: String, _ seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    // Column of the key whose folded text is being passed: a sentence there may have a colon.
    var folded: Int?
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      let indent = line.prefix { $0 == " " }
      let isKey = line.contains(": ") && !line.contains("'") && !line.contains("#")
      if line.hasSuffix(">-") {
        folded = indent.count + (line.dropFirst(indent.count).hasPrefix("- ") ? 2 : 0)
        return String(line)
      }
      if let key = folded, line.isEmpty || indent.count > key { return String(line) }
      folded = nil
      switch dice.roll(9) {
      case 0 where line.dropFirst(indent.count).hasPrefix("- "):
        return "\(indent)# boven \(number)\n\(line)"
      case 1 where isKey: return "\(line) # achter \(number)"
      default: return String(line)
      }
    }.joined(separator: "\n")
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
      expected(&facts)
      let differences = facts.differences(from: PlanFacts(PlanGraph(edit.after.plan)))
      guard differences.isEmpty else {
        // In words, because comparing long lists takes the test library minutes.
        Issue.record("\(number) \(operation): \(differences.prefix(4))")
        continue
      }
      made[kind, default: 0] += 1
      let before = comments(files)
      undo.append(apply(edit, to: &files, "\(operation)"))
      let shown = edit.notes.map(\.english).joined(separator: "\n")
      let after = comments(files)
      let lost = before.filter { after[$0.key, default: 0] < $0.value }.keys
      let silent = lost.filter { !shown.contains($0) }
      #expect(silent.isEmpty, "\(number) \(operation)")
      if !operation.isRemoval { #expect(lost.isEmpty, "\(number) \(operation)") }
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
    case .setPlacement(_, _, _, let texts): texts.isEmpty
    default: false
    }
  }
}
