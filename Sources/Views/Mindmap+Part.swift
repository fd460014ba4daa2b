/// Parts of a map for a booklet, where each has a page of its own.
extension Mindmap {
  /// A node below the theme, and what is below that node to a number of levels. The nodes between
  /// the two are left out: they would take the width of a page. At the theme itself, some of its
  /// branches.
  ///
  /// - Parameters:
  ///   - children: the nodes below the root to keep; nil for all.
  ///   - page: number of the page on which a folded node, or one that is written out in another
  ///     map, continues.
  package func part(
    at root: Int, children: [Int]? = nil, levels: Int, page: (Int) -> Int?
  ) -> Mindmap {
    let limit = nodes[root].depth + levels
    let branch = nodes[root].depth <= 1 ? root : path(to: root).dropFirst().first
    let kept = children.map(Set.init)
    var parents: [Int: Int] = [:]
    var part: [MapNode] = []
    var folded: [Int: Int] = [:]
    func keep(_ index: Int) {
      var node = nodes[index]
      node.parent = index == root ? 0 : node.parent.flatMap { parents[$0] }
      if index == root, root > 0 { node.branch = branch.flatMap(position) }
      if root == 0, node.depth == 1 { node.branch = position(of: index) }
      if node.writtenOutIn != nil { node.page = page(index) }
      parents[index] = part.count
      part.append(node)
    }
    keep(0)
    if root > 0 { keep(root) }
    for index in below(root) {
      guard let above = nodes[index].parent else { continue }
      if above == root, let kept, !kept.contains(index) { continue }
      if nodes[index].depth <= limit, parents[above] != nil {
        keep(index)
      } else if let drawn = parents[above] ?? folded[above] {
        folded[index] = drawn
        part[drawn].folded += 1
      }
    }
    for (index, drawn) in parents where part[drawn].folded > 0 { part[drawn].page = page(index) }
    return Mindmap(self, nodes: part, excerpt: excerptOfPart(part))
  }

  /// The main branches only, with the page on which each begins instead of its words.
  package func key(page: (Int) -> Int?) -> Mindmap {
    let kept = nodes.indices.filter { nodes[$0].depth <= 1 }
    let part = kept.enumerated().map { position, index in
      var node = nodes[index]
      if node.depth == 1 {
        node.label = page(index).map { "p. \($0)" } ?? "–"
        node.branch = node.branch ?? position - 1
      }
      (node.points, node.focus, node.folded) = ([], [], 0)
      return node
    }
    return Mindmap(self, nodes: part, excerpt: excerptOfPart(part))
  }

  /// Nodes below one, which in reading order directly follow it.
  package func below(_ root: Int) -> Range<Int> {
    let end = nodes[(root + 1)...].firstIndex { $0.depth <= nodes[root].depth }
    return root + 1..<(end ?? nodes.count)
  }

  /// Index of a main branch among those of the map.
  private func position(of branch: Int) -> Int? {
    nodes[branch].branch ?? children(of: 0).firstIndex(of: branch)
  }

  private func excerptOfPart(_ part: [MapNode]) -> MapExcerpt {
    let shown = Self.effects(in: part.dropFirst())
    return MapExcerpt(
      view: MapView(), total: effects, shown: shown, folded: 0, links: 0, points: [], alsoIn: [])
  }
}
