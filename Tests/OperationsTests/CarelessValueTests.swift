import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Values that say two things, or that a check would refuse.
@Suite struct CarelessValueTests {
  private let plan = Change(
    """
    plan: {title: Proef, language: nl, themes: [wonen]}
    sources: [{id: nota, title: Nota, lines: 90}]
    departments: [{code: SL}, {code: WW}]
    action-points:
      - number: 1
        title: Licht
        priority: primary
        departments: SL
        sub-points: [{text: Lampen}]
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: e
          label: E
          points:
            - 1@41 # achter 1

    """)

  @Test func `a key that is given twice is refused with both values`() throws {
    for (thing, words) in [
      (
        AddedThing(.effect, "Y", under: .named("wonen"), [KeyText("label", "Z")]),
        "`label` is given twice: 'Y' and 'Z'."
      ),
      (
        AddedThing(.department, "QQ", [KeyText("code", "ZZ")]),
        "`code` is given twice: 'QQ' and 'ZZ'."
      ),
      (
        AddedThing(
          .effect, "Y", under: .named("wonen"), [KeyText("source", "3"), KeyText("source", "4")]),
        "`source` is given twice: '3' and '4'."
      ),
    ] { #expect(plan.refusal(.add(thing))?.message.english == words) }
    let same = AddedThing(.effect, "Y", under: .named("wonen"), [KeyText("label", "Y")])
    #expect(plan.refusal(.add(same)) == nil)
  }

  @Test func `nothing is set to refer to itself, or to a theme that is not there`() {
    for (target, key, text) in [
      ("1", "refers-to", "1"), ("1a", "same-as", "1a"), ("plan", "themes", "nope"),
    ] { #expect(plan.refusal(.set(.named(target), key: key, [text])) != nil) }
    #expect(plan.refusal(.excuse(.named("e"), rule: "missing-source", reason: "x")) != nil)
  }

  @Test func `a list that is set names the reasons that go with it`() throws {
    let change = Change(
      String(decoding: try plan.files.at(0).bytes, as: UTF8.self).replacing(
        "- 1@41 # achter 1", with: "- to: 1\n          inferred: Zo is het."))
    let edit = try change.edit(.set(.named("e"), key: "points", ["1@5"]))
    #expect(edit.notes.map(\.english) == ["With this goes: `points` 1 (inferred: Zo is het.)."])
  }

  @Test func `the last part of the only list of a file goes, and the list stays`() throws {
    let change = Change([
      "plan.yaml": "plan: {title: Proef, language: nl}\n",
      "points.yaml": "# Punten\naction-points:\n  # boven\n  - number: 1\n    title: Licht\n",
    ])
    let remove = Operations.Operation.remove(.named("1"), .all)
    let text = try #require(try change.texts(remove)["points.yaml"])
    #expect(text == "# Punten\naction-points: []\n")
    #expect(try change.edit(remove).notes.contains { $0.english.contains("# boven") })
    let again = Change(["plan.yaml": "plan: {title: Proef, language: nl}\n", "points.yaml": text])
    #expect(again.reader.problems == [])
  }

  @Test func `a department that ended is not split, and one that is there is named`() throws {
    let day = try #require(Change.day)
    let both = [SplitPart(code: "A", points: []), SplitPart(code: "B", points: [])]
    #expect(
      plan.refusal(.split(.named("SL"), both, until: day))?.message.english
        == "Without points: A and B. Only one code can be without: it gets the rest.")
    let one = [SplitPart(code: "WW", points: [])]
    let edit = try plan.edit(.split(.named("SL"), one, until: day))
    #expect(
      edit.notes.contains { $0.english == "Department WW was there already, and gets this too." })
    let ended = Change(
      String(decoding: try plan.files.at(0).bytes, as: UTF8.self).replacing(
        "{code: SL}", with: "{code: SL, until: 2026-12-31}"))
    #expect(
      ended.refusal(.split(.named("SL"), one, until: day))?.message.english
        == "Department SL has ended already, on 2026-12-31.")
  }
}
