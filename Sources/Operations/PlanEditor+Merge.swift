import Editing
import PlanModel
import SourceText
import Toolkit

/// Points that become one.
extension PlanEditor {
  mutating func merge(
    _ target: Target, into: Target, until day: Day
  ) throws(OperationRefusal) {
    let nodes = (try names.node(target), try names.node(into))
    if case (.effect(let old), .effect(let kept)) = nodes, old != kept {
      return try merge(old, into: kept, until: day)
    }
    guard case (.actionPoint(let old), .actionPoint(let kept)) = nodes, old != kept else {
      throw OperationRefusal(
        Phrase(
          nl: "Twee verschillende actiepunten kunnen worden samengevoegd, of twee effecten.",
          en: "Two different action points can be merged, or two effects."))
    }
    let (from, to) = (plan.actionPoints[old], plan.actionPoints[kept])
    guard from.priority == to.priority else {
      throw OperationRefusal(
        Phrase(
          nl: "Het ene punt is primair en het andere secundair.",
          en: "One point is primary and the other secondary."),
        at: from.priorityRange,
        remedy: Phrase(
          nl: "Maak ze eerst gelijk: raakvlak set \(from.name) priority \(to.priority.rawValue)",
          en: "First make them equal: raakvlak set \(from.name) priority \(to.priority.rawValue)"
        ).onScreen(
          nl: "Geef ze eerst dezelfde prioriteit.", en: "First give them the same priority."))
    }
    guard from.hasNumber, to.hasNumber else {
      throw OperationRefusal(
        Phrase(
          nl: "Alleen punten met een nummer kunnen worden samengevoegd.",
          en: "Only points with a number can be merged."), at: from.range)
    }
    expected.renamed[identity(of: .actionPoint(old))] = identity(of: .actionPoint(kept))
    // What the point links to itself is joined to the other's links, or listed as dropped.
    for role: LinkRole in [.focus, .group, .reference, .lead, .partner, .department] {
      expectChange(of: role, at: .actionPoint(old))
    }
    try keepDepartments(of: old, kept)
    let dropped = try mergeLinks(from: old, to: kept)
    try mergeValues(from: old, to: kept, dropped)
    let parts = from.subPoints.count
    if parts == 0 {
      try append(partOf(from, until: day), to: "sub-points", in: to.range, .actionPoint)
    } else {
      try addFormer(
        [("id", from.id?.value), ("number", from.number.value)].compactMap { key, name in
          name.map { (key, $0) }
        }, until: day, in: to.range, .actionPoint)
    }
    try follow(
      letters: Dictionary(
        uniqueKeysWithValues: (0..<parts).map {
          (Node.subPoint($0, of: old), to.subPointName(at: to.subPoints.count + $0))
        }), until: day)
    for index in 0..<parts {
      next.append(.movePart(0, of: old, to: kept, at: to.subPoints.count + index))
    }
    next.append(.removePoint(old))
    noteMentions(of: [from.number.value])
  }

  /// A point without parts, as a part of another: so its words and its answers stay.
  private func partOf(_ point: ActionPoint, until day: Day) -> YAMLValue {
    var values: [(key: String, value: YAMLValue)] = []
    if let id = point.id { values.append(("id", .token(id.value))) }
    values.append(("text", .text(point.title.value)))
    for key in ["lead", "departments", "source", "refers-to", "done"] {
      // A part has no partners of its own: they are departments there.
      if key == "departments", !point.partners.isEmpty {
        let names = (point.departments + point.partners).map(\.value)
        values.append((key, .token(names.joined(separator: "/"))))
      } else if let value = value(of: key, in: point.range) {
        values.append((key, value))
      }
    }
    let former: YAMLValue = .mapping([
      ("number", .token(point.number.value)), ("until", .token(day.iso)),
    ])
    let earlier = value(of: "formerly", in: point.range)
    if case .list(let items)? = earlier {
      values.append(("formerly", .list(items + [former])))
    } else {
      values.append(("formerly", .list([former])))
    }
    return .mapping(values)
  }

