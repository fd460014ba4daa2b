import Editing
import PlanModel
import SourceText
import Toolkit

/// Exceptions to rules.
extension PlanEditor {
  mutating func excuse(
    _ target: Target, _ rule: String, _ reason: String
  ) throws(OperationRefusal) {
    let thing = try names.thing(target)
    let holder = thing.node.map { Thing.node($0.holder) } ?? thing
    let map = graph.mapName(of: holder)
    guard PlanFormat[map].key("exceptions") != nil else {
      throw OperationRefusal(
        Phrase(
          nl: "Bij dit deel kan geen uitzondering staan.",
          en: "This part cannot have an exception."))
    }
    let range = try mapping(of: holder)
    guard !ReasonText.isMissing(reason), HiddenCharacter.first(in: reason) == nil else {
      throw OperationRefusal(
        Phrase(
          nl: "Een uitzondering heeft een reden nodig.", en: "An exception needs a reason."),
        remedy: Phrase(
          nl: "Zeg in een zin waarom de regel hier niet geldt.",
          en: "Say in a sentence why the rule does not hold here."))
    }
    if case .mapping(let entries)? = value(of: "exceptions", in: range) {
      if entries.contains(where: { $0.key == rule }) {
        throw OperationRefusal(
          Phrase(
            nl: "Voor '\(rule)' staat hier al een uitzondering.",
            en: "There is an exception for '\(rule)' here already."),
          at: range)
      }
      return try setException(rule, reason, in: range)
    }
    try set("exceptions", .mapping([(rule, .text(reason))]), in: range, map)
  }

  mutating func unexcuse(_ target: Target, _ rule: String) throws(OperationRefusal) {
    let node = try names.node(target).holder
    guard let exception = graph.exceptions(of: node).first(where: { $0.rule.value == rule }) else {
      throw OperationRefusal(
        Phrase(
          nl: "Voor '\(rule)' staat hier geen uitzondering.",
          en: "There is no exception for '\(rule)' here."),
        at: graph.mapping(of: .node(node)))
    }
    try removeKey(at: exception.rule.range)
  }
}
