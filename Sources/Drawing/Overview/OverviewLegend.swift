import PlanModel
import Toolkit
import Views

/// Legend of the signs that occur in an overview, and the plan's notice.
struct OverviewLegend {
  let words: OverviewTexts
  let isFull: Bool
  let house: HouseStyle
  /// Whether it is in a page, which has the plan's notice.
  let isInPage: Bool

  private static let signWidth = 52.0

  private var overview: Overview { words.overview }

  var part: Part {
    let groups = [
      Legend.Group(
        title: Phrase(nl: "Effecten", en: "Effects"), entries: effectEntries),
      Legend.Group(
        title: Phrase(nl: "Actiepunten", en: "Action points"),
        entries: Priority.allCases.compactMap(entry)),
    ]
    let legend = Legend(
      groups: groups, language: words.language, signWidth: Self.signWidth, gap: 10
    ).part
    let notice =
      isInPage
      ? []
      : MapLegend.notice(overview.notice, overview.source?(words.language), own: words.ownLanguage)
    return Part(
      .column(
        (groups.allSatisfy(\.entries.isEmpty) ? [] : [legend, Part(.space, height: 10)])
          + notice),
      group: Mark.Group(css: "legend"))
  }

  private var effectEntries: [Legend.Entry] {
    let weights = overview.flows.map(\.weight)
    var entries: [Legend.Entry] = []
    func add(_ content: Part.Content, width: Double? = nil, _ dutch: String, _ english: String) {
      entries.append(
        entry(Part(content, width: width), Phrase(nl: dutch, en: english)))
    }
    func flow(width: Double, isInferred: Bool) -> Part.Content {
      .curve(OverviewCards.flow(0, house, width: width, isInferred: isInferred))
    }
    if weights.contains(where: { $0.stated > 0 }) {
      add(
        flow(width: 7, isInferred: false), width: Self.signWidth,
        "hoe dikker, hoe meer effecten", "the thicker, the more effects")
    }
    if weights.contains(where: { $0.stated == 0 }) {
      add(
        flow(width: 3, isInferred: true), width: Self.signWidth,
        "alleen afgeleide effecten", "inferred effects only")
    }
    if let weight = weights.first(where: { $0.inferred > 0 }) {
      add(
        .text([weight.text], .small, .end),
        "effecten: \(weight.stated) gesteld en \(weight.inferred) afgeleid",
        "effects: \(weight.stated) stated and \(weight.inferred) inferred")
    }
    if overview.areas.contains(where: { $0.numeral == nil }) {
      let meaning = Phrase(nl: "buiten de focusgebieden", en: "outside the focus areas")
      entries.append(entry(Badge(kind: .focus, text: "–").part(), meaning))
    }
    return entries
  }

  private func entry(_ sign: Part, _ meaning: Phrase) -> Legend.Entry {
    Legend.Entry(sign: sign, meaning: meaning(words.language))
  }

  /// Legend entry for a point's number, with its curve and the curve's end if it has one.
  private func entry(_ priority: Priority) -> Legend.Entry? {
    let points = overview.points.filter { $0.priority == priority }
    // Where all numbers look the same the sign needs no words.
    guard priority != .unknown || points.count < overview.points.count else { return nil }
    guard let number = points.map(\.number).min(by: { $0.count < $1.count }) else { return nil }
    let own = Badge(kind: .point, text: number)
    // A number as long as a title would not fit beside its meaning.
    let badge = own.width > Self.signWidth / 2 ? Badge(kind: .point, text: "1") : own
    let end = priority == .unknown ? [] : [OverviewSideCard.sign(priority)]
    guard !isFull, points.contains(where: { !$0.departments.isEmpty }) else {
      return entry(Part(.row([badge.part(), .gap(5)] + end)), Self.meaning(priority))
    }
    let sign = Part(
      .row(
        [
          .centred(badge.part(), width: badge.width), .gap(3),
        ] + end + [
          Part(.curve(OverviewCards.task(priority)), fills: true),
          OverviewSideCard.end(priority, width: 0),
        ]), width: Self.signWidth)
    return entry(sign, Self.meaning(priority))
  }

  private static func meaning(_ priority: Priority) -> Phrase {
    switch priority {
    case .primary: Phrase(nl: "primair actiepunt", en: "primary action point")
    case .secondary:
      Phrase(nl: "secundair actiepunt: een advies", en: "secondary action point: advice")
    case .unknown: Catalogue.actionPoint
    }
  }
}
