import Toolkit
import Views

/// The legend of a drawing with the plan's title and notice below it, in its place.
struct MapLegend {
  struct Entry {
    let sign: LegendEntry.Sign
    let box: Box
    let text: TextBlock
  }

  let entries: [Entry]
  /// What a view left out; without lines when the map is whole.
  let view: TextBlock
  /// The plan's title, and its notice.
  let title: TextBlock
  let notice: TextBlock
  let size: Size

  private static let noticeWidth = 560.0
  private static let rowHeight = 20.0
  private static let signWidth = 26.0
  private static let perRow = 3

  /// The plan's notice and its source, as they stand below a drawing.
  static func noticeLines(_ notice: String, _ source: String?) -> [String] {
    let measure = TextBlock.Style.small.measure
    return [notice, source ?? ""].flatMap { measure.wrap(DOTText.cut($0), to: noticeWidth) }
  }

  /// Wrapped and never cut: what was left out must be told to the end.
  static func viewLines(_ map: Mindmap, _ language: Language) -> [String] {
    guard let excerpt = map.excerpt else { return [] }
    return TextBlock.Style.effect.measure.wrap(excerpt.words(language), to: noticeWidth)
  }

  init(_ map: Mindmap, language: Language) {
    let found = LegendEntry.occurring(in: map)
    let style = TextBlock.Style.effect
    let texts = found.map { DOTText.cut($0.meaning(language)) }
    let columnWidth =
      Self.signWidth + (texts.map { style.measure.width($0) }.max() ?? 0).rounded(.up) + 18
    let columns = min(Self.perRow, max(found.count, 1))
    let width = max(Double(columns) * columnWidth, found.isEmpty ? 0 : columnWidth)
    let rows = (found.count + Self.perRow - 1) / Self.perRow
    let notice = Self.noticeLines(map.notice, map.source?(language))
    let title = DOTText.cut(map.planTitle)
    let small = TextBlock.Style.small.measure
    let bold = TextBlock.Style.smallBold.measure
    let viewed = Self.viewLines(map, language)
    let textWidth = max(
      bold.width(title), notice.map { small.width($0) }.max() ?? 0,
      viewed.map { style.measure.width($0) }.max() ?? 0)
    let total = max(width, textWidth).rounded(.up)
    let left = (total - width) / 2
    entries = found.enumerated().map { place, entry in
      let x = left + Double(place % Self.perRow) * columnWidth
      let y = Double(place / Self.perRow) * Self.rowHeight
      let row = Box(x: x, y: y, width: columnWidth, height: Self.rowHeight)
      return Entry(
        sign: entry.sign, box: Self.signBox(entry.sign, in: row),
        text: TextBlock(
          [texts[place]],
          in: Box(
            x: x + Self.signWidth, y: y, width: columnWidth - Self.signWidth,
            height: Self.rowHeight), align: .start, style: style))
    }
    let viewTop = Double(rows) * Self.rowHeight + (rows > 0 ? 10 : 0)
    let viewHeight = viewed.isEmpty ? 0 : Double(viewed.count) * style.lineHeight + 8
    view = TextBlock(
      viewed, in: Box(x: 0, y: viewTop, width: total, height: max(viewHeight - 8, 0)),
      align: .middle, style: style)
    let top = viewTop + viewHeight
    let noticeHeight = Double(notice.count) * 13
    self.title = TextBlock(
      [title], in: Box(x: 0, y: top, width: total, height: 14), align: .middle, style: .smallBold)
    self.notice = TextBlock(
      notice, in: Box(x: 0, y: top + 14, width: total, height: noticeHeight), align: .middle,
      style: .small)
    size = Size(width: total, height: top + 14 + noticeHeight)
  }

  private static func signBox(_ sign: LegendEntry.Sign, in row: Box) -> Box {
    let width =
      switch sign {
      case .badge(let badge): badge.width
      case .dashedCard: 20.0
      }
    let height = MapCard.Badge.height
    return Box(
      x: row.x + signWidth - 6 - width, y: row.midY - height / 2, width: width, height: height)
  }

  private init(
    entries: [Entry], view: TextBlock, title: TextBlock, notice: TextBlock, size: Size
  ) {
    self.entries = entries
    self.view = view
    self.title = title
    self.notice = notice
    self.size = size
  }

  func moved(by shift: Point) -> MapLegend {
    MapLegend(
      entries: entries.map { entry in
        var box = entry.box
        box.x += shift.x
        box.y += shift.y
        return Entry(sign: entry.sign, box: box, text: entry.text.moved(by: shift))
      }, view: view.moved(by: shift), title: title.moved(by: shift),
      notice: notice.moved(by: shift), size: size)
  }
}
