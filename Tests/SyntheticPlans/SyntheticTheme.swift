/// The tree of one made-up theme: which effect hangs below which, and where effects of earlier
/// themes are placed once more.
struct SyntheticTheme {
  /// The effects, by their index in `effects`; those below the theme itself have the key -1.
  private(set) var children: [Int: [Int]] = [:]
  /// Numbers of the effects.
  let effects: Range<Int>
  /// Effects of earlier themes, by the index of the effect that they are below.
  private(set) var references: [Int: Int] = [:]

  private static let deepest = 4
  /// Of Amersfoort's 310 placements 56 are second ones.
  private static let secondPlaces = 56
  private static let firstPlaces = 254

  /// - Parameter earliest: the first effect that may be placed here once more; cycles cannot come of
  ///   what was written before.
  init(effects: Range<Int>, earliest: Int, _ dice: inout Dice) {
    self.effects = effects
    var depths: [Int] = []
    let branches = 4 + dice.roll(4)
    for place in 0..<effects.count {
      var parent = place < branches ? -1 : dice.roll(place)
      while parent >= 0, depths[parent] >= Self.deepest { parent = dice.roll(place) }
      children[parent, default: []].append(place)
      depths.append(parent < 0 ? 1 : depths[parent] + 1)
    }
    guard earliest < effects.lowerBound else { return }
    let count = effects.count * Self.secondPlaces / Self.firstPlaces
    for number in 0..<count {
      // Once in ten from anywhere before, else from nearby.
      let first = dice.roll(10) == 0 ? 0 : earliest
      references[number * effects.count / count] =
        first + dice.roll(effects.lowerBound - first)
    }
  }

  func isEnd(_ place: Int) -> Bool { children[place] == nil && references[place] == nil }
}
