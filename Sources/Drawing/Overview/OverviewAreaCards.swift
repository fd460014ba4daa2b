import PlanModel
import Views
import Toolkit

/// Cards of focus areas and groups, with their action points as rows in one or more columns.
struct OverviewAreaCards {
  private let words: OverviewTexts
  private let links: OverviewLinks
  private let columns: Int
  private let rows: [[Row]]
  private let titles: [[String]]
  /// Widths that all rows share.
  private let badge: Double
  private let title: Double
  private let codes: Double
  private let width: Double

  /// Room for the sign of a point's priority.
  private static let endWidth = 14.0

  struct Row {
    let point: Int
    let title: [String]
    /// Codes of its departments, where no curve of its own leads to them.
    let codes: [String]

    var height: Double { Double(max(title.count, codes.count)) * 13 + 7 }
  }

  /// Rows of each area.
  ///
  /// - Parameter titleWidth: the width at which the titles of points wrap, in points.
  static func rows(_ overview: Overview, titleWidth: Double, isFull: Bool) -> [[Row]] {
    overview.areas.map { area in
      area.points.map { index in
        let point = overview.points[index]
        let codes = point.departments.map { DOTText.cut(overview.departments[$0].code) }
          .joined(separator: ", ")
        return Row(
          point: index, title: TextStyle.body.lines(point.title, width: titleWidth),
          codes: isFull ? TextStyle.small.measure.wrap(codes, to: 70) : [])
      }
    }
  }

  init(
    _ words: OverviewTexts, _ links: OverviewLinks, rows: [[Row]], columns: Int,
    titleWidth: Double
  ) {
    let overview = words.overview
    self.words = words
    self.links = links
    self.columns = columns
    self.rows = rows
    titles = overview.areas.map {
      TextStyle.title.lines($0.title(words.language), width: Double(columns) * titleWidth)
    }
    let signs = overview.areas.map(\.sign) + overview.points.map { DOTText.cut($0.number) }
    badge = signs.map { Badge(kind: .point, text: $0).width }.max() ?? 15
    title = TextStyle.body.width(rows.joined().flatMap(\.title))
    codes = TextStyle.small.width(rows.joined().flatMap(\.codes))
    let row = badge + title + (codes > 0 ? codes + 9 : 0) + 23 + Self.endWidth
    // Minimum width of the headings.
    width = max(Double(columns) * row, TextStyle.title.width(titles.flatMap { $0 }) + badge + 113)
  }

  var parts: [Part] { words.overview.areas.indices.map(part) }

  private func part(_ index: Int) -> Part {
    let area = words.overview.areas[index]
    let header = Part(
      .row([
        .centred(Badge(kind: .focus, text: area.sign).part(), width: badge), .gap(7),
        Part(.text(titles[index], .title), fills: true, padding: Edges(top: 5.5, bottom: 5.5)),
      ]), padding: Edges(x: 8),
      frame: Frame(css: "band", radius: 6, inset: .all(3), fill: OverviewStyle.band),
      link: links.areas[index])
    let columns = rows[index].dealt(over: columns).map { rows in
      Part(.column(rows.map { part($0) }), width: width / Double(self.columns))
    }
    let none = Part(.text([OverviewTexts.noPoints(words.language)], .note), fills: true)
    let body = rows[index].isEmpty ? [.gap(8 + badge + 7), none] : columns
    return Part(
      .column([
        header, Part(.space, height: 4),
        Part(.row(body), height: max(columns.map(\.leastHeight).max() ?? 0, 20)),
        Part(.space, height: 5),
      ]), width: width,
      frame: Frame(css: "area", radius: 9, fill: Palette.paper, line: Palette.quiet),
      port: "area\(index)", group: Mark.Group(css: "place"))
  }

  private func part(_ row: Row) -> Part {
    let point = words.overview.points[row.point]
    let number = Badge(kind: .point, text: DOTText.cut(point.number))
    let codes = Part(.text(row.codes, .note, .end), width: codes)
    return Part(
      .row(
        [
          .centred(number.part(), width: badge), .gap(7),
          Part(.text(row.title, .body), width: title),
        ] + (row.codes.isEmpty ? [.filler] : [.filler, codes])
          // A point whose priority is unknown has no sign: the curve of a primary one has the same width.
          + (point.priority == .unknown ? [] : [OverviewSideCard.sign(point.priority)])),
      height: row.height, padding: Edges(x: 8),
      frame: Frame(css: "hit", radius: 5, inset: Edges(x: 3, y: 1)),
      link: links.points[row.point], port: "point\(row.point)")
  }
}

extension Array {
  /// Elements in columns, as even as their number allows; the first columns have one more.
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
