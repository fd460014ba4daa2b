/// A made-up plan of indicators: the same bytes for the same shape. Every indicator has a series of the
/// municipality and one of the country, a target, and a goal for every ten.
package struct SyntheticFigures: Sendable {
  package let series: Int
  package let years: Int
  package let seed: UInt64

  /// So that no file grows past what a plan's file may be.
  private static let indicatorsAFile = 2000
  private static let lastYear = 2026

  package init(series: Int, years: Int, seed: UInt64) {
    self.series = max(2, series)
    self.years = min(max(1, years), 100)
    self.seed = seed
  }

  package func forEachFile(_ take: (_ path: String, _ text: String) throws -> Void) rethrows {
    try take("plan.yaml", plan)
    let count = series / 2
    for start in stride(from: 0, to: count, by: Self.indicatorsAFile) {
      var lines = YAMLLines()
      lines.line(0, "indicators:")
      for number in start..<min(start + Self.indicatorsAFile, count) {
        write(number, to: &lines)
      }
      try take("indicators-\(start / Self.indicatorsAFile + 1).yaml", lines.text)
    }
    var goals = YAMLLines()
    goals.line(0, "goals:")
    for goal in 0..<(count + 9) / 10 {
      goals.line(2, "- id: doel-\(goal + 1)")
      goals.line(4, "text: Minder meldingen van soort \(goal + 1) in de gemeente")
      goals.line(4, "source: \(goal + 1)")
      let names = (goal * 10..<min(goal * 10 + 10, count)).map { "soort-\($0 + 1)" }
      goals.line(4, "indicators: [\(names.joined(separator: ", "))]")
    }
    try take("goals.yaml", goals.text)
  }

  private var plan: String {
    var lines = YAMLLines()
    lines.line(0, "# Een verzonnen plan met cijfers, om mee te meten.")
    lines.line(0, "plan:")
    lines.line(2, "title: Verzonnen cijfers")
    lines.line(2, "period: '\(Self.lastYear)'")
    lines.line(2, "language: nl")
    lines.line(0, "sources:")
    lines.line(2, "- {id: verslag, title: Verzonnen verslag, lines: \(series)}")
    lines.line(0, "regions:")
    lines.line(2, "- {code: NL, name: Nederland, benchmark: true, source: 1}")
    return lines.text
  }

  private func write(_ number: Int, to lines: inout YAMLLines) {
    var dice = Dice(seed: seed, part: number)
    let line = number + 1
    lines.line(2, "- id: soort-\(number + 1)")
    lines.line(4, "title: Meldingen van soort \(number + 1)")
    lines.line(4, "unit: aantal")
    lines.line(4, "better: less")
    lines.line(4, "source: \(line)")
    lines.line(4, "series:")
    for region in ["", "region: NL, "] {
      var value = 200 + dice.roll(800)
      let values = (0..<years).map { index in
        value = max(1, value + dice.roll(61) - 30)
        return "\(Self.lastYear - years + 1 + index): \(value)"
      }
      lines.line(
        6, "- \(region.isEmpty ? "" : "{")\(region)source: \(line)\(region.isEmpty ? "" : ",")")
      lines.line(
        8,
        "values: {\(values.joined(separator: ", "))}\(region.isEmpty ? "" : "}")")
    }
    lines.line(4, "targets:")
    lines.line(6, "- {at-most: \(300 + dice.roll(300)), by: \(Self.lastYear + 2), source: \(line)}")
  }
}
