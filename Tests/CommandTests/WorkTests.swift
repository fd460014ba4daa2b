import TestSupport
import FoundationEssentials
import Testing

/// The work of a check grows as its plan does, whatever the plan, and so does that of a change. What is
/// counted are instructions, which are the same on a busy machine and a quiet one.
///
/// Starting a program under valgrind takes five seconds, whatever the plan: so few runs with larger
/// plans. `RAAKVLAK_WORK=1` tries each plan and each command by itself, which takes some minutes.
@Suite(.timeLimit(.minutes(20))) struct WorkTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private static let isLong = ProcessInfo.processInfo.environment["RAAKVLAK_WORK"] != nil

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    /// How much larger it is than the others: where little is done for each pair of things it takes
    /// many of them before that shows beside the rest.
    var factor = 1
    /// A file of a size, with names that begin with a letter of its own.
    let file: @Sendable (_ size: Int, _ letter: String) -> String
  }

  private static let head = """
    plan: {title: P, language: nl, owner: V}
    sources: [{id: s, title: S, lines: 900}]
    departments: [{code: A}, {code: B}, {code: C}]
    hand-out: {date: 2020-01-01, answer-within: 1}

    """

  private static func effects(_ count: Int, _ letter: String, _ effect: (Int) -> String) -> String {
    "theme:\n  id: \(letter)t\n  title: T\n  source: 1\n  effects:\n"
      + (0..<count).map { "    - {\(effect($0))}\n" }.joined()
  }

  private static func points(
    _ count: Int, _ letter: String = "", _ rest: String = ""
  ) -> String {
    "action-points:\n"
      + (1...count).map {
        """
          - {number: \(letter)\($0), title: Een titel, priority: secondary, source: 1\(rest)}

        """
      }.joined()
  }

  private static let long = String(repeating: "abcdefghij", count: 5)

  static let cases = [
    Case(description: "a star") { count, letter in
      effects(count, letter) { "id: \(letter)\($0), label: L\($0), source: 1" }
    },
    Case(description: "ids that are all near each other, under one label") { count, letter in
      effects(count, letter) {
        "id: \(letter)\(long)\($0), label: Steeds dezelfde woorden, source: 1"
      }
    },
    Case(description: "names that nothing bears") { count, letter in
      effects(count, letter) {
        "id: \(letter)\($0), label: L\($0), source: 1, points: \(letter)x\($0)"
      } + points(count, letter)
    },
    Case(description: "one effect in many places") { count, letter in
      effects(count, letter) {
        $0 == 0 ? "id: \(letter), label: L, source: 1" : "same-as: \(letter)"
      }
    },
    Case(description: "a circle through all effects", factor: 10) { count, letter in
      effects(count, letter) {
        """
        id: \(letter)\($0), label: L\($0), source: 1, \
        effects: [{same-as: \(letter)\(($0 + 1) % count)}]
        """
      }
    },
    Case(description: "more ways through the effects than there are atoms") { count, letter in
      effects(count, letter) { number in
        let below = (1...3).map { "{same-as: \(letter)\(number + $0)}" }.joined(separator: ", ")
        return "id: \(letter)\(number), label: L\(number), source: 1, effects: [\(below)]"
      }
    },
    Case(description: "points of one title that all refer to one") { count, letter in
      points(count, letter, ", refers-to: \(letter)1")
    },
    Case(description: "sub-points of one text") { count, letter in
      "action-points:\n  - number: \(letter)1\n    title: T\n    priority: primary\n"
        + "    sub-points:\n" + String(repeating: "      - {text: Tekst}\n", count: count)
    },
    Case(description: "a point with sub-points that are nobody's in particular, not answered") {
      count, letter in
      "action-points:\n  - number: \(letter)1\n    title: T\n    priority: secondary\n"
        + "    departments: [A, B, C]\n    sub-points:\n"
        + (0..<count).map { "      - {text: Tekst \($0)}\n" }.joined()
    },
  ]

  /// How many times more is added by the second doubling than by the first: two when the work is in
  /// proportion, four when it is that of every pair. What starting takes falls out.
  private func growth(_ counts: [Double]) throws -> Double {
    try #require(counts.count == 3)
    return (counts[2] - counts[1]) / (counts[1] - counts[0])
  }

  /// The work of checking plans of three sizes, each twice the one before, with some of the cases.
  private func checks(_ cases: [Case], sizes: [Int]) async throws -> [Double] {
    var counts: [Double] = []
    for size in sizes {
      let folder = "plan\(size)"
      try workplace.write(Self.head, to: "\(folder)/plan.yaml")
      for (letter, tried) in zip("abcdefghijklm", cases) {
        try workplace.write(
          tried.file(size * tried.factor, String(letter)), to: "\(folder)/\(letter).yaml")
      }
      counts.append(try await Instructions.count("check \(folder)", in: workplace))
    }
    return counts
  }

  @Test func `twice the plan is twice the work, whatever is in it`() async throws {
    let counts = try await checks(Self.cases, sizes: [50, 100, 200])
    // The work of one case in pairs is a small part of all.
    #expect(try growth(counts) < 2.2, "\(counts)")
  }

  @Test(.enabled(if: isLong), arguments: cases.indices)
  func `twice the plan is twice the work`(index: Int) async throws {
    let counts = try await checks([Self.cases[index]], sizes: [25, 50, 100])
    #expect(try growth(counts) < 2.5, "\(Self.cases[index]): \(counts)")
  }

  /// Points that effects in files of their own link to, each with a sentence about a number.
  private func writeThemes(_ count: Int) throws -> String {
    let folder = "change\(count)"
    try workplace.write(
      Self.head + Self.points(count), to: "\(folder)/plan.yaml")
    for theme in 1...count {
      let effects = (1...8).map {
        """
            - id: e\(theme)-\($0)
              label: Een effect van het thema
              explanation: Hierover gaat punt 3 van het plan, met veel andere woorden eromheen.
              points: [\(theme), \(theme % count + 1)]

        """
      }
      try workplace.write(
        "theme:\n  id: t\(theme)\n  title: T\n  source: 1\n  effects:\n\(effects.joined())",
        to: "\(folder)/themes/t\(theme).yaml")
    }
    return folder
  }

  /// Commands with the most that they may take beside a check of the same plan. Where every file
  /// changes each is read twice.
  private static let commands = [
    ("set 2 title Anders", 0.7), ("renumber 1 2 --shift", 1.8), ("renumber 3 9999", 0.9),
  ]

  @Test func `a change takes little more than a check, the same however large the plan`()
    async throws
  {
    // The last one does what the second does.
    let commands = Self.isLong ? Self.commands : Array(Self.commands.dropLast())
    let sizes = Self.isLong ? [20, 40, 80] : [20, 80]
    let folders = try sizes.map(writeThemes)
    var checks: [Double] = []
    for folder in folders {
      checks.append(try await Instructions.count("check \(folder)", in: workplace))
    }
    for (command, most) in commands {
      var counts: [Double] = []
      for folder in folders {
        counts.append(
          try await Instructions.count("\(command) --plan \(folder) --dry-run", in: workplace))
      }
      // What starting takes falls out; work for each pair of things would be many times a check.
      let added = try counts.at(sizes.count - 1) - counts.at(0)
      let ratio = try added / (checks.at(sizes.count - 1) - checks.at(0))
      #expect(ratio < most, "\(command): \(counts) \(checks)")
      if Self.isLong { #expect(try growth(counts) < 2.5, "\(command): \(counts)") }
    }
  }

  @Test func `a change and its end in the journal are on the disk before the program ends`()
    async throws
  {
    let calls = try await Instructions.writing(
      "set 2 title Anders --plan \(try writeThemes(3))", in: workplace)
    let renamed = try #require(calls.lastIndex(of: "rename"))
    // Those before the file has its name: of the new file and of the journal, in one wait.
    #expect(calls[..<renamed].count { $0.hasPrefix("fsync") } == 2)
    let after = calls[renamed...].dropFirst().filter { $0 != "write 1" }
    let journal = try #require(after.last { $0.hasPrefix("write") }).split(separator: " ").at(1)
    #expect(after.count == 3 && after.first?.hasPrefix("fsync") == true, "\(calls)")
    #expect(after.suffix(2) == ["write \(journal)", "fsync \(journal)"], "\(calls)")
  }

  @Test func `a change to every file of a plan waits for the disk as often as one to a few`()
    async throws
  {
    let calls = try await Instructions.writing(
      "renumber 1 2 --shift --plan \(try writeThemes(230))", in: workplace)
    let renamed = try #require(calls.firstIndex(of: "rename"))
    #expect(calls.count { $0 == "rename" } == 231)
    // Before the first file has its name all are on the disk; afterwards come two folders and the journal.
    let after = calls[renamed...].filter { $0.hasPrefix("fsync") || $0.hasPrefix("syncfs") }
    #expect(after.count == 3, "\(after)")
  }

  @Test func `twice the sheets is twice the work of an import`() async throws {
    let codes = (1...20).map { "D\($0)" }
    let points = (1...20).map {
      "  - {number: \($0), title: Punt \($0), priority: secondary, departments: [\(codes.joined(separator: ", "))]}\n"
    }
    try workplace.write(
      "plan: {title: P, language: nl}\ndepartments: [\(codes.map { "{code: \($0)}" }.joined(separator: ", "))]\naction-points:\n"
        + points.joined(), to: "p/plan.yaml")
    for code in codes {
      let rows = (1...20).map { "\(code) \($0);Punt \($0);3-3-2025;nee, geen geld;;;van ons\n" }
      try workplace.write(
        "Sleutel;Aanbeveling;Besproken op;Besluit;Reden;Waar geland;Opmerking\n" + rows.joined(),
        to: "\(code).csv")
    }
    var counts: [Double] = []
    for count in [5, 10, 20] {
      let files = codes.prefix(count).map { "\($0).csv" }.joined(separator: " ")
      counts.append(
        try await Instructions.count("decisions import \(files) --plan p --dry-run", in: workplace))
    }
    #expect(try growth(counts) < 2.5, "\(counts)")
  }
}
