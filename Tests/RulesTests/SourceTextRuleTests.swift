import Findings
import PlanModel
import Rules
import SourceText
import Testing
import Toolkit

/// What the examples of the rules on source texts cannot show.
@Suite struct SourceTextRuleTests {
  private func findings(of rule: any Rule.Type, in text: String, plan: String = "") -> [Finding] {
    let sources = "sources: [{id: a, title: A, file: a.txt}, {id: b, title: B, file: a.txt}]\n"
    let file = SourceFile(path: "map/a.txt", text: text)
    return Checker.check(
      PlanInput(
        files: [SourceFile(path: "map/plan.yaml", text: sources + plan)],
        citedTexts: ["a": file, "b": file])
    ).filter { $0.rule == rule.name }
  }

  @Test func `a text that two sources name is read once, and its findings name its path`() throws {
    let plan = PlanInput(
      files: [SourceFile(path: "b.yaml", text: "sources: [{id: a, title: A, file: a.txt}]\n")],
      citedTexts: ["a": SourceFile(path: "a.txt", text: "[x](#)\n")])
    let finding = try #require(Checker.check(plan).first { $0.rule == DeadLinkText.name })
    #expect(plan.plan.path(of: finding.range) == "a.txt")
    #expect(findings(of: DeadLinkText.self, in: "[x](#)\n").count == 1)
  }

  @Test func `a step is missing or doubled, and a new list begins at 1`() {
    let text = "Stap 1: A\nStap 1: B\nStap 2: C\nStap 2: D\nStap 4: E\n3. geen lijst\n"
    #expect(
      findings(of: StepSeries.self, in: text).map(\.message.dutch) == [
        "'Stap 2' komt twee keer achter elkaar voor", "vóór 'Stap 4' ontbreekt nummer 3",
      ])
  }

  @Test func `a repeated passage is one finding with its number of words`() {
    let words = (1...20).map { "woord\($0)" }.joined(separator: " ")
    let found = findings(of: RepeatedPassage.self, in: "\(words).\n\nEn nu: \(words), of niet.\n")
    #expect(found.map(\.message.english) == ["20 words of this passage are also in line 1"])
    #expect(found.map(\.range.start) == [SourcePosition(line: 3, column: 8)])
  }

  @Test func `a passage with a few other words in it is one finding`() {
    let (one, two) = (
      (1...18).map { "a\($0)" }.joined(separator: " "),
      (1...17).map { "b\($0)" }.joined(separator: " ")
    )
    let found = findings(of: RepeatedPassage.self, in: "\(one) en \(two)\n\n\(one) of ook \(two)\n")
    #expect(found.map(\.message.english) == ["35 words of this passage are also in line 1"])
  }

  @Test func `of names inside one another the longest counts, and punctuation ends a name`() {
    let plan = """
      focus-areas: [{numeral: I, title: Fysieke ruimte}, {numeral: II, title: Veilige fysieke ruimte}]
      """
    let text = "De Veilige Fysieke Ruimte.\nVeilige fysieke ruimte, of veilige. Fysieke, Ruimte.\n"
    #expect(
      findings(of: TextNameSpelling.self, in: text + "veilige fysieke ruimte", plan: plan)
        .map(\.message.dutch) == [
          "hier staat 'Veilige Fysieke Ruimte', meestal 'Veilige fysieke ruimte'"
        ])
  }

  @Test func `an article at the beginning of a sentence is no part of a name`() {
    let text = "De Gemeente Voorbeeldstad bouwt. Ook de gemeente Voorbeeldstad leert.\n"
    #expect(findings(of: TextNameSpelling.self, in: text) == [])
  }

  @Test func `a verb is no spelling of a name of two words`() {
    let plan = "departments: [{code: SL, name: Samen Leven}]\n"
    let text = "Wij willen samenleven. Ook Samen Leven wil dat, en SamenLeven.\n"
    #expect(
      findings(of: TextNameSpelling.self, in: text, plan: plan).map(\.message.dutch) == [
        "hier staat 'SamenLeven', meestal 'Samen Leven'"
      ])
  }

  @Test func `a passage that repeats itself is compared once`() {
    let line = String(repeating: "a ", count: 200_000)
    #expect(findings(of: RepeatedPassage.self, in: "\(line)\n\(line)").count == 1)
  }
}
