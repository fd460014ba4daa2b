internal import Dispatch
internal import Synchronization

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
      DispatchQueue.concurrentPerform(iterations: pieces) { piece in
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
    let answers = Mutex(Array<[Answer]?>(repeating: nil, count: pieces))
    let sum = Mutex((value: start, next: 0))
    /// Takes in the pieces that are due, if nobody is at it.
    @Sendable func addWhatIsDue() {
      _ = sum.withLockIfAvailable { sum in
        while sum.next < pieces, let due = answers.withLock({ $0[sum.next].take() }) {
          for answer in due { add(&sum.value, answer) }
          sum.next += 1
        }
      }
    }
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let part = self[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
      answers.withLock { $0[piece] = part }
      addWhatIsDue()
    }
    addWhatIsDue()
    return sum.withLock(\.value)
  }
}
