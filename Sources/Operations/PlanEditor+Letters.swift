import Editing
import PlanModel
import SourceText
import Toolkit

/// The letters of sub-points, which follow from their order.
extension PlanEditor {
  /// Makes links follow when sub-points get other letters.
  ///
  /// - Parameter labels: the new label of each sub-point of which it changes.
  mutating func follow(
    letters labels: [Node: String], until day: Day
  ) throws(OperationRefusal) {
    var renamed: [Node: (old: String, new: String)] = [:]
    var shown: [String] = []
    for (node, label) in labels {
      guard case .subPoint(let i, let point) = node else { continue }
      let old = plan.actionPoints[point].subPointName(at: i)
      renamed[node] = (old, label)
      shown.append("\(old) → \(label)")
    }
    guard !renamed.isEmpty else { return }
    try follow(renamed)
    for (node, name) in renamed.sorted(by: { $0.value.old < $1.value.old })
    where isKnownOutside(node) && wasCalled(name.old, node) {
      guard let range = graph.mapping(of: .node(node)) else { continue }
      try keepFormer(
        number: name.old, name.new, graph.formerNames(of: node), until: day, in: range, .subPoint)
    }
    notes.append(
      Phrase(nl: "Andere letters: ", en: "Other letters: ")
        + Catalogue.list(shown.sorted()) + Phrase(verbatim: "."))
  }

  /// Whether anybody knows a sub-point by a letter: not one that it has only between two steps of a
  /// change, as when the one before it is removed and then all come in another order.
  private func wasCalled(_ label: String, _ node: Node) -> Bool {
    guard let id = graph.writtenID(of: node)?.value else { return true }
    let former = before.nodes(named: id).filter { $0.mapName == .subPoint }
    return former.isEmpty || former.contains { before.name(of: $0) == label }
  }

  /// The labels that change when the sub-points of a point come in another order.
  ///
  /// - Parameter order: the nodes in their new order; nil for a new sub-point.
  func changedLabels(_ order: [Node?], in point: Int) -> [Node: String] {
    var labels: [Node: String] = [:]
    for (index, node) in order.enumerated() {
      guard let node, case .subPoint(let i, let former) = node else { continue }
      let label = plan.actionPoints[point].subPointName(at: index)
      if plan.actionPoints[former].subPointName(at: i) != label { labels[node] = label }
    }
    return labels
  }

  func subPoints(of point: Int) -> [Node?] {
    plan.actionPoints[point].subPoints.indices.map { Node.subPoint($0, of: point) }
  }
}
