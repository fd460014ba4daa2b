import TestSupport
import Testing

/// `raakvlak report session`.
@Suite struct SessionReportTests {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write(
      """
      plan: {title: Proef, language: nl}
      theme: {id: wonen, title: Wonen, effects: [{id: ruzie, label: Burenruzie, origin: wonen-1@1}]}
      """, to: "maps/proef/plan.yaml")
    try workplace.write(
      """
      session:
        id: wonen-1
        theme: wonen
        date: 2026-11-28
        items:
          - {number: 1, lane: 1, text: Buren <b>maken</b> ruzie}
          - {number: 2, lane: 3, text: Loket}
        again: [1]
        ends:
          - {item: 1, as: effect, to: ruzie}

      """, to: "maps/proef/sessions/wonen-1.yaml")
  }

  @Test func `the account begins with its sentence and has every item`() async throws {
    let result = try await workplace.run("report", "session", "wonen-1")
    #expect(result.code == 0, "\(result.err)")
    #expect(result.out.contains("# Verantwoording van de themasessie: Wonen, 28 november 2026"))
    #expect(result.out.contains("2 genoemd: 1 nieuw effect, 1 nog te verwerken."))
    #expect(result.out.contains("| 2 | Loket | 1 | nog geen einde |"))
    #expect(result.out.contains("Buren &lt;b&gt;maken&lt;/b&gt; ruzie"))
  }

  @Test(arguments: ["html", "csv", "docx", "odt"])
  func `it comes in every format`(_ format: String) async throws {
    let file = "uit/verantwoording.\(format)"
    let result = try await workplace.run("report", "session", "--output", file)
    #expect(result.code == 0, "\(result.err)")
    #expect(workplace.text(file)?.contains("Loket") == true || ["docx", "odt"].contains(format))
  }

  @Test func `an unknown session is reported with those that there are`() async throws {
    let result = try await workplace.run("report", "session", "wonen-2")
    #expect(result.code == 2)
    #expect(result.err.contains("wonen-1"))
  }

  @Test func `a public edition is refused, for it would say that nothing was mentioned`()
    async throws
  {
    let result = try await workplace.run(
      "report", "session", "--edition", "public", "--language", "nl")
    #expect(result.code != 0 && result.out.isEmpty)
    #expect(result.err.contains("Laat --edition weg."))
  }

  @Test func `without sessions the answer is where to begin one`() async throws {
    try workplace.write("plan: {title: Leeg, language: nl}\n", to: "maps/leeg/plan.yaml")
    let result = try await workplace.run("report", "session", "--plan", "maps/leeg")
    #expect(result.code == 2)
    #expect(result.err.contains("Het plan heeft geen themasessies."))
  }
}
