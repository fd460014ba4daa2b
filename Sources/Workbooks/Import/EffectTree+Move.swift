import Operations
import PlanModel
import Toolkit

/// Effects that go elsewhere, and rows that wait because of another row.
extension EffectTree {
  mutating func move() {
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
      // Under a new row that does not go in nothing can be put.
      if let cause = blocked[parent] {
        waiting[cause, default: []].append(row)
        continue
      }
      let position = position(row).column(PlanSheet.effects.columns[underColumn])
      let cell = CellVersions(base: was, mine: parent, theirs: now)
      let outcome = cell.outcome(isSame: CellText.isSame)
      guard merging.takesMine(outcome, cell, of: theirs, on: .effects, at: position) else {
        continue
      }
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

  // MARK: Rows that wait

  /// Names the rows that wait with another one, in one sentence at that row.
  mutating func reportWaiting() {
    for cause in waiting.keys.sorted() {
      let below = waiting[cause] ?? []
      merging.wait(
        WorkbookPosition(matching.tab, row: cause),
        CellProblem(
          Phrase(
            nl: "met deze rij wacht wat eronder staat of kan horen: ",
            en: "with this row waits what is or may be below it: ") + names(of: below),
          remedy: Phrase(
            nl: "Herstel eerst deze rij.", en: "Mend this row first.")))
    }
    for gone in orphans.keys.sorted() {
      let below = orphans[gone] ?? []
      guard let first = below.first else { continue }
      let other = below.compactMap(\.byDepth).first { $0 != gone }
      let parent = merging.theirs[.effects].first { $0.key == gone }
      let title = parent.map { merging.thing($0, on: .effects) } ?? Phrase(verbatim: "'\(gone)'")
      var message =
        title
        + Phrase(
          nl: " (sleutel '\(gone)') staat niet meer op dit blad. Wat eronder stond, wacht: ",
          en: " (key '\(gone)') is no longer on this sheet. What was below it waits: ")
        + names(of: below)
      if let other {
        message =
          message
          + Phrase(
            nl: ". De diepte zou het onder '\(other)' zetten",
            en: ". The depth would put it under '\(other)'")
      }
      merging.wait(
        position(first).column(PlanSheet.effects.columns[underColumn]),
        CellProblem(
          message,
          remedy: Phrase(
            nl:
              "Zet die rij terug, of vul bij 'onder' de sleutel in van waar dit nu onder hoort.",
            en:
              "Put that row back, or fill in under 'under' the key of what this is below now.")))
    }
  }

  /// Largest number of rows that a sentence names.
  private static let mostNamed = 12

  /// The first rows with their labels, and how many more there are.
  private func names(of below: [Row]) -> Phrase {
    let column = PlanSheet.effects.index(of: "label") ?? 0
    let named = below.sorted { $0.number < $1.number }.prefix(Self.mostNamed).map { row in
      let label = CellText.trimmed(row.matched.row.cells[column] ?? "")
      return Phrase(
        nl: "rij \(row.number) '\(label.prefix(60))'",
        en: "row \(row.number) '\(label.prefix(60))'")
    }
    let rest = below.count - named.count
    return .list(
      named + (rest > 0 ? [Phrase(nl: "nog \(rest) rijen", en: "\(rest) more rows")] : []))
  }
}
