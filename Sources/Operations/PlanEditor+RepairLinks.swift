import Editing
import PlanModel
import SourceText
import Toolkit

/// Repairs of links at their ranges.
extension PlanEditor {
  mutating func correct(
    _ range: SourceRange, _ old: String, _ new: String
  ) throws(OperationRefusal) {
    try rewrite(Located(old, at: range), to: new)
    for link in graph.links where link.printed.range == range {
      expectChange(of: link.role, at: link.from)
    }
    for link in graph.broken where link.printed.range == range {
      expectChange(of: link.role, at: link.from)
    }
  }

  mutating func removeLink(
    at range: SourceRange, _ name: String
  ) throws(OperationRefusal) {
    guard let link = graph.links.first(where: { $0.printed.range == range }) else {
      return try removeBroken(Located(name, at: range))
    }
    expectChange(of: link.role, at: link.from)
    guard link.role != .place else {
      let placement = placements(under: link.from).first {
        $0.reference.target.range == range && $0.writtenOut == nil
      }
      guard let placement else {
        throw OperationRefusal(
          Phrase(
            nl: "Hier staat het effect zelf uitgeschreven.",
            en: "The effect itself is written out here."), at: range)
      }
      return try removeItem(at: placement.range, .mapping)
    }
    try remove(link)
  }
}
