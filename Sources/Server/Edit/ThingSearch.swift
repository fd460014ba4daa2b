import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Search of things by their words or name, without regard to capitals and accents.
struct ThingSearch {
  private let plan: EditedPlan
  private static let most = 30

  init(_ plan: EditedPlan) { self.plan = plan }

  /// Things that have all the words typed, and how many more there are. Those with that very name come first,
  /// then those whose words begin so, the others with all words, and effects below something with them.
  func find(_ typed: String) -> (found: [JSONValue], left: Int) {
    let wanted = Self.words(typed)
    guard !wanted.isEmpty else { return ([], 0) }
    let exact = Slug.of(typed)
    var found: [(rank: Int, make: () -> JSONValue)] = []
    func consider(
      _ id: String, _ kind: MapName, name: String, title: String, shown: String? = nil,
      path: [String] = []
    ) {
      let code = name.isBlank ? "" : Slug.of(name)
      let words = title.isBlank ? "" : Slug.of(title)
      let own = "-\(code)-\(words)-"
      let above = path.map { "-\(Slug.of($0))-" }.joined()
      func has(_ text: String) -> Bool { wanted.allSatisfy { text.contains("-\($0)") } }
      let rank: Int
      switch true {
      case code == exact || words == exact: rank = 0
      case words.hasPrefix(exact): rank = 1
      case has(own): rank = 2
      // Only what it is below has some of the words.
      case wanted.contains(where: { own.contains("-\($0)") }) && has(own + above): rank = 3
      default: return
      }
      found.append(
        (
          rank,
          {
            var members: [String: JSONValue] = [
              "id": .text(id), "kind": .text(kind.rawValue), "name": .text(name),
              "title": .text(title),
            ]
            members["shown"] = shown.map { .text($0) }
            if !path.isEmpty { members["path"] = .text(path.joined(separator: " › ")) }
            return .object(members)
          }
        ))
    }
    let paths = EffectPaths(plan.graph)
    for node in ThingIDs.all(plan.graph.plan) {
      guard let id = plan.ids.id(of: node), let title = title(node) else { continue }
      let name = plan.graph.name(of: node)
      var path: [String] = []
      if case .effect(let i) = node { path = paths[i] }
      consider(
        id, node.mapName, name: name, title: title, shown: Self.isPrinted(node) ? name : nil,
        path: path)
    }
    for (index, entry) in plan.graph.plan.scope.enumerated() {
      consider(plan.ids.scopeID(index), .scopeEntry, name: "", title: entry.topic.value)
    }
    let sorted = found.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return (
      sorted.prefix(Self.most).map { $0.element.make() }, max(0, sorted.count - Self.most)
    )
  }

  private static func words(_ text: String) -> [String] {
    text.isBlank ? [] : Slug.of(text).split(separator: "-").map(String.init)
  }

  /// Whether readers know a thing by its name: a number, a numeral or a code.
  private static func isPrinted(_ node: Node) -> Bool {
    switch node {
    case .actionPoint, .subPoint, .focusArea, .department, .region: true
    default: false
    }
  }

  /// Words of a thing; nil for one that has no form.
  private func title(_ node: Node) -> String? {
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
    case .goal(let i): plan.goals[i].text.value
    case .result(let i): plan.results[i].text.value
    case .indicator(let i): plan.indicators[i].title.value
    case .region(let i): plan.regions[i].name?.value ?? ""
    default: nil
    }
  }
}

/// Titles from the theme down to what each effect is below, where it is written out.
private struct EffectPaths {
  private var paths: [[String]]

  init(_ graph: PlanGraph) {
    let plan = graph.plan
    paths = Array(repeating: [], count: plan.effects.count)
    var pending = plan.themes.map { ($0.placements, [$0.title.value]) }
    while let (placements, path) = pending.popLast() {
      for effect in placements.compactMap(\.writtenOut) where paths[effect].isEmpty {
        paths[effect] = path
        pending.append((plan.effects[effect].placements, path + [plan.effects[effect].label.value]))
      }
    }
  }

  subscript(_ effect: Int) -> [String] { paths[effect] }
}
