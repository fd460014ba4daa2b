import Findings
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// What the examples of the rules cannot show: levels, words, other files, size.
@Suite struct RuleBehaviourTests {
  private func findings(
    of rule: any Rule.Type, in text: String, citedTexts: [String: SourceFile] = [:]
  ) -> [Finding] {
    let file = SourceFile(path: "example.yaml", text: text)
    return Checker.check(PlanInput(files: [file], citedTexts: citedTexts))
      .filter { $0.rule == rule.name }
  }

  @Test(
    "How grave a difference between titles is depends on the words",
    arguments: [
      ("De basis behouden & versterken", "Basis versterken en behouden", Level.info, ""),
      ("Persoons Gerichte aanpak", "PersoonsGerichte Aanpak", .info, ""),
      ("Basis op orde", "Basis op orde", .info, ""),
      ("Maatwerk mogelijk houden", "Maatwerk houden", .warning, "alleen in hoofdstuk: mogelijk"),
      (
        "Meer werken aan zorg", "Meer werk aan zorg", .warning,
        "alleen in hoofdstuk: werken; alleen in lijst: werk"
      ),
      ("Met drugs", "Zonder drugs", .warning, "alleen in lijst: zonder"),
    ])
  func titles(title: String, listTitle: String, level: Level, words: String) throws {
    let plan = """
      action-points:
        - number: 1
          title: \(title)
          list-title: \(listTitle)
      """
    let finding = try #require(findings(of: TitleMismatch.self, in: plan).first)
    #expect(finding.level == level)
    #expect(finding.message.dutch.hasSuffix(words))
  }

  @Test func `a label that drawings cut is an error, a long one a warning`() {
    let plan = """
      theme:
        effects:
          - {id: a, label: \(String(repeating: "x", count: 201))}
          - {id: b, label: \(String(repeating: "x", count: 200))}
          - {id: c, label: \(String(repeating: "x", count: 40))}
      """
    #expect(findings(of: LabelTooLong.self, in: plan).map(\.level) == [.error, .warning])
  }

  @Test func `a mismatch of focus weighs less where the effect's link is inferred`() {
    let levels = findings(of: FocusMismatch.self, in: FocusMismatch.bad[0].text).map(\.level)
    #expect(levels == [.warning, .info, .warning])
  }

  @Test func `cited lines are held against the cited text`() {
    let plan = """
      sources:
        - {id: ivp, file: ivp.txt, lines: 600}
      theme:
        id: klimaat
        source: [1-3, 1-2, ivp:4]
      """
    let text = SourceFile(path: "ivp.txt", text: "een\n \ndrie\n")
    let found = findings(of: SourceLineOutOfRange.self, in: plan, citedTexts: ["ivp": text])
    #expect(
      found.map(\.message.dutch) == [
        "regel 2 van bron 'ivp' is leeg", "regel 4 bestaat niet: bron 'ivp' heeft 3 regels",
      ])
    #expect(found.map(\.level) == [.warning, .error])
    #expect(findings(of: MissingSourceFile.self, in: plan, citedTexts: ["ivp": text]).isEmpty)
  }

  @Test func `a wrong total shows both amounts and the difference`() {
    let found = findings(of: TotalMismatch.self, in: TotalMismatch.bad[0].text).map(\.message)
    #expect(
      found.map(\.dutch) == ["2025: regels samen € 10.939, gedrukt € 10.940: € 1 verschil"])
  }

  @Test func `an amount that cannot be read is not reported again as a wrong total`() {
    let plan = """
      budget:
        years: [2025]
        lines:
          - {name: Toezicht, amount: 5.000.000}
        totals: [5000000]
      """
    #expect(findings(of: TotalMismatch.self, in: plan).isEmpty)
  }

  @Test func `an exception at a point excuses its sub-points, and is then not unused`() {
    let plan = """
      action-points:
        - number: 2
          sub-points: [{text: Meer toezicht}, {text: Meer toezicht}]
          exceptions: {duplicate-sub-point: Twee keer gedrukt.}
      """
    #expect(findings(of: DuplicateSubPoint.self, in: plan).map(\.excuse) == ["Twee keer gedrukt."])
    #expect(findings(of: UnusedException.self, in: plan).isEmpty)
  }

  @Test func `a chain of effects may be of any length`() {
    let length = 20_000
    var plan = "theme:\n  id: t\n  effects:\n"
    for i in 0..<length { plan += "    - {id: e\(i), effects: [{same-as: e\(i + 1)}]}\n" }
    plan += "    - {id: e\(length), points: [1], context: Toch niet.}\n"
    let found = findings(of: UnaddressedEffect.self, in: plan)
    #expect(found.map(\.level) == [.warning])
  }

  @Test(
    "Money is written as the language does",
    arguments: [
      (0, "€ 0", "€0"), (1_093_900, "€ 10.939", "€10,939"), (5, "€ 0,05", "€0.05"),
      (123_456_789_50, "€ 123.456.789,50", "€123,456,789.50"), (-100_00, "€ -100", "-€100"),
    ])
  func money(cents: Int, dutch: String, english: String) {
    #expect(Money.text(cents: cents, language: .dutch) == dutch)
    #expect(Money.text(cents: cents, language: .english) == english)
  }

  @Test(
    "An address that could do something is refused",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
      "//voorbeeld.nl", "/pad", "http:voorbeeld.nl", "https:///pad", "mailto:voorbeeld",
      "https://voorbeeld.nl/a'b", "https://voorbeeld.nl/<b>", "https://voorbeeld.nl\\@x.nl",
    ])
  func unsafe(address: String) {
    let plan = "theme:\n  effects:\n    - id: hitte\n      link: \(address)\n"
    #expect(findings(of: UnsafeLink.self, in: plan).count == 1)
  }
}
