package import PlanModel
import SourceText
import Toolkit

/// A thing of a plan that an operation can change.
package enum Thing: Hashable, Sendable {
  case node(Node)
  case scopeEntry(Int)
  case accessibility
  /// Figures of an indicator for one region.
  case series(Int, of: Int)

  package var node: Node? { if case .node(let node) = self { node } else { nil } }

  /// Node to which its links belong; nil for what has none.
  package var owner: Node? {
    switch self {
    case .node(let node): node
    case .scopeEntry: nil
    case .accessibility: .plan
    case .series(_, let indicator): .indicator(indicator)
    }
  }
}

/// Finds things by the names that people type, as `raakvlak show` does, and those that have no name
/// there: sources, budget lines and what is out of scope.
struct ThingNames {
  let graph: PlanGraph
  /// Where reading a file of the plan ended, in which a name may be that is not found; nil when all was read.
  var unread: SourceRange?
  private var plan: Plan { graph.plan }

  func node(_ target: Target) throws(OperationRefusal) -> Node {
    let thing = try thing(target)
    guard case .node(let node) = thing else {
      throw OperationRefusal(
        Phrase(nl: "Dit kan niet met ", en: "This cannot be done with ")
          + graph.description(of: thing) + Phrase(verbatim: "."))
    }
    return node
  }

  func thing(_ target: Target) throws(OperationRefusal) -> Thing {
    switch target {
    case .node(let node): return .node(node)
    case .named(let name):
      let all = all(name)
      guard let first = all.first else { throw unknown(name) }
      guard all.count == 1 else {
        let words = all.map { "\(prefix(of: $0)):\(KindPrefix.split(name).1)" }
        throw OperationRefusal(
          Phrase(
            nl: "'\(name)' kan meer dan één ding zijn. Noem er een: ",
            en: "'\(name)' may be more than one thing. Name one: ") + Catalogue.list(words))
      }
      try checkUnique(first)
      return first
    }
  }

  /// All things with a name; those in another case when none has it exactly.
  private func all(_ typed: String) -> [Thing] {
    let (prefix, name) = KindPrefix.split(typed)
    let whole = named(typed)
    if !whole.isEmpty { return whole }
    let exact = prefix == nil ? [] : named(name)
    let wanted = name.lowercased()
    let found =
      !exact.isEmpty
      ? exact
      : Set(graph.allNames.filter { $0.lowercased() == wanted }).sorted().flatMap(named)
    let known = found.isEmpty ? former(name) : found
    guard let prefix else { return known }
    return known.filter { graph.mapName(of: $0) == prefix }
  }

  /// Departments that had a code until they got another one: people and returned lists use it for
  /// long. Only where nothing is called so now.
  private func former(_ code: String) -> [Thing] {
    let wanted = code.lowercased()
    return plan.departments.indices.filter { index in
      plan.departments[index].formerly.contains { $0.code.value.lowercased() == wanted }
    }.map { .node(.department($0)) }
  }

  private func named(_ name: String) -> [Thing] {
    switch name {
    case "plan": return [.node(.plan)]
    case "budget", "begroting": return plan.budget == nil ? [] : [.node(.budget)]
    case "hand-out", "uitdelen": return plan.handOut == nil ? [] : [.node(.handOut)]
    case "accessibility", "toegankelijkheid":
      return plan.header?.accessibility == nil ? [] : [.accessibility]
    default: break
    }
    if let key = Self.seriesKey(name) { return series(key) }
    var things = graph.nodes(named: name).map(Thing.node)
    // An id is a name also where there is a number.
    for node in graph.askedNodes where graph.writtenID(of: node)?.value == name {
      if !things.contains(.node(node)) { things.append(.node(node)) }
    }
    for (index, source) in plan.sources.enumerated() where source.id.value == name {
      things.append(.node(.source(index)))
    }
    for (index, line) in (plan.budget?.lines ?? []).enumerated()
    where line.id?.value == name || line.name.value == name {
      things.append(.node(.budgetLine(index)))
    }
    for (index, entry) in plan.scope.enumerated() where entry.topic.value == name {
      things.append(.scopeEntry(index))
    }
    return things
  }

