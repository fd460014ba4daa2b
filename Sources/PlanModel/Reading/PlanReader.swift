package import SourceText
import Toolkit

/// Makes a plan of its files: documents with places in, plan and problems of form out.
package struct PlanReader: Sendable {
  package private(set) var plan = Plan()
  package private(set) var problems: [FormatProblem] = []

  /// Reads the files side by side, and puts what they hold together in the order given.
  package init(_ files: [SourceFile]) {
    let order = files.placesInOrderOfPaths
    plan.files = order.map { files[$0].path }
    var numbers = Array(repeating: FileNumber(0), count: files.count)
    for (number, place) in order.enumerated() { numbers[place] = FileNumber(number) }
    self = Array(zip(files, numbers)).mapOnAllCores(into: self) {
      PartReader($0, number: $1).part
    } add: {
      $0.add($1)
    }
    if plan.header == nil, let first = numbers.first {
      let place = SourceRange.beginning(of: first)
      problems.append(FormatProblem(.missingKey("plan", in: .document), at: place))
    }
    plan.themes = inOrder(plan.themes)
  }

  private mutating func add(_ part: PlanPart) {
    problems += part.problems
    let held = part.plan
    keepFirst("plan", held.header, in: \.header, at: \.range)
    keepFirst("budget", held.budget, in: \.budget, at: \.range)
    keepFirst("hand-out", held.handOut, in: \.handOut, at: \.range)
    let before = plan.effects.count
    plan.themes += held.themes.map { $0.moved(by: before) }
    for place in held.effects.indices { plan.effects.append(held.effects[place].moved(by: before)) }
    plan.sources += held.sources
    plan.scope += held.scope
    plan.focusAreas += held.focusAreas
    plan.groups += held.groups
    plan.departments += held.departments
    plan.actionPoints += held.actionPoints
    plan.decisions += held.decisions
  }

  /// Takes in what a plan has once; a second one is reported with the place of the first.
  private mutating func keepFirst<Value>(
    _ key: String, _ value: Value?, in place: WritableKeyPath<Plan, Value?>,
    at range: KeyPath<Value, SourceRange>
  ) {
    guard let value else { return }
    if let first = plan[keyPath: place] {
      problems.append(
        FormatProblem(
          .duplicateKey(key, first: first[keyPath: range]), at: value[keyPath: range]))
    } else {
      plan[keyPath: place] = value
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
}

// The effects of each file are counted from zero until the files are put together.

extension Theme {
  fileprivate func moved(by places: Int) -> Theme {
    var theme = self
    for index in theme.placements.indices { theme.placements[index].move(by: places) }
    return theme
  }
}

extension Effect {
  fileprivate func moved(by places: Int) -> Effect {
    guard places > 0, !placements.isEmpty else { return self }
    var effect = self
    for index in effect.placements.indices { effect.placements[index].move(by: places) }
    return effect
  }
}

extension Placement {
  fileprivate mutating func move(by places: Int) {
    if let effect = writtenOut { writtenOut = effect + places }
  }
}
