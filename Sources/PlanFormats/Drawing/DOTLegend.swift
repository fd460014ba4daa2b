import PlanViews
import Wording

/// What the signs of a drawing mean, of those that occur in it, with the notice below.
///
/// The legend is the graph's own label, so that it never disturbs the layout.
struct DOTLegend {
  let map: Mindmap
  let label: DOTLabel
  let language: Language

  private static let noticeMeasure = TextMeasure(size: 10)

  var html: String {
    let rows = stride(from: 0, to: entries.count, by: 3).map { start in
      "<TR>\(entries[start..<min(start + 3, entries.count)].joined())</TR>"
    }
    let legend =
      rows.isEmpty
      ? ""
      : """
      <TR><TD><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="4" CELLPADDING="1">\
      \(rows.joined())</TABLE></TD></TR>
      """
    return """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="2" CELLPADDING="2">\(legend)\
      <TR><TD>\(credit)</TD></TR></TABLE>
      """
  }

  private var credit: String {
    let title = "<B>\(DOTText.html(map.planTitle))</B>"
    let notice = Self.noticeMeasure.wrap(DOTText.cut(map.notice), to: 560).map(DOTText.html)
    let lines = ([title] + notice).joined(separator: "<BR/>")
    return "<FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.quiet)\">\(lines)</FONT>"
  }

  private var entries: [String] {
    let points = map.nodes.flatMap(\.points)
    let marks = map.nodes.flatMap(\.focus)
    var entries: [String] = []
    if let point = points.first(where: { !$0.basis.isInferred }) {
      entries.append(
        entry(
          .init(kind: .point, text: point.number, isInferred: false),
          Phrase(nl: "actiepunt met dit nummer", en: "action point with this number")))
    }
    if let point = points.first(where: \.basis.isInferred) {
      entries.append(
        entry(
          .init(kind: .point, text: point.number, isInferred: true),
          Phrase(nl: "actiepunt, verband afgeleid", en: "action point, link inferred")))
    }
    if map.nodes.contains(where: \.basis.isInferred) {
      entries.append(
        """
        <TD WIDTH="22" HEIGHT="14" BORDER="1" STYLE="rounded,dashed" COLOR="\(Palette.ink)"></TD>\
        \(text(Phrase(nl: "plaats in de kaart afgeleid", en: "place in the map inferred")))
        """)
    }
    if map.nodes.contains(where: { $0.writtenOutIn != nil }) {
      entries.append(
        entry(
          .init(kind: .elsewhere, text: "→", isInferred: false),
          Phrase(nl: "elders uitgewerkt", en: "written out elsewhere")))
    }
    var seen: Set<String> = []
    let areas = marks.filter { seen.insert($0.numeral).inserted }
    for area in areas.sorted(by: { $0.order < $1.order }) {
      entries.append(
        entry(
          .init(kind: .focus, text: area.numeral, isInferred: false), Phrase(verbatim: area.title)))
    }
    if marks.contains(where: \.basis.isInferred), let mark = marks.first(where: \.basis.isInferred)
    {
      entries.append(
        entry(
          .init(kind: .focus, text: mark.numeral, isInferred: true),
          Phrase(nl: "focusgebied, verband afgeleid", en: "focus area, link inferred")))
    }
    return entries
  }

  private func entry(_ badge: MapCard.Badge, _ meaning: Phrase) -> String {
    label.badge(badge, title: "", href: nil) + text(meaning)
  }

  private func text(_ meaning: Phrase) -> String {
    "<TD ALIGN=\"LEFT\">\(DOTText.html(meaning(language)))  </TD>"
  }
}