  private static func seriesKey(_ name: String) -> Substring? {
    ["series:", "reeks:"].first(where: name.hasPrefix).map { name.dropFirst($0.count) }
  }

  /// Series by the name of the indicator, with the code of a region behind a slash where it has one.
  private func series(_ key: Substring) -> [Thing] {
    plan.indicators.indices.flatMap { indicator -> [Thing] in
      let name = graph.name(of: .indicator(indicator))
      guard key.hasPrefix(name) else { return [] }
      let all = plan.indicators[indicator].series
      return all.indices.filter { all[$0].key(of: name) == key }
        .map { .series($0, of: indicator) }
    }
  }

  private func prefix(of thing: Thing) -> String {
    let kind = graph.mapName(of: thing)
    return kind == .actionPoint ? "point" : kind.rawValue
  }

  private func unknown(_ name: String) -> OperationRefusal {
    let names =
      graph.allNames + plan.sources.map(\.id.value) + plan.scope.map(\.topic.value)
      + (plan.budget?.lines ?? []).map(\.name.value)
    if let unread {
      return OperationRefusal(
        Phrase(
          nl: "'\(name)' is geen naam in wat van het plan te lezen is; dit bestand is dat niet.",
          en: "'\(name)' is no name in what of the plan can be read; this file cannot."),
        at: unread, remedy: .seeFindings)
    }
    let message = Phrase(
      nl: "'\(name)' is geen naam uit het plan.", en: "'\(name)' is no name in the plan.")
    return OperationRefusal(
      message,
      remedy: .didYouMean(anyOf: NearestWord.suggestions(for: name, among: names))
        ?? graph.known(besides: name))
  }

  /// Checks that no other thing of the kind has the same name: it would not be sure which is meant.
  private func checkUnique(_ thing: Thing) throws(OperationRefusal) {
    let same: [Located<String>]
    switch thing {
    case .node(.theme(let i)): same = like(plan.themes[i].id, plan.themes.map(\.id))
    case .node(.effect(let i)): same = like(plan.effects[i].id, plan.effects.map(\.id))
    case .node(.department(let i)):
      same = like(plan.departments[i].code, plan.departments.map(\.code))
    case .node(.source(let i)): same = like(plan.sources[i].id, plan.sources.map(\.id))
    case .node(.actionPoint(let i)), .node(.subPoint(_, let i)):
      same =
        plan.actionPoints[i].hasNumber
        ? like(plan.actionPoints[i].number, plan.actionPoints.map(\.number)) : []
    case .node(.focusArea(let i)):
      same = like(plan.focusAreas[i].numeral, plan.focusAreas.map(\.numeral))
    case .node(.budgetLine(let i)):
      let lines = plan.budget?.lines ?? []
      same = like(lines[i].name, lines.map(\.name))
    default: same = []
    }
    guard same.count > 1 else { return }
    let others = same.map { "\(plan.path(of: $0.range)):\($0.range.start.line)" }
    throw OperationRefusal(
      Phrase(
        nl: "'\(same[0].value)' staat er meer dan één keer, dus is niet zeker wat u bedoelt: ",
        en: "'\(same[0].value)' is there more than once, so it is not sure what you mean: ")
        + Catalogue.list(others),
      at: same[1].range,
      remedy: Phrase(
        nl: "Geef eerst een van de twee een andere naam, in het bestand.",
        en: "First give one of the two another name, in the file."))
  }

  private func like(_ name: Located<String>, _ all: [Located<String>]) -> [Located<String>] {
    all.filter { $0.value == name.value }
  }
}

