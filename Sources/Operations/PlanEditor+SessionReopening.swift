import PlanModel
import SourceText
import Toolkit

/// Taking back what became of an item of a theme session.
extension PlanEditor {
  /// - Parameter scope: of the removal of what the end made; nil to leave that in the plan.
  mutating func reopen(
    _ number: Int, of session: ThemeSession, withMade scope: RemovalScope?, on day: Day
  ) throws(OperationRefusal) {
    let ends = session.ends.filter { $0.item.value == number }
    guard !ends.isEmpty else {
      throw OperationRefusal(
        Phrase(
          nl: "Nummer \(number) heeft geen einde.", en: "Number \(number) has no end."),
        at: session.id.range)
    }
    let origin = SessionOrigin(session: session.id.value, item: number).text
    for end in ends {
      try removeItem(at: end.range, .mapping)
      if let scope, let made = graph.made(by: end) {
        try takeBack(made, of: end, scope, on: day)
      } else {
        try keep(end, origin)
      }
    }
    try clear("processed", in: session.range)
  }

  /// Leaves what an end made in the plan, without saying any more that it comes from there.
  private mutating func keep(_ end: SessionEnd, _ origin: String) throws(OperationRefusal) {
    switch graph.made(by: end) {
    case .node(.effect(let index))?:
      notes.append(
        Phrase(
          nl: "Het effect '\(plan.effects[index].label.value)' blijft in de kaart staan.",
          en: "The effect '\(plan.effects[index].label.value)' stays in the map."))
    case .node(let node)?:
      notes.append(
        graph.description(of: node).capitalized
          + Phrase(nl: " blijft in het plan.", en: " stays in the plan."))
    case .scope(let index)?:
      notes.append(
        Phrase(
          nl: "Het onderwerp '\(plan.scope[index].topic.value)' blijft buiten het plan staan.",
          en: "The topic '\(plan.scope[index].topic.value)' stays out of scope."))
    case nil: break
    }
    guard case .effect(let index)? = graph.target(of: end) else { return }
    for written in plan.effects[index].origins where written.value == origin {
      try removeItem(at: written.range, .scalar)
    }
  }

  /// Removes what an end made, where nothing else has come to need it.
  private mutating func takeBack(
    _ made: MadeThing, of end: SessionEnd, _ scope: RemovalScope, on day: Day
  ) throws(OperationRefusal) {
    guard graph.isOnly(end, for: made) else {
      throw OperationRefusal(
        Phrase(
          nl: "Andere onderdelen van een themasessie horen hier ook bij: ",
          en: "Other items of a theme session belong to this too: ")
          + graph.description(of: made) + Phrase(verbatim: "."), at: end.range,
        remedy: Phrase(
          nl: "Neem alleen het einde terug.", en: "Take back the end only."))
    }
    reopened = end.range
    switch made {
    case .node(let node): try remove(.node(node), scope, on: day)
    case .scope(let index): try removeItem(at: plan.scope[index].range, .mapping)
    }
  }
}
