package import PlanModel
import SourceText
import Toolkit

/// What a plan says, without positions and layout: the values of each thing in words, links by the thing
/// that they lead to. A test edits it by itself and compares it with what an operation made of the files.
package struct PlanFacts {
  /// Values by thing and key.
  package var values: [String: [String: [String]]] = [:]
  private var names: [Node: String] = [:]
  private var taken: [String: Int] = [:]
  private let graph: PlanGraph

  /// A value that must be there, whatever it is.
  package static let any = "*"

  package init(_ graph: PlanGraph) {
    self.graph = graph
    let plan = graph.plan
    nameAll(plan)
    if let header = plan.header { add(.plan, header.values(at: .plan)) }
    for (i, theme) in plan.themes.enumerated() {
      add(.theme(i), theme.values(at: .theme(i)), theme.placements)
    }
    for (i, effect) in plan.effects.enumerated() {
      add(.effect(i), effect.values(at: .effect(i)), effect.placements)
    }
    for (i, area) in plan.focusAreas.enumerated() {
      add(.focusArea(i), area.values(at: .focusArea(i)))
    }
    for (i, group) in plan.groups.enumerated() { add(.group(i), group.values(at: .group(i))) }
    for (i, item) in plan.departments.enumerated() {
      add(.department(i), item.values(at: .department(i)))
    }
    for (i, point) in plan.actionPoints.enumerated() {
      add(.actionPoint(i), point.values(at: .actionPoint(i)))
      self[self[.actionPoint(i)], "sub-points"] = point.subPoints.indices.map {
        self[.subPoint($0, of: i)]
      }
      for (j, part) in point.subPoints.enumerated() {
        add(.subPoint(j, of: i), part.values(at: .subPoint(j, of: i)))
      }
    }
    if let budget = plan.budget {
      add(.budget, budget.values(at: .budget))
      self["budget", "lines"] = budget.lines.indices.map { self[.budgetLine($0)] }
      for (i, line) in budget.lines.enumerated() {
        add(.budgetLine(i), line.values(at: .budgetLine(i)))
      }
    }
    for (i, source) in plan.sources.enumerated() {
      add(.source(i), source.values(at: .source(i)))
    }
    for (i, decision) in plan.decisions.enumerated() { addDecision(i, decision) }
    addFigures(plan)
    for entry in plan.scope {
      add("topic \(entry.topic.value)", entry.values(at: .plan))
    }
    for session in plan.sessions {
      add("session \(session.id.value)", session.values(at: .plan))
    }
    // The order of each kind.
    for (kind, count, node) in [
      ("themes", plan.themes.count, Node.theme), ("areas", plan.focusAreas.count, Node.focusArea),
      ("groups", plan.groups.count, Node.group),
      ("points", plan.actionPoints.count, Node.actionPoint),
      ("departments", plan.departments.count, Node.department),
      ("sources", plan.sources.count, Node.source),
    ] as [(String, Int, (Int) -> Node)] {
      self["order", kind] = (0..<count).map { self[node($0)] }
    }
    // Files are read in the order of their names, which says nothing.
    self["order", "themes"].sort()
    self["order", "scope"] = plan.scope.map { "topic \($0.topic.value)" }
  }

  /// Goals, indicators and what reports say.
  private mutating func addFigures(_ plan: Plan) {
    for (i, thing) in plan.regions.enumerated() { add(.region(i), thing.values(at: .region(i))) }
    for (i, thing) in plan.footnotes.enumerated() {
      add(.footnote(i), thing.values(at: .footnote(i)))
    }
    for (i, thing) in plan.indicators.enumerated() {
      add(.indicator(i), thing.values(at: .indicator(i)))
    }
    for (i, thing) in plan.goals.enumerated() { add(.goal(i), thing.values(at: .goal(i))) }
    for (i, thing) in plan.results.enumerated() { add(.result(i), thing.values(at: .result(i))) }
    for (i, thing) in plan.scales.enumerated() { add(.scale(i), thing.values(at: .scale(i))) }
    for (i, thing) in plan.reports.enumerated() { add(.report(i), thing.values(at: .report(i))) }
    for (i, thing) in plan.progress.enumerated() {
      add(.progressRow(i), thing.values(at: .progressRow(i)))
    }
  }

  private mutating func nameFigures(_ plan: Plan) {
    for (i, thing) in plan.regions.enumerated() { name(.region(i), "region \(thing.code.value)") }
    for (i, thing) in plan.footnotes.enumerated() { name(.footnote(i), "note \(thing.id.value)") }
    for (i, thing) in plan.indicators.enumerated() {
      name(.indicator(i), "indicator \(thing.name)")
    }
    for (i, thing) in plan.goals.enumerated() { name(.goal(i), "goal \(thing.name)") }
    for (i, thing) in plan.results.enumerated() { name(.result(i), "result \(thing.name)") }
    for (i, thing) in plan.scales.enumerated() { name(.scale(i), "scale \(thing.id.value)") }
    for (i, thing) in plan.reports.enumerated() { name(.report(i), "report \(thing.id.value)") }
    for i in plan.progress.indices { name(.progressRow(i), "progress \(i)") }
  }

  private mutating func nameAll(_ plan: Plan) {
    nameFigures(plan)
    name(.plan, "plan")
    name(.budget, "budget")
    for (i, theme) in plan.themes.enumerated() { name(.theme(i), "theme \(theme.id.value)") }
    for (i, effect) in plan.effects.enumerated() { name(.effect(i), "effect \(effect.id.value)") }
    for (i, area) in plan.focusAreas.enumerated() {
      name(.focusArea(i), "area \(area.numeral.value)")
    }
    for (i, group) in plan.groups.enumerated() { name(.group(i), "group \(group.id.value)") }
    for (i, item) in plan.departments.enumerated() {
      name(.department(i), "department \(item.code.value)")
    }
    for (i, point) in plan.actionPoints.enumerated() {
      name(.actionPoint(i), "point \(point.name)")
      for (j, part) in point.subPoints.enumerated() {
        name(.subPoint(j, of: i), "part \(part.text.value)")
      }
    }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      name(.budgetLine(i), "line \(line.name.value)")
    }
    for (i, source) in plan.sources.enumerated() { name(.source(i), "source \(source.id.value)") }
    for i in plan.decisions.indices { name(.decision(i), "decision \(i)") }
  }

  private mutating func name(_ node: Node, _ name: String) {
    let rank = taken[name, default: 0]
    taken[name] = rank + 1
    names[node] = rank == 0 ? name : "\(name) #\(rank + 1)"
  }

  /// The name of a thing.
  package subscript(_ node: Node) -> String { names[node] ?? "?" }

  /// Whether no other thing has its name.
  package func isUnique(_ node: Node) -> Bool {
    names[node].map { !$0.contains(" #") && taken[$0] == 1 } ?? false
  }

  // MARK: Words

  /// - Parameter places: what is below a theme or an effect; `effects` of other things are links.
  private mutating func add(_ node: Node, _ map: MapValue, _ places: [Placement]? = nil) {
    add(self[node], map)
    if let places { self[self[node], "effects"] = places.map(words) }
  }

  /// Keys of an effect that belong to its position, and lists of things with facts of their own.
  static let elsewhere: [MapName: Set<String>] = [
    .effect: ["kind", "stated", "inferred", "assumption", "side", "effects"], .theme: ["effects"],
    .actionPoint: ["sub-points"], .budget: ["lines"],
  ]

  private mutating func add(_ name: String, _ map: MapValue) {
    var own: [String: [String]] = [:]
    for (key, value) in zip(PlanFormat[map.name].keys, map.values) {
      guard let value, Self.elsewhere[map.name]?.contains(key.name) != true else { continue }
      let words = words(value, key.role)
      if !words.isEmpty { own[key.name] = words }
    }
    values[name] = own
  }

  private mutating func addDecision(_ index: Int, _ decision: Decision) {
    let node = Node.decision(index)
    add(self[node], decision.values(at: node))
    for (key, role) in [("point", LinkRole.decided), ("department", .decider)] {
      self[self[node], key] = graph.targets(of: node, role).map { Self.link(self[$0]) }
    }
  }

  /// Begins with a byte that no text has, so that links are found without reading texts.
  package static func link(_ thing: String, _ basis: String = "") -> String {
    "\u{1}\(thing)\u{1F}\(basis)"
  }

  /// The thing of a link, and its basis.
  package static func parts(_ link: String) -> (thing: String, basis: String)? {
    let bytes = link.utf8
    guard bytes.first == 1, let end = bytes.firstIndex(of: 0x1F) else { return nil }
    return (
      String(link[bytes.index(after: bytes.startIndex)..<end]),
      String(link[bytes.index(after: end)...])
    )
  }

  private func link(_ name: String, _ role: LinkRole, _ basis: String = "") -> String {
    Self.link(graph.node(named: name, for: role).map { self[$0] } ?? "?\(name)", basis)
  }

  func words(_ link: Reference, _ role: LinkRole) -> String {
    self.link(link.target.value, role, basis(link))
  }

  package func words(_ place: Placement) -> String {
    let thing = graph.effect(at: place).map { self[.effect($0)] } ?? "?"
    let side = place.side?.rawValue ?? ""
    return Self.link(thing, "\(basis(place.reference))|\(place.kind.rawValue)|\(side)")
  }

  /// A new placement.
  package static let plainPlace = "|consequence|"

  private func basis(_ link: Reference) -> String {
    let assumption = link.assumption.map { "^\($0.value)" } ?? ""
    return switch link.evidence {
    case .own: assumption
    case .stated(let lines): "@" + lines.map(words).joined(separator: ",") + assumption
    case .inferred(let reason): "~\(reason.value)" + assumption
    }
  }

  /// A line is in a source, also where no source is named.
  func words(_ citation: Citation) -> String {
    let name = citation.source?.value ?? graph.plan.sources.first?.id.value ?? ""
    return cited(name, citation.lines)
  }

  package func cited(_ source: String, _ lines: ClosedRange<Int>) -> String {
    Self.link("source \(source)", "\(lines.lowerBound)-\(lines.upperBound)")
  }

  /// A line of the first source.
  package func line(_ number: Int) -> String {
    cited(graph.plan.sources.first?.id.value ?? "", number...number)
  }

  private func words(_ value: FieldValue, _ role: LinkRole?) -> [String] {
    switch value {
    case .text(let text): [role.map { link(text.value, $0) } ?? text.value]
    case .texts(let texts): texts.map { text in role.map { link(text.value, $0) } ?? text.value }
    case .word(let word): [word]
    case .flag(let flag): flag ? ["true"] : []
    case .number(let number): ["\(number)"]
    case .numbers(let numbers): numbers.map { "\($0)" }
    case .amounts(let amounts): amounts.map { "\($0.cents)" }
    case .decimal(let number): [number.text]
    case .decimals(let numbers): numbers.map(\.text)
    case .day(let day): [day.iso]
    case .names(let names): names.map { "\($0.name.value)@\($0.citation.map(words) ?? "")" }
    case .citations(let lines): lines.map(words)
    case .links(let links): links.map { words($0, role ?? .point) }
    case .exceptions(let all): all.map { "\($0.rule.value): \($0.reason.value)" }
    case .places(let places): places.map(words)
    case .map(let map): [words(map)]
    case .maps(let maps): maps.map(words)
    case .years(let years): years.map { "\($0.year): \(words($0.map))" }
    case .yearTexts(let texts): texts.map { "\($0.year): \($0.text.value)" }
    }
  }

  private func words(_ map: MapValue) -> String {
    zip(PlanFormat[map.name].keys, map.values).compactMap { key, value in
      value.map { "\(key.name)=\(words($0, key.role).joined(separator: ","))" }
    }.joined(separator: ";")
  }

  /// Where the facts are others, in words.
  package func differences(from other: PlanFacts) -> [String] {
    Set(values.keys).union(other.values.keys).sorted().flatMap { thing in
      let (own, others) = (values[thing] ?? [:], other.values[thing] ?? [:])
      return Set(own.keys).union(others.keys).sorted().filter { key in
        own[key] == [Self.any] ? others[key] == nil : own[key] ?? [] != others[key] ?? []
      }.map { key in
        [own, others].map { ($0[key] ?? []).joined(separator: " | ") }.reduce("\(thing) \(key)") {
          "\($0) / \($1)"
        }
        .replacing("\u{1}", with: "→").replacing("\u{1F}", with: ";")
      }
    }
  }

  // MARK: Edits

  package subscript(thing: String, key: String) -> [String] {
    get { values[thing]?[key] ?? [] }
    set {
      if newValue.isEmpty {
        values[thing]?[key] = nil
      } else {
        values[thing, default: [:]][key] = newValue
      }
    }
  }

  /// Edits every link; nil removes it.
  package mutating func edit(
    _ change: (_ holder: String, _ key: String, _ thing: String, _ basis: String) -> (
      thing: String, basis: String
    )?
  ) {
    for (holder, all) in values {
      for (key, words) in all {
        guard words.contains(where: { $0.utf8.first == 1 }) else { continue }
        let new = words.compactMap { word -> String? in
          guard let (thing, basis) = Self.parts(word) else { return word }
          return change(holder, key, thing, basis).map { Self.link($0.thing, $0.basis) }
        }
        if new != words { self[holder, key] = new }
      }
    }
  }

  /// Gives a thing another name, at itself and in what leads to it.
  package mutating func rename(_ old: String, to new: String) {
    values[new] = values[old]
    values[old] = nil
    let (before, after) = (Self.link(old), Self.link(new))
    let isSource = old.hasPrefix("source ")
    for (holder, all) in values {
      for (key, words) in all where words.contains(where: { $0.utf8.contains(1) }) {
        values[holder]?[key] = words.map { word in
          // Lines of a source are within other words.
          if isSource { return word.replacing(before, with: after) }
          return word.hasPrefix(before) ? after + word.dropFirst(before.count) : word
        }
      }
    }
    for key in ["themes", "areas", "groups", "points", "departments", "sources", "scope"] {
      self["order", key] = self["order", key].map { $0 == old ? new : $0 }
    }
    self["order", "themes"].sort()
    for holder in values.keys {
      for key in ["sub-points", "lines"] where self[holder, key].contains(old) {
        self[holder, key] = self[holder, key].map { $0 == old ? new : $0 }
      }
    }
  }

  /// Removes a thing, and what leads to it.
  package mutating func remove(_ old: String) {
    values[old] = nil
    edit { _, _, thing, basis in thing == old ? nil : (thing, basis) }
    for holder in values.keys {
      for key in [
        "sub-points", "lines", "themes", "areas", "groups", "points", "departments", "sources",
        "scope",
      ]
      where self[holder, key].contains(old) {
        self[holder, key].removeAll { $0 == old }
      }
    }
  }
}