extension PlanGraph {
  /// Where the mapping of a thing is written.
  func mapping(of thing: Thing) -> SourceRange? {
    switch thing {
    case .scopeEntry(let i): plan.scope[i].range
    case .accessibility: plan.header?.accessibility?.range
    case .series(let i, let indicator): plan.indicators[indicator].series[i].range
    case .node(let node):
      switch node {
      case .plan: plan.header?.range
      case .source(let i): plan.sources[i].range
      case .theme(let i): plan.themes[i].range
      case .effect(let i): plan.effects[i].range
      case .focusArea(let i): plan.focusAreas[i].range
      case .group(let i): plan.groups[i].range
      case .department(let i): plan.departments[i].range
      case .actionPoint(let i): plan.actionPoints[i].range
      case .subPoint(let i, let point): plan.actionPoints[point].subPoints[i].range
      case .budget: plan.budget?.range
      case .budgetLine(let i): plan.budget?.lines[i].range
      case .handOut: plan.handOut?.range
      case .decision(let i): plan.decisions[i].range
      case .region(let i): plan.regions[i].range
      case .footnote(let i): plan.footnotes[i].range
      case .indicator(let i): plan.indicators[i].range
      case .goal(let i): plan.goals[i].range
      case .result(let i): plan.results[i].range
      case .scale(let i): plan.scales[i].range
      case .report(let i): plan.reports[i].range
      case .progressRow(let i): plan.progress[i].range
      }
    }
  }

  func description(of thing: Thing) -> Phrase {
    switch thing {
    case .node(let node): description(of: node)
    case .scopeEntry(let i):
      Phrase(
        nl: "onderwerp '\(plan.scope[i].topic.value)'",
        en: "topic '\(plan.scope[i].topic.value)'")
    case .accessibility:
      Phrase(nl: "de toegankelijkheidsverklaring", en: "the accessibility statement")
    case .series(let i, let indicator):
      Phrase(nl: "reeks '", en: "series '")
        + Phrase(
          verbatim: plan.indicators[indicator].series[i].key(
            of: name(of: .indicator(indicator))) + "'")
    }
  }

  package func mapName(of thing: Thing) -> MapName {
    switch thing {
    case .node(let node): node.mapName
    case .scopeEntry: .scopeEntry
    case .accessibility: .accessibility
    case .series: .series
    }
  }
}

extension FigureSeries {
  /// Name among all series of a plan: that of its indicator, and its region.
  ///
  /// - Parameter indicator: the name of its indicator.
  package func key(of indicator: String) -> String {
    region.map { "\(indicator)/\($0.value)" } ?? indicator
  }
}

/// Kinds that may be written before a name, as in `goal:veilig-wonen`.
package enum KindPrefix {
  private static let prefixes: [String: MapName] = [
    "thema": .theme, "theme": .theme, "effect": .effect, "punt": .actionPoint,
    "point": .actionPoint, "onderdeel": .subPoint, "sub-point": .subPoint, "afdeling": .department,
    "department": .department, "focusgebied": .focusArea, "focus-area": .focusArea, "groep": .group,
    "group": .group, "bron": .source, "source": .source, "regel": .budgetLine,
    "begrotingspost": .budgetLine, "budget-line": .budgetLine, "buiten": .scopeEntry,
    "scope": .scopeEntry,
    "indicator": .indicator, "doel": .goal, "goal": .goal, "resultaat": .result,
    "result": .result, "gebied": .region, "region": .region, "noot": .footnote,
    "footnote": .footnote, "schaal": .scale, "scale": .scale, "verslag": .report,
    "report": .report,
  ]

  /// The kind and the name after it; nil where no known kind is written.
  package static func split(_ typed: String) -> (MapName?, String) {
    guard let colon = typed.firstIndex(of: ":"), let kind = prefixes[String(typed[..<colon])] else {
      return (nil, typed)
    }
    return (kind, String(typed[typed.index(after: colon)...]))
  }
}
