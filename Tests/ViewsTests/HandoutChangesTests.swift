import PlanModel
import Testing
import Toolkit
import Views

/// What a hand-out shows is what `report changes` compares, key by key.
@Suite struct HandoutChangesTests {
  private static let plan = """
    plan: {title: Verzonnen, owner: A}
    sources: [{id: bron, title: Bron, lines: 99}]
    focus-areas: [{numeral: I, title: Samen}, {numeral: II, title: Apart}]
    groups: [{id: g, title: Groep}, {id: h, title: Hoop}]
    departments: [{code: A}, {code: B}]
    action-points:
      - {number: 1, title: Een, priority: secondary, group: g, departments: B}
      - number: 2
        title: Twee
        list-title: Duo
        summary: Kort
        priority: secondary
        focus: I
        departments: A/B
        page: 6
        source: 11
        refers-to: [1]
        done: {state: started, date: 2027-01-02, reason: Wacht, evidence: Nota}
        sub-points:
          - text: X
            policy-field: zorg
            outside-party: Politie
            refers-to: [1]
            source: 12
            done: {state: no, reason: Geld, evidence: Brief}
      - {number: 3, title: Drie, priority: secondary, departments: B, refers-to: [2]}
    theme: {id: t, title: T, effects: [{id: e, label: E, points: 2}, {id: f, label: F}]}
    """

  /// For each key of a point, and each of a sub-point, an edit of the plan that changes it.
  private static let pointEdits: [String: (String, String)] = [
    "summary": ("summary: Kort", "summary: Lang"), "list-title": ("Duo", "Tweetal"),
    "priority": ("summary: Kort\n    priority: secondary", "summary: Kort\n    priority: primary"),
    "focus": ("focus: I\n", "focus: II\n"), "group": ("group: g", "group: h"),
    "page": ("page: 6", "page: 7"), "source": ("source: 11", "source: 21"),
    "causes": ("label: E, points: 2", "label: E"),
    "refers-to": ("source: 11\n    refers-to: [1]", "source: 11\n    refers-to: [3]"),
    "referred-by": ("refers-to: [2]", "refers-to: [1]"),
    "done": ("state: started", "state: finished"), "done-reason": ("Wacht", "Klaar"),
    "evidence": ("Nota", "Verslag"),
  ]
  private static let partEdits: [String: (String, String)] = [
    "policy-field": ("zorg", "sport"), "outside-party": ("Politie", "GGD"),
    "refers-to": ("Politie\n        refers-to: [1]", "Politie\n        refers-to: [3]"),
    "source": ("source: 12", "source: 22"), "done": ("state: no", "state: finished"),
    "done-reason": ("Geld", "Tijd"), "evidence": ("Brief", "Verslag"),
  ]

  private func changes(_ edit: (String, String)) -> [String] {
    let text = Self.plan.replacing(edit.0, with: edit.1)
    #expect(text != Self.plan, "nothing to replace: \(edit.0)")
    return PlanChanges(from: graph(Self.plan), to: graph(text)).lists
      .flatMap { $0.points.flatMap(\.changes) }.map(\.kind.english)
  }

  /// A new key of what a hand-out shows fails here until an edit of it is listed above.
  @Test func `every key that a hand-out shows is compared`() {
    let points = Handout(for: 1, in: graph(Self.plan)).entries.map(\.point)
    let shown = Set(points.flatMap { $0.details.all.map(\.key.id) })
    let parts = Set(points.flatMap(\.parts).flatMap { $0.details.map(\.key.id) })
    #expect(shown == Set(Self.pointEdits.keys))
    #expect(parts == Set(Self.partEdits.keys))
    for (key, edit) in Self.pointEdits {
      #expect(!changes(edit).isEmpty, "\(key)")
    }
    for (key, edit) in Self.partEdits {
      #expect(changes(edit).contains { $0.contains("of 2a") }, "\(key): \(changes(edit))")
    }
  }
}
