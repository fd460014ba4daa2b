import Editing
import PlanModel
import SourceText
import Toolkit

/// Other numbers for action points.
extension PlanEditor {
  mutating func renumber(_ pairs: [NumberPair], until day: Day) throws(OperationRefusal) {
    let pairs = pairs.filter { $0.from != $0.to }
    guard !pairs.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Er is niets te hernummeren.", en: "There is nothing to renumber."))
    }
    let new = Dictionary(pairs.map { ($0.from, $0.to) }, uniquingKeysWith: { first, _ in first })
    var points: [(index: Int, new: String)] = []
    // Once: when all points move up, a search for each would go through the whole plan every time.
    let numbered = Dictionary(
      grouping: plan.actionPoints.indices.filter { plan.actionPoints[$0].hasNumber }
    ) { plan.actionPoints[$0].number.value }
    for pair in pairs {
      if let only = numbered[pair.from], only.count == 1 {
        if numbered[pair.to] == nil { try checkNumber(pair.to) }
        points.append((only[0], pair.to))
        continue
      }
      guard case .actionPoint(let i) = try names.node(.named(pair.from)) else {
        throw OperationRefusal(
          Phrase(
            nl: "'\(pair.from)' is geen nummer van een actiepunt.",
            en: "'\(pair.from)' is no number of an action point."))
      }
      if numbered[pair.to] == nil { try checkNumber(pair.to) }
      points.append((i, pair.to))
    }
    try checkNumbers(new)
    var renamed: [Node: (old: String, new: String)] = [:]
    for (i, number) in points {
      let point = plan.actionPoints[i]
      renamed[.actionPoint(i)] = (point.number.value, number)
      expected.renamed[identity(of: .actionPoint(i))] = .init(kind: .actionPoint, name: number)
      for j in point.subPoints.indices {
        let label = point.subPointName(at: j)
        renamed[.subPoint(j, of: i)] = (label, number + label.dropFirst(point.number.value.count))
      }
    }
    try follow(renamed)
    for (i, number) in points {
      let point = plan.actionPoints[i]
      try rewrite(point.number, to: number)
      try keepFormer(
        number: point.number.value, number, point.formerly, until: day, in: point.range,
        .actionPoint)
      for (j, part) in point.subPoints.enumerated() where isKnownOutside(.subPoint(j, of: i)) {
        let name = point.subPointName(at: j)
        try keepFormer(
          number: name, number + name.dropFirst(point.number.value.count), part.formerly,
          until: day, in: part.range, .subPoint)
      }
    }
    noteMentions(of: pairs.map(\.from))
  }

  /// Whether a list with this label may be on its way, or an answer names it: then it has an id.
  func isKnownOutside(_ node: Node) -> Bool {
    graph.writtenID(of: node) != nil || !graph.decisions(on: node).isEmpty
  }

  private func checkNumbers(_ new: [String: String]) throws(OperationRefusal) {
    var taken: [String: SourceRange] = [:]
    for point in plan.actionPoints where point.hasNumber {
      let number = new[point.number.value] ?? point.number.value
      if let other = taken[number] {
        throw OperationRefusal(
          Phrase(
            nl: "Nummer \(number) is al van een ander punt.",
            en: "Number \(number) is another point's already."),
          at: new[point.number.value] == nil ? point.number.range : other,
          remedy: Phrase(
            nl: "Schuif de punten erna mee op met --shift, of kies een vrij nummer.",
            en: "Move the points after it up with --shift, or choose a free number."
          ).onScreen(nl: "Kies een vrij nummer.", en: "Choose a free number."))
      }
      taken[number] = point.number.range
    }
  }
}
