import PlanModel
import Views

/// The curves of an overview, each with level ends in the gap between two columns.
enum OverviewCurves {
  private static let widest = 10.0
  /// In a plan of a few effects none is drawn as if it were many.
  static let fewEffects = 16

  /// The width of a curve grows with the root of what it stands for: four times as much looks
  /// twice as thick, and one is still seen beside a hundred.
  static func width(_ weight: Int, of most: Int) -> Double {
    guard most > 0 else { return 1.2 }
    return max(1.2, widest * (Double(weight) / Double(most)).squareRoot())
  }

  static func flows(
    _ overview: Overview, _ themes: [OverviewCard], _ areas: [OverviewAreaCard]
  ) -> [OverviewLayout.Curve] {
    let most = overview.heaviest
    var ends: [Int: Double] = [:]
    for (index, area) in areas.enumerated() {
      let incoming = overview.flowsTo[index]
      for (flow, y) in zip(incoming, stack(incoming.count, in: area.box)) { ends[flow] = y }
    }
    return zip(themes, overview.themes.indices).flatMap { card, theme in
      card.ports.compactMap { port in
        let flow = overview.flows[port.curve]
        guard let end = ends[port.curve] else { return nil }
        return OverviewLayout.Curve(
          kind: .flow(theme: theme, isInferred: flow.weight.stated == 0),
          points: bend(card.box.maxX, port.y, areas[flow.area].box.x, end),
          width: width(flow.weight.total, of: most))
      }
    }
  }

  /// One curve for each department of each point.
  static func tasks(
    _ overview: Overview, _ areas: [OverviewAreaCard], _ departments: [OverviewCard]
  ) -> [OverviewLayout.Curve] {
    let rows = Dictionary(
      areas.flatMap { area in area.rows.map { ($0.point, (row: $0, edge: area.box.maxX)) } }
    ) { first, _ in first }
    return departments.enumerated().flatMap { department, card in
      card.ports.compactMap { port in
        guard let (row, edge) = rows[port.curve] else { return nil }
        let point = overview.points[port.curve]
        let order = point.departments.sorted()
        let place = order.firstIndex(of: department) ?? 0
        let offset =
          (Double(place) - Double(order.count - 1) / 2) * min(4, 14 / Double(order.count))
        return OverviewLayout.Curve(
          kind: .task(point.priority),
          points: bend(edge, row.box.midY + offset, card.box.x, port.y),
          width: point.priority == .primary ? 2.2 : 1.1)
      }
    }
  }

  /// The heights of curves that end at one side of a box, in order, around its middle.
  private static func stack(_ count: Int, in box: Box) -> [Double] {
    let pitch = min(OverviewPort.pitch, (box.height - 12) / Double(max(count, 1)))
    return (0..<count).map { box.midY + (Double($0) - Double(count - 1) / 2) * pitch }
  }

  private static func bend(_ x: Double, _ y: Double, _ endX: Double, _ endY: Double) -> [Point] {
    let middle = (x + endX) / 2
    return [
      Point(x: x, y: y), Point(x: middle, y: y), Point(x: middle, y: endY),
      Point(x: endX, y: endY),
    ]
  }
}
