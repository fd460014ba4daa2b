/// Numbers put together in sets that grow by joining (Tarjan 1975, with path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The number that stands for the set of this one.
  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (low, high) = (root(of: one), root(of: other))
    parents[max(low, high)] = min(low, high)
  }
}
