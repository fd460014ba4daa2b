import Fuzzing
import Operations
import PlanModel
import SourceText
import Toolkit

/// Rows of progress, and goals with what belongs to them.
extension RandomOperation {
  /// What progress may be about, as a row names it.
  private mutating func subject() -> (node: Node, name: String)? {
    let node: Node?
    let kind: String
    switch roll(6) {
    case 0: (node, kind) = (one(of: plan.goals.indices.map(Node.goal)), "goal")
    case 1: (node, kind) = (point().map(Node.actionPoint), "point")
    case 2: (node, kind) = (effect().map(Node.effect), "effect")
    case 3: (node, kind) = (one(of: plan.themes.indices.map(Node.theme)), "theme")
    case 4: (node, kind) = (one(of: plan.indicators.indices.map(Node.indicator)), "indicator")
    default: (node, kind) = (one(of: plan.focusAreas.indices.map(Node.focusArea)), "focus-area")
    }
    guard let node, facts.isUnique(node) else { return nil }
    return (node, "\(kind):\(graph.name(of: node))")
  }

  mutating func recordProgress() -> Made? {
    guard let (node, name) = subject() else { return nil }
    let (row, text, thing) = ("progress \(plan.progress.count)", text(), facts[node])
    let report = one(of: Array(plan.reports.indices))
    var pairs: [RecordEntry.Pair] = []
    if let report { pairs.append(.init("report", .name(plan.reports[report].id.value))) }
    pairs += [
      .init("on", .text(name)), .init("status", .token("groen")),
      .init(
        "ratings",
        .list([.mapping([.init("aspect", .text("V")), .init("status", .token("rood"))])])
      ),
      .init("text", .text(text)),
    ]
    let record = Record(
      [RecordEntry(pairs)], to: .progress, in: .dutch,
      sentence: Phrase(nl: "Een regel.", en: "A row."))
    let source = report.map { PlanFacts.link(facts[.report($0)]) }
    return (
      .record(record),
      {
        $0.values[row] = [
          "on": [PlanFacts.link(thing)], "status": ["groen"], "text": [text],
          "ratings": ["aspect=V;status=rood"],
        ]
        if let source { $0[row, "report"] = [source] }
      }
    )
  }

  mutating func addProgress() -> Made? {
    guard let (node, name) = subject() else { return nil }
    let (row, text, thing) = ("progress \(plan.progress.count)", text(), facts[node])
    return (
      .add(
        AddedThing(
          .progress, name, [KeyText("text", text), KeyText("date", "2027-05-01")])),
      {
        $0.values[row] = ["on": [PlanFacts.link(thing)], "text": [text], "date": ["2027-05-01"]]
      }
    )
  }

  mutating func addFigureThing() -> Made? {
    let (text, id) = (text(), "nieuw-\(number)")
    let kinds: [(kind: AddedThing.Kind, thing: String, key: String)] = [
      (.indicator, "indicator", "title"), (.goal, "goal", "text"), (.result, "result", "text"),
      (.report, "report", "title"), (.scale, "scale", "title"),
    ]
    let (kind, thing, key) = kinds[roll(kinds.count)]
    return (
      .add(AddedThing(kind, text, [KeyText("id", id)])),
      {
        $0.values["\(thing) \(id)"] = ["id": [id], key: [text]]
        // The kind that it has where none is written.
        if ["goal", "result"].contains(thing) { $0["\(thing) \(id)", "kind"] = [thing] }
      }
    )
  }
}
