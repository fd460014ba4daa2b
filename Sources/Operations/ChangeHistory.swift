/// The changes of a plan in the order in which they were made, as the journal has them.
package struct ChangeHistory: Sendable {
  /// Changes that were made, also those that were taken back.
  package private(set) var changes: [JournalEntry] = []
  /// Numbers of changes that are taken back now.
  package private(set) var undone: [Int] = []
  /// How the plan began; nil for a plan that was made in another way.
  package private(set) var beginning: JournalEntry?
  /// A change that was announced and not ended.
  package private(set) var unfinished: JournalEntry?

  package init(_ entries: [JournalEntry]) {
    for entry in entries { add(entry) }
  }

  package mutating func add(_ entry: JournalEntry) {
    switch entry.kind {
    case .make, .undo, .redo, .begin: unfinished = entry
    case .cancelled: unfinished = nil
    case .done:
      guard let made = unfinished else { return }
      unfinished = nil
      switch made.kind {
      case .make:
        changes.append(made)
        // What was taken back before cannot come back after another change.
        changes.removeAll { undone.contains($0.number) }
        undone = []
      case .undo: undone.append(made.number)
      case .redo: undone.removeAll { $0 == made.number }
      case .begin: (beginning, changes, undone) = (made, [], [])
      case .done, .cancelled: break
      }
    }
  }

  package var nextNumber: Int { (changes.map(\.number).max() ?? 0) + 1 }

  /// The change that an undo takes back.
  package var last: JournalEntry? { changes.last { !undone.contains($0.number) } }

  /// The change that a redo makes again.
  package var nextRedo: JournalEntry? {
    undone.last.flatMap { number in changes.first { $0.number == number } }
  }
}
