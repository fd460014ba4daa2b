import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Search of things by their words or name, without regard to capitals and accents.
struct ThingSearch {
  private let plan: EditedPlan
  private static let most = 30

  init(_ plan: EditedPlan) { self.plan = plan }

  /// Things that have all the words typed; those whose name or title begins with them come first.
  func find(_ typed: String) -> [JSONValue] {
    let wanted = Self.words(typed)
    guard !wanted.isEmpty else { return [] }
    let start = wanted.joined(separator: "-")
    var found: [(rank: Int, json: JSONValue)] = []
    for node in ThingIDs.all(plan.graph.plan) {
      guard let id = plan.ids.id(of: node) else { continue }
      let (name, title) = (plan.graph.name(of: node), self.title(node))
      let known = "-\(Slug.of(name))-\(Slug.of(title))-"
      guard wanted.allSatisfy({ known.contains("-\($0)") }) else { continue }
      let rank =
        name.lowercased() == typed.lowercased() ? 0 : Slug.of(title).hasPrefix(start) ? 1 : 2
      found.append(
        (
          rank,
          .object([
            "id": .text(id), "kind": .text(node.mapName.rawValue), "name": .text(name),
            "title": .text(title),
          ])
        ))
    }
    return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .prefix(Self.most).map(\.element.json)
  }

  private static func words(_ text: String) -> [String] {
    text.isBlank ? [] : Slug.of(text).split(separator: "-").map(String.init)
  }

  private func title(_ node: Node) -> String {
    let plan = plan.graph.plan
    return switch node {
    case .plan: plan.title
    case .source(let i): plan.sources[i].title.value
    case .theme(let i): plan.themes[i].title.value
    case .effect(let i): plan.effects[i].label.value
    case .focusArea(let i): plan.focusAreas[i].title.value
    case .group(let i): plan.groups[i].title.value
    case .department(let i): plan.departments[i].name?.value ?? ""
    case .actionPoint(let i): plan.actionPoints[i].title.value
    case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].text.value
    case .budgetLine(let i): plan.budget?.lines[i].name.value ?? ""
    default: ""
    }
  }
}
