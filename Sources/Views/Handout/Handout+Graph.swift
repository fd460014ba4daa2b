package import PlanModel
import SourceText
import Toolkit

extension Handout {
  /// The hand-outs of all departments, in the order of the plan. What is said of a point is made
  /// once, however many departments it has.
  package static func all(
    in graph: PlanGraph, facts: [PointSummary]? = nil, by definition: DetailsDefinition = .standard
  ) -> [Handout] {
    let addressees = graph.plan.departments.indices.map { Addressee($0, in: graph) }
    let owner = addressees.firstIndex(where: \.isOwner)
    var entries = Array(repeating: [Entry](), count: addressees.count)
    let strongest = StrongestCauses(graph)
    for facts in inOrder(facts ?? PointSummary.all(in: graph)) {
      let point = HandoutPoint(facts, in: graph, by: definition, strongest: strongest)
      let named = Named(point, among: addressees, owner: owner)
      for (department, parts) in point.departments {
        entries[department].append(Entry(point, parts, for: department, named, in: graph))
      }
    }
    return zip(addressees, entries).map { addressee, entries in
      Handout(
        addressee: addressee,
        cover: HandoutCover(addressee, isAsked: !entries.isEmpty, in: graph), entries: entries)
    }
  }

  /// The hand-out of the department at a position in the plan's list.
  package init(
    for department: Int, in graph: PlanGraph, by definition: DetailsDefinition = .standard
  ) {
    let addressees = graph.plan.departments.indices.map { Addressee($0, in: graph) }
    let points = graph.holders(of: .department(department), .department).compactMap { holder in
      if case .actionPoint(let point) = holder.holder { point } else { nil }
    }
    let facts = PointNumber.inOrder(points, of: graph.plan).map { PointSummary($0, in: graph) }
    let owner = addressees.firstIndex(where: \.isOwner)
    addressee = addressees[department]
    cover = HandoutCover(addressee, isAsked: !facts.isEmpty, in: graph)
    let strongest = StrongestCauses(graph)
    entries = Self.inOrder(facts).map { facts in
      let point = HandoutPoint(facts, in: graph, by: definition, strongest: strongest)
      let parts = point.departments.first { $0.index == department }?.parts ?? []
      return Entry(
        point, parts, for: department, Named(point, among: addressees, owner: owner), in: graph)
    }
  }

  /// Secondary points before primary ones, and those of which it is unknown between.
  private static func inOrder(_ facts: [PointSummary]) -> [PointSummary] {
    order.flatMap { priority in facts.filter { $0.point.priority == priority } }
  }
}

extension Handout.Addressee {
  fileprivate init(_ index: Int, in graph: PlanGraph) {
    let department = graph.plan.departments[index]
    code = department.code.value
    heading = department.heading
    aliases = department.aliases.map(\.value)
    kind = department.kind
    let owner = graph.links(from: .plan, .owner).first?.to
    isOwner = owner == .department(index)
    self.owner = owner.map(graph.name)
  }
}

/// Who is named at a point.
private struct Named {
  let addressees: [Handout.Addressee]
  let departments: [Int]
  /// The owner of the plan where it is not named: it decides on a primary point all the same.
  let owner: Int?

  init(_ point: HandoutPoint, among addressees: [Handout.Addressee], owner: Int?) {
    self.addressees = addressees
    departments = point.departments.map(\.index)
    let decider = point.priority == .primary ? owner : nil
    self.owner = decider.flatMap { [departments] in departments.contains($0) ? nil : $0 }
  }

  /// The names of those beside one.
  func others(than department: Int) -> NameSummary<Phrase> {
    let owner = owner.map { [addressees[$0].heading + Self.ownsThePlan] } ?? []
    let others = departments.lazy.filter { $0 != department }.prefix(NameSummary<Phrase>.most)
    return NameSummary(
      owner + others.map { addressees[$0].heading }, count: owner.count + departments.count - 1)
  }

  private static let ownsThePlan = Phrase(nl: ", eigenaar van het plan", en: ", owner of the plan")
}

extension Handout.Entry {
  fileprivate init(
    _ point: HandoutPoint, _ indices: [Int], for department: Int, _ named: Named,
    in graph: PlanGraph
  ) {
    self.point = point
    parts = indices.map { index in
      Handout.Part(
        part: point.parts[index],
        answers: graph.decisions(on: .subPoint(index, of: point.index), by: department))
    }
    others = named.others(than: department)
    isShared = point.priority == .primary && !named.addressees[department].isOwner
    answers = graph.decisions(on: .actionPoint(point.index), by: department)
  }
}

/// Makes entries one by one, for who needs no whole hand-out. What is said of a point is made once.
struct HandoutEntries {
  private let graph: PlanGraph
  private let addressees: [Handout.Addressee]
  private let owner: Int?
  private let strongest: StrongestCauses
  private var points: [Int: (point: HandoutPoint, cells: HandoutCells, named: Named)] = [:]

  init(_ graph: PlanGraph) {
    self.graph = graph
    addressees = graph.plan.departments.indices.map { Handout.Addressee($0, in: graph) }
    owner = addressees.firstIndex(where: \.isOwner)
    strongest = StrongestCauses(graph)
  }

  /// The row of a point or sub-point as a department gets it.
  mutating func row(of subject: Node, for department: Int) -> Table.Row? {
    guard case .actionPoint(let index) = subject.holder else { return nil }
    let made = points[index] ?? make(index)
    points[index] = made
    let parts = Array(made.point.parts.indices)
    let entry = Handout.Entry(made.point, parts, for: department, made.named, in: graph)
    let others = entry.othersCell
    let code = addressees[department].code
    guard case .subPoint(let part, _) = subject else {
      return made.cells.row(of: entry, others, code: code)
    }
    return made.cells.row(of: entry.parts[part], entry, others, code: code)
  }

  private func make(_ index: Int) -> (HandoutPoint, HandoutCells, Named) {
    let point = HandoutPoint(PointSummary(index, in: graph), in: graph, strongest: strongest)
    return (
      point, HandoutCells(point), Named(point, among: addressees, owner: owner)
    )
  }
}
