import Drawing
import Views
import TextFormats

/// Small picture of a map: its main branches as a row of bars, each as long as it has effects. The
/// page has the same information in words, so it is hidden from screen readers.
struct MapPreview {
  let map: Mindmap
  let house: HouseStyle

  private static let width = 240
  private static let gap = 2

  var markup: Flow {
    let branches = map.children(of: 0)
    guard !branches.isEmpty else { return .none }
    var sizes = Array(repeating: 0, count: branches.count)
    var branch = -1
    for node in map.nodes.dropFirst() {
      if node.depth == 1 { branch += 1 }
      sizes[branch] += 1
    }
    let room = Self.width - Self.gap * (branches.count - 1)
    var seen = 0
    let bars = sizes.enumerated().map { index, size -> String in
      let start = seen * room / (map.nodes.count - 1)
      seen += size
      let end = seen * room / (map.nodes.count - 1)
      let colour = house.colourNumber(ofBranch: index)
      return
        "<rect class=\"branch-\(colour)\" x=\"\(start + index * Self.gap)\" y=\"0\" width=\"\(max(end - start, 0))\" height=\"8\"></rect>"
    }
    return .raw(
      "<svg class=\"preview\" preserveAspectRatio=\"none\" viewBox=\"0 0 \(Self.width) 8\" aria-hidden=\"true\">\(bars.joined())</svg>"
    )
  }
}
