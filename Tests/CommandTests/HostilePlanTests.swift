import TestSupport
import FoundationEssentials
import Glibc
import Testing

/// Plans that mean harm, or fell victim to it: no crash, no file outside the folder, a message with the name.
@Suite(.timeLimit(.minutes(5))) struct HostilePlanTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace(plan: "proef") }

  private static let theme = "proef/themes/wonen.yaml"

  /// What is put into a plan's file, and the code with which a check must end.
  static let texts: [(name: String, text: String, codes: Set<Int>)] = [
    ("an empty file", "", [0]),
    ("only a comment", "# niets\n", [0]),
    ("a list", "- a\n- b\n", [1]),
    ("one word", "hallo\n", [1]),
    ("a control character", "theme: {id: t, title: \"a\\u0001b\"}\n", [1]),
    ("an escape for a terminal", "theme: {id: t, title: \"\\e[2J\"}\n", [1]),
    ("a raw control character", "theme: {id: t, title: a\u{1}b}\n", [1]),
    ("a turned text", "theme: {id: t, title: a\u{202E}b}\n", [1]),
    ("an alias bomb", bomb, [1]),
    ("many brackets", String(repeating: "[", count: 100_000), [2]),
    ("many braces", String(repeating: "{a: ", count: 100_000), [2]),
    ("many dashes", String(repeating: "- ", count: 50_000) + "a\n", [2]),
    ("a tag", "theme: !!python/object:os.system {id: t, title: T}\n", [1]),
    ("two documents", "theme: {id: t, title: T}\n---\ntheme: {id: u, title: U}\n", [2]),
    (
      "a megabyte of label", "theme: {id: t, title: \(String(repeating: "x", count: 1 << 20))}\n",
      [1]
    ),
    ("a megabyte of spaces", String(repeating: " ", count: 1 << 20), [0, 2]),
    ("a list as key", "? [a, b]\n: c\n", [1]),
    (
      "a cycle",
      "theme: {id: t, title: T, effects: [{id: a, label: A, effects: [{same-as: a}]}]}\n", [0, 1]
    ),
    (
      "a name of the machine",
      "theme: {id: '../../x', title: T, effects: [{id: '/etc/passwd', label: A}]}\n", [0, 1]
    ),
    (
      "a huge number",
      "action-points: [{number: 99999999999999999999, title: T, priority: primary, page: 99999999999999999999}]\n",
      [1]
    ),
    (
      "a huge amount",
      "budget: {years: [2027], lines: [{name: A, amount: 999999999999999}, {name: B, amount: 999999999999999}], totals: [1]}\n",
      [1]
    ),
  ]

  private static let bomb =
    "a: &a [x, x]\n"
    + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [*\($1), *\($1), *\($1), *\($1)]\n" }
    .joined()

  @Test(arguments: texts.indices)
  func `a hostile file is checked and built without harm, and named when it is refused`(index: Int)
    async throws
  {
    let (name, text, codes) = Self.texts[index]
    try workplace.write(text, to: "proef/boos.yaml")
    let check = try await workplace.run("check", "proef")
    let code = try #require(check.code, "\(name): a signal ended it")
    #expect(codes.contains(code), "\(name): \(code)\n\(check.err.prefix(2_000))")
    if code != 0 { #expect(check.err.contains("proef/boos.yaml:"), "\(name)") }
    #expect(!check.err.contains("\u{1B}") && !check.err.contains("\u{202E}"))
    #expect(check.err.utf8.count < 20_000)
    let before = try workplace.files().keys.filter { !$0.hasPrefix("output/") }
    let build = try await workplace.run("build", "proef", "--keep-going")
    #expect(build.code.map { (0...3).contains($0) } == true, "\(name)")
    expectSame(
      try workplace.files().keys.filter { !$0.hasPrefix("output/") }.sorted(), before.sorted())
  }

  @Test func `bytes that are no text are named with their position`() async throws {
    try workplace.write(Data([0x61, 0x3A, 0x20, 0xC3, 0x28, 0x0A]), to: "proef/boos.yaml")
    let result = try await workplace.run("check", "proef")
    #expect(result.code == 2)
    #expect(result.err.contains("proef/boos.yaml:1:4: "))
    try workplace.write(
      Data((0..<50_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 &+ $0 / 13) }),
      to: "proef/boos.yaml")
    #expect(try await workplace.run("check", "proef").code == 2)
  }

  @Test func `names of themes and departments make no file outside the output folder`() async throws
  {
    try workplace.change(Self.theme, "id: wonen", to: "id: ../../../weg")
    try workplace.change("proef/plan.yaml", "[wonen]", to: "[../../../weg]")
    try workplace.change("proef/plan.yaml", "code: SD", to: "code: ../../SD")
    let result = try await workplace.run("build", "proef", "--keep-going")
    #expect(try #require(result.code) <= 1)
    let made = try workplace.files().keys.filter { !$0.hasPrefix("proef/") }
    #expect(made.allSatisfy { $0.hasPrefix("output/proef/") })
    #expect(made.contains("output/proef/maps/weg.svg"))
    #expect(made.contains("output/proef/departments/sd.xlsx"))
  }

  @Test func `an empty plan.yaml is no crash`() async throws {
    try workplace.write("", to: "leeg/plan.yaml")
    for command in ["check", "build", "map", "table"] {
      let arguments =
        ["map", "table"].contains(command) ? [command, "--plan", "leeg"] : [command, "leeg"]
      let code = try await Program.run(arguments, in: workplace.path).code
      #expect(code.map { (0...3).contains($0) } == true, "\(command)")
    }
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func `a file that may not be read is named`() async throws {
    try workplace.write("", to: "proef/geheim.yaml")
    try workplace.allow(0, on: "proef/geheim.yaml")
    let result = try await workplace.run("check", "proef")
    #expect(result.code == 2)
    #expect(result.err.contains("'proef/geheim.yaml' cannot be read."))
  }

  @Test func `a label that would act is drawn as text`() async throws {
    try workplace.change(
      Self.theme, "label: Huiselijk geweld", to: "label: '<script>\\N \"&]]> --> =1'")
    let result = try await workplace.run("build", "proef", "--keep-going")
    #expect(result.code == 0, "\(result.err)")
    let svg = try #require(workplace.text("output/proef/maps/wonen.svg"))
    let words = svg.matches(of: /<text[^>]*>([^<]*)/).map { String($0.1) }.joined(separator: " ")
    #expect(words.contains("&lt;script&gt;\\N &quot;&amp;]]&gt; --&gt; =1"), "\(words)")
    #expect(!svg.contains("<script"))
  }
}
