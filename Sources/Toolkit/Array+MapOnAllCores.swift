internal import Dispatch

extension Array where Element: Sendable {
  /// Results of a pure function for every element, in order, computed on all cores concurrently.
  package func mapOnAllCores<Answer: Sendable>(
    _ transform: @Sendable (Element) -> Answer
  ) -> [Answer] {
    let pieces = Swift.min(count, 64)
    guard pieces > 1 else { return map(transform) }
    // Each piece writes to an index of its own, so no lock is needed: that is why the buffer is
    // `nonisolated(unsafe)`.
    let answers = unsafe [[Answer]](unsafeUninitializedCapacity: pieces) { results, made in
      nonisolated(unsafe) let results = unsafe results
      Cores.perform(pieces) { piece in
        let part = self[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
        unsafe results.initializeElement(at: piece, to: part)
      }
      made = pieces
    }
    return answers.flatMap(\.self)
  }

  /// Results combined in order while later pieces are still being computed.
  package func mapOnAllCores<Answer: Sendable, Sum: Sendable>(
    into start: Sum, _ transform: @Sendable (Element) -> Answer,
    add: @Sendable (inout Sum, Answer) -> Void
  ) -> Sum {
    let pieces = Swift.min(count, 64)
    // A serial queue guards `waiting`: each piece stores its result and takes out what is next in
    // order. Not a `Mutex`: the thread sanitizer does not see one, and must be able to check this.
    let inTurn = DispatchQueue(label: "raakvlak.in-turn")
    nonisolated(unsafe) var waiting = [[Answer]?](repeating: nil, count: pieces)
    nonisolated(unsafe) var (sum, next) = (start, 0)
    Cores.perform(pieces) { piece in
      let part = self[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
      inTurn.sync {
        unsafe waiting[piece] = part
        while unsafe next < pieces, let due = unsafe waiting[next].take() {
          for answer in due { unsafe add(&sum, answer) }
          unsafe next += 1
        }
      }
    }
    return unsafe sum
  }
}
