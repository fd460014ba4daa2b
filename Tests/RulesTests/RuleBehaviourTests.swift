import Findings
import PlanModel
import Rules
import SourceText
import TestSupport
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

  @Test func `a file in which git left two versions has one finding, which says so`() {
    let text = "theme:\n<<<<<<< HEAD\n  title: A\n=======\n  title: B\n>>>>>>> b\n"
    let found = Checker.check(PlanInput(files: [SourceFile(path: "a.yaml", text: text)]))
    #expect(found.map(\.rule).filter { $0 != "missing-key" } == ["merge-marker"])
  }

  @Test func `an exception at the plan excuses every finding of its rule, and is one line`() {
    let text = """
      plan:
        title: P
        language: nl
        exceptions: {unlinked-action-point: Zonder kaarten., self-link: Nergens.}
      theme: {id: t}
      action-points: [{number: 1}, {number: 2, exceptions: {unlinked-action-point: Later.}}, {number: 3}]
      """
    let found = findings(of: UnlinkedActionPoint.self, in: text)
    #expect(found.map(\.excuse) == ["Zonder kaarten.", "Later.", "Zonder kaarten."])
    #expect(found.map(\.isExcusedByPlan) == [true, false, true])
    #expect(
      PlanWideExcuse.all(in: found).map(\.words.dutch) == [
        "uitgezonderd voor het hele plan: unlinked-action-point, 2 keer; reden: Zonder kaarten."
      ])
    let unused = findings(of: UnusedException.self, in: text).map(\.message.english)
    #expect(unused == ["rule 'self-link' finds nothing here: the exception is not needed"])
  }

  @Test func `odd spaces are counted, with one finding for each kind in a file`() throws {
    let found = try findings(of: OddSpace.self, in: OddSpace.bad.at(0).text)
    #expect(
      found.map(\.message.dutch) == [
        "hier staat een vaste spatie (U+00A0), 2 keer in dit bestand",
        "hier staat een spatie zonder breedte (U+200B)",
      ])
  }

  @Test func `an odd space is an error in a file that cannot be read`() {
    let text = "theme:\n  effects:\n    - id: a\n\u{A0}\u{A0}\u{A0}label: A\n      source: 1\n"
    #expect(findings(of: OddSpace.self, in: text).map(\.level) == [.error])
  }

  @Test func `what gets lost behind a hash is named`() throws {
    let found = try findings(of: TextBehindHash.self, in: TextBehindHash.bad.at(0).text)
    #expect(
      found.map(\.message.english) == ["what is behind ` #` is not part of the text: '#1 wonen'"])
  }

  @Test func `contradictory kinds are reported with both statements`() throws {
    let found = try #require(
      try findings(of: ContradictoryKinds.self, in: ContradictoryKinds.bad.at(0).text).first)
    #expect(
      found.message.dutch == """
        effect 'drukte' is een oorzaak van effect 'woonoverlast', en effect 'woonoverlast' is een oorzaak \
        van effect 'drukte'
        """)
    #expect(found.notes.map(\.range.start.line) == [5])
  }

  @Test func `an exception at the plan is for all of it, one at a thing for that alone`() {
    let plan = """
      plan:
        exceptions: {unlinked-action-point: Zonder kaarten.}
      theme: {id: t}
      action-points:
        - {number: 1, title: A, exceptions: {unlinked-action-point: Eigen reden.}}
        - {number: 2, title: B}
      """
    #expect(
      findings(of: UnlinkedActionPoint.self, in: plan).map(\.excuse)
        == ["Eigen reden.", "Zonder kaarten."])
    #expect(findings(of: UnusedException.self, in: plan).isEmpty)
    let own = plan.replacing("- {number: 2, title: B}", with: "")
    #expect(findings(of: UnusedException.self, in: own).map(\.range.start.line) == [2])
  }

  @Test func `a contradiction that rests on an inferred link is a remark that says so`() {
    let plan = """
      focus-areas: [{numeral: I}, {numeral: II}]
      action-points: [{number: 1, focus: I}]
      budget:
        lines:
          - {name: A, focus: II, points: 1}
          - {name: B, focus: II, points: [{to: 1, inferred: Zo heet het.}]}
      """
    let found = findings(of: FocusMismatch.self, in: plan)
    #expect(found.map(\.level) == [.warning, .info])
    #expect(
      found.map { $0.message.dutch.hasSuffix("(de koppeling is afgeleid)") } == [false, true])
  }

  @Test func `many names in a message are the first twelve and a count`() {
    let points = (1...20).map { "  - {number: \($0), priority: secondary}\n" }.joined()
    let plan = """
      budget: {lines: [{name: A, points: 21}]}
      action-points:
        - {number: 21}
      \(points)
      """
    #expect(
      findings(of: SecondaryWithoutMoney.self, in: plan).map(\.message.english) == [
        "secondary action points 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 8 others get no money"
      ])
  }

  @Test func `cited lines are compared with the cited text`() {
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

  @Test func `a wrong total shows both amounts and the difference`() throws {
    let found = try findings(of: TotalMismatch.self, in: TotalMismatch.bad.at(0).text).map(
      \.message)
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
