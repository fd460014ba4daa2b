import Toolkit
import Views

/// The sheet of an overview: where its columns stand and how high it is.
///
/// Gaps widen until the sheet has the shape of A3 on its side, within reason; a plan that is wider
/// than that gets more air between its cards.
struct OverviewPage {
  static let margin = 26.0
  private static let leastGap = 130.0
  private static let mostGap = 280.0
  /// The gaps of a full page: many curves need room to turn.
  private static let fullGap = 210.0
  private static let plainGap = 44.0
  private static let officeGap = 10.0

  let title: TextBlock
  let summary: TextBlock
  let headings: [TextBlock]
  let themeX: Double
  let areaX: Double
  /// In the order of the plan, down one column after another.
  private(set) var departmentPlaces: [Point] = []
  let legendTop: Double
  let size: Size
  private let top: Double
  private let height: Double

  init(_ contents: OverviewContents, isFull: Bool, legend: Size, words: OverviewWords) {
    let titles = TextBlock.Style.root.measure.wrap(DOTText.cut(words.overview.planTitle), to: 700)
    let titleHeight = Double(titles.count) * 21
    let office = contents.departmentColumns.width
    let areas = Self.stacked(contents.areaHeights, gap: 12)
    let others = max(areas, Self.stacked(contents.themes.map(\.height), gap: 8))
    let offices = isFull ? Self.columns(contents.departments.map(\.height), below: others) : 1
    // A column without cards has no heading; one with cards is as wide as its heading at least.
    let names = zip(
      OverviewWords.headings(isFull: isFull),
      [contents.themes.isEmpty, contents.rows.isEmpty, contents.departments.isEmpty]
    ).map { name, isEmpty in isEmpty ? "" : name(words.language) }
    let columns = zip(
      names,
      [
        contents.themeColumns.width, contents.areaColumns.width,
        Double(offices) * (office + Self.officeGap) - Self.officeGap,
      ]
    ).map { name, width in
      name.isEmpty ? 0 : max(width, TextBlock.Style.branch.measure.width(name).rounded(.up))
    }
    let top = Self.margin + titleHeight + 18 + 40
    let below = 26 + legend.height + Self.margin
    let split = contents.departments.map(\.height).dealt(over: offices)
    let natural = max(others, split.map { Self.stacked(Array($0), gap: 8) }.max() ?? 0)
    let shape = OverviewLayout.paper.width / OverviewLayout.paper.height
    let fixed = columns.reduce(0, +) + 2 * Self.margin
    let wanted = (top + natural + below) * shape
    // Nothing crosses the second gap of a full page.
    let second = isFull ? Self.plainGap : nil
    let rest = second.map { wanted - fixed - $0 } ?? (wanted - fixed) / 2
    // As wide as legend, title and summary at least.
    let line = TextBlock.Style.effect.measure.width(words.summary)
    let widest = titles.map { TextBlock.Style.root.measure.width($0) }.max() ?? 0
    let least =
      (max(legend.width, line, widest).rounded(.up) + 2 * Self.margin - fixed - (second ?? 0))
      / (isFull ? 1 : 2)
    let gap = max(
      min(max(rest, isFull ? Self.fullGap : Self.leastGap), Self.mostGap), least)
    let width = fixed + gap + (second ?? gap)
    // More air, but never so much that the cards look lost.
    height = max(natural, min(width / shape - top - below, natural * 1.3))
    self.top = top
    themeX = Self.margin
    areaX = themeX + columns[0] + gap
    let departmentX = areaX + columns[1] + (second ?? gap)
    legendTop = top + height + 26
    size = Size(width: width, height: legendTop + legend.height + Self.margin)
    title = TextBlock(
      titles, in: Box(x: Self.margin, y: Self.margin, width: width, height: titleHeight),
      align: .start, style: .root)
    summary = TextBlock(
      [words.summary],
      in: Box(x: Self.margin, y: Self.margin + titleHeight, width: width, height: 18),
      align: .start, style: .effect)
    headings = zip([themeX, areaX, departmentX], names).map { x, name in
      TextBlock(
        [name], in: Box(x: x, y: top - 22, width: 100, height: 14),
        align: .start, style: .branch)
    }
    // Columns beside one another have the same gaps, else their cards look scattered.
    let tallest = split.map { $0.reduce(0, +) }.max() ?? 0
    let most = split.map(\.count).max() ?? 0
    let space = (height - tallest) / Double(max(1, isFull ? most - 1 : most))
    for (column, heights) in split.enumerated() {
      var place = Point(
        x: departmentX + Double(column) * (office + Self.officeGap),
        y: top + (isFull ? 0 : space / 2))
      for height in heights {
        departmentPlaces.append(place)
        place.y += height + space
      }
    }
  }

  /// In how many columns cards stand no higher than that.
  private static func columns(_ heights: [Double], below limit: Double) -> Int {
    (1...4).first { count in
      heights.dealt(over: count).allSatisfy { stacked(Array($0), gap: 8) <= limit }
    } ?? 4
  }

  private static func stacked(_ heights: [Double], gap: Double) -> Double {
    heights.reduce(0, +) + gap * Double(max(0, heights.count - 1))
  }

  /// The tops of cards of these heights, spread evenly over the page: flush with its top and
  /// bottom, or with half a gap there.
  func spread(_ heights: [Double], isFlush: Bool = false) -> [Double] {
    let rest = height - heights.reduce(0, +)
    let gap = rest / Double(max(1, isFlush ? heights.count - 1 : heights.count))
    var y = top + (isFlush ? 0 : gap / 2)
    return heights.map { height in
      defer { y += height + gap }
      return y
    }
  }
}
