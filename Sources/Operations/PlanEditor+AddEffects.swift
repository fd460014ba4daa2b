import Editing
import PlanModel
import SourceText
import Toolkit

/// New effects, and effects in a further position.
extension PlanEditor {
  mutating func addEffect(_ thing: AddedThing) throws(OperationRefusal) {
    let parent = try parent(thing.under)
    let id: String
    if let typed = thing.values.first(where: { $0.key == "id" })?.text {
      try checkName(typed, isID: true)
      try checkTaken(typed, .effect)
      id = typed
    } else {
      id = freeEffectID(for: thing.text)
    }
    let value = try mapping(thing, .effect, own: [("id", id), ("label", thing.text)])
    try insert(value, under: parent, thing.position)
  }

  /// Id for an effect with this label that no effect has or had.
  func freeEffectID(for label: String) -> String {
    let base = DerivedID.of(label)
    let taken = Set(plan.effects.flatMap { [$0.id.value] + $0.formerly.map(\.id.value) })
    return taken.contains(base)
      ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
  }

  mutating func addPlace(_ thing: AddedThing) throws(OperationRefusal) {
    let parent = try parent(thing.under)
    guard case .effect(let effect) = try names.node(.named(thing.text)) else {
      throw OperationRefusal(
        Phrase(
          nl: "'\(thing.text)' is geen effect.", en: "'\(thing.text)' is no effect."))
    }
    let id = plan.effects[effect].id.value
    if let present = placements(under: parent).first(where: { graph.effect(at: $0) == effect }) {
      throw OperationRefusal(
        Phrase(nl: "'\(id)' staat hier al.", en: "'\(id)' is here already."), at: present.range)
    }
    try checkNoCycle(effect, under: parent)
    let value = try mapping(thing, .effectReference, own: [("same-as", id)])
    try insert(value, under: parent, thing.position)
  }

  /// The theme or effect under which something comes.
  func parent(_ target: Target?) throws(OperationRefusal) -> Node {
    guard let target else {
      throw OperationRefusal(
        Phrase(
          nl: "Waar komt het? Noem een thema of effect met --under.",
          en: "Where does it come? Name a theme or effect with --under."
        ).onScreen(
          nl: "Waar komt het? Kies een thema of effect.",
          en: "Where does it come? Choose a theme or effect."))
    }
    let node = try names.node(target)
    switch node {
    case .theme, .effect: return node
    default:
      throw OperationRefusal(
        graph.description(of: node)
          + Phrase(nl: " is geen thema of effect.", en: " is no theme or effect."))
    }
  }

  /// Checks that an effect does not come below itself.
  func checkNoCycle(_ effect: Int, under parent: Node) throws(OperationRefusal) {
    var pending = [Node.effect(effect)]
    var met: Set<Node> = []
    while let node = pending.popLast() {
      guard met.insert(node).inserted else { continue }
      guard node != parent else {
        throw OperationRefusal(
          graph.description(of: .effect(effect))
            + Phrase(nl: " zou onder zichzelf komen.", en: " would come below itself."),
          at: graph.range(of: parent))
      }
      pending += graph.targets(of: node, .place)
    }
  }

  /// The names of what is right below a theme or effect, as written.
  func placedNames(under parent: Node) -> [String] {
    placements(under: parent).map(\.reference.target.value)
  }

  mutating func insert(
    _ value: YAMLValue, under parent: Node, _ position: ListPosition
  ) throws(OperationRefusal) {
    let all = placedNames(under: parent)
    let index = try index(position, among: all)
    expectChange(of: .place, at: parent)
    let range = try mapping(of: .node(parent))
    try append(
      value, at: index == all.count ? nil : index, to: "effects", in: range, parent.mapName)
  }
}
