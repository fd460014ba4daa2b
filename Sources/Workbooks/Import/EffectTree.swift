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

  /// Keys of the rows that the sheet has.
  private(set) var keys: Set<String> = []
  /// Ids of rows that do not go in, with the number of the row that is why.
  var blocked: [String: Int] = [:]
  /// Rows that wait with another one, by the number of that.
  var waiting: [Int: [Row]] = [:]
  /// Rows that were left behind below a row that the sheet no longer has.
  var orphans: [String: [Row]] = [:]

  struct Row {
    let matched: MatchedRow
    /// Key of the theme or effect, by which rows below it name it.
    let id: String
    var depth: Int?
    var isTheme = false
    /// What it is under by its depth; nil where depths make no tree, and where it waits.
    var byDepth: String?
    /// Number of the row of which nobody knows whether this one is below it.
    var waitsWith: Int?
    /// Whether its depth was reported as wrong.
    var isMisread = false
    /// What it is under in the workbook; nil for a theme, and where it is not known.
    var parent: String?
    var number: Int { matched.row.number }
    /// Whether nothing is done with it; it is here for what is below it.
    var isIgnored: Bool {
      if case .ignored = matched.state { true } else { false }
    }
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
    guard rows.contains(where: { !$0.isIgnored }) else { return }
    let isTree = readDepths()
    if !isTree {
      merging.result.remarks.append(
        WorkbookRemark(
          .otherwise, at: WorkbookPosition(matching.tab),
          Phrase(
            nl: "de dieptes maken geen boom (gesorteerd?); gelezen is de kolom 'onder'",
            en: "the depths make no tree (sorted?); the column 'under' was read")))
    }
    findParents()
    rows.removeAll(where: \.isIgnored)
    add()
    move()
    reportWaiting()
    if isTree { arrange() }
  }

  private mutating func collect() {
    var seen: Set<String> = []
    let existing = Set(merging.theirs[.effects].map(\.key))
    for matched in matching.rows {
      let row = matched.row
      let depth = number(row.cells[depthColumn])
      let isFirst = row.key.isEmpty || seen.insert(row.key).inserted
      if !row.key.isEmpty { keys.insert(row.key) }
      switch matched.state {
      case .place(let effect): rows.append(Row(matched: matched, id: effect, depth: depth))
      case .known(_, let theirs), .unbased(let theirs):
        guard let node = theirs.node else { continue }
        var row = Row(
          matched: matched, id: PlanRowWriter.key(of: node, merging.graph), depth: depth)
        if case .theme = node { row.isTheme = true }
        rows.append(row)
      case .new:
        let name = merging.newNames[.effects]?[row.number] ?? ""
        let isTheme = depth == 0 || name.hasPrefix("theme:")
        let bare = name.hasPrefix("theme:") ? String(name.dropFirst(6)) : name
        rows.append(
          Row(
            matched: matched, id: isTheme ? PlanRowWriter.themeKey(bare) : bare, depth: depth,
            isTheme: isTheme))
      case .ignored:
        let id = isFirst ? matching.currentKey(of: row.key, merging.graph) : nil
        let made = Row(
          matched: matched, id: id ?? "#\(row.number)", depth: depth,
          isTheme: depth == 0 || row.key.hasPrefix("theme:"))
        if !existing.contains(made.id) { blocked[made.id] = made.number }
        rows.append(made)
      }
    }
    keys.formUnion(rows.map(\.id))
  }

  private mutating func findParents() {
    let known = Set(rows.filter { blocked[$0.id] == nil }.map(\.id))
      .union(merging.theirs[.effects].map(\.key))
    for index in rows.indices {
      let row = rows[index]
      switch row.matched.state {
      case .known(let base, let theirs) where !row.isTheme:
        let was = base.cells[underColumn]
        if let typed = typedParent(of: row) {
          rows[index].parent = resolve(typed, known, at: row)
        } else if let cause = blocker(of: row, unless: was) {
          rows[index].parent = was
          waiting[cause, default: []].append(row)
        } else if let gone = goneParent(of: row), !follows(row, gone, theirs) {
          rows[index].parent = was
          if CellText.isSame(was, theirs.cells[underColumn]) {
            orphans[gone, default: []].append(row)
          }
        } else {
          rows[index].parent = row.byDepth ?? was
        }
      case .new where row.isTheme:
        if let cause = row.waitsWith {
          blocked[row.id] = cause
          waiting[cause, default: []].append(row)
        } else if row.isMisread {
          blocked[row.id] = row.number
        }
      case .new:
        findParent(ofNew: index, known)
        if rows[index].parent == nil {
          blocked[row.id] = blocker(of: row, unless: "") ?? row.number
        }
      // The effect may be elsewhere too, so that what is below it needs not wait.
      case .place: findParent(ofNew: index, known)
      case .ignored where !row.isTheme && blocked[row.id] != nil:
        if let cause = blocker(of: row, unless: "") { blocked[row.id] = cause }
      case .known, .unbased, .ignored: break
      }
    }
  }

  private mutating func findParent(ofNew index: Int, _ known: Set<String>) {
    let row = rows[index]
    if let typed = typedParent(of: row) {
      rows[index].parent = resolve(typed, known, at: row)
    } else if let cause = blocker(of: row, unless: "") {
      waiting[cause, default: []].append(row)
    } else if let above = row.byDepth, !keys.contains(above) {
      orphans[above, default: []].append(row)
    } else if row.byDepth != nil {
      rows[index].parent = row.byDepth
    } else if !row.isMisread {
      merging.wait(
        position(row),
        CellProblem(
          Phrase(
            nl: "er staat niet waar dit nieuwe gevolg onder hoort",
            en: "it does not say what this new effect is under"),
          remedy: Phrase(
            nl: "Vul de diepte in (0 voor een thema), of de kolom 'onder'.",
            en: "Fill in the depth (0 for a theme), or the column 'under'.")))
    }
  }

  /// The row that keeps another one waiting that is below it by its depth.
  private func blocker(of row: Row, unless was: String) -> Int? {
    if let cause = row.waitsWith { return cause }
    guard let above = row.byDepth, above != was else { return nil }
    return blocked[above]
  }

  /// Whether a row below one that goes away goes where its depth says: somebody typed that depth, and the
  /// row above it is to be removed.
  private func follows(_ row: Row, _ gone: String, _ theirs: PlanRow) -> Bool {
    guard let above = row.byDepth, above != gone else { return false }
    if CellText.isSame(above, theirs.cells[underColumn]) { return true }
    return merging.deletes && row.depth.map { isTyped($0, in: row) } == true
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
}
