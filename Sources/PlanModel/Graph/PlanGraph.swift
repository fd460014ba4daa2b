// Why reading and resolving are apart: `Plan` is what was written, in order, with ranges. Names are
// resolved here only. What cannot be resolved is kept as `BrokenLink`, and duplicates, cycles and
// doubled links are kept, because finding them is the work of the rules. So any plan makes a graph.

import SourceText
import Toolkit

/// Plan with its links resolved, indexed by source and by target.
///
/// Built in one pass over the plan. Any plan makes a graph: unresolved links are kept in `broken`,
/// cycles and doubled links are kept as they are, and of nodes with the same name the first gets
/// the links.
package struct PlanGraph: Sendable {
  package let plan: Plan
  /// Links in the order of the plan; those of one source are consecutive.
  package let links: [Link]
  package let broken: [BrokenLink]

  private let names: NameTable
  private let numbers: NodeNumbers
  private let outgoing: LinkIndex
  private let incoming: LinkIndex
  /// Indices of decisions in the plan, by subject and decider.
  private let decided: [PlanLinks.DecisionKey: [Int]]
  /// For each action point the departments named at it or at its sub-points, in order, each once.
  private(set) var departmentsOfPoints: [[Int]] = []
  /// `departmentsOfPoints` as sets, for fast look-up.
  private(set) var askedOfPoints: [Set<Int>] = []
  private let positions: EffectPlacements
  private let assumptions: [SourceRange: Located<String>]
  private let sections: SectionIndex
  package let figures: FigureIndex

  package init(_ plan: Plan) {
    let names = NameTable(plan)
    let numbers = NodeNumbers(plan)
    let found = PlanLinks(plan, names)
    let (positions, (outgoing, incoming)) = concurrently(
      { EffectPlacements(plan, names) },
      {
        (
          LinkIndex(nodes: numbers.count, ends: found.links.map { numbers[$0.from] }),
          LinkIndex(nodes: numbers.count, ends: found.links.map { numbers[$0.to] })
        )
      })
    self.plan = Self.marked(plan, found.links)
    self.names = names
    self.numbers = numbers
    self.positions = positions
    sections = SectionIndex(plan)
    figures = FigureIndex(plan)
    self.outgoing = outgoing
    self.incoming = incoming
    links = found.links
    broken = found.broken
    decided = found.decided
    assumptions = found.assumptions
    departmentsOfPoints = plan.actionPoints.indices.map(linkedDepartments)
    askedOfPoints = departmentsOfPoints.map(Set.init)
  }

  /// The plan with the answers marked that were given to an older text or name only a letter.
  private static func marked(_ plan: Plan, _ links: [Link]) -> Plan {
    guard !plan.decisions.isEmpty else { return plan }
    var plan = plan
    for link in links where link.role == .decided {
      guard case .decision(let index) = link.from else { continue }
      guard let asked = plan.decisions[index].asked?.value else {
        plan.decisions[index].isByLetter = plan.names(link.to, byLetter: link.printed.value)
        continue
      }
      let now = plan.askedWords(of: link.to)
      if AskedWords.folded(asked) != AskedWords.folded(now) {
        plan.decisions[index].olderText = asked
      }
    }
    return plan
  }

  /// The links that leave a node, in order; of one role when that is given.
  package func links(from node: Node, _ role: LinkRole? = nil) -> [Link] {
    chosen(outgoing[numbers[node]], role)
  }

  /// Links of certain roles, in the order of the plan.
  package func links(as roles: LinkRole...) -> [Link] {
    var chosen: [Link] = []
    for position in links.indices where roles.contains(links[position].role) {
      chosen.append(links[position])
    }
    return chosen
  }

  /// Links that reach a node, in the order of the plan; of one role when that is given.
  package func links(to node: Node, _ role: LinkRole? = nil) -> [Link] {
    chosen(incoming[numbers[node]], role)
  }

  /// Nodes to which links of a role lead from a node, in order. The most frequent query, so it does
  /// not copy the links.
  package func targets(of node: Node, _ role: LinkRole) -> [Node] {
    var targets: [Node] = []
    for position in outgoing[numbers[node]] where links[Int(position)].role == role {
      targets.append(links[Int(position)].to)
    }
    return targets
  }

  /// Nodes from which links of a role reach a node, in order.
  package func holders(of node: Node, _ role: LinkRole) -> [Node] {
    var holders: [Node] = []
    for position in incoming[numbers[node]] where links[Int(position)].role == role {
      holders.append(links[Int(position)].from)
    }
    return holders
  }

  /// The positions in `links` of those that leave a node, in order.
  func positions(from node: Node) -> some Sequence<Int> {
    outgoing[numbers[node]].lazy.map { Int($0) }
  }

  /// The positions in `links` of those that reach a node, in order.
  func positions(to node: Node) -> some Sequence<Int> {
    incoming[numbers[node]].lazy.map { Int($0) }
  }

  private func chosen(_ positions: ArraySlice<Int32>, _ role: LinkRole?) -> [Link] {
    var chosen: [Link] = []
    for position in positions where role == nil || links[Int(position)].role == role {
      chosen.append(links[Int(position)])
    }
    return chosen
  }

  /// Themes in whose map an effect is, written out or referred to.
  package func themes(holding effect: Int) -> [Int] {
    positions.themes.indices.contains(effect) ? positions.themes[effect] : []
  }

  /// Theme in whose file an effect is written out.
  package func home(of effect: Int) -> Int? {
    positions.homes.indices.contains(effect) ? positions.homes[effect] : nil
  }

  /// What must be so for a link to be true, where the plan says it.
  package func assumption(of link: Link) -> String? { assumptions[link.printed.range]?.value }

  /// Node by name, of one of the kinds to which a role leads.
  package func node(named name: String, for role: LinkRole) -> Node? {
    names.target(name, for: role)
  }

  /// Nodes with a name, of any kind.
  package func nodes(named name: String) -> [Node] { names.all(name) }

  /// Names that a link of this role may use.
  package func candidates(for role: LinkRole) -> [String] { names.candidates(for: role) }

  /// Names of all nodes.
  package var allNames: [String] { names.candidates }

  /// Indices in the plan of a department's decisions on an action point or sub-point.
  package func indicesOfDecisions(on subject: Node, by decider: Node) -> [Int] {
    decided[PlanLinks.DecisionKey(subject: subject, decider: decider)] ?? []
  }

  /// The section of its source in which a citation begins; nil when the plan names none.
  package func section(of citation: Citation) -> SourceSection? { sections.section(of: citation) }

  /// The effect of a placement; nil when the placement refers to none.
  package func effect(at placement: Placement) -> Int? { names.effect(at: placement) }
}
