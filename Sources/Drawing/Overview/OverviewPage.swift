import Toolkit
import Views

/// Sheet of an overview: its columns with title and legend, and its size.
///
/// Gaps widen until the sheet has the shape of landscape A3, within limits; a plan that is wider
/// than that gets more space between its cards.
struct OverviewPage {
  /// Sheet as a part of known size.
  let part: Part

  /// Landscape A3, in points.
  static let paper = Size(width: 1_190.55, height: 841.89)
  private static let margin = 26.0
  private static let officeGap = 10.0

  /// - Parameter isInPage: whether it is part of a page, which has the title and a margin.
  init(_ cards: OverviewCards, legend: Part, words: OverviewTexts, isInPage: Bool) {
    let margin = isInPage ? 4.0 : Self.margin
    let isFull = cards.isFull
    let columns = [cards.themes, cards.areas, cards.departments]
    let others = max(Self.height(cards.areas, gap: 12), Self.height(cards.themes, gap: 8))
    let offices = cards.departments.dealt(
      over: isFull ? Self.columns(cards.departments, below: others) : 1)
    let natural = max(others, offices.map { Self.height($0, gap: 8) }.max() ?? 0)

    // A column without cards has no heading; one with cards is at least as wide as its heading.
    let headings = zip(OverviewTexts.headings(isFull: isFull), columns).map { name, cards in
      cards.isEmpty ? "" : name(words.language)
    }
    let sides = zip([1, 1, Double(offices.count)], columns).map { count, cards in
      count * ((cards.first?.width ?? 0) + Self.officeGap) - Self.officeGap
    }
    let widths = zip(headings, sides).map { heading, width in
      heading.isEmpty ? 0 : max(width, TextStyle.quietTitle.width([heading]))
    }

    let titles = TextStyle.heading.lines(words.overview.planTitle, width: 700)
    let head =
      (isInPage ? [] : [Part(.text(titles, .heading))])
      + [Part(.text([words.summary], .body), height: 18), Part(.space, height: 18)]
    // Height of headings, and of the gap above the legend.
    let around = 2 * margin + Self.height(head, gap: 0) + 22 + 26 + legend.leastHeight
    let shape = Self.paper.width / Self.paper.height
    // No curve crosses the second gap of a full page; in the others many curves need room to turn.
    let second: Double? = isFull ? 44 : nil
    let gaps = isFull ? 1.0 : 2
    let fixed = widths.reduce(0, +) + 2 * margin + (second ?? 0)
    // At least the width of legend, title and summary.
    let line = max(
      legend.leastWidth, TextStyle.body.width([words.summary]), TextStyle.heading.width(titles))
    let least = line.rounded(.up) + 2 * margin
    let wanted = ((around + natural) * shape - fixed) / gaps
    let gap = max(min(max(wanted, isFull ? 210 : 130), 280), (least - fixed) / gaps)
    let width = fixed + gaps * gap
    // Additional space, but limited, or the cards look lost.
    let height = max(natural, min(width / shape - around, natural * 1.3))

    // Adjacent columns have the same gaps, or their cards look scattered.
    let tallest = offices.map { Self.height($0, gap: 0) }.max() ?? 0
    let rows = offices.map(\.count).max() ?? 0
    let space = (height - tallest) / Double(max(1, rows - 1))
    let departments =
      isFull
      ? offices.map { Part(.column(Array($0)), spacing: space) }
      : [Part(.column(cards.departments.flatMap { [.filler, $0, .filler] }))]
    func column(_ index: Int, _ body: Part) -> Part {
      let heading = Part(.text([headings[index]], .quietTitle), height: 14)
      return Part(
        .column([heading, Part(.space, height: 8), body]), width: widths[index],
        group: Mark.Group())
    }
    let row = [
      column(
        0, Part(.column(cards.themes.flatMap { [.filler, $0, .filler] }), height: height)),
      Part(.space, width: gap),
      column(
        1,
        Part(.column(Array(cards.areas.flatMap { [.filler, $0] }.dropFirst())), height: height)),
      Part(.space, width: second ?? gap),
      column(2, Part(.row(departments), height: height, spacing: Self.officeGap)),
    ]
    part = Part(
      .column(head + [Part(.row(row)), Part(.space, height: 26), legend]), width: width,
      padding: .all(margin))
  }

  /// Number of columns in which cards are no higher together than the limit.
  private static func columns(_ cards: [Part], below limit: Double) -> Int {
    (1...4).first { count in
      cards.dealt(over: count).allSatisfy { height($0, gap: 8) <= limit }
    } ?? 4
  }

  /// Height of parts in a column.
  private static func height(_ parts: some Collection<Part>, gap: Double) -> Double {
    parts.reduce(0) { $0 + $1.leastHeight } + gap * Double(max(0, parts.count - 1))
  }
}
