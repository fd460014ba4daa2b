import Operations
import PlanModel
import Toolkit

/// The tree of effects in a workbook: what each row is under, and in which order.
///
/// 'Onder' and depth say the same twice, because a sheet is sorted, and rows are moved. A changed
/// 'onder' counts; else, where depths make a tree, the row above with a smaller depth; else 'onder' as
/// it was.
struct EffectTree {
  let matching: RowMatching
  let returned: ReturnedPlanSheet
  var merging: SheetMerging
  let depthColumn: Int
  let underColumn: Int
  var rows: [Row] = []

  struct Row {
    let matched: MatchedRow
    /// Key of the theme or effect, by which rows below it name it.
    let id: String
    var depth: Int?
    /// Depth below which the rows that follow come: its own, or what it was where that is wrong.
    var place: Int?
    var isTheme = false
    /// What it is under in the workbook; nil for a theme, and where it is not known.
    var parent: String?
    var number: Int { matched.row.number }
  }

  init(_ matching: RowMatching, _ returned: ReturnedPlanSheet, _ merging: SheetMerging) {
    self.matching = matching
    self.returned = returned
    self.merging = merging
    depthColumn = PlanSheet.effects.index(of: SheetColumn.depth) ?? 0
    underColumn = PlanSheet.effects.index(of: SheetColumn.under) ?? 0
  }

  /// A theme or effect by its key in the workbook.
  static func target(_ key: String) -> Target {
    key.hasPrefix("theme:") ? .named(key) : .named("effect:\(key)")
  }

