import PlanModel
import SourceText
import Testing

/// What the check of form reports, and where.
@Suite struct FormatCheckTests {
  @Test func `a key that is unknown is reported with the one that was meant`() {
    #expect(
      problems("theme:\n  id: t\n  tilte: U\n  kleur: rood\n") == [
        "3:3-3:8 tilte unknown in theme, title?", "4:3-4:8 kleur unknown in theme",
        "2:3-2:5 title missing in theme",
      ])
    // What is there already cannot be meant.
    #expect(
      problems("theme:\n  id: t\n  title: T\n  tilte: U\n") == [
        "4:3-4:8 tilte unknown in theme"
      ])
  }

  @Test func `a key that belongs to another mapping is unknown`() {
    #expect(problems("label: x\n") == ["1:1-1:6 label unknown in document"])
  }

  @Test func `an effect that is referred to knows other keys than one that is written out`() {
    let file =
      "theme:\n  id: t\n  title: T\n  effects:\n    - {same-as: a, label: A}\n    - {id: a}\n"
    #expect(
      problems(file) == [
        "5:20-5:25 label unknown in effect-reference", "6:7-6:10 label missing in effect",
      ])
  }

  @Test func `a doubled key is reported with the range of the first, which counts`() {
    let file = "theme:\n  id: t\n  title: T\n  id: u\n  id: v\n"
    #expect(
      problems(file) == [
        "4:3-4:5 id doubled, first a.yaml 2:3-2:5", "5:3-5:5 id doubled, first a.yaml 2:3-2:5",
      ])
    #expect(plan(file).themes.map(\.id.value) == ["t"])
  }

  @Test func `a key that is missing is reported at the first key of its mapping`() {
    #expect(
      problems("scope:\n  - source: 3\n  - {}\n") == [
        "2:5-2:11 topic missing in scope-entry", "2:5-2:11 reason missing in scope-entry",
        "3:5-3:5 topic missing in scope-entry", "3:5-3:5 reason missing in scope-entry",
      ])
  }

  @Test(
    "A text with nothing in it is reported", arguments: ["", "''", "' '", #""\n""#, "'\u{A0}'"])
  func empty(_ text: String) {
    #expect(
      problems("groups:\n  - id: g\n    title: \(text)\n")
        == ["3:\(text.isEmpty ? 11 : 12)-3:\(text.isEmpty ? 11 : 12 + text.count) title empty"])
  }

  @Test func `an exception needs a reason that is a text, and a rule once`() {
    #expect(
      problems("groups: [{id: g, title: G, exceptions: {a: , b: [c], d: e, d: f}}]\n") == [
        "1:60-1:61 d doubled, first a.yaml 1:54-1:55",
        "1:44-1:44 a empty", "1:49-1:52 b: one text; found list",
      ])
  }

  @Test(
    "A value of another kind is reported with what was expected",
    arguments: [
      ("plan: x", #"1:7-1:8 plan: a block with keys below it; found text("x")"#),
      ("scope: {a: b}", "1:8-1:14 scope: a list; begin each item with `- `; found mapping"),
      ("scope: [x]", #"1:9-1:10 scope: a block with keys below it; found text("x")"#),
      ("scope:", "1:7-1:7 scope: a list; begin each item with `- `; found nothing"),
      ("scope: [{topic: [x], reason: r}]", "1:17-1:20 topic: one text; found list"),
      (
        "budget: {years: [2027, 27e3]}",
        #"1:24-1:28 years: a whole number, without points; found text("27e3")"#
      ),
      (
        "departments: [{code: c, kind: Unit}]",
        #"1:31-1:35 kind: one of: unit, partner; found text("Unit")"#
      ),
      (
        "focus-areas: [{numeral: I, title: T, basis: yes}]",
        #"1:45-1:48 basis: true or false; found text("yes")"#
      ),
      (
        "groups: [{id: g, title: G, exceptions: [a]}]",
        "1:40-1:43 exceptions: rules with a reason: `rule: reason`; found list"
      ),
      (
        "budget: {years: 2027, lines: [{name: n, amount: 10.939}]}",
        """
        1:49-1:55 amount: an amount in digits: 10939 or 10939.50, without thousands separators; \
        found text("10.939")
        """
      ),
      ("[x]", "1:1-1:4 : a block with keys below it; found list"),
      ("x", #"1:1-1:2 : a block with keys below it; found text("x")"#),
    ])
  func wrongType(_ file: String, _ problem: String) {
    #expect(problems(file) == [problem])
  }

  @Test(
    "Where a list may stand, one may stand, and no list in the list",
    arguments: [
      ("themes", "a", "plan: {title: T, language: nl, themes: %}"),
      ("source", "59", "scope: [{topic: t, reason: r, source: %}]"),
      ("years", "2027", "budget: {years: %}"),
      ("totals", "5.50", "budget: {years: 2027, totals: %}"),
      ("other-names", "a@3", "theme: {id: t, title: T, other-names: %}"),
      ("points", "4", "theme: {id: t, title: T, effects: [{id: e, label: E, points: %}]}"),
      (
        "points", "{to: 4, inferred: r}",
        "theme: {id: t, title: T, effects: [{id: e, label: E, points: %}]}"
      ),
      (
        "departments", "VTH",
        "action-points: [{number: 1, title: T, priority: primary, departments: %}]"
      ),
    ])
  func oneOrList(_ key: String, _ value: String, _ file: String) {
    let withOne = file.replacing("%", with: value)
    let withList = file.replacing("%", with: "[\(value), \(value)]")
    #expect(problems(withOne) == [])
    #expect(problems(withList) == [])
    #expect(read([withOne]).plan != read([file.replacing(", \(key): %", with: "")]).plan)
    let nested = problems(file.replacing("%", with: "[[\(value)]]"))
    #expect(nested.count == 1)
    #expect(nested.first?.contains(" \(key): ") == true)
    #expect(nested.first?.hasSuffix("; found list") == true)
  }

  @Test func `what YAML says of a file is passed on, and other files are read`() {
    let reader = read(["a: [", "groups: [{id: g, title: G}]"])
    #expect(reader.problems.map(\.endsReading) == [true, false])
    #expect(reader.plan.groups.map(\.id.value) == ["g"])
  }

  @Test func `a plan without its section says so at the beginning of its first file`() {
    let problem = FormatProblem(
      .missingKey("plan", in: .document), at: .beginning(of: FileNumber(0)))
    #expect(read(["groups: [{id: g, title: G}]", ""]).problems == [problem])
    #expect(read([]).problems == [])
  }
}
