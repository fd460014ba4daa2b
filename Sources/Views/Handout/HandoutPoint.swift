// Made in one pass for all hand-outs of a plan: a department's hand-out adds only its sub-points,
// its answers and the others' names. Otherwise a point with many departments would be made once for
// each of them.

package import PlanModel
package import Toolkit
import SourceText

/// What hand-outs say of an action point, whomever they are for: read off the graph once, and
/// shared by the hand-outs of all its departments.
package struct HandoutPoint: Sendable {
  /// The position in the plan's list.
  package let index: Int
  /// The number, else the id.
  package let number: String
  /// Its title with the number before it, where it has one.
  package let heading: String
  package let hasNumber: Bool
  /// What a returned row is recognised by.
  package let mark: RowMark
  package let priority: Priority
  /// Everything but what each department's hand-out says for itself.
  package let details: Details
  package let parts: [Part]
  /// In the plan's order, each with the positions of the sub-points that are asked of it.
  package let departments: [(index: Int, parts: [Int])]

  /// Who has the point, the sub-points that are asked and the answers differ by department; money
  /// is not for a hand-out.
  static let leftOut: Set<DetailKey> = [.departments, .subPoints, .decisions, .budget]

  /// A sub-point.
  package struct Part: Sendable {
    /// As in `2a`.
    package let name: String
    package let text: String
    package let mark: RowMark
    package let details: [Detail]
    /// Whether the plan says whose it is: of one department's point everything is that one's.
    package let isDivided: Bool
  }

  package var title: String { details.title }
  package var page: String? { details[.page]?.words.dutch }

  /// - Parameter strongest: chooses the effects to name; nil for all of them.
  init(
    _ facts: PointSummary, in graph: PlanGraph, by definition: DetailsDefinition = .standard,
    strongest: StrongestCauses? = nil
  ) {
    index = facts.index
    number = facts.point.name
    heading = facts.point.heading
    hasNumber = facts.point.hasNumber
    mark = RowMark(.actionPoint(facts.index), in: graph)
    priority = facts.point.priority
    let all = Details(
      .actionPoint(facts.index), in: graph, by: definition, without: Self.leftOut)
    details = strongest?.shorten(all, facts) ?? all
    let nodes = facts.point.subPoints.indices.map { Node.subPoint($0, of: facts.index) }
    let owners = nodes.map { graph.owners(of: $0) }
    let isShared = facts.departments.count > 1
    parts = zip(nodes, owners).map { node, owners in
      Part(
        name: graph.name(of: node), text: graph.ownWords(of: node),
        mark: RowMark(node, in: graph),
        details: definition.details(
          of: node, in: graph, without: [.actionPoint, .departments, .sameAs, .decisions]),
        isDivided: !isShared || !owners.isEmpty)
    }
    departments = Self.divide(owners, among: facts.departments)
  }

  /// The sub-points that are asked of each department: its own, and those that are nobody's.
  private static func divide(
    _ owners: [Set<Int>], among departments: [Int]
  ) -> [(index: Int, parts: [Int])] {
    var asked: [Int: [Int]] = [:]
    for (position, owners) in owners.enumerated() {
      for department in owners.isEmpty ? departments : Array(owners) {
        asked[department, default: []].append(position)
      }
    }
    return departments.map { ($0, asked[$0] ?? []) }
  }
}

extension HandoutPoint.Part {
  package var policyField: String? { details[.policyField]?.words.dutch }

  /// That the plan does not say whose it is, and what else is said but for some keys; nil when
  /// there is nothing to remark.
  package func remarks(without leftOut: Set<DetailKey> = []) -> Phrase? {
    let undivided = Phrase(nl: "niet verdeeld", en: "not divided")
    let words = (isDivided ? [] : [undivided]) + details.without(leftOut).map(\.words)
    return words.isEmpty ? nil : .joined(words, by: "; ")
  }
}

extension PlanGraph {
  fileprivate func owners(of part: Node) -> Set<Int> {
    Set(
      targets(of: part, .department).compactMap { target in
        if case .department(let index) = target { index } else { nil }
      })
  }
}
