import PlanModel
import SourceText
import Toolkit
import Views

/// Everything that can be found: each thing once, with all its positions.
///
/// Its texts are read from `Details` and from the maps only. So what those leave out, such as the
/// internal texts in an edition for outside, is not in the index either.
struct SearchList: Sendable {
  private(set) var things: [SearchThing] = []
  /// Each after the one above it.
  private(set) var positions: [SearchPosition] = []
  /// The index of each thing of the plan in `things`.
  private(set) var indices: [Node: Int] = [:]
  /// The first position of a thing, by its index.
  private var firstPositions: [Int: Int] = [:]
  let material: SiteContent

  var language: Language { material.language }

  init(_ material: SiteContent) {
    self.material = material
    addAreas()
    addDepartments()
    addPoints()
    for map in material.maps { add(map) }
    addStanding()
    addBudget()
    addRest()
    addPages()
  }

  /// Keys whose values are the names of other things, or are read in another form here.
  private static let leftOut: Set<DetailKey> = [
    .effects, .points, .focus, .above, .below, .subPoints, .causes, .decisions, .refersTo,
    .referredBy, .budget, .sameAs, .goals, .indicators, .results, .parts, .under, .progress,
    .rateOf, .complementOf, .figureParts, .rates, .wholes, .series, .notes, .departments,
    .primaryPoints, .secondaryPoints, .source,
  ]

  /// Keys of sentences, which are too long for names.
  private static let sentences: Set<DetailKey> = [
    .because, .explanation, .context, .leaf, .summary, .vision, .contribution, .remark, .nameReason,
  ]

  private func text(_ phrase: Phrase) -> String { material.text(phrase) }

  private func thing(
    _ kind: SearchKind, _ title: String, _ details: [Detail], names: [String] = [],
    lines: [Citation] = [], leadsTo: [Node] = []
  ) -> SearchThing {
    var names = names
    var sentences: [String] = []
    for detail in details.without(Self.leftOut) {
      switch detail.value {
      case .paragraph(let paragraph): sentences.append(paragraph)
      case .text where Self.sentences.contains(detail.key), .amounts:
        sentences.append(text(detail.words))
      case .text(let name): names.append(name)
      case .texts(let texts): names += texts
      default: break
      }
    }
    return SearchThing(
      kind: kind, title: title, names: names.joined(by: ", "),
      text: sentences.joined(separator: " "), lines: material.lines(lines), leadsTo: leadsTo)
  }

  private func thing(
    _ kind: SearchKind, _ node: Node, names: [String] = [], lines: [Citation] = [],
    leadsTo: [Node] = []
  ) -> SearchThing {
    thing(
      kind, material.name(of: node), material.details(node, without: Self.leftOut).all,
      names: names, lines: lines, leadsTo: leadsTo)
  }

  /// Adds a thing with its first position.
  private mutating func add(
    _ thing: SearchThing, as node: Node? = nil, at address: String, below parent: Node? = nil
  ) {
    let index = things.count
    things.append(thing)
    if let node { indices[node] = index }
    position(
      index, at: address, below: parent.flatMap { indices[$0] }.flatMap { firstPositions[$0] })
  }

  private mutating func position(
    _ thing: Int, at address: String, below parent: Int?, isReference: Bool = false,
    kind: String = ""
  ) {
    if firstPositions[thing] == nil { firstPositions[thing] = positions.count }
    positions.append(
      SearchPosition(
        thing: thing, parent: parent, address: address, isReference: isReference, kind: kind))
  }

  private mutating func addAreas() {
    for (index, area) in material.plan.focusAreas.enumerated() {
      let node = Node.focusArea(index)
      add(
        thing(.focusArea, node, lines: area.citations), as: node,
        at: "\(material.addresses.focusStems[index]).html")
    }
    for (index, group) in material.plan.groups.enumerated() {
      let node = Node.group(index)
      let address = material.addresses.link(to: node, in: material.graph) ?? Addresses.points
      add(thing(.group, node, lines: group.citations), as: node, at: address)
    }
  }

  private mutating func addDepartments() {
    for (index, department) in material.plan.departments.enumerated() {
      let node = Node.department(index)
      add(
        // What is inferred is not shown as its name, and is found.
        thing(
          .department, node,
          names: department.nameEvidence.isInferred ? [department.name?.value ?? ""] : [],
          lines: department.citations), as: node,
        at: "\(material.addresses.departmentStems[index]).html")
    }
  }

