import Toolkit
import Views

/// Division of maps over the pages of a booklet: for each branch one, or more where a branch does
/// not fit on a page in letters that can be read. Consecutive branches that fit together share one.
///
/// A part that does not fit is folded a level less deep, and what is folded gets pages of its own,
/// to which the card refers. A card with more below it than fits on a page has its branches divided
/// over pages.
package struct BookletPart: Sendable {
  /// Index of the map in the booklet.
  package let map: Int
  /// Node that the page is about; the theme where branches share it.
  package let root: Int
  /// The nodes directly below it that the page shows; nil for all.
  let children: [Int]?
  let levels: Int
  let setting: MapSetting

  /// Letters on a page, in points; the aim of a document that is read at a table.
  package static let letters = 9.0
  /// Room for a drawing on landscape A4 below the head of the page, in points.
  package static let room = (width: 770.0, height: 400.0)

  /// Scale of a drawing that fills its room, with letters of at most 13 points.
  static func scale(_ size: Size) -> Double {
    let inner = PositionedMap.inner(size)
    return min(
      room.width / max(inner.width, 1), room.height / max(inner.height, 1),
      13 / TextStyle.body.measure.size)
  }

  static func isReadable(_ size: Size) -> Bool {
    scale(size) * TextStyle.body.measure.size >= letters - 0.001
  }
}

/// Layouts of boxes by `dot`, one for each map; nil where one failed.
package typealias BoxLayouts = ([MapLayout]) -> [DotGeometry]?

/// Divides one map over pages.
struct BookletDivision {
  let map: Mindmap
  let index: Int
  let house: HouseStyle
  let language: Language
  let layOut: BoxLayouts

  /// Width of a reference while page numbers are not known: as wide as any of three digits.
  private static let placeholder = 888

  /// Pages of all branches, each followed by those of what was folded in it. Nil when `dot` failed.
  var parts: [BookletPart]? {
    var parts: [BookletPart] = []
    // Branches on the last page, which others may join, and the pages that they take.
    var last: (branches: [Int], pages: [BookletPart]) = ([], [])
    for branch in map.children(of: 0) {
      guard let own = pages(of: branch, nil) else { return nil }
      if own.count == 1, last.pages.count == 1 {
        let branches = last.branches + [branch]
        guard let (part, fits) = best(0, branches, levels: deepest(branches)) else { return nil }
        if fits {
          last = (branches, [part])
          continue
        }
      }
      parts += last.pages
      last = ([branch], own)
    }
    return parts + last.pages
  }

  /// The first attempt for every branch, which can be laid out together: all levels in the usual width.
  var firstAttempts: [MapLayout] {
    map.children(of: 0).map { branch in
      let levels = levels(below: branch, map.children(of: branch))
      return MapLayout(
        drawn(branch, nil, levels: levels), setting: setting(width: Self.usualWidth))
    }
  }

  /// Levels below a node of the page, at least one.
  private func levels(below root: Int, _ shown: [Int]) -> Int {
    max(shown.isEmpty ? 0 : deepest(shown) - map.nodes[root].depth, 1)
  }

  /// Depth of the deepest of some nodes and of what is below them.
  private func deepest(_ nodes: [Int]) -> Int {
    nodes.flatMap { [$0] + Array(map.below($0)) }.map { map.nodes[$0].depth }.max() ?? 0
  }

  private func pages(of root: Int, _ children: [Int]?) -> [BookletPart]? {
    let shown = children ?? map.children(of: root)
    var last: BookletPart?
    for levels in (1...levels(below: root, shown)).reversed() {
      guard let (part, fits) = best(root, children, levels: levels) else { return nil }
      last = part
      if fits { return [part] + (continued(part, shown) ?? []) }
    }
    guard shown.count > 1 else { return last.map { [$0] } }
    let half = (shown.count + 1) / 2
    guard let first = pages(of: root, Array(shown.prefix(half))),
      let second = pages(of: root, Array(shown.dropFirst(half)))
    else { return nil }
    return first + second
  }

  /// Pages of the nodes that a page has folded below.
  private func continued(_ part: BookletPart, _ shown: [Int]) -> [BookletPart]? {
    let limit = map.nodes[part.root].depth + part.levels
    var pages: [BookletPart] = []
    for index in shown.flatMap({ [$0] + Array(map.below($0)) })
    where map.nodes[index].depth == limit && !map.children(of: index).isEmpty {
      guard let below = self.pages(of: index, nil) else { return nil }
      pages += below
    }
    return pages
  }

  /// The setting with the largest letters, and whether they can be read.
  private func best(_ root: Int, _ children: [Int]?, levels: Int) -> (BookletPart, fits: Bool)? {
    let part = drawn(root, children, levels: levels)
    var found: (part: BookletPart, scale: Double, size: Size)?
    for width in Self.widths {
      let setting = setting(width: width)
      let layout = MapLayout(part, setting: setting)
      guard let geometry = layOut([layout])?.first,
        let size = MapDrawing(onSheet: 0, layout, language: language, destination: { _ in "" })
          .size(geometry)
      else { return nil }
      let scale = BookletPart.scale(size)
      if scale > (found?.scale ?? 0) + 0.001 {
        let part = BookletPart(
          map: index, root: root, children: children, levels: levels, setting: setting)
        found = (part, scale, size)
      }
      // A wider wrap only helps where letters are too small.
      if BookletPart.isReadable(size) { break }
    }
    return found.map { ($0.part, BookletPart.isReadable($0.size)) }
  }

  /// Widths of cards to try, the usual one first.
  private static let widths = [usualWidth, 110, 160, 95]
  private static let usualWidth = 132.0

  private func setting(width: Double) -> MapSetting {
    MapSetting(
      form: .oneSided, wrapWidth: width, look: .light, house: house, hasLargeSigns: true)
  }

  private func drawn(_ root: Int, _ children: [Int]?, levels: Int) -> Mindmap {
    map.part(at: root, children: children, levels: levels) { _ in Self.placeholder }
  }
}
