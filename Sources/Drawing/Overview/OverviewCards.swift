import PlanModel
import Toolkit

/// A label at the edge of a card where a curve ends, so that no curve needs a label on its way.
struct OverviewPort {
  /// The number of the curve that ends here.
  let curve: Int
  /// The height of the curve's end, in points.
  let y: Double
  let texts: [TextBlock]
  /// The sign of an action point's priority at the end of its curve.
  let priority: Priority?

  /// The distance between ports, and that on a full page.
  static let pitch = 13.0
  static let tightPitch = 10.5
}

/// A theme or a department: lines of text, and a port for each curve that ends there.
struct OverviewCard {
  /// What a card holds before it has a place.
  struct Content {
    struct Port {
      let curve: Int
      let name: String
      let value: String
      let priority: Priority?
    }

    let title: [String]
    let below: [String]
    /// The numbers of a department's points, where no curves lead to it.
    var numbers: [String] = []
    let ports: [Port]
    var pitch = OverviewPort.pitch

    var textWidth: Double {
      let title = title.map { TextBlock.Style.branch.measure.width($0) }.max() ?? 0
      let below = (below + numbers).map { TextBlock.Style.small.measure.width($0) }.max() ?? 0
      return max(title, below).rounded(.up)
    }

    var nameWidth: Double {
      (ports.map { TextBlock.Style.badge.measure.width($0.name) }.max() ?? 0).rounded(.up)
    }

    var valueWidth: Double {
      (ports.map { TextBlock.Style.small.measure.width($0.value) }.max() ?? 0).rounded(.up)
    }

    var height: Double {
      let text = Double(title.count) * 15 + Double(below.count + numbers.count) * 13
      return max(text + 14, Double(ports.count) * pitch + 8)
    }
  }

  /// The widths that all cards of a column share.
  struct Columns {
    let text: Double
    let name: Double
    let value: Double

    init(_ contents: [Content]) {
      text = contents.map(\.textWidth).max() ?? 0
      name = contents.map(\.nameWidth).max() ?? 0
      value = contents.map(\.valueWidth).max() ?? 0
    }

    static let padding = 9.0

    /// The room of the ports with what divides them from the text.
    var ports: Double {
      let inner = name + value + (name > 0 && value > 0 ? 7 : 0)
      return inner > 0 ? inner + 14 : 0
    }

    var width: Double { text + 2 * Self.padding + ports }
  }

  let box: Box
  let title: TextBlock
  let below: TextBlock
  let numbers: TextBlock
  let ports: [OverviewPort]

  /// A theme has its ports on the right, where its curves leave; a department on the left.
  init(_ content: Content, columns: Columns, portsOnRight: Bool, at place: Point) {
    let box = Box(x: place.x, y: place.y, width: columns.width, height: content.height)
    let titleHeight = Double(content.title.count) * 15
    let belowHeight = Double(content.below.count) * 13
    let numbersHeight = Double(content.numbers.count) * 13
    let textHeight = titleHeight + belowHeight + numbersHeight
    let padding = Columns.padding
    let left = box.x + padding + (portsOnRight ? 0 : columns.ports)
    let top = box.midY - textHeight / 2
    self.box = box
    title = TextBlock(
      content.title, in: Box(x: left, y: top, width: columns.text, height: titleHeight),
      align: .start, style: .branch)
    below = TextBlock(
      content.below,
      in: Box(x: left, y: top + titleHeight, width: columns.text, height: belowHeight),
      align: .start, style: .small)
    numbers = TextBlock(
      content.numbers,
      in: Box(
        x: left, y: top + titleHeight + belowHeight, width: columns.text, height: numbersHeight),
      align: .start, style: .small)
    let start = box.midY - Double(content.ports.count - 1) / 2 * content.pitch
    let edge = portsOnRight ? box.maxX - columns.ports + 5 : box.x + padding
    ports = content.ports.enumerated().map { row, port in
      let y = start + Double(row) * content.pitch
      let line = Box(
        x: edge, y: y - content.pitch / 2, width: columns.ports - 14, height: content.pitch)
      let name = TextBlock([port.name], in: line, align: .start, style: .badge)
      let value = TextBlock([port.value], in: line, align: .end, style: .small)
      return OverviewPort(
        curve: port.curve, y: y, texts: port.value.isEmpty ? [name] : [name, value],
        priority: port.priority)
    }
  }
}