  private func codes(_ departments: [Node]) -> [String] {
    departments.compactMap { node in
      guard case .department(let index) = node else { return nil }
      return material.plan.departments[index].code.value
    }
  }

  private mutating func addPoints() {
    for facts in material.points {
      let node = Node.actionPoint(facts.index)
      let departments = facts.departments.map { Node.department($0) }
      let home = material.graph.links(from: node).first { $0.role == .focus || $0.role == .group }
      add(
        thing(
          .actionPoint, node, names: codes(departments), lines: facts.point.citations,
          leadsTo: departments),
        as: node, at: "\(material.addresses.pointStems[facts.index]).html", below: home?.to)
      for (position, part) in facts.point.subPoints.enumerated() {
        let partNode = Node.subPoint(position, of: facts.index)
        let departments = material.graph.targets(of: partNode, .department)
        let id = Addresses.part(position, of: facts.point)
        add(
          thing(
            .subPoint, partNode, names: codes(departments), lines: part.citations,
            leadsTo: departments), as: partNode, at: "#\(id)", below: node)
      }
    }
  }

  /// Adds a theme and its effects. An effect that is in several maps is one thing.
  private mutating func add(_ map: Mindmap) {
    let start = positions.count
    for node in map.nodes {
      let index = indices[node.node] ?? things.count
      if index == things.count {
        indices[node.node] = index
        let isTheme = node.depth == 0
        var thing = thing(isTheme ? .theme : .effect, node.label, node.details)
        thing.lines = node.cited.isEmpty ? "" : text(CitedLines.words(node.cited))
        if !isTheme {
          lead(&thing, by: material.graph.links(from: node.node, .point))
        }
        things.append(thing)
      }
      let address =
        node.depth == 0
        ? material.addresses.theme(map.id) : "#\(Addresses.fragment(node.key))"
      position(
        index, at: address, below: node.parent.map { start + $0 },
        isReference: node.key != node.id || node.writtenOutIn != nil,
        kind: node.kind.mark.map { text($0) } ?? "")
    }
  }

  /// Has a thing lead to the ends of links, each once; what is stated once is not inferred.
  private func lead(_ thing: inout SearchThing, by links: [Link]) {
    thing.leadsTo = once(links.map(\.to))
    let stated = links.filter { !$0.evidence.isInferred }
    thing.inferred = Set(links.map(\.to)).subtracting(stated.map(\.to))
  }

  private func once(_ nodes: [Node]) -> [Node] {
    var seen: Set<Node> = []
    return nodes.filter { seen.insert($0).inserted }
  }

  /// Adds goals, indicators and results.
  private mutating func addStanding() {
    let plan = material.plan
    let things: [(SearchKind, Node, [Citation])] =
      plan.goals.enumerated().map { (.goal, .goal($0), $1.citations) }
      + plan.indicators.enumerated().map { (.indicator, .indicator($0), $1.citations) }
      + plan.results.enumerated().map { (.result, .result($0), $1.citations) }
    for (kind, node, lines) in things {
      let points = material.graph.targets(of: node, .pointAim)
      add(
        thing(kind, node, lines: lines, leadsTo: once(points)), as: node,
        at: material.addresses.link(to: node, in: material.graph) ?? Addresses.progress)
    }
  }

  private mutating func addBudget() {
    for (index, line) in (material.plan.budget?.lines ?? []).enumerated() {
      let node = Node.budgetLine(index)
      let links = material.graph.links(from: node).filter { $0.role == .point || $0.role == .focus }
      var thing = thing(.budgetLine, node, lines: line.citations)
      lead(&thing, by: links)
      add(thing, as: node, at: material.addresses.link(to: node, in: material.graph) ?? "")
    }
  }

  private mutating func addRest() {
    for entry in material.plan.scope {
      var scope = thing(.scope, entry.topic.value, [], lines: entry.citations)
      scope.text = entry.reason.value
      add(scope, at: "\(Addresses.start)#scope")
    }
    for index in material.plan.sources.indices {
      let node = Node.source(index)
      add(
        thing(.source, node), as: node,
        at: material.addresses.link(to: node, in: material.graph) ?? Addresses.start)
    }
  }

  /// Adds the pages that are about no one thing, with words that people use for them.
  private mutating func addPages() {
    for page in Self.pages where isMade(page.address) {
      add(
        SearchThing(
          kind: .page, title: text(page.title.capitalized), names: text(page.words),
          text: text(page.about)), at: page.address)
    }
  }
}