  /// Parts that are nobody's in particular are asked of all departments of their point: where that
  /// gets others, those that they are for now are written at the parts.
  private mutating func keepDepartments(of old: Int, _ kept: Int) throws(OperationRefusal) {
    let (from, to) = (plan.actionPoints[old], plan.actionPoints[kept])
    let all = [from, to].map { $0.allDepartments.map(\.value) }
    // A department has other names too.
    func departments(_ names: [String]) -> Set<String> {
      Set(names.map { graph.node(named: $0, for: .department).map(graph.name) ?? $0 })
    }
    let known = departments(all[1])
    let missing = all[0].filter { departments([$0]).isDisjoint(with: known) }
    let union = departments(all[1] + missing)
    for (point, own) in zip([from, to], all) where departments(own) != union && !own.isEmpty {
      for part in point.subPoints where part.followsItsPoint {
        try set("departments", .token(own.joined(separator: "/")), in: part.range, .subPoint)
        let identity = LinkExpectation.Identity(kind: .subPoint, name: part.text.value)
        expected.changed[identity, default: []].insert(.department)
      }
    }
    // Who leads or takes part there goes on doing so where the other point has nobody for it.
    let follows = from.subPoints.isEmpty ? [] : movedRoles(from, to)
    let added = missing.filter { !follows.contains($0) }
    guard !added.isEmpty else { return }
    let names = to.departments.map(\.value) + added
    try set("departments", .token(names.joined(separator: "/")), in: to.range, .actionPoint)
    expectChange(of: .department, at: .actionPoint(kept))
  }

  /// Names under keys that the other point gets because it lacks them.
  private func movedRoles(_ from: ActionPoint, _ to: ActionPoint) -> Set<String> {
    let lead = to.lead == nil ? from.lead.map { [$0.value] } ?? [] : []
    return Set(lead + (to.partners.isEmpty ? from.partners.map(\.value) : []))
  }

  /// - Parameter links: links that go.
  private mutating func mergeValues(
    from old: Int, to kept: Int, _ links: [Phrase]
  ) throws(OperationRefusal) {
    let (from, to) = (plan.actionPoints[old], plan.actionPoints[kept])
    let known = Set(to.citations.map(Self.text))
    let citations = from.citations.map(Self.text).filter { !known.contains($0) }
    if !citations.isEmpty {
      let all = to.citations.map(Self.text) + citations
      try set("source", .list(all.map(YAMLValue.token)), in: to.range, .actionPoint)
    }
    let references = try from.subPoints.isEmpty ? [] : mergeReferences(from: old, to: kept)
    if let summary = from.summary?.value {
      let text = to.summary.map { "\($0.value) \(summary)" } ?? summary
      try set("summary", .text(text), in: to.range, .actionPoint)
    }
    var dropped = ["title \"\(from.title.value)\""]
    if let title = from.listTitle { dropped.append("list-title \"\(title.value)\"") }
    if let page = from.page, page != to.page { dropped.append("page \(page)") }
    for focus in from.focus where !to.focus.contains(where: { $0.value == focus.value }) {
      dropped.append("focus \(focus.value)")
    }
    if let group = from.group, group.value != to.group?.value {
      dropped.append("group \(group.value)")
    }
    for exception in from.exceptions { dropped.append("exceptions: \(exception.rule.value)") }
    if from.subPoints.isEmpty { dropped.removeFirst() }
    dropped += try moveOtherValues(from: from, to: to)
    let all = dropped.map { Phrase(verbatim: $0) } + references + links
    guard !all.isEmpty else { return }
    notes.append(
      Phrase(nl: "Van punt \(from.name) vervalt: ", en: "Of point \(from.name) goes: ")
        + .list(all) + Phrase(verbatim: "."))
  }

  /// Moves the values of keys that the other point does not have.
  ///
  /// - Returns: the keys that both have, of which the other's value stays.
  private mutating func moveOtherValues(
    from: ActionPoint, to: ActionPoint
  ) throws(OperationRefusal) -> [String] {
    let joined: Set = [
      "id", "number", "title", "list-title", "priority", "focus", "group", "departments", "page",
      "summary", "source", "refers-to", "sub-points", "formerly", "exceptions",
    ]
    var dropped: [String] = []
    for key in PlanFormat[.actionPoint].keys.map(\.name) where !joined.contains(key) {
      // These are the part's, when the point becomes one.
      if ["done", "lead", "partners"].contains(key), from.subPoints.isEmpty { continue }
      guard let value = value(of: key, in: from.range) else { continue }
      if has(key, in: to.range) {
        dropped.append(key)
      } else {
        try set(key, value, in: to.range, .actionPoint)
      }
    }
    guard !from.subPoints.isEmpty else { return dropped }
    if case .list(let earlier)? = value(of: "formerly", in: from.range) {
      for former in earlier {
        try append(former, to: "formerly", in: to.range, .actionPoint)
      }
    }
    return dropped
  }

  /// A citation as the format writes it.
  static func text(_ citation: Citation) -> String {
    let lines = citation.lines
    let numbers =
      lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
    return citation.source.map { "\($0.value):\(numbers)" } ?? numbers
  }

  static func value(of reference: Reference) -> YAMLValue {
    let basis: Basis =
      switch reference.evidence {
      case .own: .own
      case .stated(let citations): .stated(citations.map(text))
      case .inferred(let reason): .inferred(reason.value)
      }
    return basis.link(to: reference.target.value, assumption: reference.assumption?.value)
  }
}
