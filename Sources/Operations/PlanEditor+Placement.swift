import Editing
import PlanModel
import SourceText
import Toolkit

/// Keys of one placement of an effect, and the order of lists.
extension PlanEditor {
  /// Writes a key that belongs to a placement; without texts it is removed.
  mutating func setPlacement(
    _ target: Target, under: Target, _ name: String, _ texts: [String]
  ) throws(OperationRefusal) {
    let parent = try parent(under)
    guard case .effect(let effect) = try names.node(target),
      let placement = placements(under: parent).first(where: { graph.effect(at: $0) == effect })
    else {
      throw OperationRefusal(
        Phrase(nl: "Dit effect staat niet onder ", en: "This effect is not under ")
          + graph.description(of: parent) + Phrase(verbatim: "."))
    }
    let map: MapName = placement.writtenOut == nil ? .effectReference : .effect
    let key = try key(name, of: map)
    if texts.isEmpty {
      try clear(name, in: placement.range)
    } else {
      try set(name, try ValueText(key: key).value(texts), in: placement.range, map)
    }
    expectChange(of: .place, at: parent)
  }

  // MARK: Order

  /// Puts the parts of a list in another order.
  ///
  /// - Parameter wanted: names of those that move; a part that is not named stays behind the one that it
  ///   is behind.
  mutating func arrange(
    _ kind: AddedThing.Kind, under: Target?, _ wanted: [String], on day: Day
  ) throws(OperationRefusal) {
    let items = try items(of: kind, under: under)
    var indices: [String: [Int]] = [:]
    for (index, item) in items.enumerated().reversed() {
      indices[item.name, default: []].append(index)
    }
    let named = wanted.compactMap { indices[$0]?.popLast() }
    guard named.count == wanted.count else {
      throw OperationRefusal(
        Phrase(
          nl: "De volgorde noemt iets dat niet in de lijst staat.",
          en: "The order names something that is not in the list."))
    }
    let order = Self.completed(named, of: items.count)
    if kind == .source, order.first != 0 {
      throw OperationRefusal(
        Phrase(
          nl: "De eerste bron blijft de eerste: een regelnummer zonder naam telt daarin.",
          en: "The first source stays the first: a line number without a name counts in it."))
    }
    if kind == .subPoint, let under, case .actionPoint(let point) = try names.node(under) {
      let nodes = order.map { Node.subPoint($0, of: point) }
      try follow(letters: changedLabels(nodes, in: point), until: day)
      // The lines themselves move in a second step, for some of them may have changed in this one.
      next.append(.arrangeParts(of: point, order))
      return
    }
    try arrange(items.map(\.range), order)
  }

  /// An order with the indices that it lacks, each behind the one that it is behind now.
  private static func completed(_ named: [Int], of count: Int) -> [Int] {
    let known = Set(named)
    guard known.count < count else { return named }
    // Those before the first that is named stay first.
    var following: [Int: [Int]] = [:]
    var last = -1
    for index in 0..<count {
      if known.contains(index) { last = index } else { following[last, default: []].append(index) }
    }
    return (following[-1] ?? []) + named.flatMap { [$0] + (following[$0] ?? []) }
  }

  /// Moves items of a list, as few as will do.
  ///
  /// - Parameter order: for each position the index of the item that comes there.
  mutating func arrange(_ ranges: [SourceRange], _ order: [Int]) throws(OperationRefusal) {
    let kept = Set(Self.longestRising(order))
    guard kept.count < order.count, let first = ranges.first else { return }
    if let other = ranges.first(where: { $0.file != first.file }) {
      throw OperationRefusal(
        Phrase(
          nl: "Deze lijst staat in meer bestanden; de volgorde daarover blijft zoals zij is.",
          en: "This list is in several files; the order across them stays as it is."),
        at: other)
    }
    try changes.withPatch(first.file) { patch throws(PatchProblem) in
      for (position, index) in order.enumerated() where !kept.contains(index) {
        guard let node = patch.source.node(.mapping, at: ranges[index].start),
          let (list, item) = patch.source.owner(of: node)
        else { throw PatchProblem(.unsureForm, line: ranges[index].start.line) }
        let copy = try patch.source.copy(item: item, of: list)
        // Before the next item that stays.
        let next = order[position...].first { kept.contains($0) }
        patch.insert([.copied(copy)], at: next ?? ranges.count, in: list)
        patch.remove(item: item, of: list)
      }
    }
  }

  /// The largest set of items that can stay where they are: a longest rising subsequence.
  private static func longestRising(_ numbers: [Int]) -> [Int] {
    // For each length the index of the smallest last number; and what comes before each index.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before.append(low > 0 ? ends[low - 1] : nil)
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var kept: [Int] = []
    var next = ends.last
    while let index = next {
      kept.append(numbers[index])
      next = before[index]
    }
    return kept
  }

  /// Parts of a list by the names that an order uses.
  private func items(
    of kind: AddedThing.Kind, under: Target?
  ) throws(OperationRefusal) -> [(name: String, range: SourceRange)] {
    switch kind {
    case .effect, .place:
      return placements(under: try parent(under)).map { ($0.reference.target.value, $0.range) }
    case .subPoint:
      guard let under, case .actionPoint(let point) = try names.node(under) else { return [] }
      return plan.actionPoints[point].subPoints.map { ($0.text.value, $0.range) }
    case .point: return plan.actionPoints.map { ($0.name, $0.range) }
    case .department: return plan.departments.map { ($0.code.value, $0.range) }
    case .scope: return plan.scope.map { ($0.topic.value, $0.range) }
    case .source: return plan.sources.map { ($0.id.value, $0.range) }
    case .focusArea: return plan.focusAreas.map { ($0.numeral.value, $0.range) }
    case .group: return plan.groups.map { ($0.id.value, $0.range) }
    case .budgetLine: return (plan.budget?.lines ?? []).map { ($0.name.value, $0.range) }
    case .indicator:
      return plan.indicators.map { ($0.id?.value ?? $0.title.value, $0.range) }
    case .goal: return plan.goals.map { ($0.id?.value ?? $0.text.value, $0.range) }
    case .result: return plan.results.map { ($0.id?.value ?? $0.text.value, $0.range) }
    case .region: return plan.regions.map { ($0.code.value, $0.range) }
    case .footnote: return plan.footnotes.map { ($0.id.value, $0.range) }
    case .scale: return plan.scales.map { ($0.id.value, $0.range) }
    case .report: return plan.reports.map { ($0.id.value, $0.range) }
    case .progress:
      throw OperationRefusal(
        Phrase(
          nl: "Wat verslagen zeggen, staat in de volgorde waarin het kwam.",
          en: "What reports say is in the order in which it came."))
    case .theme:
      throw OperationRefusal(
        Phrase(
          nl: "De volgorde van de thema's staat onder `themes` in het plan.",
          en: "The order of the themes is under `themes` in the plan."))
    }
  }
}
