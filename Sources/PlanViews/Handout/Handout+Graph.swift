package import PlanModel
import SourceText
import Wording

extension Handout {
  /// The hand-outs of all departments, in the order of the plan. What is told of a point is made
  /// once, however many departments it has.
  package static func all(in graph: PlanGraph, facts: [PointFacts]? = nil) -> [Handout] {
    let addressees = graph.plan.departments.indices.map { Addressee($0, in: graph) }
    var entries = Array(repeating: [Entry](), count: addressees.count)
    for facts in inOrder(facts ?? PointFacts.all(in: graph)) {
      let point = HandoutPoint(facts, in: graph)
      for (department, parts) in point.departments {
        entries[department].append(
          Entry(point, parts, for: department, among: addressees, in: graph))
      }
    }
    return zip(addressees, entries).map { Handout(addressee: $0, entries: $1) }
  }

  /// The hand-out of the department at a place in the plan's list.
  package init(for department: Int, in graph: PlanGraph) {
    let addressees = graph.plan.departments.indices.map { Addressee($0, in: graph) }
    let places = graph.links(to: .department(department), .department).compactMap { link in
      if case .actionPoint(let point) = link.from.holder { point } else { nil }
    }
    let facts = PointFacts.sorted(Set(places).map { PointFacts($0, in: graph) })
    addressee = addressees[department]
    entries = Self.inOrder(facts).map { facts in
      let point = HandoutPoint(facts, in: graph)
      let parts = point.departments.first { $0.index == department }?.parts ?? []
      return Entry(point, parts, for: department, among: addressees, in: graph)
    }
  }

  /// Secondary points before primary ones.
  private static func inOrder(_ facts: [PointFacts]) -> [PointFacts] {
    facts.filter { $0.point.priority == .secondary }
      + facts.filter { $0.point.priority == .primary }
  }
}

extension Handout.Addressee {
  fileprivate init(_ index: Int, in graph: PlanGraph) {
    let department = graph.plan.departments[index]
    code = department.code.value
    fullName = department.fullName
    aliases = department.aliases.map(\.value)
    kind = department.kind
    let owner = graph.links(from: .plan, .owner).first?.to
    isOwner = owner == .department(index)
    self.owner = owner.map(graph.name)
  }
}

extension Handout.Entry {
  private static let ownsThePlan = Phrase(nl: ", eigenaar van het plan", en: ", owner of the plan")

  fileprivate init(
    _ point: HandoutPoint, _ places: [Int], for department: Int,
    among addressees: [Handout.Addressee], in graph: PlanGraph
  ) {
    self.point = point
    parts = places.map { place in
      Handout.Part(
        part: point.parts[place],
        answers: graph.decisions(on: .subPoint(place, of: point.index), by: department))
    }
    let others = point.departments.map(\.index).filter { $0 != department }
    // The owner decides on a primary point, named there or not.
    let owner = addressees.firstIndex(where: \.isOwner).flatMap { owner in
      point.priority == .primary && owner != department && !others.contains(owner) ? owner : nil
    }
    let named = owner.map { addressees[$0].fullName + Self.ownsThePlan }
    self.others = (named.map { [$0] } ?? []) + others.map { addressees[$0].fullName }
    isShared = point.priority == .primary && !addressees[department].isOwner
    answers = graph.decisions(on: .actionPoint(point.index), by: department)
  }
}
