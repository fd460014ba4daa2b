import FoundationEssentials
import TestSupport
import Testing

/// What a build makes grows as its plan does, whatever the plan. Counted are bytes, for whoever makes
/// them, writes them, keeps and reads them pays for each, and the instructions that they took.
@Suite(.timeLimit(.minutes(20))) struct OutputWorkTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  struct Case: Sendable, CustomStringConvertible {
    let description: String
    /// The files of a plan of a size, in order.
    let plan: @Sendable (Int) -> [String]
  }

  private static let head =
    "plan: {title: P, language: nl}\nsources: [{id: s, title: S, lines: 9}]\n"

  private static func departments(_ count: Int) -> String {
    "departments:\n" + (0..<count).map { "  - {code: D\($0), name: Afdeling \($0)}\n" }.joined()
  }

  /// The codes of all, as a list.
  private static func codes(_ count: Int) -> String {
    "[\((0..<count).map { "D\($0)" }.joined(separator: ", "))]"
  }

  private static func points(_ count: Int, _ rest: (Int) -> String = { _ in "" }) -> String {
    "action-points:\n"
      + (0..<count).map {
        "  - {number: \($0), title: Een titel, priority: secondary, source: 1\(rest($0))}\n"
      }.joined()
  }

  private static func theme(_ id: String, _ effects: [String]) -> String {
    "theme:\n  id: \(id)\n  title: Een thema\n  source: 1\n  effects:\n"
      + effects.map { "    - {\($0)}\n" }.joined()
  }

  private static func effect(_ number: Int, _ rest: String = "") -> String {
    "id: e\(number), label: Een effect, source: 1\(rest)"
  }

  static let cases = [
    Case(description: "one point for all departments") { count in
      [head + departments(count) + points(1) { _ in ", departments: \(codes(count))" }]
    },
    Case(description: "one point with a sub-point for each department") { count in
      let parts = (0..<count).map {
        "      - {text: Tekst, departments: D\($0), policy-field: Veld \($0)}\n"
      }
      return [
        head + departments(count) + "action-points:\n  - number: 1\n    title: T\n"
          + "    priority: secondary\n    sub-points:\n" + parts.joined()
      ]
    },
    Case(description: "all points for one department, with one title") { count in
      [head + departments(1) + points(count) { _ in ", departments: D0" }]
    },
    Case(description: "each point for a department of its own") { count in
      [head + departments(count) + points(count) { ", departments: D\($0), refers-to: 0" }]
    },
    Case(description: "one effect in all themes") { count in
      [head + points(1)]
        + (0..<count).map { theme("t\($0)", [$0 == 0 ? effect(0, ", points: 0") : "same-as: e0"]) }
    },
    Case(description: "all effects to one point") { count in
      [head + points(1), theme("t", (0..<count).map { effect($0, ", points: 0") })]
    },
    Case(description: "one effect to all points") { count in
      let all = (0..<count).map(String.init).joined(separator: ", ")
      return [head + points(count), theme("t", [effect(0, ", points: [\(all)]")])]
    },
    Case(description: "each effect in both maps, and to a point of its own") { count in
      [
        head + points(count), theme("t", (0..<count).map { effect($0, ", points: \($0)") }),
        theme("u", (0..<count).map { "same-as: e\($0)" }),
      ]
    },
    Case(description: "a circle through all effects") { count in
      let circle = (0..<count).map {
        effect($0, ", effects: [{same-as: e\(($0 + 1) % count)}]")
      }
      return [head, theme("t", circle)]
    },
  ]

  /// The bytes of each kind of file, as in `departments/*.csv`, but maps, for which there is no
  /// `dot` here.
  private func output(_ plan: [String], size: Int) async throws -> [String: Int] {
    try write(plan, to: "plan\(size)")
    try workplace.makeFolder("nothing")
    let result = try await workplace.run(
      "build", "plan\(size)", "--output", "out\(size)", "--keep-going", "--no-cache", "--level",
      "error", environment: ["PATH": workplace.full("nothing")])
    #expect([0, 1, 3].contains(result.code), "\(result.err)")
    return try workplace.files("out\(size)").reduce(into: [:]) { sizes, file in
      let folder = file.key.split(separator: "/").dropLast().joined(separator: "/")
      let ending = file.key.split(separator: ".").last ?? ""
      sizes["\(folder)/*.\(ending)", default: 0] += file.value.count
    }
  }

  private func write(_ plan: [String], to folder: String) throws {
    for (number, file) in plan.enumerated() {
      let name = number == 0 ? "plan" : "file\(number)"
      try workplace.write(file, to: "\(folder)/\(name).yaml")
    }
  }

  @Test(arguments: cases.indices)
  func `twice the plan is twice the output, of every kind`(index: Int) async throws {
    let plan = Self.cases[index].plan
    var sizes: [[String: Int]] = []
    // From where the overview has names instead of curves: that form has other sizes.
    for count in [75, 150, 300] { sizes.append(try await output(plan(count), size: count)) }
    try #require(sizes.count == 3)
    #expect(sizes[2].count >= 12)
    for (kind, size) in sizes[2].sorted(by: { $0.key < $1.key }) {
      let first = try #require(sizes[0][kind], "\(kind)")
      let second = try #require(sizes[1][kind], "\(kind)")
      // Four times when all that is made goes with each pair of things; some names are in few
      // files at first, and numbers grow by a digit.
      #expect(
        Double(size - second) <= 2.7 * Double(second - first) + 2_000,
        "\(Self.cases[index]), \(kind): \(first), \(second), \(size) bytes")
    }
  }

  /// Those in which most could be looked at by pairs. Each takes twenty seconds, so all of them only
  /// with `RAAKVLAK_WORK=1`.
  private static let counted =
    ProcessInfo.processInfo.environment["RAAKVLAK_WORK"] == nil ? [2, 7] : [0, 2, 4, 5, 7]

  /// The instructions that it takes to make everything but the drawings that wait for `dot`.
  private func work(_ plan: [String], _ folder: String) async throws -> Double {
    try write(plan, to: folder)
    return try await Instructions.count("make \(folder)", of: "raakvlak-benchmark", in: workplace)
  }

  @Test func `four times the plan is four times the work`() async throws {
    // Of any plan: what starting takes is the same.
    let start = try await work(Self.cases.at(0).plan(1), "start")
    for index in Self.counted {
      let plan = Self.cases[index].plan
      // From 50, because smaller plans have parts of the site that grow in one step.
      let (first, second) = (
        try await work(plan(50), "first\(index)"), try await work(plan(200), "second\(index)")
      )
      let growth = (second - start) / (first - start)
      #expect(growth < 5.5, "\(Self.cases[index]): \(growth)")
    }
  }
}
