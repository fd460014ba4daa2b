import SyntheticPlans

/// Made-up plans of one theme, with Dutch labels: the same for the same seed, on every machine.
struct RandomPlan {
  private var dice: Dice
  private(set) var nodeCount: Int

  init(seed: UInt64) {
    dice = Dice(seed: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    nodeCount = 0
    nodeCount = 20 + next(181)
  }

  private mutating func next(_ bound: Int) -> Int { dice.roll(bound) }

  /// The plan as one YAML file, with as many effects as `nodeCount`.
  mutating func yaml() -> String {
    var children: [[Int]] = [[]]
    var depths = [0]
    let branches = 3 + next(5)
    for node in 1...nodeCount {
      var parent = node <= branches ? 0 : 1 + next(node - 1)
      while depths[parent] > 4 { parent = 1 + next(node - 1) }
      children.append([])
      children[parent].append(node)
      depths.append(depths[parent] + 1)
    }
    var lines = [
      "plan: {title: Proefplan, language: nl, notice: Dit plan is verzonnen.}",
      "theme:", "  id: proef", "  title: \(label())",
    ]
    write(children[0], children, indent: "  ", to: &lines)
    lines.append("focus-areas:")
    for numeral in Self.numerals { lines.append("  - {numeral: \(numeral), title: \(label())}") }
    lines.append("action-points:")
    for number in 1...30 {
      lines.append("  - {number: \(number), title: \(label()), priority: primary}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(
    _ nodes: [Int], _ children: [[Int]], indent: String, to lines: inout [String]
  ) {
    guard !nodes.isEmpty else { return }
    lines.append("\(indent)effects:")
    for node in nodes {
      lines.append("\(indent)  - id: e\(node)")
      lines.append("\(indent)    label: \(label())")
      if next(4) == 0 { lines.append("\(indent)    inferred: Omdat het zo is.") }
      let points = (0..<next(4)).map { _ in
        next(3) == 0 ? "{to: \(1 + next(30)), inferred: Zo}" : "\(1 + next(30))"
      }
      if !points.isEmpty {
        lines.append("\(indent)    points: [\(points.joined(separator: ", "))]")
      }
      let areas = (0..<next(3)).map { _ in Self.numerals[next(Self.numerals.count)] }
      if !areas.isEmpty { lines.append("\(indent)    focus: [\(areas.joined(separator: ", "))]") }
      write(children[node], children, indent: indent + "    ", to: &lines)
    }
  }

  /// One to six words.
  private mutating func label() -> String {
    (0..<(1 + next(6))).map { _ in Self.words[next(Self.words.count)] }.joined(separator: " ")
  }

  private static let numerals = ["I", "II", "III", "IV", "VIII"]
  private static let words = [
    "meer", "overlast", "in", "de", "binnenstad", "jongeren", "zonder", "huis", "spanning",
    "tussen", "buren", "Éénoudergezinnen", "onveiligheidsgevoel", "bij", "uitgaan", "coöperatie",
    "brandveiligheidsvoorschriften", "en", "hitte", "’s avonds", "minder", "vertrouwen",
    "arbeidsmigranten", "WOII", "MMWW", "iiil", "€ 500", "op", "straat", "(online)", "cybercrime",
  ]
}
