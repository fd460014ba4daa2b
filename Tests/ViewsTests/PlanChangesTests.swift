import PlanModel
import Testing
import Toolkit
import Views

/// What changed in the lists of the departments between two versions of a made-up plan.
@Suite struct PlanChangesTests {
  private static let doubt = "noted by letter only, so not sure about which sub-point"
  private static let plan = """
    focus-areas: [{numeral: I, title: Samen}]
    departments: [{code: A}, {code: B, aliases: [Bee]}]
    action-points:
      - {number: 1, title: Een, priority: secondary, departments: A, page: 6}
      - {number: 2, title: Twee, priority: secondary, departments: A/B, refers-to: [1],
         sub-points: [{text: X, policy-field: zorg}, {text: Y}, {text: Z, departments: B}]}
    theme: {id: t, title: T, effects: [{id: e, label: E, points: 1}, {id: f, label: F}]}
    """

  /// What changed, a line a change, when texts in the plan are replaced.
  private func changes(_ edits: (String, String)..., and added: String = "") -> [String] {
    let text = edits.reduce(Self.plan) { $0.replacing($1.0, with: $1.1) } + "\n" + added
    return reported(PlanChanges(from: graph(Self.plan), to: graph(text)))
  }

  private func reported(_ changes: PlanChanges) -> [String] {
    changes.lists.filter { !$0.isUnchanged }.flatMap { list in
      let name = list.name.english.split(separator: " ").first ?? ""
      return (list.remark.map { ["\(name): \($0.english)"] } ?? [])
        + list.points.flatMap { point in
          point.changes.map {
            "\(name) \(point.number) \($0.kind.english): '\($0.before.english)' '\($0.now.english)'"
          }
        }
    }
  }

  @Test func `the same plan has no changes, and says so`() {
    #expect(changes() == [])
    let report = Report.changes(
      PlanChanges(from: graph(Self.plan), to: graph(Self.plan)), since: Phrase(verbatim: "x"))
    #expect(report.tables.isEmpty)
    guard case .paragraph(let words)? = report.blocks.last else {
      Issue.record("no words")
      return
    }
    #expect(words.english == "Nothing has changed.")
  }

