import Toolkit
import Views

/// The legend and the notice of a rich DOT: the graph's own label, so that it never disturbs the
/// layout.
struct DOTLegend {
  let map: Mindmap
  let label: DOTLabel
  let language: Language

  private static let perRow = 3

  var html: String {
    let entries = LegendEntry.occurring(in: map).map(cells)
    let rows = stride(from: 0, to: entries.count, by: Self.perRow).map { start in
      "<TR>\(entries[start..<min(start + Self.perRow, entries.count)].joined())</TR>"
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
      \(view)<TR><TD>\(credit)</TD></TR></TABLE>
      """
  }

  private var view: String {
    let lines = MapLegend.viewLines(map, language).map(DOTText.html)
    return lines.isEmpty ? "" : "<TR><TD>\(lines.joined(separator: "<BR/>"))</TD></TR>"
  }

  private var credit: String {
    let title = "<B>\(DOTText.html(map.planTitle))</B>"
    let notice = MapLegend.noticeLines(map.notice, map.source?(language)).map(DOTText.html)
    let lines = ([title] + notice).joined(separator: "<BR/>")
    return "<FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.quiet)\">\(lines)</FONT>"
  }

  private func cells(_ entry: LegendEntry) -> String {
    let sign =
      switch entry.sign {
      case .badge(let badge): label.badge(badge, link: nil)
      case .dashedCard:
        """
        <TD WIDTH="22" HEIGHT="14" BORDER="1" STYLE="rounded,dashed" COLOR="\(Palette.ink)"></TD>
        """
      }
    return "\(sign)<TD ALIGN=\"LEFT\">\(DOTText.html(entry.meaning(language)))  </TD>"
  }
}
