import PlanModel
import Toolkit
import Views

/// Cards of an overview before they have a position, and the curves between them.
///
/// On a full page the action points are in two or three columns within their focus area. Curves
/// from there would cross labels and become a hairball; instead each point names its departments
/// and each department its points.
struct OverviewCards {
  /// Whether points are in several columns, without curves to the departments.
  let isFull: Bool
  let themes: [Part]
  let departments: [Part]
  let edges: [Edge]
  /// Cards of the areas in the layout that is tried.
  var areas: [Part] = []

  init(_ words: OverviewTexts, _ links: OverviewLinks, _ house: HouseStyle, isFull: Bool) {
    let overview = words.overview
    self.isFull = isFull
    themes = OverviewSideCard.parts(
      links.themes.enumerated().map { OverviewSideCard(theme: $0, words, $1, house) }, .theme,
      pitch: isFull ? 10.5 : 13)
    departments = OverviewSideCard.parts(
      links.departments.enumerated().map {
        OverviewSideCard(department: $0, words, $1, isFull: isFull)
      }, .department, pitch: 13)
    edges = Self.flows(overview, house) + (isFull ? [] : Self.tasks(overview))
  }

  /// Curves from each theme to each focus area.
  private static func flows(_ overview: Overview, _ house: HouseStyle) -> [Edge] {
    // Lower bound, so that in a plan of a few effects no curve is as thick as one of many.
    let most = max(16, overview.flows.map(\.weight.total).max() ?? 0)
    return overview.flowsFrom.joined().map { index in
      let flow = overview.flows[index]
      return Edge(
        from: Edge.End(card: "theme\(flow.theme)", port: "flow\(index)", side: "e"),
        to: Edge.End(card: "area\(flow.area)", side: "w"),
        line: Self.flow(
          flow.theme, house, width: width(flow.weight.total, of: most),
          isInferred: flow.weight.stated == 0))
    }
  }

  /// Curves for each department of each point.
  private static func tasks(_ overview: Overview) -> [Edge] {
    var areaOf = Array(repeating: 0, count: overview.points.count)
    for (index, area) in overview.areas.enumerated() {
      for point in area.points { areaOf[point] = index }
    }
    return overview.pointsOf.enumerated().flatMap { department, points in
      points.map { point in
        Edge(
          from: Edge.End(card: "area\(areaOf[point])", port: "point\(point)", side: "e"),
          to: Edge.End(
            card: "department\(department)", port: "task\(department)_\(point)", side: "w"),
          line: task(overview.points[point].priority))
      }
    }
  }

  static func flow(_ theme: Int, _ house: HouseStyle, width: Double, isInferred: Bool) -> Line {
    // Seven tenths opaque, as in the style sheet.
    Line(
      css: "\(isInferred ? "flow-inferred" : "flow") \(house.css(theme))", width: width,
      colour: "\(house.branch(theme).line)B3",
      isDashed: isInferred)
  }

  static func task(_ priority: Priority) -> Line {
    Line(css: "task", width: priority == .secondary ? 1.1 : 2.2, colour: Palette.quiet)
  }

  /// Width of a curve, with the square root of its weight: four times as much looks twice as thick,
  /// and one effect is still visible beside a hundred.
  static func width(_ weight: Int, of most: Int) -> Double {
    max(1.2, 10 * (Double(weight) / Double(most)).squareRoot())
  }

  /// Curves with level ends in the gap between two columns. Those that share an end are spread
  /// around its middle, in their order.
  ///
  /// - Parameter boxes: of cards and ports, by name.
  func curves(_ boxes: [String: Box]) -> [Mark] {
    let ends = edges.flatMap { [$0.from, $0.to] }
    let counts = Dictionary(ends.map { ($0.box, 1) }, uniquingKeysWith: +)
    var taken: [String: Int] = [:]
    func height(_ end: Edge.End) -> Double? {
      guard let box = boxes[end.box], let count = counts[end.box] else { return nil }
      // A port is a row of text, which has less room than the side of a card.
      let (most, margin) = end.port == nil ? (13.0, 12.0) : (4, 6)
      let pitch = min(most, (box.height - margin) / Double(count))
      defer { taken[end.box, default: 0] += 1 }
      return box.midY + (Double(taken[end.box, default: 0]) - Double(count - 1) / 2) * pitch
    }
    return edges.compactMap { edge in
      guard let from = boxes[edge.from.card], let startY = height(edge.from),
        let to = boxes[edge.to.card], let endY = height(edge.to)
      else { return nil }
      return .curve(
        Mark.bend(from: Point(x: from.maxX, y: startY), to: Point(x: to.x, y: endY)), edge.line)
    }
  }
}

extension Edge.End {
  fileprivate var box: String { port ?? card }
}
