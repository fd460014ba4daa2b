import Toolkit
import Views

/// The sheet of an overview: its columns with title and legend, and how large it is.
///
/// Gaps widen until the sheet has the shape of A3 on its side, within reason; a plan that is wider
/// than that gets more air between its cards.
struct OverviewPage {
  /// The whole sheet, of known size.
  let part: Part

  /// A3 on its side, in points.
  static let paper = Size(width: 1_190.55, height: 841.89)
  private static let margin = 26.0
  private static let officeGap = 10.0

  init(_ cards: OverviewCards, legend: Part, words: OverviewWords) {
    let isFull = cards.isFull
    let columns = [cards.themes, cards.areas, cards.departments]
    let others = max(Self.height(cards.areas, gap: 12), Self.height(cards.themes, gap: 8))
    let offices = cards.departments.dealt(
      over: isFull ? Self.columns(cards.departments, below: others) : 1)
    let natural = max(others, offices.map { Self.height($0, gap: 8) }.max() ?? 0)

    // A column without cards has no heading; one with cards is as wide as its heading at least.
    let headings = zip(OverviewWords.headings(isFull: isFull), columns).map { name, cards in
      cards.isEmpty ? "" : name(words.language)
    }
    let sides = zip([1, 1, Double(offices.count)], columns).map { count, cards in
      count * ((cards.first?.width ?? 0) + Self.officeGap) - Self.officeGap
    }
    let widths = zip(headings, sides).map { heading, width in
      heading.isEmpty ? 0 : max(width, TextStyle.quietTitle.width([heading]))
    }

    let titles = TextStyle.heading.lines(words.overview.planTitle, width: 700)
    let head = [
      Part(.text(titles, .heading)), Part(.text([words.summary], .body), height: 18),
      Part(.space, height: 18),
    ]
    // Headings, and the gap above the legend.
    let around = 2 * Self.margin + Self.height(head, gap: 0) + 22 + 26 + legend.leastHeight
    let shape = Self.paper.width / Self.paper.height
    // Nothing crosses the second gap of a full page; in the others many curves need room to turn.
    let second: Double? = isFull ? 44 : nil
    let gaps = isFull ? 1.0 : 2
    let fixed = widths.reduce(0, +) + 2 * Self.margin + (second ?? 0)
    // As wide as legend, title and summary at least.
    let line = max(
      legend.leastWidth, TextStyle.body.width([words.summary]), TextStyle.heading.width(titles))
    let least = line.rounded(.up) + 2 * Self.margin
    let wanted = ((around + natural) * shape - fixed) / gaps
    let gap = max(min(max(wanted, isFull ? 210 : 130), 280), (least - fixed) / gaps)
    let width = fixed + gaps * gap
    // More air, but never so much that the cards look lost.
    let height = max(natural, min(width / shape - around, natural * 1.3))

    // Columns beside one another have the same gaps, else their cards look scattered.
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
      padding: .all(Self.margin))
  }

  /// In how many columns cards are no higher together than that.
  private static func columns(_ cards: [Part], below limit: Double) -> Int {
    (1...4).first { count in
      cards.dealt(over: count).allSatisfy { height($0, gap: 8) <= limit }
    } ?? 4
  }

  /// The height of parts below one another.
  private static func height(_ parts: some Collection<Part>, gap: Double) -> Double {
    parts.reduce(0) { $0 + $1.leastHeight } + gap * Double(max(0, parts.count - 1))
  }
}
