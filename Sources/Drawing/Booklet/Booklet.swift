package import Toolkit
package import Views

/// Maps as pages of A4: which part is on which page, drawn in letters of 9 points or more.
package struct Booklet: Sendable {
  /// Page with a part of a map.
  package struct Sheet: Sendable {
    package let number: Int
    package let map: Mindmap
    /// Node or theme of the page on the site that shows it.
    package let anchor: Anchor
    /// Labels from the theme to the root; last those of all branches that share the page.
    package let path: [String]
    /// Whether the branches below the root are on several pages.
    package let isDivided: Bool
    package let svg: String
    /// Width of the drawing on paper, in points.
    package let width: Double
    /// Size of the letters on paper, in points.
    package let letters: Double
    /// Map of the pages, in which these branches are marked.
    package let key: String
    package let keyMarks: [String]
  }

  package let maps: [Mindmap]
  package let sheets: [Sheet]
  /// Pages on which each action point occurs, by its number.
  package let pagesOfPoints: [String: [Int]]
  /// Signs of all maps, explained.
  package let legend: String
  /// Number of the first page after those with parts of maps.
  package var pageOfPoints: Int { front + sheets.count + 1 }
  /// Number of pages before the first part: contents, and an explanation.
  private let front: Int
  private let pages: BookletPages

  /// Page on which a part begins that is about a node.
  package func page(of node: Int, in map: Int) -> Int? { pages.first(of: node, in: map) }

  /// Pages of the contents: sixty lines fit below the title, 84 on each further page.
  private static func front(_ maps: [Mindmap]) -> Int {
    let lines = maps.reduce(1) { $0 + 1 + $1.children(of: 0).count }
    return 2 + (max(0, lines - 60) + 83) / 84
  }

  /// - Parameters:
  ///   - layOut: positions of boxes by `dot`; called with the first attempts for all branches, for each
  ///     further attempt, and with all pages. May be asked for the same map again.
  ///   - destination: where the sign of an action point or a focus area leads to.
  /// - Returns: nil when `dot` failed.
  package init?(
    _ maps: [Mindmap], house: HouseStyle, language: Language, layOut: @escaping BoxLayouts,
    destination: @escaping @Sendable (Anchor) -> String
  ) {
    let front = Self.front(maps)
    let divisions = maps.enumerated().map { index, map in
      BookletDivision(map: map, index: index, house: house, language: language, layOut: layOut)
    }
    // Most branches fit as they are: together they take as long as a few.
    guard layOut(divisions.flatMap(\.firstAttempts)) != nil else { return nil }
    var parts: [BookletPart] = []
    for division in divisions {
      guard let pages = division.parts else { return nil }
      parts += pages
    }
    let pages = BookletPages(parts, in: maps, first: front + 1)
    var sheets: [Sheet] = []
    var pagesOfPoints: [String: [Int]] = [:]
    let layouts = parts.enumerated().map { position, part in
      let number = front + 1 + position
      let drawn = maps[part.map].part(
        at: part.root, children: part.children, levels: part.levels,
        page: { pages.page(of: $0, in: part.map, seenFrom: number) })
      return MapLayout(drawn, setting: part.setting)
    }
    let keys = maps.enumerated().map { index, map in
      MapLayout(
        map.key { pages.first(of: $0, in: index) },
        setting: MapSetting(wrapWidth: 60, look: .light, house: house))
    }
    guard let geometries = layOut(layouts + keys),
      geometries.count == layouts.count + keys.count
    else { return nil }
    for (position, (part, layout)) in zip(parts, layouts).enumerated() {
      let number = front + 1 + position
      let map = maps[part.map]
      let geometry = geometries[position]
      let key = (layout: keys[part.map], geometry: geometries[layouts.count + part.map])
      let drawing = MapDrawing(
        onSheet: number, layout, language: language, destination: destination)
      guard let size = drawing.size(geometry), let svg = drawing.svg(geometry) else { return nil }
      let scale = BookletPart.scale(size)
      let keyDrawing = MapDrawing(
        onSheet: 10_000 + number, key.layout, language: language, destination: destination)
      let shared = part.root == 0 ? part.children ?? [] : []
      let path = map.path(to: part.root) + [part.root]
      let branches = shared.isEmpty ? [path[1]] : shared
      let title = shared.map { map.nodes[$0].label }.joined(separator: " · ")
      sheets.append(
        Sheet(
          number: number, map: map,
          anchor: shared.isEmpty
            ? .mapNode(theme: map.id, key: map.nodes[part.root].key) : .theme(map.id),
          path: path.map { map.nodes[$0].label } + (shared.isEmpty ? [] : [title]),
          isDivided: part.children != nil && shared.isEmpty, svg: svg,
          width: size.width * scale, letters: scale * TextStyle.body.measure.size,
          key: keyDrawing.svg(key.geometry) ?? "",
          keyMarks: branches.map { "p\(10_000 + number)_\(Slug.exact(map.nodes[$0].key))" }))
      for name in Set(layout.map.nodes.dropFirst().flatMap(\.points).map(\.number)) {
        pagesOfPoints[name, default: []].append(number)
      }
    }
    self.maps = maps
    self.sheets = sheets
    self.pagesOfPoints = pagesOfPoints
    self.front = front
    self.pages = pages
    legend = MapLegend.drawing(of: maps, house: house, language: language)
  }
}

/// Pages of the nodes of all maps.
private struct BookletPages: Sendable {
  /// For each map, page of each node that a page is about.
  private var roots: [[Int: Int]]
  /// Page on which each effect is written out.
  private var effects: [String: Int] = [:]

  init(_ parts: [BookletPart], in maps: [Mindmap], first: Int) {
    roots = maps.map { _ in [:] }
    for (position, part) in parts.enumerated() {
      let (map, number) = (maps[part.map], first + position)
      if roots[part.map][part.root] == nil { roots[part.map][part.root] = number }
      if roots[part.map][0] == nil { roots[part.map][0] = number }
      if part.root == 0 { for branch in part.children ?? [] { roots[part.map][branch] = number } }
      let drawn = map.part(
        at: part.root, children: part.children, levels: part.levels, page: { _ in nil })
      for node in drawn.nodes.dropFirst() where node.writtenOutIn == nil && effects[node.id] == nil
      {
        effects[node.id] = number
      }
    }
    self.maps = maps
  }

  private let maps: [Mindmap]

  func first(of node: Int, in map: Int) -> Int? { roots[map][node] }

  /// Page on which a card continues: its own, or that on which it is written out. Nil where that is
  /// the page that it is on.
  func page(of node: Int, in map: Int, seenFrom number: Int) -> Int? {
    let page =
      maps[map].nodes[node].writtenOutIn == nil
      ? roots[map][node] : effects[maps[map].nodes[node].id]
    return page == number ? nil : page
  }
}
