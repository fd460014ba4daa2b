import PlanModel
import Toolkit
import Views

/// A focus area or group with its action points as rows, in one column or more.
struct OverviewAreaCard {
  struct Row {
    /// The place of the point in the overview's list.
    let point: Int
    let box: Box
    let badge: Box
    let number: TextBlock
    let title: TextBlock
    /// The codes of its departments, where no curve of its own leads to them.
    let codes: TextBlock?
  }

  /// What a row holds before it has a place.
  struct RowContent {
    let point: Int
    let number: String
    let title: [String]
    let codes: [String]

    var height: Double { Double(max(title.count, codes.count)) * 13 + 7 }
  }

  /// The widths that all rows of the page share.
  struct Columns {
    /// How many columns of rows stand side by side in each card.
    let count: Int
    let badge: Double
    let title: Double
    let codes: Double
    /// The least width that shows the headings whole.
    let least: Double

    var row: Double { 8 + badge + 7 + title + (codes > 0 ? codes + 9 : 0) + 8 }
    var width: Double { max(Double(count) * row, least) }
  }

  let box: Box
  let header: Box
  /// The area's sign, as it stands in the ports of the themes.
  let badge: Box
  let sign: TextBlock
  let title: TextBlock
  let rows: [Row]
  let empty: TextBlock?

  private static let footer = 5.0

  static func headerHeight(_ title: [String]) -> Double { Double(title.count) * 15 + 11 }

  static func height(title: [String], rows: [RowContent], columns: Columns) -> Double {
    let tallest =
      rows.dealt(over: columns.count).map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0
    return headerHeight(title) + 4 + max(tallest, 20) + footer
  }

  init(
    _ area: OverviewArea, title lines: [String], rows contents: [RowContent], columns: Columns,
    empty words: String, at place: Point
  ) {
    box = Box(
      x: place.x, y: place.y, width: columns.width,
      height: Self.height(title: lines, rows: contents, columns: columns))
    header = Box(x: box.x, y: box.y, width: box.width, height: Self.headerHeight(lines))
    let inner = header.inset(x: 8, y: 0)
    let badgeWidth = Self.badgeWidth(area.sign)
    badge = Box(
      x: inner.x + (columns.badge - badgeWidth) / 2, y: inner.midY - MapCard.Badge.height / 2,
      width: badgeWidth, height: MapCard.Badge.height)
    sign = TextBlock([area.sign], in: badge, align: .middle, style: .badge)
    let indent = columns.badge + 7
    title = TextBlock(
      lines,
      in: Box(x: inner.x + indent, y: inner.y, width: inner.width - indent, height: inner.height),
      align: .start, style: .branch)
    let top = header.maxY + 4
    let width = columns.width / Double(columns.count)
    rows = contents.dealt(over: columns.count).enumerated().flatMap { column, rows in
      let x = place.x + Double(column) * width
      var y = top
      return rows.map { row in
        defer { y += row.height }
        return Self.row(
          row, in: Box(x: x, y: y, width: width, height: row.height), columns: columns)
      }
    }
    empty =
      contents.isEmpty
      ? TextBlock(
        [words],
        in: Box(x: inner.x + indent, y: top, width: inner.width - indent, height: 20),
        align: .start,
        style: .small)
      : nil
  }

  static func badgeWidth(_ text: String) -> Double {
    MapCard.Badge(kind: .point, text: text, isInferred: false).width
  }

  private static func row(_ content: RowContent, in box: Box, columns: Columns) -> Row {
    let width = badgeWidth(content.number)
    let badge = Box(
      x: box.x + 8 + (columns.badge - width) / 2, y: box.midY - MapCard.Badge.height / 2,
      width: width, height: MapCard.Badge.height)
    let text = box.x + 8 + columns.badge + 7
    return Row(
      point: content.point, box: box, badge: badge,
      number: TextBlock([content.number], in: badge, align: .middle, style: .badge),
      title: TextBlock(
        content.title, in: Box(x: text, y: box.y, width: columns.title, height: box.height),
        align: .start, style: .effect),
      codes: content.codes.isEmpty
        ? nil
        : TextBlock(
          content.codes,
          in: Box(
            x: box.maxX - 8 - columns.codes, y: box.y, width: columns.codes, height: box.height),
          align: .end, style: .small))
  }
}

extension Array {
  /// The elements in columns, as even as their number allows; the first columns have one more.
  func dealt(over count: Int) -> [ArraySlice<Element>] {
    let (least, more) = self.count.quotientAndRemainder(dividingBy: count)
    var start = 0
    return (0..<count).map { column in
      let end = start + least + (column < more ? 1 : 0)
      defer { start = end }
      return self[start..<end]
    }
  }
}
