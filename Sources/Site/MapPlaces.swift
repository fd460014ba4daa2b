import Views

/// Positions of each effect in each map, for the route to it from another map.
struct MapPlaces {
  struct Place {
    let map: Mindmap
    /// Index in the map's list of nodes.
    let node: Int
    /// Number of other positions of the effect in that map.
    let others: Int
  }

  private let maps: [String: Mindmap]
  /// First position and number of positions, by theme, then by effect.
  private let places: [String: [String: (first: Int, count: Int)]]

  init(_ all: [Mindmap]) {
    maps = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    places = maps.mapValues { map in
      var found: [String: (first: Int, count: Int)] = [:]
      for (index, node) in map.nodes.enumerated().dropFirst() {
        let before = found[node.id]
        // The node with the bare key is the target of links.
        let first = node.key == node.id ? index : before?.first ?? index
        found[node.id] = (first, (before?.count ?? 0) + 1)
      }
      return found
    }
  }

  /// Position of an effect in the map of a theme.
  func place(of effect: String, in theme: String) -> Place? {
    guard let map = maps[theme], let found = places[theme]?[effect] else { return nil }
    return Place(map: map, node: found.first, others: found.count - 1)
  }
}
