import Views

/// Where each effect stands in each map, so that another map can tell the way there.
struct MapPlaces {
  struct Place {
    let map: Mindmap
    /// The place in the map's list of nodes.
    let node: Int
    /// In how many more places of that map the effect stands.
    let others: Int
  }

  private let maps: [String: Mindmap]
  /// By theme, then by effect: the first place, and how many there are.
  private let places: [String: [String: (first: Int, count: Int)]]

  init(_ all: [Mindmap]) {
    maps = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    places = maps.mapValues { map in
      var found: [String: (first: Int, count: Int)] = [:]
      for (index, node) in map.nodes.enumerated().dropFirst() {
        let before = found[node.id]
        // The place with the bare key is where links lead to.
        let first = node.key == node.id ? index : before?.first ?? index
        found[node.id] = (first, (before?.count ?? 0) + 1)
      }
      return found
    }
  }

  /// The place of an effect in the map of a theme.
  func place(of effect: String, in theme: String) -> Place? {
    guard let map = maps[theme], let found = places[theme]?[effect] else { return nil }
    return Place(map: map, node: found.first, others: found.count - 1)
  }
}
