/// Numbers that look drawn by lot and are the same for the same seed, on every machine: SplitMix64
/// (Steele, Lea and Flood, 2014).
package struct Dice: Sendable {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  /// Dice of their own for one part of a whole, so that a part does not depend on the others.
  package init(seed: UInt64, part: Int) {
    var dice = Dice(seed: seed)
    state = dice.next() &+ UInt64(bitPattern: Int64(part)) &* 0xD1B5_4A32_D192_ED03
  }

  /// A number from zero, below the number of sides; zero when there are none.
  package mutating func roll(_ sides: Int) -> Int {
    Int(next() % UInt64(max(sides, 1)))
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
