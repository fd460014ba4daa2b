import FoundationEssentials
import Glibc
import Testing

/// What an import does when files, days or other programs fail: nothing of the user's is
/// lost, and what is wrong is said.
@Suite struct DecisionsFaultTests {
  private let workplace: Workplace
  private let log = "maps/proef/decisions.yaml"

  private static let plan = """
    plan: {title: Verzonnen plan van Voorbeeldstad, language: nl}
    departments: [{code: SL}, {code: VTH}]
    action-points:
      - {number: 2, title: Meer licht, priority: secondary, departments: SL}
      - {number: 3, title: Toezicht, priority: secondary, departments: VTH}

    """

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.plan, to: "maps/proef/plan.yaml")
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nSL 2;Meer licht;12-5-2025;ja;\n",
      to: "SL.csv")
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit;Reden\nVTH 3;Toezicht;13-5-2025;ja;\n",
      to: "VTH.csv")
  }

  private func permissions() -> mode_t {
    var facts = stat()
    _ = unsafe stat(workplace.full(log), &facts)
    return facts.st_mode & 0o777
  }

  @Test(arguments: [mode_t(0o600), 0o640, 0o664])
  func `who may read the answers stays as it was`(mode: mode_t) async throws {
    try workplace.write("decisions: []\n", to: log)
    _ = unsafe chmod(workplace.full(log), mode)
    #expect(try await workplace.run("decisions", "import", "SL.csv").code == 0)
    #expect(permissions() == mode)
  }

  @Test func `of two concurrent imports no answer is lost in silence`() async throws {
    for _ in 0..<15 {
      try? FileManager.default.removeItem(atPath: workplace.full(log))
      async let first = workplace.run("decisions", "import", "SL.csv")
      async let second = workplace.run("decisions", "import", "VTH.csv")
      let codes = try await [first.code, second.code]
      let text = try #require(workplace.text(log))
      #expect((codes[0] == 0) == text.contains("point: meer-licht"))
      #expect((codes[1] == 0) == text.contains("point: toezicht"))
      #expect(codes.allSatisfy { $0 == 0 || $0 == 3 })
    }
  }

  @Test func `a comment between brackets is not lost`() async throws {
    let former = "decisions: [ # notulen van 12 mei\n]\n"
    try workplace.write(former, to: log)
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 2)
    #expect(workplace.text(log) == former)
  }

  @Test(arguments: [("12-5-0025", "12 mei 0025"), ("12-5-1925", "12 mei 1925")])
  func `a row with a year that cannot be meant waits whole`(
    day: String, words: String
  ) async throws {
    try workplace.write(
      "Sleutel;Aanbeveling;Besproken op;Besluit\nSL 2;Meer licht;\(day);ja\n", to: "SL.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 1)
    #expect(result.out.contains("de dag \(words) ligt te ver terug"))
    #expect(workplace.text(log) == nil)
  }

  @Test func `of several files the one that cannot be used is named, and stops no other`()
    async throws
  {
    try workplace.write("", to: "leeg.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv", "leeg.csv")
    #expect(result.code == 1)
    #expect(result.err.contains("raakvlak: 'leeg.csv': "))
    #expect(workplace.text(log)?.contains("point: meer-licht") == true)
  }

  @Test func `a file that is far too large is not read at all`() async throws {
    let path = workplace.full("groot.csv")
    try workplace.write("Sleutel;Besluit\n", to: "groot.csv")
    #expect(unsafe truncate(path, 600 << 20) == 0)
    let result = try await workplace.run("decisions", "import", "groot.csv")
    #expect(result.code == 2)
    #expect(result.err.contains("groot.csv' is groter dan 32 MiB"))
  }

  @Test func `a file with one key in every row is refused, not weighed for hours`() async throws {
    let rows = (1...20_000).map { "SL 2;Meer licht;12-5-2025;ja;reden \($0)\n" }.joined()
    try workplace.write("Sleutel;Aanbeveling;Besproken op;Besluit;Reden\n" + rows, to: "SL.csv")
    let result = try await workplace.run("decisions", "import", "SL.csv")
    #expect(result.code == 1)
    #expect(result.out.contains("dit actiepunt heeft al vijftig"))
    #expect(workplace.text(log) == nil)
  }

  @Test func `lines that end in another way stay lines`() async throws {
    let row = "SL 2;Meer licht;12-5-2025;ja;\"een\rtwee\r\ndrie\u{2028}vier\u{85}vijf\"\n"
    try workplace.write("Sleutel;Aanbeveling;Besproken op;Besluit;Reden\n" + row, to: "SL.csv")
    #expect(try await workplace.run("decisions", "import", "SL.csv").code == 0)
    #expect(workplace.text(log)?.contains("\"een\\ntwee\\ndrie\\nvier\\nvijf\"") == true)
  }
}
