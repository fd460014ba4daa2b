internal import FoundationEssentials

/// Positions of the boxes and edges of a layout DOT, parsed from the `-Tjson0` output of `dot`.
package struct DotGeometry: Sendable {
  let size: Size
  /// Centre of each node, by name.
  let centres: [String: Point]
  /// Visible edges by the names of their ends: Bézier curves as one point and then three for each.
  let curves: [[String]: [Point]]

  /// Nil when the text is not the output of `dot`.
  package init?(json: String) {
    guard let graph = try? JSONDecoder().decode(Graph.self, from: Data(json.utf8)) else {
      return nil
    }
    let bounds = Self.numbers(graph.bb)
    guard bounds.count == 4 else { return nil }
    let height = bounds[3]
    var centres: [String: Point] = [:]
    for object in graph.objects ?? [] {
      let centre = Self.numbers(object.pos)
      guard centre.count == 2 else { return nil }
      centres[object.name] = Point(x: centre[0], y: height - centre[1])
    }
    var curves: [[String]: [Point]] = [:]
    for edge in graph.edges ?? [] {
      guard let objects = graph.objects, objects.indices.contains(edge.tail),
        objects.indices.contains(edge.head)
      else { return nil }
      let points = (edge.pos ?? "").split(separator: " ").map(Self.numbers)
      guard points.allSatisfy({ $0.count == 2 }) else { return nil }
      // An invisible edge has no curve.
      guard !points.isEmpty else { continue }
      curves[[objects[edge.tail].name, objects[edge.head].name]] = points.map {
        Point(x: $0[0], y: height - $0[1])
      }
    }
    size = Size(width: bounds[2], height: height)
    self.centres = centres
    self.curves = curves
  }

  /// Output of `dot` with only the keys that are read here, as JSON: a quarter of the size.
  package static func essence(ofJSON json: String) -> String? {
    guard let graph = try? JSONDecoder().decode(Graph.self, from: Data(json.utf8)),
      let essence = try? JSONEncoder().encode(graph)
    else { return nil }
    return String(decoding: essence, as: UTF8.self)
  }

  /// Numbers between commas; those out of the range of positions are dropped.
  private static func numbers(_ text: some StringProtocol) -> [Double] {
    text.split(separator: ",").compactMap { Double($0) }.filter { $0.magnitude < 1e9 }
  }

  private struct Graph: Codable {
    let bb: String
    let objects: [Object]?
    let edges: [Line]?
  }

  private struct Object: Codable {
    let name: String
    let pos: String
  }

  private struct Line: Codable {
    let tail: Int
    let head: Int
    let pos: String?
  }
}
