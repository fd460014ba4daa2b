extension SyntheticTown {
  /// The file of one theme.
  mutating func text(ofTheme theme: Int) -> String {
    let tree = themes[theme]
    var lines = YAMLLines()
    lines.line(0, "# Een verzonnen thema; de regels verwijzen naar een tekst die niet bestaat.")
    lines.line(0, "theme:")
    lines.line(2, "id: \(names.id(ofTheme: theme))")
    lines.line(2, "title: \(Vocabulary.themes[theme]) in \(names.name)")
    let first = SyntheticName(tree.effects.lowerBound)
    lines.folded(2, "explanation", MadeUpSentences.explanation(first, &dice))
    lines.source(2, [line(), line()])
    write(tree.children[-1] ?? [], of: tree, 2, to: &lines)
    return lines.text
  }

  private mutating func write(
    _ places: [Int], of tree: SyntheticTheme, _ indent: Int, to lines: inout YAMLLines
  ) {
    guard !places.isEmpty else { return }
    lines.line(indent, "effects:")
    for place in places {
      write(place, of: tree, indent + 2, to: &lines)
      if let again = tree.references[place] {
        if tree.children[place] == nil { lines.line(indent + 4, "effects:") }
        lines.line(indent + 6, "- same-as: \(SyntheticName(again).id)")
        if dice.roll(2) == 0 {
          lines.line(indent + 8, "stated: \(line())")
        } else {
          lines.folded(
            indent + 8, "inferred",
            MadeUpSentences.reason(SyntheticName(again), line: line(), &dice))
        }
      }
    }
  }

  /// One effect with all below it; no deeper than a theme's tree is.
  private mutating func write(
    _ place: Int, of tree: SyntheticTheme, _ indent: Int, to lines: inout YAMLLines
  ) {
    let effect = tree.effects.lowerBound + place
    let name = SyntheticName(effect)
    let cited = line()
    lines.line(0, "")
    lines.line(indent, "- id: \(name.id)")
    lines.line(indent + 2, "label: \(name.label)")
    lines.folded(indent + 2, "explanation", MadeUpSentences.explanation(name, &dice))
    lines.source(indent + 2, dice.roll(2) == 0 ? [cited] : [cited, line()])
    switch dice.roll(10) {
    case 0, 1: lines.line(indent + 2, "stated: \(cited)")
    case 2, 3:
      lines.folded(
        indent + 2, "inferred", MadeUpSentences.reason(name, line: cited, &dice))
    default: break
    }
    let turn = effect - shape.effects(ofTown: number).lowerBound
    let points = points(count: counts[turn], turn: turn, &dice)
    writeLinks(of: name, to: points, cited, indent + 2, to: &lines)
    if points.isEmpty && tree.isEnd(place) {
      lines.folded(indent + 2, "context", MadeUpSentences.context(line: cited, &dice))
    }
    write(tree.children[place] ?? [], of: tree, indent + 2, to: &lines)
  }

  /// The focus areas are those of the points, and mostly one where there are no points.
  private mutating func writeLinks(
    of name: SyntheticName, to points: [Int], _ cited: Int, _ indent: Int, to lines: inout YAMLLines
  ) {
    var areas = Set(points.compactMap { Self.areasOfPoints[$0] }).sorted()
    if points.isEmpty && dice.roll(2) == 0 { areas = [dice.roll(PlanShape.areasOfATown - 1)] }
    writeLinks("focus", areas.map { names.numeral(ofArea: $0) }, name, cited, indent, to: &lines)
    writeLinks(
      "points", points.map { "\(names.number(ofPoint: $0))" }, name, cited, indent, to: &lines)
  }

  /// Six in ten are stated, in the effect's own line or another.
  private mutating func writeLinks(
    _ key: String, _ targets: [String], _ name: SyntheticName, _ cited: Int, _ indent: Int,
    to lines: inout YAMLLines
  ) {
    guard !targets.isEmpty else { return }
    let isStated = targets.map { _ in dice.roll(10) < 6 }
    func short(_ target: String) -> String { "\(target)@\(cited)" }
    if !isStated.contains(false) {
      lines.line(indent, "\(key): [\(targets.map(short).joined(separator: ", "))]")
      return
    }
    lines.line(indent, "\(key):")
    for (target, isStated) in zip(targets, isStated) {
      if isStated {
        lines.line(indent + 2, "- \(short(target))")
      } else {
        lines.line(indent + 2, "- to: \(target)")
        lines.folded(
          indent + 4, "inferred", MadeUpSentences.reason(name, line: cited, &dice))
      }
    }
  }
}
