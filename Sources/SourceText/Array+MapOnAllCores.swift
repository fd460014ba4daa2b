internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
  /// The answers of a pure function for every element, in order, worked out on all cores at once.
  package func mapOnAllCores<Answer: Sendable>(
    _ transform: @Sendable (Element) -> Answer
  ) -> [Answer] {
    let pieces = Swift.min(count, 64)
    guard pieces > 1 else { return map(transform) }
    let answers = Mutex(Array<[Answer]>(repeating: [], count: pieces))
    DispatchQueue.concurrentPerform(iterations: pieces) { piece in
      let part = self[count * piece / pieces..<count * (piece + 1) / pieces].map(transform)
      answers.withLock { $0[piece] = part }
    }
    return answers.withLock { $0.flatMap(\.self) }
  }
}
