import Testing

/// The work of a check grows as its plan does, whatever the plan: what is counted are instructions,
/// which are the same on a busy machine and a quiet one.
@Suite(.serialized, .timeLimit(.minutes(20))) struct WorkTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    /// Each twice the one before. Where little is done for each pair of things it takes many of them
    /// before that shows beside the rest.
    var sizes = [25, 50, 100]
    /// A plan of a size.
    let plan: @Sendable (Int) -> String
  }

  private static let head = """
    plan: {title: P, language: nl, owner: V}
    sources: [{id: s, title: S, lines: 900}]
    hand-out: {date: 2020-01-01, answer-within: 1}

    """

  private static func effects(_ count: Int, _ effect: (Int) -> String) -> String {
    "theme:\n  id: t\n  title: T\n  source: 1\n  effects:\n"
      + (0..<count).map { "    - {\(effect($0))}\n" }.joined()
  }

  private static func points(_ count: Int, _ rest: String = "") -> String {
    "action-points:\n"
      + (1...count).map {
        "  - {number: \($0), title: Een titel, priority: secondary, source: 1\(rest)}\n"
      }.joined()
  }

  private static let long = String(repeating: "abcdefghij", count: 5)

  static let cases = [
    Case(description: "a star") { head + effects($0) { "id: e\($0), label: L\($0), source: 1" } },
    Case(description: "ids that are all near each other, under one label") {
      head + effects($0) { "id: \(long)\($0), label: Steeds dezelfde woorden, source: 1" }
    },
    Case(description: "names that nothing bears") {
      head + effects($0) { "id: e\($0), label: L\($0), source: 1, points: \($0 + 1_000)" }
        + points($0)
    },
    Case(description: "one effect in many places") {
      head + effects($0) { $0 == 0 ? "id: e, label: L, source: 1" : "same-as: e" }
    },
    Case(description: "a circle through all effects", sizes: [250, 500, 1_000]) { count in
      head
        + effects(count) {
          "id: e\($0), label: L\($0), source: 1, effects: [{same-as: e\(($0 + 1) % count)}]"
        }
    },
    Case(description: "more ways through the effects than there are atoms") {
      head
        + effects($0) {
          "id: e\($0), label: L\($0), source: 1, "
            + "effects: [{same-as: e\($0 + 1)}, {same-as: e\($0 + 2)}, {same-as: e\($0 + 3)}]"
        }
    },
    Case(description: "points of one title that all refer to one") {
      head + points($0, ", refers-to: 1")
    },
    Case(description: "sub-points of one text") { count in
      head
        + "action-points:\n  - number: 1\n    title: T\n    priority: primary\n    sub-points:\n"
        + String(repeating: "      - {text: Tekst}\n", count: count)
    },
    Case(description: "a point with sub-points that are nobody's in particular, not answered") {
      head
        + "departments: [{code: A}, {code: B}, {code: C}]\n"
        + "action-points:\n  - number: 1\n    title: T\n    priority: secondary\n"
        + "    departments: [A, B, C]\n    sub-points:\n"
        + (0..<$0).map { "      - {text: Tekst \($0)}\n" }.joined()
    },
  ]

  /// How many times more is added by the second doubling than by the first: two when the work is in
  /// proportion, four when it is that of every pair. What starting takes falls out.
  private func growth(_ tried: Case) async throws -> Double {
    var counts: [Double] = []
    for size in tried.sizes {
      try workplace.write(tried.plan(size), to: "plan\(size)/plan.yaml")
      counts.append(try await Instructions.count("check plan\(size)", in: workplace))
    }
    return (counts[2] - counts[1]) / (counts[1] - counts[0])
  }

  @Test(arguments: cases.indices)
  func `twice the plan is twice the work`(index: Int) async throws {
    let growth = try await growth(Self.cases[index])
    #expect(growth < 2.5, "\(Self.cases[index]): \(growth)")
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

  @Test(arguments: ["set 2 title Anders", "renumber 3 9999", "renumber 1 2 --shift"])
  func `twice the plan is twice the work of a change, and not much more than a check`(
    command: String
  ) async throws {
    var (counts, checks): ([Double], [Double]) = ([], [])
    for size in [20, 40, 80] {
      let folder = try writeThemes(size)
      checks.append(try await Instructions.count("check \(folder)", in: workplace))
      counts.append(
        try await Instructions.count("\(command) --plan \(folder) --dry-run", in: workplace))
    }
    let growth = (counts[2] - counts[1]) / (counts[1] - counts[0])
    #expect(growth < 2.5, "\(counts)")
    let ratio = (counts[2] - counts[1]) / (checks[2] - checks[1])
    // Where every file changes each is read twice.
    #expect(ratio < (command.contains("shift") ? 2.5 : 1.5), "\(ratio): \(counts) \(checks)")
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
    let growth = (counts[2] - counts[1]) / (counts[1] - counts[0])
    #expect(growth < 2.5, "\(counts)")
  }
}