  mutating func run() {
    collect()
    guard !rows.isEmpty else { return }
    let wrong = wrongDepths()
    let isTree = wrong != nil
    for index in rows.indices where wrong?.contains(rows[index].number) == true {
      merging.wait(
        position(rows[index]).column(PlanSheet.effects.columns[depthColumn]),
        CellProblem(
          Phrase(
            nl: "deze diepte past niet onder de rij erboven",
            en: "this depth does not fit under the row above"),
          remedy: Phrase(
            nl: "Een rij is hoogstens één dieper dan de rij erboven; 0 is een thema.",
            en: "A row is one deeper than the row above at most; 0 is a theme.")))
      rows[index].depth = nil
    }
    if !isTree {
      merging.result.remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(matching.tab),
          Phrase(
            nl: "de dieptes maken geen boom (gesorteerd?); gelezen is de kolom 'onder'",
            en: "the depths make no tree (sorted?); the column 'under' was read")))
    }
    findParents(isTree: isTree)
    add()
    move()
    if isTree { arrange() }
  }

  private mutating func collect() {
    for matched in matching.rows {
      let depth = number(matched.row.cells[depthColumn])
      switch matched.state {
      case .place(let effect): rows.append(Row(matched: matched, id: effect, depth: depth))
      case .known(_, let theirs), .unbased(let theirs):
        guard let node = theirs.node else { continue }
        var row = Row(
          matched: matched, id: PlanRowWriter.key(of: node, merging.graph), depth: depth)
        if case .theme = node { row.isTheme = true }
        rows.append(row)
      case .new:
        let name = merging.newNames[.effects]?[matched.row.number] ?? ""
        let isTheme = depth == 0 || name.hasPrefix("theme:")
        let bare = name.hasPrefix("theme:") ? String(name.dropFirst(6)) : name
        rows.append(
          Row(
            matched: matched, id: isTheme ? PlanRowWriter.themeKey(bare) : bare, depth: depth,
            isTheme: isTheme))
      case .ignored: continue
      }
    }
  }

  private func number(_ text: String?) -> Int? { Int(CellText.trimmed(text ?? "")) }

  /// Rows whose depth somebody typed wrong; empty where the depths begin at a theme and go down one
  /// step at a time. Nil where they make no tree at all, as when rows were sorted.
  ///
  /// A row that is known keeps the place that it had, so that what is below it stays there. Of a new
  /// row nobody knows what is below it: rows that may be, wait too.
  private mutating func wrongDepths() -> Set<Int>? {
    guard returned.hasColumn[depthColumn] else { return nil }
    var wrong: Set<Int> = []
    var last = -1
    var isUnsure = false
    for index in rows.indices {
      let row = rows[index]
      let deepest = isUnsure ? last : last + 1
      if let depth = row.depth {
        if Self.fits(depth, row, deepest) {
          rows[index].place = depth
          last = depth
          isUnsure = false
          continue
        }
        guard isUnsure || isTyped(depth, in: row), last >= 0 else { return nil }
        wrong.insert(row.number)
      }
      if let former = formerDepth(of: row), Self.fits(former, row, deepest) {
        rows[index].place = former
        last = former
        isUnsure = false
      } else if row.depth != nil {
        isUnsure = true
      }
    }
    return wrong
  }

  private static func fits(_ depth: Int, _ row: Row, _ deepest: Int) -> Bool {
    depth >= 0 && depth <= deepest && (depth == 0) == row.isTheme
  }

  /// The depth with which a row was exported, or that it has in the plan.
  private func formerDepth(of row: Row) -> Int? {
    switch row.matched.state {
    case .known(let base, _): number(base.cells[depthColumn])
    case .unbased(let theirs): number(theirs.cells[depthColumn])
    case .new, .place, .ignored: nil
    }
  }

  /// Whether the workbook has another depth than it was exported with.
  private func isTyped(_ depth: Int, in row: Row) -> Bool {
    guard case .known(let base, _) = row.matched.state else { return true }
    return base.cells[depthColumn] != String(depth)
  }

  private mutating func findParents(isTree: Bool) {
    let known = Set(rows.map(\.id)).union(merging.theirs[.effects].map(\.key))
    var above: [String] = []
    for index in rows.indices {
      let row = rows[index]
      if let place = row.place, isTree {
        above = Array(above.prefix(place)) + [row.id]
      }
      guard !row.isTheme else { continue }
      let byDepth = row.depth.flatMap {
        isTree && $0 > 0 && $0 <= above.count ? above[$0 - 1] : nil
      }
      let typed = CellText.trimmed(row.matched.row.cells[underColumn] ?? "")
      switch row.matched.state {
      case .known(let base, _):
        let was = base.cells[underColumn]
        if returned.hasColumn[underColumn], !typed.isEmpty, !CellText.isSame(typed, was) {
          rows[index].parent = resolve(typed, known, at: row)
        } else {
          rows[index].parent = byDepth ?? was
        }
      case .new, .place:
        rows[index].parent = typed.isEmpty ? byDepth : resolve(typed, known, at: row)
        if rows[index].parent == nil, typed.isEmpty {
          merging.wait(
            position(row),
            CellProblem(
              Phrase(
                nl: "er staat niet waar dit nieuwe gevolg onder hoort",
                en: "it does not say what this new effect is under"),
              remedy: Phrase(
                nl: "Vul de diepte in, of de kolom 'onder'.",
                en: "Fill in the depth, or the column 'under'.")))
        }
      case .unbased, .ignored: break
      }
    }
  }

  func position(_ row: Row) -> WorkbookPosition {
    WorkbookPosition(matching.tab, row: row.number)
  }

  private mutating func resolve(_ typed: String, _ known: Set<String>, at row: Row) -> String? {
    if known.contains(typed) { return typed }
    let theme = PlanRowWriter.themeKey(typed)
    if known.contains(theme) { return theme }
    merging.wait(
      position(row).column(PlanSheet.effects.columns[underColumn]),
      CellProblem(
        Phrase(
          nl: "'\(typed)' is geen sleutel op dit blad", en: "'\(typed)' is no key on this sheet"),
        remedy: NearestWord.nearest(to: typed, among: known.sorted()).map {
          Phrase(nl: "Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?")
        }))
    return nil
  }

  // MARK: Moves

  private mutating func move() {
    // Higher up first: what leaves an effect must have left before that comes below it.
    let moved = rows.filter { row in
      guard case .known(let base, _) = row.matched.state, let parent = row.parent else {
        return false
      }
      return !CellText.isSame(parent, base.cells[underColumn])
    }
    for row in moved.sorted(by: { ($0.depth ?? 0, $0.number) < ($1.depth ?? 0, $1.number) }) {
      guard case .known(let base, let theirs) = row.matched.state, let parent = row.parent else {
        continue
      }
      let (was, now) = (base.cells[underColumn], theirs.cells[underColumn])
      let position = position(row).column(PlanSheet.effects.columns[underColumn])
      switch CellMerge(base: was, mine: parent, theirs: now, isSame: CellText.isSame) {
      case .unchanged, .theirs: break
      case .both: merging.result.agreed += 1
      case .conflict:
        merging.result.conflicts.append(
          WorkbookConflict(
            position: position, thing: merging.thing(theirs, on: .effects), base: was, mine: parent,
            theirs: now))
      case .mine:
        merging.result.changes.append(
          WorkbookChange(
            .move(merging.result.changes.count), at: position,
            merging.thing(theirs, on: .effects)
              + Phrase(
                nl: " gaat van '\(was)' naar '\(parent)'", en: " moves from '\(was)' to '\(parent)'"
              ),
            [
              .moveEffect(
                Self.target(row.id), from: Self.target(now), under: Self.target(parent), .last)
            ]))
      }
    }
  }
}
