/// Indices of each node's links in the list of all links, in the order of that list.
struct LinkIndex: Sendable {
  /// Start of each node's indices in the list of indices, and finally the end of the last.
  private let starts: [Int32]
  private let positions: [Int32]

  /// - Parameter ends: for each link the number of the node at one of its ends.
  init(nodes: Int, ends: [Int?]) {
    var starts = [Int32](repeating: 0, count: nodes + 1)
    for node in ends { if let node { starts[node + 1] += 1 } }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    var positions = [Int32](repeating: 0, count: ends.count)
    for (link, node) in ends.enumerated() {
      guard let node else { continue }
      positions[Int(next[node])] = Int32(link)
      next[node] += 1
    }
    self.starts = starts
    self.positions = positions
  }

  /// Empty for a node that the plan does not have.
  subscript(_ node: Int?) -> ArraySlice<Int32> {
    guard let node else { return [] }
    return positions[Int(starts[node])..<Int(starts[node + 1])]
  }
}
