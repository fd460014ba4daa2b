internal import Synchronization

/// Results of two independent pieces of work, computed concurrently.
package func concurrently<One: Sendable, Other: Sendable>(
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
  // Both results are set by now; the second calls only satisfy the compiler.
  return (first.withLock(\.self) ?? one(), second.withLock(\.self) ?? other())
}
