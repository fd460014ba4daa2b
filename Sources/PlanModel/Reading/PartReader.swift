import SourceText
import Toolkit

/// What one file holds of a plan. Effects refer to one another by their place in this file.
struct PlanPart: Sendable {
  var plan = Plan()
  var problems: [FormatProblem] = []
}

/// Reads one file of a plan, without regard to the others.
struct PartReader {
  private(set) var part = PlanPart()

  init(_ file: SourceFile, number: FileNumber) {
    let yaml = YAMLReader(file, number: number)
    part.problems = yaml.problems.map { FormatProblem(.yaml($0.kind), at: $0.range) }
    guard let root = yaml.root else { return }
    part.problems += FormatCheck.problems(in: root)
    if let document = MapReader(root) { read(document) }
  }

  private mutating func read(_ document: MapReader) {
    part.plan.header = document.map("plan").map(header)
    part.plan.budget = document.map("budget").map(budget)
    part.plan.handOut = document.map("hand-out").map(handOut)
    part.plan.sources = document.maps("sources").map(source)
    part.plan.scope = document.maps("scope").map(scopeEntry)
    if let theme = document.map("theme") { part.plan.themes = [read(theme: theme)] }
    part.plan.focusAreas = document.maps("focus-areas").map(focusArea)
    part.plan.groups = document.maps("groups").map(group)
    part.plan.departments = document.maps("departments").map(department)
    part.plan.actionPoints = document.maps("action-points").map(actionPoint)
    part.plan.decisions = document.maps("decisions").compactMap(decision)
  }

  // MARK: The map

  private mutating func read(theme map: MapReader) -> Theme {
    Theme(
      id: map.requiredText("id"), title: map.requiredText("title"),
      otherNames: map.printedNames("other-names"), explanation: map.text("explanation"),
      citations: map.citations("source"), placements: readEffects(of: map),
      exceptions: map.exceptions, range: map.range)
  }

  /// Reads the effects below a theme or an effect, depth first, and answers their places.
  /// The depth is bounded by `YAMLLimits.depth`.
  private mutating func readEffects(of parent: MapReader) -> [Placement] {
    var placements: [Placement] = []
    for map in parent.maps("effects") {
      if let same = map.text("same-as") {
        let reference = Reference(target: same, evidence: map.evidence, range: map.range)
        placements.append(Placement(reference: reference, writtenOut: nil, side: side(map)))
      } else {
        let effect = read(effect: map)
        let reference = Reference(
          target: part.plan.effects[effect].id, evidence: map.evidence, range: map.range)
        placements.append(
          Placement(reference: reference, writtenOut: effect, side: side(map)))
      }
    }
    return placements
  }

  private func side(_ map: MapReader) -> BranchSide? {
    map.text("side").flatMap { BranchSide(rawValue: $0.value) }
  }

  /// Answers the effect's place in the plan.
  private mutating func read(effect map: MapReader) -> Int {
    let place = part.plan.effects.count
    part.plan.effects.append(effect(map))
    part.plan.effects[place].placements = readEffects(of: map)
    return place
  }

  private func effect(_ map: MapReader) -> Effect {
    Effect(
      id: map.requiredText("id"), label: map.requiredText("label"),
      explanation: map.text("explanation"), citations: map.citations("source"),
      link: map.text("link"), focus: map.references("focus"), points: map.references("points"),
      context: map.text("context"), leaf: map.text("leaf"), placements: [],
      exceptions: map.exceptions, range: map.range)
  }
}
