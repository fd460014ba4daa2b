/// Fast scan of bytes. A byte is plain when it is a newline or printable ASCII, as almost every
/// byte of a plan is; only the others need a closer look.
extension Span<UInt8> {
  /// Next run of blocks, from an index on, that each contain a byte that is not plain; nil when
  /// there is none. All bytes before the run are plain.
  func nextOdd(from index: Int) -> Range<Int>? {
    var start = index
    while start < count, isPlainStretch(from: start) { start += Self.stretch }
    guard start < count else { return nil }
    var end = start
    while end < count, !isPlainStretch(from: end) { end += Self.stretch }
    return start..<Swift.min(end, count)
  }

  /// Calls `visit` with every index of a byte, in order.
  package func forEachPosition(of byte: UInt8, _ visit: (Int) -> Void) {
    var start = 0
    while start < count {
      let end = Swift.min(start + Self.stretch, count)
      if end - start < Self.stretch || contains(byte, from: start) {
        for index in start..<end where self[index] == byte { visit(index) }
      }
      start = end
    }
  }

  private func contains(_ byte: UInt8, from start: Int) -> Bool {
    let part = extracting(start..<start + Self.stretch)
    var least = UInt8.max
    for index in 0..<Self.stretch { least = Swift.min(least, part[index] ^ byte) }
    return least == 0
  }

  /// Block size in bytes.
  private static var stretch: Int { 32 }

  private func isPlainStretch(from start: Int) -> Bool {
    guard count - start >= Self.stretch else {
      return (start..<count).allSatisfy { self[$0].isPlain }
    }
    let part = extracting(start..<start + Self.stretch)
    // OR without an early exit, so that the compiler uses vector instructions.
    var odd: UInt8 = 0
    for index in 0..<Self.stretch {
      odd |= (part[index] &- 0x20 >= 0x5F ? 1 : 0) & (part[index] == 0x0A ? 0 : 1)
    }
    return odd == 0
  }
}

extension UInt8 {
  var isPlain: Bool { (0x20...0x7E).contains(self) || self == 0x0A }
}
