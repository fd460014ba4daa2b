package import SourceText
import Wording

/// Makes a plan of its files: documents with places in, plan and problems of form out.
package struct PlanReader {
  package private(set) var plan = Plan()
  package private(set) var problems: [FormatProblem] = []

  private var themes: [Theme] = []
  private var planPlace: SourceRange?
  private var budgetPlace: SourceRange?
  private var handOutPlace: SourceRange?

  /// Reads the files in the order given.
  package init(_ files: [SourceFile]) {
    for file in files { read(file) }
    if planPlace == nil, let first = files.first {
      problems.append(
        FormatProblem(.missingKey("plan", in: .document), at: .beginning(of: first.path)))
    }
    plan.themes = inOrder(themes)
  }

  private mutating func read(_ file: SourceFile) {
    let yaml = YAMLReader(file)
    problems += yaml.problems.map { FormatProblem(.yaml($0.kind), at: $0.range) }
    guard let root = yaml.root else { return }
    problems += FormatCheck.problems(in: root)
    guard let document = MapReader(root) else { return }
    readOnce("plan", document, \.planPlace) { $0.plan.header = $0.header($1) }
    readOnce("budget", document, \.budgetPlace) { $0.plan.budget = $0.budget($1) }
    readOnce("hand-out", document, \.handOutPlace) { $0.plan.handOut = $0.handOut($1) }
    plan.sources += document.maps("sources").map(source)
    plan.scope += document.maps("scope").map(scopeEntry)
    if let theme = document.map("theme") { themes.append(read(theme: theme)) }
    plan.focusAreas += document.maps("focus-areas").map(focusArea)
    plan.groups += document.maps("groups").map(group)
    plan.departments += document.maps("departments").map(department)
    plan.actionPoints += document.maps("action-points").map(actionPoint)
    plan.decisions += document.maps("decisions").compactMap(decision)
  }

  /// Reads a part that a plan has once; a second one is reported with the place of the first.
  private mutating func readOnce(
    _ key: String, _ document: MapReader, _ place: WritableKeyPath<PlanReader, SourceRange?>,
    _ read: (inout PlanReader, MapReader) -> Void
  ) {
    guard let map = document.map(key) else { return }
    if let first = self[keyPath: place] {
      problems.append(FormatProblem(.duplicateKey(key, first: first), at: map.range))
    } else {
      self[keyPath: place] = map.range
      read(&self, map)
    }
  }

  /// The themes as the plan orders them; those that it does not name follow as their files do.
  private func inOrder(_ themes: [Theme]) -> [Theme] {
    let named = (plan.header?.themes ?? []).map(\.value)
    let rank = Dictionary(zip(named, named.indices)) { first, _ in first }
    return themes.enumerated().sorted { left, right in
      let leftRank = rank[left.element.id.value] ?? .max
      let rightRank = rank[right.element.id.value] ?? .max
      return (leftRank, left.offset) < (rightRank, right.offset)
    }.map(\.element)
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
          target: plan.effects[effect].id, evidence: map.evidence, range: map.range)
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
    let place = plan.effects.count
    plan.effects.append(effect(map))
    plan.effects[place].placements = readEffects(of: map)
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
