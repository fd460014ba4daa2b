import PlanModel
import SourceText

/// On what two links, or two placements, rest when they become one. Lines are united; a line says more
/// than a reason, so a reason goes where there are lines; of two reasons the first stays.
struct MergedBasis {
  /// Id of the plan's first source, in which a line without a source is.
  let firstSource: String?

  /// What lines something itself cites, and therefore its links and placements without lines of
  /// their own.
  struct Holders {
    /// Of what stays, before the merge.
    let kept: [Citation]
    let old: [Citation]
    /// Of what stays, after it.
    let now: [Citation]
  }

  struct Result {
    /// Nil where what stays keeps its basis as it is written.
    var basis: Basis?
    /// A reason that goes.
    var dropped: String?
  }

  func merge(_ kept: Evidence, _ old: Evidence, _ holders: Holders) -> Result {
    let (lines, added) = (
      self.lines(of: kept, holders.kept), self.lines(of: old, holders.old)
    )
    switch (kept.written, old.written) {
    case (.inferred(let reason), .inferred(let other)):
      return Result(dropped: reason.value == other.value ? nil : other.value)
    case (_, .inferred(let reason)): return Result(dropped: reason.value)
    case (.inferred(let reason), _):
      return added.isEmpty
        ? Result() : Result(basis: .stated(added.map(PlanEditor.text)), dropped: reason.value)
    case (.own, _), (.stated, _):
      let all = union(lines, added)
      guard all.count > lines.count, !(kept.written.isOwn && isSame(all, holders.now)) else {
        return Result()
      }
      return Result(basis: .stated(all.map(PlanEditor.text)))
    }
  }

  /// The basis that something of the old holder keeps at the other: its lines are written where
  /// those of the other say less or more.
  func moved(_ old: Evidence, _ holders: Holders) -> Basis {
    switch old.written {
    case .inferred(let reason): .inferred(reason.value)
    case .stated(let lines): .stated(lines.map(PlanEditor.text))
    case .own where holders.old.isEmpty || isSame(holders.old, holders.now): .own
    case .own: .stated(holders.old.map(PlanEditor.text))
    }
  }

  private func lines(of evidence: Evidence, _ own: [Citation]) -> [Citation] {
    switch evidence.written {
    case .own: own
    case .stated(let lines): lines
    case .inferred: []
    }
  }

  // MARK: Lines

  func union(_ lines: [Citation], _ added: [Citation]) -> [Citation] {
    added.reduce(into: lines) { all, line in
      if !contains(all, line) { all.append(line) }
    }
  }

  func contains(_ lines: [Citation], _ line: Citation) -> Bool {
    lines.contains { $0.lines == line.lines && source(of: $0) == source(of: line) }
  }

  private func isSame(_ some: [Citation], _ others: [Citation]) -> Bool {
    some.allSatisfy { contains(others, $0) } && others.allSatisfy { contains(some, $0) }
  }

  private func source(of line: Citation) -> String? { line.source?.value ?? firstSource }
}

extension Evidence {
  /// `stated` without a line says nothing.
  fileprivate var written: Evidence {
    if case .stated(let lines) = self, lines.isEmpty { .own } else { self }
  }
}
