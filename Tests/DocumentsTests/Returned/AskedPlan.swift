import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Views

/// A small plan as a value that tests change between hand-out and return.
struct AskedPlan {
  /// An action point or a sub-point.
  struct Thing: Equatable {
    /// What a test knows it by, whatever happens to the plan.
    let serial: Int
    var words: String
    var id: String?
    var formerly: [String] = []
    /// Of things that were merged into this one.
    var merged: Set<Int> = []
  }

  struct Point {
    var thing: Thing
    var number: String
    var parts: [Thing] = []
  }

  var points: [Point] = []
  var edition = "2023-2026"
  private(set) var serials = 0

  mutating func thing(_ words: String) -> Thing {
    serials += 1
    return Thing(serial: serials, words: words)
  }

  var yaml: String {
    var text = """
      plan: {id: verzonnen, title: Verzonnen plan, period: \(edition), language: nl}
      departments: [{code: SL}, {code: VTH}]
      action-points:

      """
    for point in points {
      text += "  - number: '\(point.number)'\n" + Self.keys(point.thing, "title", "    ")
      text += "    priority: secondary\n    departments: SL\n"
      guard !point.parts.isEmpty else { continue }
      text += "    sub-points:\n"
      for part in point.parts {
        text += "      -\n" + Self.keys(part, "text", "        ")
      }
    }
    return points.isEmpty ? text.replacing("action-points:\n", with: "") : text
  }

  private static func keys(_ thing: Thing, _ key: String, _ margin: String) -> String {
    let former = thing.formerly.map { "{id: \($0)}" }.joined(separator: ", ")
    return "\(margin)\(key): \(thing.words)\n" + (thing.id.map { "\(margin)id: \($0)\n" } ?? "")
      + (former.isEmpty ? "" : "\(margin)formerly: [\(former)]\n")
  }

  var file: SourceFile { SourceFile(path: "plan.yaml", text: yaml) }
  var graph: PlanGraph { PlanGraph(PlanReader([file]).plan) }

  func thing(_ node: Node) -> Thing? {
    switch node {
    case .actionPoint(let point): points[point].thing
    case .subPoint(let part, let point): points[point].parts[part]
    default: nil
    }
  }

  var things: [Thing] { points.flatMap { [$0.thing] + $0.parts } }

  /// Writes the ids that are missing, of all things or of those that are chosen.
  mutating func identify(where isChosen: (Thing) -> Bool = { _ in true }) {
    let graph = graph
    let nodes = graph.askedNodes.filter { thing($0).map(isChosen) ?? false }
    for added in MissingIDs(nodes, in: graph).added {
      switch added.node {
      case .actionPoint(let point): points[point].thing.id = added.id
      case .subPoint(let part, let point): points[point].parts[part].id = added.id
      default: break
      }
    }
  }

  mutating func renumber() {
    for index in points.indices { points[index].number = "\(index + 1)" }
  }
}
