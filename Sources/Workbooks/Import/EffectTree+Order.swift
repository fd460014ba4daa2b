import Operations
import PlanModel
import SourceText
import Toolkit

/// The order of effects under each other, and of themes.
extension EffectTree {
  // MARK: Order

  mutating func arrange() {
    func idsBelow(_ rows: [PlanRow]) -> [String: [String]] {
      var ids: [String: [String]] = [:]
      for row in rows { ids[row.cells[underColumn], default: []].append(Self.effectID(row)) }
      return ids
    }
    let wasBelow = idsBelow(merging.basis?.rows[.effects] ?? [])
    let isBelow = idsBelow(merging.staying(on: .effects))
    let willBeBelow = Dictionary(grouping: rows.filter { !$0.isTheme }) {
      finalParent(of: $0) ?? ""
    }
    for parent in willBeBelow.keys.sorted() where !parent.isEmpty {
      let wanted = willBeBelow[parent] ?? []
      // Fast path: almost all lists are as they were.
      let (was, now) = (wasBelow[parent] ?? [], isBelow[parent] ?? [])
      if was == now, wanted.count == now.count, zip(wanted, now).allSatisfy({ $0.id == $1 }) {
        continue
      }
      let here = Set(wanted.map(\.id))
      let staying = now.filter { id in
        here.contains(id) || !isMovedAway(id, from: parent)
      }
      let known = Set(staying)
      let list = ListOrder(
        base: was, mine: wanted.map(\.id), theirs: staying)
      merging.report(list, at: WorkbookPosition(matching.tab), nil)
      let arriving = wanted.filter { !known.contains($0.id) }
      let added = arriving.filter { row in
        if case .known = row.matched.state { false } else { true }
      }
      let moved = arriving.filter { row in
        if case .known = row.matched.state { true } else { false }
      }.sorted { ($0.depth ?? 0, $0.number) < ($1.depth ?? 0, $1.number) }
      guard list.order != staying + added.map(\.id) + moved.map(\.id), list.order.count > 1 else {
        continue
      }
      merging.result.changes.append(
        WorkbookChange(
          .arrange, at: WorkbookPosition(matching.tab),
          Phrase(nl: "andere volgorde onder '\(parent)'", en: "other order under '\(parent)'"),
          [.arrange(.effect, under: Self.target(parent), list.order)]))
    }
    arrangeThemes()
  }

  /// What a row is under once its change is made or waits.
  func finalParent(of row: Row) -> String? {
    guard case .known(let base, let theirs) = row.matched.state else { return row.parent }
    let (was, now) = (base.cells[underColumn], theirs.cells[underColumn])
    guard let mine = row.parent else { return now }
    return CellMerge(base: was, mine: mine, theirs: now, isSame: CellText.isSame) == .mine
      ? mine : now
  }

  func isMovedAway(_ id: String, from parent: String) -> Bool {
    rows.contains { row in
      guard row.id == id, case .known(_, let theirs) = row.matched.state else { return false }
      return theirs.cells[underColumn] == parent && finalParent(of: row) != parent
    }
  }

  /// Whether a theme that goes still has effects, and so cannot go.
  private func keepsEffects(_ theme: String) -> Bool {
    merging.staying(on: .effects).contains { row in
      row.cells[underColumn] == theme && !isMovedAway(Self.effectID(row), from: theme)
    }
  }

  static func effectID(_ row: PlanRow) -> String {
    String(row.key.prefix { $0 != " " })
  }

  mutating func arrangeThemes() {
    let themes = rows.filter { $0.isTheme && blocked[$0.id] == nil }
    let wanted = themes.map(\.id)
    func ids(_ rows: [PlanRow]) -> [String] {
      rows.filter { $0.key.hasPrefix("theme:") }.map(\.key)
    }
    let leaving = merging.leaving[.effects] ?? []
    let now = ids(merging.theirs[.effects]).filter { !leaving.contains($0) || keepsEffects($0) }
    let list = ListOrder(base: ids(merging.basis?.rows[.effects] ?? []), mine: wanted, theirs: now)
    let added = wanted.filter { !now.contains($0) }
    // A plan without a list of themes has the order of their files.
    let isFirst = now.isEmpty && wanted.count > 1
    let hasList = merging.graph.plan.header?.themes.isEmpty == false
    guard isFirst || hasList && list.order != now + added else { return }
    merging.result.changes.append(
      WorkbookChange(
        .arrange, at: WorkbookPosition(matching.tab),
        Phrase(nl: "andere volgorde van de thema's", en: "other order of the themes"),
        [.set(.named("plan"), key: "themes", list.order.map { String($0.dropFirst(6)) })]))
  }
}
