internal import SyntheticPlans

/// Inputs that differ a little from known ones: the same for the same seed, on every machine.
package struct Mutations {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var dice: Dice

  /// - Parameter words: pieces that mean something to a parser.
  package init(of seeds: [[UInt8]], words: [String], seed: UInt64) {
    self.seeds = seeds.isEmpty ? [[]] : seeds
    self.words = words.map { Array($0.utf8) }
    dice = Dice(seed: seed)
  }

  private mutating func next(_ bound: Int) -> Int { dice.roll(bound) }

  package mutating func next() -> [UInt8] {
    var bytes = seeds[next(seeds.count)]
    for _ in 0...next(4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let start = next(bytes.count + 1)
    let end = min(bytes.count, start + next(12))
    switch next(5) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: if start < bytes.count { bytes[start] = UInt8(next(256)) }
    case 3:
      let other = seeds[next(seeds.count)]
      let from = next(other.count + 1)
      bytes.replaceSubrange(start..<end, with: other[from..<min(other.count, from + next(60))])
    default: bytes.insert(contentsOf: words.isEmpty ? [] : words[next(words.count)], at: start)
    }
  }
}
