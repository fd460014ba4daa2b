internal import Synchronization

/// The answers of two pieces of work that do not depend on each other, worked out side by side.
package func atOnce<One: Sendable, Other: Sendable>(
  _ one: @Sendable () -> One, _ other: @Sendable () -> Other
) -> (One, Other) {
  let first = Mutex<One?>(nil)
  let second = Mutex<Other?>(nil)
  Cores.perform(2) { piece in
    if piece == 0 {
      let answer = one()
      first.withLock { $0 = answer }
    } else {
      let answer = other()
      second.withLock { $0 = answer }
    }
  }
  // Both have been given; asking for them once more is only for the compiler.
  return (first.withLock(\.self) ?? one(), second.withLock(\.self) ?? other())
}
