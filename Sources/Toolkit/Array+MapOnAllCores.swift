internal import Dispatch

extension Array where Element: Sendable {
  /// The answers of a pure function for every element, in order, worked out on all cores at once.
  package func mapOnAllCores<Answer: Sendable>(
    _ transform: @Sendable (Element) -> Answer
  ) -> [Answer] {
    let pieces = Swift.min(count, 64)
    guard pieces > 1 else { return map(transform) }
    // Every piece has a place of its own, so that nobody waits for another.
    let answers = unsafe [[Answer]](unsafeUninitializedCapacity: pieces) { places, made in
      nonisolated(unsafe) let places = unsafe places
      Cores.perform(pieces) { piece in
        let part = self[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
        unsafe places.initializeElement(at: piece, to: part)
      }
      made = pieces
    }
    return answers.flatMap(\.self)
  }

  /// The same, with the answers put together in order while others are still being worked out.
  package func mapOnAllCores<Answer: Sendable, Sum: Sendable>(
    into start: Sum, _ transform: @Sendable (Element) -> Answer,
    add: @Sendable (inout Sum, Answer) -> Void
  ) -> Sum {
    let pieces = Swift.min(count, 64)
    // One at a time puts in what it has, and takes out what is due. A queue and no `Mutex`, which the
    // thread sanitizer does not see: here it must be able to look.
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
