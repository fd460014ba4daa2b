import PlanModel
import Toolkit
import Views

/// What the cards of an overview hold, wrapped and measured, before any has a place.
struct OverviewContents {
  let themes: [OverviewCard.Content]
  let departments: [OverviewCard.Content]
  let areaTitles: [[String]]
  /// The rows of each area.
  let rows: [[OverviewAreaCard.RowContent]]
  let themeColumns: OverviewCard.Columns
  let departmentColumns: OverviewCard.Columns
  let areaColumns: OverviewAreaCard.Columns

  private static let themeWidth = 120.0
  private static let departmentWidth = 132.0
  private static let codesWidth = 70.0

  var areaHeights: [Double] {
    zip(areaTitles, rows).map {
      OverviewAreaCard.height(title: $0, rows: $1, columns: areaColumns)
    }
  }

  init(_ words: OverviewWords, columns: Int, titleWidth: Double) {
    let overview = words.overview
    let isFull = columns > 1
    themes = overview.themes.indices.map { Self.theme($0, words, isFull: isFull) }
    departments = overview.departments.indices.map {
      Self.department($0, words, isFull: isFull)
    }
    rows = overview.areas.map { area in
      area.points.map { point in
        Self.row(point, overview, titleWidth: titleWidth, withCodes: isFull)
      }
    }
    themeColumns = OverviewCard.Columns(themes)
    departmentColumns = OverviewCard.Columns(departments)
    let bold = TextBlock.Style.branch.measure
    let room = Double(columns) * titleWidth
    areaTitles = overview.areas.map {
      bold.wrap(DOTText.cut($0.title(words.language)), to: room)
    }
    areaColumns = Self.columns(columns, overview, rows, titles: areaTitles)
  }

  private static func theme(_ index: Int, _ words: OverviewWords, isFull: Bool)
    -> OverviewCard.Content
  {
    let theme = words.overview.themes[index]
    return OverviewCard.Content(
      title: TextBlock.Style.branch.measure.wrap(DOTText.cut(theme.title), to: themeWidth),
      below: [OverviewWords.effects(theme.effects)(words.language)],
      ports: words.overview.flowsFrom[index].map { flow in
        let found = words.overview.flows[flow]
        return OverviewCard.Content.Port(
          curve: flow, name: words.overview.areas[found.area].sign, value: found.weight.text,
          priority: nil)
      }, pitch: isFull ? OverviewPort.tightPitch : OverviewPort.pitch)
  }

  private static func department(_ index: Int, _ words: OverviewWords, isFull: Bool)
    -> OverviewCard.Content
  {
    let overview = words.overview
    let department = overview.departments[index]
    let small = TextBlock.Style.small.measure
    let points = overview.pointsOf[index].map { ($0, DOTText.cut(overview.points[$0].number)) }
    let numbers = points.map(\.1).joined(separator: ", ")
    let name = department.name.map {
      small.wrap(DOTText.cut($0(words.language)), to: departmentWidth)
    }
    return OverviewCard.Content(
      title: TextBlock.Style.branch.measure.wrap(DOTText.cut(department.code), to: departmentWidth),
      below: name ?? [], numbers: isFull ? small.wrap(numbers, to: departmentWidth) : [],
      ports: isFull
        ? []
        : points.map { point, number in
          OverviewCard.Content.Port(
            curve: point, name: number, value: "", priority: overview.points[point].priority)
        })
  }

  private static func row(
    _ index: Int, _ overview: Overview, titleWidth: Double, withCodes: Bool
  ) -> OverviewAreaCard.RowContent {
    let point = overview.points[index]
    let codes = point.departments.map { DOTText.cut(overview.departments[$0].code) }
      .joined(separator: ", ")
    return OverviewAreaCard.RowContent(
      point: index, number: DOTText.cut(point.number),
      title: TextBlock.Style.effect.measure.wrap(DOTText.cut(point.title), to: titleWidth),
      codes: withCodes ? TextBlock.Style.small.measure.wrap(codes, to: codesWidth) : [])
  }

  private static func columns(
    _ count: Int, _ overview: Overview, _ rows: [[OverviewAreaCard.RowContent]],
    titles: [[String]]
  ) -> OverviewAreaCard.Columns {
    let all = rows.flatMap { $0 }
    func widest(_ lines: [[String]], _ style: TextBlock.Style) -> Double {
      (lines.joined().map { style.measure.width($0) }.max() ?? 0).rounded(.up)
    }
    let signs = overview.areas.map(\.sign) + all.map(\.number)
    let badge = signs.map(OverviewAreaCard.badgeWidth).max() ?? 15
    return OverviewAreaCard.Columns(
      count: count, badge: badge, title: widest(all.map(\.title), .effect),
      codes: widest(all.map(\.codes), .small), least: widest(titles, .branch) + badge + 23 + 90)
  }
}
