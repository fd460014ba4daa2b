internal import FoundationEssentials

/// Work that waits for other programs, a few pieces at a time.
package enum SideBySide {
  private static var pieces: Int { max(4, ProcessInfo.processInfo.activeProcessorCount) }

  /// The answers in the order of what was asked, whichever is ready first.
  package static func map<Item: Sendable, Answer: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) async -> Answer
  ) async -> [Answer] {
    var answers: [Int: Answer] = [:]
    await withTaskGroup(of: (Int, Answer).self) { group in
      var next = 0
      func start() {
        guard next < items.count else { return }
        let (place, item) = (next, items[next])
        next += 1
        group.addTask { (place, await work(item)) }
      }
      for _ in 0..<pieces { start() }
      while let (place, answer) = await group.next() {
        answers[place] = answer
        start()
      }
    }
    return items.indices.compactMap { answers[$0] }
  }
}
