import PlanModel

extension MapView {
  /// Map with only the requested part, and a description of what is left out; the map itself for
  /// the whole.
  ///
  /// Linear in the number of nodes, whatever the depth of the map.
  package func applied(to map: Mindmap) -> Mindmap {
    guard !isWhole else { return map }
    let nodes = isOnlyStated ? map.nodes.map(\.stated) : map.nodes
    let chosen = chosen(among: nodes)
    let shown = shown(among: nodes, chosen)
    var viewed: [MapNode] = []
    /// Nearest drawn node for each node: itself or one above it.
    var drawn: [Int] = []
    var folded: Set<Node> = []
    var branches = 0
    for (index, node) in nodes.enumerated() {
      let above = node.parent.map { drawn[$0] }
      defer { if node.depth == 1 { branches += 1 } }
      guard shown[index] else {
        drawn.append(above ?? 0)
        guard chosen[index], let above else { continue }
        viewed[above].folded += 1 + node.folded
        folded.insert(node.node)
        continue
      }
      drawn.append(viewed.count)
      viewed.append(node)
      viewed[viewed.count - 1].parent = above
      if node.depth == 1 { viewed[viewed.count - 1].branch = node.branch ?? branches }
    }
    let kept = zip(nodes, chosen).filter(\.1).map(\.0)
    let signs = zip(map.nodes, shown).reduce(0) { $0 + ($1.1 ? $1.0.inferredSigns : 0) }
    let drawnEffects = Set(viewed.dropFirst().map(\.node))
    let excerpt = MapExcerpt(
      view: self, total: map.effects, shown: drawnEffects.count,
      folded: folded.subtracting(drawnEffects).count,
      links: isOnlyStated ? signs : 0,
      points: asksForPoints ? MapExcerpt.numbers(in: kept, asked: asks) : [],
      alsoIn: around?.themes.filter { $0.id != map.id } ?? [])
    return Mindmap(map, nodes: viewed, excerpt: excerpt)
  }

  /// Requested nodes with those above them, before anything is folded.
  private func chosen(among nodes: [MapNode]) -> [Bool] {
    var isInView: [Bool] = []
    for node in nodes {
      let isLeftOut = isOnlyStated && node.basis.isInferred
      isInView.append(node.parent.map { isInView[$0] && !isLeftOut } ?? true)
    }
    let asked = nodes.indices.map { isInView[$0] && asks(for: nodes[$0]) }
    let chosen = Self.withThoseAbove(asked, nodes)
    guard let id = effectAround else { return chosen }
    var isBelow: [Bool] = []
    for (index, node) in nodes.enumerated() {
      let above = node.parent.map { isBelow[$0] } ?? false
      isBelow.append(chosen[index] && (above || node.parent != nil && node.id == id))
    }
    return Self.withThoseAbove(isBelow, nodes)
  }

  /// Chosen nodes that are drawn; the others are folded.
  private func shown(among nodes: [MapNode], _ chosen: [Bool]) -> [Bool] {
    var shown = chosen
    if let id = effectAround {
      /// Number of levels of each node below the effect in the middle.
      var steps: [Int?] = []
      for (index, node) in nodes.enumerated() {
        let isCentre = chosen[index] && node.parent != nil && node.id == id
        steps.append(isCentre ? 0 : node.parent.flatMap { steps[$0] }.map { $0 + 1 })
      }
      let near = nodes.indices.map { chosen[$0] && steps[$0].map { $0 <= Self.steps } == true }
      shown = Self.withThoseAbove(near, nodes)
    }
    guard let depth else { return shown }
    return nodes.indices.map { shown[$0] && nodes[$0].depth <= max(depth, 0) }
  }

  /// Theme, given nodes, and every node above one of them.
  private static func withThoseAbove(_ kept: [Bool], _ nodes: [MapNode]) -> [Bool] {
    var kept = kept
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent else {
        kept[index] = true
        continue
      }
      if kept[index] { kept[parent] = true }
    }
    return kept
  }
}

extension MapNode {
  /// Node without its inferred badges and marks.
  fileprivate var stated: MapNode {
    var node = self
    node.points.removeAll(where: \.basis.isInferred)
    node.focus.removeAll(where: \.basis.isInferred)
    return node
  }

  fileprivate var inferredSigns: Int {
    points.count(where: \.basis.isInferred) + focus.count(where: \.basis.isInferred)
  }
}
