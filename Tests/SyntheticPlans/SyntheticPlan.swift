/// A made-up plan of any size that looks like Amersfoort's: the same bytes for the same shape.
package struct SyntheticPlan: Sendable {
  package let shape: PlanShape

  /// The code of the department that owns the plan.
  static let owner = "Veiligheid"
  /// So that no file grows past what a plan's file may be.
  private static let townsAFile = 500

  package init(_ shape: PlanShape) {
    self.shape = shape
  }

  /// Makes the files one by one: a large plan is never in memory whole.
  package func forEachFile(_ take: (_ path: String, _ text: String) throws -> Void) rethrows {
    let towns = 0..<shape.towns
    try take("plan.yaml", plan)
    try take("departments.yaml", departments)
    try take("focus-areas.yaml", areas)
    var budget = YAMLLines()
    var total = 0
    var points = YAMLLines()
    for number in towns {
      var town = SyntheticTown(shape, number: number)
      for theme in town.themes.indices {
        let text = town.text(ofTheme: theme)
        try take("themes/\(town.names.id(ofTheme: theme)).yaml", text)
      }
      if number % Self.townsAFile == 0 { points.line(0, "action-points:") }
      town.writePoints(to: &points)
      town.writeBudget(&total, to: &budget)
      if number % Self.townsAFile == Self.townsAFile - 1 || number == towns.upperBound - 1 {
        let file = number / Self.townsAFile
        try take("action-points\(file == 0 ? "" : "-\(file + 1)").yaml", points.text)
        points = YAMLLines()
      }
    }
    try take("budget.yaml", budgetText(lines: budget.text, total: total))
  }

  private var plan: String {
    var lines = YAMLLines()
    lines.line(0, "# Een verzonnen plan, om mee te meten.")
    lines.line(0, "plan:")
    lines.line(2, "title: Verzonnen veiligheidsplan 2027-2030")
    lines.line(2, "municipality: \(TownNames(number: 0).name)")
    lines.line(2, "period: 2027-2030")
    lines.line(2, "language: nl")
    lines.line(2, "owner: \(Self.owner)")
    lines.folded(2, "notice", "Dit plan is verzonnen. Er bestaat geen gemeente die het heeft.")
    lines.line(2, "themes:")
    for number in 0..<shape.towns {
      for theme in Vocabulary.themes {
        lines.line(4, "- \(theme.lowercased())-\(number + 1)")
      }
    }
    lines.line(0, "sources:")
    lines.line(2, "- id: ivp")
    lines.line(4, "title: Verzonnen veiligheidsplan 2027-2030")
    lines.line(4, "identifier: verzonnen.txt")
    lines.line(4, "lines: \(shape.sourceLines)")
    lines.line(0, "scope:")
    for place in 1...6 {
      lines.line(2, "- topic: \(SyntheticName(place * 7).phenomenon.capitalizedFirst)")
      lines.folded(4, "reason", "Hier heeft de gemeente te weinig invloed op.")
      lines.source(4, [500 + place])
    }
    return lines.text
  }

  private var departments: String {
    var lines = YAMLLines()
    lines.line(0, "departments:")
    lines.line(2, "- code: \(Self.owner)")
    lines.line(4, "name: team Veiligheid")
    lines.line(4, "stated: 483")
    lines.line(4, "kind: unit")
    lines.source(4, [483])
    for number in 0..<shape.towns {
      let town = TownNames(number: number)
      for (place, department) in Vocabulary.departments.enumerated() {
        let line = town.line(580 + place)
        lines.line(2, "- code: \(town.code(ofDepartment: place))")
        lines.line(4, "name: \(department.1) \(town.name)")
        if place % 2 == 0 {
          lines.line(4, "stated: \(line)")
        } else {
          lines.folded(
            4, "inferred",
            "Dit is een gangbare betekenis van de afkorting; de tekst legt de code niet uit.")
        }
        lines.line(4, "kind: unit")
        lines.source(4, [line])
      }
    }
    return lines.text
  }

  private var areas: String {
    var lines = YAMLLines()
    lines.line(0, "focus-areas:")
    for number in 0..<shape.towns {
      let town = TownNames(number: number)
      for (place, title) in Vocabulary.areas.enumerated() {
        lines.line(2, "- numeral: \(town.numeral(ofArea: place))")
        lines.line(4, "title: \(title) in \(town.name)")
        lines.folded(
          4, "vision",
          "Alle inwoners van \(town.name) wonen veilig en kunnen zonder gevaar buiten leven.")
        lines.folded(
          4, "contribution",
          "Het team bouwt aan vertrouwen en ziet problemen vroeg. Hulp en streng optreden gaan samen."
        )
        if place == Vocabulary.areas.count - 1 { lines.line(4, "basis: true") }
        lines.source(4, [town.line(80 + place * 10)])
      }
    }
    lines.line(0, "groups:")
    for number in 0..<shape.towns {
      lines.line(2, "- id: algemeen-\(number + 1)")
      lines.line(4, "title: Algemene actiepunten in \(TownNames(number: number).name)")
      lines.source(4, [TownNames(number: number).line(315)])
    }
    return lines.text
  }

  private func budgetText(lines budget: String, total: Int) -> String {
    var lines = YAMLLines()
    lines.line(0, "budget:")
    lines.line(2, "years: [2027, 2028, 2029, 2030]")
    lines.source(2, [496])
    lines.line(2, "lines:")
    return lines.text + budget + "  totals: [\(total), \(total), \(total), \(total)]\n"
  }
}
