import Editing
import PlanModel
import SourceText
import Toolkit

/// Other positions for effects and sub-points.
extension PlanEditor {
  mutating func moveEffect(
    _ target: Target, from: Target?, under: Target, _ position: ListPosition
  ) throws(OperationRefusal) {
    guard case .effect(let effect) = try names.node(target) else {
      throw OperationRefusal(
        Phrase(
          nl: "Alleen effecten en onderdelen kunnen worden verplaatst.",
          en: "Only effects and sub-points can be moved."),
        remedy: Phrase(
          nl: "Een punt krijgt een ander nummer met: raakvlak renumber",
          en: "A point gets another number with: raakvlak renumber"
        ).onScreen(
          nl: "Een punt krijgt een ander nummer in de tabel met actiepunten.",
          en: "A point gets another number in the table of action points."))
    }
    let parent = try parent(under)
    let former: Node
    if let from {
      former = try self.parent(from)
    } else if let home = home(of: effect) {
      former = home.parent
    } else {
      throw OperationRefusal(
        Phrase(nl: "Dit effect staat nergens.", en: "This effect is nowhere."))
    }
    guard let placement = placements(under: former).first(where: { graph.effect(at: $0) == effect })
    else {
      throw OperationRefusal(
        graph.description(of: .effect(effect))
          + Phrase(nl: " staat niet onder ", en: " is not under ")
          + graph.description(of: former) + Phrase(verbatim: "."))
    }
    if former != parent {
      if let present = placements(under: parent).first(where: { graph.effect(at: $0) == effect }) {
        throw OperationRefusal(
          graph.description(of: .effect(effect))
            + Phrase(nl: " staat hier al.", en: " is here already."), at: present.range)
      }
      try checkNoCycle(effect, under: parent)
      expectChange(of: .place, at: former)
      noteBasis(of: placement, movedTo: parent)
    }
    let copy = try copy(itemAt: placement.range)
    try insert(copy, under: parent, position)
    try removeItem(at: placement.range, .mapping)
  }

  /// What a placement rests on was about the former position: only a person knows about the new one.
  private mutating func noteBasis(of placement: Placement, movedTo parent: Node) {
    notes.append(
      Phrase(
        nl:
          "Klopt nog waarop deze plaats rust? Verander het zo nodig met: raakvlak link \(graph.name(of: parent)) \(placement.reference.target.value) --change --inferred \"reden\"",
        en:
          "Is what this place rests on still right? Change it where needed with: raakvlak link \(graph.name(of: parent)) \(placement.reference.target.value) --change --inferred \"reason\""
      ).onScreen(
        nl: "Klopt nog waarop deze plaats rust? Verander het zo nodig op de kaart van het effect.",
        en: "Is what this place rests on still right? Change it where needed on the effect's card.")
    )
  }

  mutating func moveSubPoint(
    _ target: Target, to: Target, _ position: ListPosition, on day: Day
  ) throws(OperationRefusal) {
    guard case .subPoint(let index, let former) = try names.node(target) else {
      throw OperationRefusal(Phrase(nl: "Dit is geen onderdeel.", en: "This is no sub-point."))
    }
    guard case .actionPoint(let point) = try names.node(to) else {
      throw OperationRefusal(
        Phrase(nl: "Een onderdeel hoort bij een punt.", en: "A sub-point belongs to a point."))
    }
    let labels = plan.actionPoints[point].subPoints.indices.map {
      plan.actionPoints[point].subPointName(at: $0)
    }
    var new = try self.index(position, among: labels)
    var rest = subPoints(of: former)
    rest.remove(at: index)
    var renamed: [Node: String] = [:]
    if former == point {
      if new > index { new -= 1 }
      rest.insert(.subPoint(index, of: former), at: new)
      renamed = changedLabels(rest, in: former)
    } else {
      var order = subPoints(of: point)
      order.insert(.subPoint(index, of: former), at: new)
      renamed = changedLabels(rest, in: former).merging(changedLabels(order, in: point)) { $1 }
      renamed[.subPoint(index, of: former)] = plan.actionPoints[point].subPointName(at: new)
    }
    if former != point { try keepDepartments(of: index, former, at: point) }
    try follow(letters: renamed, until: day)
    // The lines themselves move in a second step, for some of them may have changed in this one.
    next.append(.movePart(index, of: former, to: point, at: new))
  }

  /// A part that is nobody's in particular is asked of all departments of its point: under another it
  /// would be asked of others, and answers to it would be somebody else's.
  private mutating func keepDepartments(
    of index: Int, _ former: Int, at point: Int
  ) throws(OperationRefusal) {
    let (old, new) = (plan.actionPoints[former], plan.actionPoints[point])
    let part = old.subPoints[index]
    let codes = old.allDepartments.map(\.value)
    guard part.followsItsPoint, !codes.isEmpty, Set(codes) != Set(new.allDepartments.map(\.value))
    else {
      return
    }
    try set("departments", .token(codes.joined(separator: "/")), in: part.range, .subPoint)
    expectChange(of: .department, at: .subPoint(index, of: former))
  }

  /// Moves the lines of a sub-point.
  ///
  /// - Parameter new: its index when it is no longer where it was.
  mutating func movePart(
    _ index: Int, of former: Int, to point: Int, at new: Int
  ) throws(OperationRefusal) {
    let part = plan.actionPoints[former].subPoints[index]
    let copy = try copy(itemAt: part.range)
    let target = former == point && new >= index ? new + 1 : new
    let count = plan.actionPoints[point].subPoints.count
    try append(
      copy, at: target >= count ? nil : target, to: "sub-points",
      in: plan.actionPoints[point].range, .actionPoint)
    try removeItem(at: part.range, .mapping)
  }
}

extension SubPoint {
  /// Whether it is asked of all departments of its point, because it names none and no outside party.
  var followsItsPoint: Bool { lead == nil && departments.isEmpty && outsideParty == nil }
}
