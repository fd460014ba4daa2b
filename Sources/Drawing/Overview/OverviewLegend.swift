import PlanModel
import Toolkit
import Views

/// The signs that occur in an overview with what they mean, and the plan's notice.
struct OverviewLegend {
  enum Sign: Equatable {
    /// A point's number, its curve and the end of that.
    case point(Priority, number: String)
    case number(Priority, number: String)
    case curve(isInferred: Bool)
    case text(String)
    case area(String)
  }

  struct Entry {
    let sign: Sign
    let box: Box
    let text: TextBlock
  }

  let entries: [Entry]
  let notice: TextBlock
  let size: Size

  private static let perRow = 3
  private static let rowHeight = 20.0
  private static let signWidth = 52.0

  init(_ overview: Overview, isFull: Bool, language: Language) {
    let found = Self.occurring(in: overview, isFull: isFull)
    let style = TextBlock.Style.effect
    let texts = found.map { DOTText.cut($0.meaning(language)) }
    let textWidth = (texts.map { style.measure.width($0) }.max() ?? 0).rounded(.up)
    let column = Self.signWidth + 10 + textWidth + 26
    entries = found.enumerated().map { place, entry in
      let x = Double(place % Self.perRow) * column
      let y = Double(place / Self.perRow) * Self.rowHeight
      return Entry(
        sign: entry.sign, box: Box(x: x, y: y + 3, width: Self.signWidth, height: 14),
        text: TextBlock(
          [texts[place]],
          in: Box(x: x + Self.signWidth + 10, y: y, width: textWidth, height: Self.rowHeight),
          align: .start, style: style))
    }
    let rows = (found.count + Self.perRow - 1) / Self.perRow
    let top = Double(rows) * Self.rowHeight + (rows > 0 ? 10 : 0)
    let lines = MapLegend.noticeLines(overview.notice, overview.source?(language))
    let small = TextBlock.Style.small
    let noticeWidth = (lines.map { small.measure.width($0) }.max() ?? 0).rounded(.up)
    let height = Double(lines.count) * 13
    notice = TextBlock(
      lines, in: Box(x: 0, y: top, width: noticeWidth, height: height), align: .start, style: small)
    size = Size(
      width: max(Double(min(found.count, Self.perRow)) * column, noticeWidth), height: top + height)
  }

  private static func occurring(in overview: Overview, isFull: Bool)
    -> [(sign: Sign, meaning: Phrase)]
  {
    var entries: [(sign: Sign, meaning: Phrase)] = []
    if overview.flows.contains(where: { $0.weight.stated > 0 }) {
      entries.append(
        (
          .curve(isInferred: false),
          Phrase(nl: "hoe dikker, hoe meer effecten", en: "the thicker, the more effects")
        ))
    }
    if overview.flows.contains(where: { $0.weight.stated == 0 }) {
      entries.append(
        (
          .curve(isInferred: true),
          Phrase(nl: "alleen afgeleide effecten", en: "inferred effects only")
        ))
    }
    if let weight = overview.flows.map(\.weight).first(where: { $0.inferred > 0 }) {
      entries.append(
        (
          .text(weight.text),
          Phrase(
            nl: "effecten: \(weight.stated) gesteld en \(weight.inferred) afgeleid",
            en: "effects: \(weight.stated) stated and \(weight.inferred) inferred")
        ))
    }
    if overview.areas.contains(where: { $0.numeral == nil }) {
      entries.append(
        (
          .area("–"),
          Phrase(nl: "buiten de focusgebieden", en: "outside the focus areas")
        ))
    }
    for priority in Priority.allCases {
      let points = overview.points.filter { $0.priority == priority }
      guard let number = points.map(\.number).min(by: { $0.count < $1.count }) else { continue }
      let hasCurve = !isFull && points.contains { !$0.departments.isEmpty }
      // A sample; a number as long as a title would not fit beside its meaning.
      let sample = OverviewAreaCard.badgeWidth(number) > Self.signWidth / 2 ? "1" : number
      entries.append(
        (
          hasCurve ? .point(priority, number: sample) : .number(priority, number: sample),
          Self.meaning(priority)
        ))
    }
    return entries
  }

  static func meaning(_ priority: Priority) -> Phrase {
    switch priority {
    case .primary: Phrase(nl: "primair actiepunt", en: "primary action point")
    case .secondary:
      Phrase(nl: "secundair actiepunt: een advies", en: "secondary action point: advice")
    }
  }

  private init(entries: [Entry], notice: TextBlock, size: Size) {
    self.entries = entries
    self.notice = notice
    self.size = size
  }

  func moved(by shift: Point) -> OverviewLegend {
    OverviewLegend(
      entries: entries.map { entry in
        var box = entry.box
        box.x += shift.x
        box.y += shift.y
        return Entry(sign: entry.sign, box: box, text: entry.text.moved(by: shift))
      }, notice: notice.moved(by: shift), size: size)
  }
}