  @Test func `facts of a point are reported to each of its departments`() {
    #expect(
      changes(("title: Een, priority: secondary", "title: Een, list-title: Eén, priority: primary"))
        == [
          "A 1 title in the list: '' 'Eén'", "A 1 priority: 'secondary' 'primary'",
        ])
    #expect(
      changes(("page: 6", "page: 7, summary: Kort, focus: I")) == [
        "A 1 summary: '' 'Kort'", "A 1 focus area: '' 'I Samen'", "A 1 page: '6' '7'",
      ])
    #expect(
      changes(("title: Twee", "title: Duo")) == [
        "A 2 title: 'Twee' 'Duo'", "B 2 title: 'Twee' 'Duo'",
      ])
  }

  @Test func `a point with another number and the same title is the same`() {
    #expect(
      changes(("number: 2", "number: 7")) == [
        "A 7 number: '2' '7'", "B 7 number: '2' '7'",
      ])
    #expect(
      changes(
        ("number: 1, title: Een", "number: 2, title: Een"),
        ("number: 2, title: Twee", "number: 1, title: Twee"), ("refers-to: [1]", "refers-to: [2]"),
        ("label: E, points: 1", "label: E, points: 2"))
        == ["A 1 number: '2' '1'", "A 2 number: '1' '2'", "B 1 number: '2' '1'"])
  }

  @Test func `points come and go, in the plan or on one list only`() {
    #expect(
      changes(("departments: A/B", "departments: B")) == [
        "A 2 no longer on this list; still in the plan: 'secondary' ''",
        "B 2 together with: 'A' ''",
      ])
    #expect(
      changes(("departments: A, page", "departments: B, page")) == [
        "A 1 no longer on this list; still in the plan: 'secondary' ''",
        "B 1 new on this list; was in the plan: '' 'secondary'",
      ])
    #expect(
      changes(("number: 1, title: Een", "number: 3, title: Drie"), ("refers-to: [1],", "")) == [
        "A 2 refers to: removed: '1 Een' ''", "A 3 new point: '' 'secondary'",
        "A 1 no longer in the plan: 'secondary' ''", "B 2 refers to: removed: '1 Een' ''",
      ])
  }

  @Test func `a point that lost its departments is reported all the same`() {
    #expect(
      changes(("departments: A, page", "page")) == [
        "A 1 no longer on this list; still in the plan: 'secondary' ''",
        "Without 1 new on this list; was in the plan: '' 'secondary'",
      ])
  }

  @Test func `a department sees what changed in the sub-points that are its`() {
    #expect(changes(("text: Z", "text: Zet")) == ["B 2 sub-point 2c: 'Z' 'Zet'"])
    #expect(
      changes(("policy-field: zorg", "policy-field: sport, outside-party: Politie")) == [
        "A 2 policy field of 2a: 'zorg' 'sport'", "A 2 outside party of 2a: '' 'Politie'",
        "B 2 policy field of 2a: 'zorg' 'sport'", "B 2 outside party of 2a: '' 'Politie'",
      ])
    #expect(
      changes((", {text: Z, departments: B}", ", {text: Z, departments: A}")) == [
        "A 2 sub-point added: '' '2c Z'", "B 2 sub-point removed: '2c Z' ''",
      ])
    #expect(
      changes(("{text: Y}, ", "")) == [
        "A 2 sub-point removed: '2b Y' ''", "B 2 letter of the sub-point: '2c' '2b'",
        "B 2 sub-point removed: '2b Y' ''",
      ])
  }

  @Test func `effects that lead to a point and references come and go`() {
    #expect(
      changes(("E, points: 1}, {id: f, label: F}", "E}, {id: f, label: F, points: 1}")) == [
        "A 1 effects that lead here: added: '' 'F'",
        "A 1 effects that lead here: removed: 'E' ''",
      ])
    #expect(
      changes(("refers-to: [1]", "refers-to: [I]")) == [
        "A 1 is referred to by: removed: '2 Twee' ''", "A 2 refers to: added: '' 'I Samen'",
        "A 2 refers to: removed: '1 Een' ''", "B 2 refers to: added: '' 'I Samen'",
        "B 2 refers to: removed: '1 Een' ''",
      ])
  }

  @Test func `all that a hand-out shows is compared: lines, and on what links rest`() {
    #expect(
      changes(("page: 6", "page: 6, source: 9")) == ["A 1 source: '' 'line 9'"])
    #expect(
      changes(("label: E, points: 1", "label: E, points: 1@4")) == [
        "A 1 effects that lead here: E: '' 'line 4'"
      ])
    #expect(
      changes(("{text: Z, ", "{text: Z, source: 7, refers-to: 1, ")) == [
        "B 2 refers to of 2c: '' '1 Een (line 7)'", "B 2 source of 2c: '' 'line 7'",
      ])
  }

  @Test
  func `an effect that moved to another theme is reported, and one that was renamed is not new`() {
    let theme =
      "theme: {id: t, title: T, effects: [{id: e, label: E, points: 1}, {id: f, label: F}]}"
    let old = graph([Self.plan, "theme: {id: u, title: U, effects: [{id: g, label: G}]}"])
    let moved = graph([
      Self.plan.replacing("{id: e, label: E, points: 1}, ", with: ""),
      "theme: {id: u, title: U, effects: [{id: g, label: G}, {id: e, label: E, points: 1}]}",
    ])
    #expect(Self.plan.hasSuffix(theme))
    #expect(
      reported(PlanChanges(from: old, to: moved)) == [
        "A 1 effects that lead here: E: theme: 'T' 'U'"
      ])
    #expect(
      changes(("{id: e, label: E", "{id: e, label: Extra")) == [
        "A 1 effects that lead here: other words: 'E' 'Extra'"
      ])
    #expect(changes(("{id: e, label: E", "{id: x, label: E")) == [])
  }

  @Test func `what has the same id is the same, whatever its number, title and position`() {
    let named = (
      "{number: 2, title: Twee,", "{id: twee, number: 2, title: Twee,"
    )
    let parts = (
      "{text: X, policy-field: zorg}, {text: Y}",
      "{id: x, text: X, policy-field: zorg}, {id: y, text: Y}"
    )
    let old = [named, parts].reduce(Self.plan) { $0.replacing($1.0, with: $1.1) }
    let new = old.replacing("number: 2, title: Twee", with: "number: 7, title: Zeven")
      .replacing("[{id: x, text: X", with: "[{id: n, text: Nieuw}, {id: x, text: Anders")
    let changes = reported(PlanChanges(from: graph(old), to: graph(new), department: 0))
    #expect(
      changes == [
        "A 7 number: '2' '7'", "A 7 title: 'Twee' 'Zeven'",
        "A 7 sub-point added: '' '7a Nieuw'", "A 7 letter of the sub-point: '7a' '7b'",
        "A 7 sub-point 7b: 'X' 'Anders'", "A 7 letter of the sub-point: '7b' '7c'",
      ])
  }

  @Test func `other words of what a point names, and whose a sub-point is, are reported`() {
    #expect(
      changes(("title: Samen", "title: Veilig"), ("page: 6", "page: 6, focus: I")) == [
        "A 1 focus area: '' 'I Veilig'"
      ])
    let old = graph(Self.plan.replacing("page: 6", with: "page: 6, focus: I"))
    let new = graph(
      Self.plan.replacing("page: 6", with: "page: 6, focus: I")
        .replacing("title: Samen", with: "title: Veilig"))
    #expect(
      reported(PlanChanges(from: old, to: new)) == ["A 1 focus area: 'I Samen' 'I Veilig'"])
    #expect(
      changes(("{text: Y}", "{text: Y, departments: A}")) == [
        "A 2 whose 2b is: 'the plan does not say it' 'the plan says it'",
        "B 2 sub-point removed: '2b Y' ''",
      ])
  }

  @Test func `departments come, go and change their name`() {
    #expect(
      changes(("{code: B, aliases: [Bee]}", "{code: Bee, aliases: [B]}")) == [
        "Bee: Was called: B"
      ])
    #expect(
      changes(
        ("{code: B, aliases: [Bee]}", "{code: Q, formerly: [{code: B, until: 2026-01-01}]}"),
        ("A/B", "A/Q"), ("departments: B}", "departments: Q}")) == ["Q: Was called: B"])
    #expect(
      changes(("[{code: A}, ", "["), ("departments: A,", "departments: B,"), ("A/B", "B")) == [
        "B 1 new on this list; was in the plan: '' 'secondary'", "B 2 together with: 'A' ''",
        "A: This department is no longer in the plan.",
        "A 1 no longer on this list; still in the plan: 'secondary' ''",
        "A 2 no longer on this list; still in the plan: 'secondary' ''",
      ])
    #expect(
      changes(("[{code: A}, ", "[{code: A}, {code: C}, ")) == [
        "C: This department is new in the plan."
      ])
  }

  @Test
  func `answers since then are reported to who gave them, also of a point that was renumbered`() {
    let first = "decisions:\n  - {point: 2, department: A, state: discussed, date: 2025-01-02}\n"
    let second =
      "  - {point: 2, department: A, state: takes-over, date: 2025-02-03, reason: R, landed: L}\n"
    let part = "  - {point: 2a, department: B, state: later}\n"
    #expect(
      changes(and: first + part) == [
        "A 2 answer to 2: '' '2 January 2025: discussed'",
        "B 2 answer to 2a: '' 'date unknown: later; \(Self.doubt)'",
      ])
    let old = graph(Self.plan + "\n" + first)
    let new = graph(
      (Self.plan + "\n" + first + second).replacing("number: 2", with: "number: 8")
        .replacing("point: 2", with: "point: 8"))
    #expect(
      reported(PlanChanges(from: old, to: new, department: 0)) == [
        "A 8 number: '2' '8'",
        "A 8 answer to 8: '2 January 2025: discussed' '3 February 2025: takes over; reason: R; where it landed: L'",
      ])
    #expect(
      reported(PlanChanges(from: new, to: old, department: 0)).last
        == "A 2 struck: answer to 2: '3 February 2025: takes over; reason: R; where it landed: L' ''"
    )
  }

  @Test func `one department's list can be asked for by itself`() {
    let new = graph(Self.plan.replacing("title: Twee", with: "title: Duo"))
    let changes = PlanChanges(from: graph(Self.plan), to: new, department: 1)
    #expect(changes.lists.count == 1)
    #expect(reported(changes) == ["B 2 title: 'Twee' 'Duo'"])
  }
}
