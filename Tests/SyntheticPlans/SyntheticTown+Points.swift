extension SyntheticTown {
  /// The town's action points, as items of a list.
  mutating func writePoints(to lines: inout YAMLLines) {
    for point in 0..<PlanShape.pointsOfATown { write(point, to: &lines) }
  }

  private mutating func write(_ point: Int, to lines: inout YAMLLines) {
    let place = names.number(ofPoint: point)
    // Names past those of the effects, so that a title is no effect's label.
    let name = SyntheticName(PlanShape.most + place)
    let title = "Aanpak van \(name.phrase)"
    lines.line(2, "- number: \(place)")
    lines.line(4, "title: \(title)")
    // Now and then the list at the end of the text has another title, as in real plans.
    if point == 5 && number % 3 == 0 {
      lines.line(4, "list-title: De \(title.prefix(1).lowercased() + title.dropFirst())")
    }
    let isPrimary = Self.primaryPoints.contains(point)
    lines.line(4, "priority: \(isPrimary ? "primary" : "secondary")")
    if let area = Self.areasOfPoints[point] {
      lines.line(4, "focus: \(names.numeral(ofArea: area))")
    } else {
      lines.line(4, "group: algemeen-\(number + 1)")
    }
    let departments = isPrimary ? [SyntheticPlan.owner] : codes(ofPoint: point)
    lines.line(4, "departments: \(departments.joined(separator: "/"))")
    lines.line(4, "page: \(14 + point / 2)")
    lines.folded(4, "summary", MadeUpSentences.summary(name))
    lines.source(4, [line(), line(), line()])
    writeReferences(of: point, to: &lines)
    writeSubPoints(of: point, departments, to: &lines)
    lines.line(0, "")
  }

  /// Each department of the town has one or more of the secondary points.
  private func codes(ofPoint point: Int) -> [String] {
    let more = point % 4 == 0 ? 2 : point % 3 == 0 ? 1 : 0
    return (0...more).map { names.code(ofDepartment: point + $0 * 5) }
  }

  /// Neighbours refer to each other; in one town of four one of them forgets to.
  private mutating func writeReferences(of point: Int, to lines: inout YAMLLines) {
    let other: Int
    switch point % 5 {
    case 0 where point + 1 < PlanShape.pointsOfATown: other = point + 1
    case 1 where point != 6 || number % 4 != 0: other = point - 1
    default: return
    }
    lines.line(4, "refers-to: \(names.number(ofPoint: other))@\(line())")
  }

  private mutating func writeSubPoints(
    of point: Int, _ departments: [String], to lines: inout YAMLLines
  ) {
    guard point % 2 == 1 || departments.count > 1 else { return }
    lines.line(4, "sub-points:")
    for part in 0..<3 + point % 4 {
      lines.folded(
        6, "text", MadeUpSentences.task(names.number(ofPoint: point) * 8 + part), isItem: true)
      if !Self.primaryPoints.contains(point) {
        let fields = Vocabulary.policyFields
        lines.line(8, "policy-field: \(fields[(point + part) % fields.count])")
      }
      if departments.count > 1 {
        lines.line(8, "departments: \(departments[part % departments.count])")
      } else if part == 2 {
        lines.line(8, "outside-party: Politie")
      }
      lines.source(8, [line()])
    }
  }

  /// Lines of the budget: one for every primary point and a few without one.
  mutating func writeBudget(_ total: inout Int, to lines: inout YAMLLines) {
    for point in 0..<PlanShape.pointsOfATown + 3 {
      let amount = 2_500 * (1 + dice.roll(20))
      total += amount
      let isLinked = point < PlanShape.pointsOfATown
      let area = isLinked ? Self.areasOfPoints[point] : nil
      lines.line(4, "- name: Post \(point + 1) van \(names.name)")
      if let area {
        lines.line(6, "focus: \(names.numeral(ofArea: area))")
      } else {
        lines.line(6, "heading: Overig \(names.name)")
      }
      lines.line(6, "amount: \(amount)")
      lines.source(6, [line()])
      if isLinked || number % 3 != 0 {
        lines.line(6, "points:")
        lines.line(8, "- to: \(names.number(ofPoint: point % PlanShape.pointsOfATown))")
        lines.folded(
          10, "inferred", "De naam van de post en de titel van het actiepunt komen overeen.")
      } else {
        lines.folded(6, "remark", "Niet gekoppeld. De tekst zegt niet waar dit geld voor is.")
      }
    }
  }
}
