import SourceText

/// Nodes by name, per kind. Of two with the same name the first counts.
struct NameTable: Sendable {
  /// Tables by kind.
  private var tables = Array(repeating: [String: Node](), count: Kind.allCases.count)
  private var order = Array(repeating: [String](), count: Kind.allCases.count)

  private enum Kind: Int, CaseIterable {
    case theme
    case effect
    case focusArea
    case group
    case department
    case actionPoint
    case subPoint
    case region
    case footnote
    case indicator
    case goal
    case result
    case scale
    case report
  }

  init(_ plan: Plan) {
    for (i, theme) in plan.themes.enumerated() { add(theme.id.value, .theme(i), .theme) }
    tables[Kind.effect.rawValue].reserveCapacity(plan.effects.count)
    for i in plan.effects.indices { add(plan.effects[i].id.value, .effect(i), .effect) }
    for (i, area) in plan.focusAreas.enumerated() {
      add(area.numeral.value, .focusArea(i), .focusArea)
    }
    for (i, group) in plan.groups.enumerated() { add(group.id.value, .group(i), .group) }
    for (i, point) in plan.actionPoints.enumerated() where point.hasNumber {
      add(point.number.value, .actionPoint(i), .actionPoint)
      for index in point.subPoints.indices {
        add(point.subPointName(at: index), .subPoint(index, of: i), .subPoint)
      }
    }
    // A number comes before any id, wherever it is.
    for (i, point) in plan.actionPoints.enumerated() {
      add(point.id, point.hasNumber ? nil : point.title, .actionPoint(i), .actionPoint)
      for (index, part) in point.subPoints.enumerated() {
        add(part.id, point.hasNumber ? nil : part.text, .subPoint(index, of: i), .subPoint)
      }
    }
    // Last, because it is of another list.
    for (i, point) in plan.actionPoints.enumerated() {
      if let number = point.secondNumber { add(number.value, .actionPoint(i), .actionPoint) }
    }
    for (i, department) in plan.departments.enumerated() {
      add(department.code.value, .department(i), .department)
    }
    // Two passes: a code has precedence over any alias, wherever it is written.
    for (i, department) in plan.departments.enumerated() {
      for alias in department.aliases { add(alias.value, .department(i), .department) }
    }
    addFigures(of: plan)
  }

  private mutating func addFigures(of plan: Plan) {
    for (i, region) in plan.regions.enumerated() { add(region.code.value, .region(i), .region) }
    for (i, note) in plan.footnotes.enumerated() { add(note.id.value, .footnote(i), .footnote) }
    for (i, indicator) in plan.indicators.enumerated() {
      add(indicator.id, indicator.title, .indicator(i), .indicator)
    }
    for (i, goal) in plan.goals.enumerated() { add(goal.id, goal.text, .goal(i), .goal) }
    for (i, result) in plan.results.enumerated() {
      add(result.id, result.text, .result(i), .result)
    }
    for (i, scale) in plan.scales.enumerated() { add(scale.id.value, .scale(i), .scale) }
    for (i, report) in plan.reports.enumerated() { add(report.id.value, .report(i), .report) }
  }

  /// - Parameter words: of a thing that has no number, from which its id is derived.
  private mutating func add(
    _ id: Located<String>?, _ words: Located<String>?, _ node: Node, _ kind: Kind
  ) {
    if let name = id?.value ?? words.map({ DerivedID.of($0.value) }) { add(name, node, kind) }
  }

  private mutating func add(_ name: String, _ node: Node, _ kind: Kind) {
    guard !name.isEmpty else { return }
    // One look-up: almost no name is there already.
    if let first = tables[kind.rawValue].updateValue(node, forKey: name) {
      tables[kind.rawValue][name] = first
    } else {
      order[kind.rawValue].append(name)
    }
  }

  /// Kind of node to which a role leads, and the second kind where there are two.
  private func kinds(for role: LinkRole) -> (Kind, Kind?) {
    switch role {
    case .place: (.effect, nil)
    case .focus: (.focusArea, nil)
    case .group: (.group, nil)
    case .point: (.actionPoint, nil)
    case .department, .lead, .partner, .owner, .decider: (.department, nil)
    case .reference: (.actionPoint, .focusArea)
    case .sameText: (.subPoint, nil)
    case .decided, .pointAim: (.actionPoint, .subPoint)
    case .focusAim: (.focusArea, nil)
    case .effectAim: (.effect, nil)
    case .indicator, .rateOf, .complementOf, .figurePart: (.indicator, nil)
    // Of `subject` only where no kind is named, see `subject(_:)`.
    case .goal, .subject: (.goal, nil)
    case .region: (.region, nil)
    case .footnote: (.footnote, nil)
    case .scale: (.scale, nil)
    case .report: (.report, nil)
    }
  }

  /// Kinds that progress can be about, by the word before the colon.
  private static let subjects: [(word: String, kind: Kind)] = [
    ("goal", .goal), ("point", .actionPoint), ("sub-point", .subPoint), ("effect", .effect),
    ("result", .result), ("focus-area", .focusArea), ("theme", .theme), ("indicator", .indicator),
  ]

  /// Thing that a row of progress is about: `goal:name`, or a name that only one kind has.
  private func subject(_ name: String) -> Node? {
    if let colon = name.firstIndex(of: ":"),
      let kind = Self.subjects.first(where: { $0.word == name[..<colon] })?.kind
    {
      return tables[kind.rawValue][String(name[name.index(after: colon)...])]
    }
    let all = Self.subjects.compactMap { tables[$0.kind.rawValue][name] }
    return all.count == 1 ? all[0] : nil
  }

  func target(_ name: String, for role: LinkRole) -> Node? {
    if role == .subject { return subject(name) }
    let (kind, other) = kinds(for: role)
    return tables[kind.rawValue][name] ?? other.flatMap { tables[$0.rawValue][name] }
  }

  func candidates(for role: LinkRole) -> [String] {
    if role == .subject {
      return Self.subjects.flatMap { word, kind in order[kind.rawValue].map { "\(word):\($0)" } }
    }
    let (kind, other) = kinds(for: role)
    return order[kind.rawValue] + (other.map { order[$0.rawValue] } ?? [])
  }

  func all(_ name: String) -> [Node] {
    Kind.allCases.compactMap { tables[$0.rawValue][name] }
  }

  var candidates: [String] {
    order.flatMap(\.self)
  }

  /// Effect at a placement; nil when the reference has no target.
  func effect(at placement: Placement) -> Int? {
    if let effect = placement.writtenOut { return effect }
    guard case .effect(let effect)? = target(placement.reference.target.value, for: .place)
    else { return nil }
    return effect
  }
}
