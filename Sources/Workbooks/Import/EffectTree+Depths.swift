import PlanModel
import Toolkit

/// What the column 'depth' says: which row is under which.
///
/// A row of which nobody knows how deep it is, or that does not go in, keeps what may be below it waiting:
/// under the row before it that would be somewhere else, without a word.
extension EffectTree {
  /// Reads the depths from the first row to the last. False where they make no tree at all, as when rows
  /// were sorted.
  mutating func readDepths() -> Bool {
    guard returned.hasColumn[depthColumn] else { return false }
    var reading = DepthReading(self)
    guard reading.run() else { return false }
    rows = reading.rows
    for remark in reading.problems {
      merging.wait(
        position(rows[remark.index]).column(PlanSheet.effects.columns[depthColumn]),
        remark.problem)
    }
    return true
  }

  /// The depth with which a row was exported, or that it has in the plan.
  func formerDepth(of row: Row) -> Int? {
    switch row.matched.state {
    case .known(let base, _): number(base.cells[depthColumn])
    case .unbased(let theirs): number(theirs.cells[depthColumn])
    case .new, .place, .ignored: nil
    }
  }

  /// Whether the workbook has another depth than it was exported with.
  func isTyped(_ depth: Int, in row: Row) -> Bool {
    guard case .known(let base, _) = row.matched.state else { return true }
    return base.cells[depthColumn] != String(depth)
  }

  func number(_ text: String?) -> Int? { Int(CellText.trimmed(text ?? "")) }

  /// What somebody typed under 'onder'; nil where it is open or as it was exported.
  func typedParent(of row: Row) -> String? {
    let typed = CellText.trimmed(row.matched.row.cells[underColumn] ?? "")
    guard !typed.isEmpty else { return nil }
    if case .known(let base, _) = row.matched.state {
      return CellText.isSame(typed, base.cells[underColumn]) ? nil : typed
    }
    return typed
  }

  /// What a row still names under 'onder' and the sheet no longer has.
  func goneParent(of row: Row) -> String? {
    guard case .known(let base, _) = row.matched.state, !row.isTheme else { return nil }
    let was = base.cells[underColumn]
    guard !was.isEmpty, !keys.contains(was), typedParent(of: row) == nil else { return nil }
    // Who cleared the cell says that the depth counts.
    if let cell = row.matched.row.cells[underColumn], CellText.trimmed(cell).isEmpty { return nil }
    return was
  }
}

/// One pass over the rows of the tree.
private struct DepthReading {
  let tree: EffectTree
  var rows: [EffectTree.Row]
  var problems: [(index: Int, problem: CellProblem)] = []
  /// Ids of the rows above, by depth.
  private var above: [String] = []
  /// Number of the row of which nobody knows what is below it.
  private var unsure: Int?

  init(_ tree: EffectTree) {
    self.tree = tree
    rows = tree.rows
  }

  mutating func run() -> Bool {
    for index in rows.indices {
      guard read(index) else { return false }
    }
    return true
  }

  /// - Returns: whether it may be a tree still.
  private mutating func read(_ index: Int) -> Bool {
    let row = rows[index]
    let former = tree.formerDepth(of: row)
    // A row below one that was deleted has its depth still.
    if let gone = tree.goneParent(of: row), let depth = row.depth, depth == former, depth > 0 {
      rows[index].byDepth = above.indices.contains(depth - 1) ? above[depth - 1] : nil
      if rows[index].byDepth != gone {
        above = Array(above.prefix(depth - 1))
        while above.count < depth - 1 { above.append("") }
        above.append(gone)
      }
      place(index, at: depth)
      return true
    }
    if let depth = row.depth {
      if fits(depth, row) {
        if unsure != nil, !isSure(row, depth, former) {
          wait(index, former)
        } else {
          if depth > 0 { rows[index].byDepth = above[depth - 1] }
          place(index, at: depth)
        }
        return true
      }
      if unsure != nil {
        wait(index, former)
        return true
      }
      guard tree.isTyped(depth, in: row), !above.isEmpty else { return false }
      if row.isIgnored {
        unsure = row.number
        return true
      }
      problems.append((index, Self.wrongDepth))
      return misread(index, former)
    }
    let text = CellText.trimmed(row.matched.row.cells[tree.depthColumn] ?? "")
    if !text.isEmpty, !row.isIgnored {
      problems.append((index, Self.noDepth(text)))
      return misread(index, former)
    }
    leaveOpen(index, former)
    return true
  }

  private func fits(_ depth: Int, _ row: EffectTree.Row) -> Bool {
    depth >= 0 && depth <= above.count && (depth == 0 || above[depth - 1] != "")
      && (depth == 0) == row.isTheme
  }

  /// Whether a row is certainly where its depth says, also behind one of which nobody knows the depth.
  private func isSure(_ row: EffectTree.Row, _ depth: Int, _ former: Int?) -> Bool {
    if row.isTheme { return true }
    switch row.matched.state {
    case .known(let base, let theirs):
      let names = [base, theirs].map { $0.cells[tree.underColumn] }
      return depth == former && names.contains(above[depth - 1])
    case .unbased: return depth == former
    case .ignored: return false
    case .new, .place: return tree.typedParent(of: row).map { $0 == above[depth - 1] } ?? false
    }
  }

  private mutating func place(_ index: Int, at depth: Int) {
    above = Array(above.prefix(depth)) + [rows[index].id]
    unsure = nil
  }

  /// A row that may be below the one of which nobody knows the depth.
  private mutating func wait(_ index: Int, _ former: Int?) {
    rows[index].waitsWith = unsure
    rows[index].depth = nil
    // What is below a row that is known stays there.
    if let former, fits(former, rows[index]) {
      above = Array(above.prefix(former)) + [rows[index].id]
    }
  }

  /// A row with a wrong depth: one that is known stays where it was.
  private mutating func misread(_ index: Int, _ former: Int?) -> Bool {
    rows[index].depth = nil
    rows[index].isMisread = true
    if let former, fits(former, rows[index]) { place(index, at: former) }
    unsure = rows[index].number
    return true
  }

  /// A row without a depth: known ones are where they were, new ones where 'onder' says.
  private mutating func leaveOpen(_ index: Int, _ former: Int?) {
    let row = rows[index]
    if let former {
      if fits(former, row) { return place(index, at: former) }
    } else if row.isTheme {
      return place(index, at: 0)
    } else if let typed = tree.typedParent(of: row),
      let depth = above.firstIndex(where: { $0 == typed || $0 == PlanRowWriter.themeKey(typed) })
    {
      return place(index, at: depth + 1)
    }
    unsure = row.number
  }

  private static let wrongDepth = CellProblem(
    Phrase(
      nl: "deze diepte past niet onder de rij erboven",
      en: "this depth does not fit under the row above"),
    remedy: Phrase(
      nl: "Een rij is hoogstens één dieper dan de rij erboven; 0 is een thema.",
      en: "A row is one deeper than the row above at most; 0 is a theme."))

  private static func noDepth(_ text: String) -> CellProblem {
    CellProblem(
      Phrase(
        nl: "'\(text.prefix(60))' is geen diepte", en: "'\(text.prefix(60))' is no depth"),
      remedy: Phrase(
        nl: "Een diepte is een heel getal: 0 voor een thema, 1 voor wat eronder staat.",
        en: "A depth is a whole number: 0 for a theme, 1 for what is below it."))
  }
}
