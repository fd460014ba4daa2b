import TextFormats
package import Toolkit
package import Views
import PlanModel

/// The overview as rich DOT, which anybody can render with Graphviz: a table for each card, with a
/// port for each curve, so that weights stand inside the cards and no edge meets one.
package struct OverviewDOT: Sendable {
  private let words: OverviewWords

  let house: HouseStyle

  package init(
    _ overview: Overview, addresses: Addresses, language: Language, house: HouseStyle = .own
  ) {
    self.house = house
    words = OverviewWords(overview: overview, addresses: addresses, language: language)
  }

  private var overview: Overview { words.overview }

  package var text: String {
    var lines = [GeneratorMark.dot, "digraph overview {"]
    lines.append(
      """
        graph [rankdir=LR, splines=true, nodesep=0.15, ranksep=2.2, outputorder=edgesfirst, \
      pad=0.2, margin=0, bgcolor="\(Palette.paper)", charset="UTF-8", \
      fontname="\(DOTWriter.font)", fontsize=11, fontcolor="\(Palette.ink)", labelloc=b, \
      label=<\(label)>];
      """)
    lines.append(
      """
        node [shape=plain, margin=0, fontname="\(DOTWriter.font)", fontsize=11, \
      fontcolor="\(Palette.ink)"];
      """)
    lines.append("  edge [arrowhead=none, arrowtail=none];")
    lines += overview.themes.indices.map { "  theme\($0) [label=<\(theme($0))>];" }
    lines += overview.areas.indices.map { "  area\($0) [label=<\(area($0))>];" }
    lines += overview.departments.indices.map { "  department\($0) [label=<\(department($0))>];" }
    let most = overview.heaviest
    lines += columns + overview.flows.indices.map { flow($0, of: most) } + tasks
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The cards of each column in the order of the plan, also those without an edge.
  private var columns: [String] {
    let columns = [
      overview.themes.indices.map { "theme\($0)" }, overview.areas.indices.map { "area\($0)" },
      overview.departments.indices.map { "department\($0)" },
    ].filter { !$0.isEmpty }
    let chains = columns.map { "{ rank=same; \(Self.chain($0)); }" }
    let first = columns.compactMap(\.first)
    return (chains + (first.isEmpty ? [] : ["\(Self.chain(first));"])).map { "  \($0)" }
  }

  private static func chain(_ names: [String]) -> String {
    names.joined(separator: " -> ") + (names.count > 1 ? " [style=invis]" : "")
  }

  private var label: String {
    let notice = MapLegend.noticeLines(overview.notice, overview.source?(words.language))
    let legend = [
      Phrase(
        nl: "gevuld nummer: primair actiepunt; open nummer: secundair, een advies",
        en: "filled number: primary action point; open number: secondary, advice"),
      Phrase(
        nl: "'3 + 2': drie effecten gesteld en twee afgeleid; gestreept: alleen afgeleid",
        en: "'3 + 2': three effects stated and two inferred; dashed: inferred only"),
    ].map { $0(words.language) }
    let title = "<B>\(word(overview.planTitle))</B>"
    let lines = [title] + ([words.summary] + legend + notice).map(DOTText.html)
    return
      "<FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.quiet)\">\(lines.joined(separator: "<BR/>"))</FONT>"
  }

  private func link(_ link: BadgeLink?) -> String {
    guard let link else { return "" }
    return " HREF=\"\(DOTText.html(link.href))\" TITLE=\"\(DOTText.html(link.title))\""
  }

  /// Wrapped text; never empty, for Graphviz takes no empty element around it.
  private func lines(_ text: String, _ style: TextBlock.Style, to width: Double) -> String {
    let lines = style.measure.wrap(DOTText.cut(text), to: width)
    return (lines.isEmpty ? [""] : lines).map { "\(word($0))<BR ALIGN=\"LEFT\"/>" }.joined()
  }

  private func word(_ text: String) -> String { DOTText.escaped(text) ?? "&#160;" }

  private func theme(_ index: Int) -> String {
    let theme = overview.themes[index]
    let flows = overview.flowsFrom[index]
    let count = DOTText.html(OverviewWords.effects(theme.effects)(words.language))
    let title = """
      <TD ROWSPAN="\(max(flows.count, 1))"\(link(words.link(theme: theme))) ALIGN="LEFT" \
      BALIGN="LEFT" CELLPADDING="6"><FONT COLOR="\(Palette.paper)"><B>\
      \(lines(theme.title, .branch, to: 120))</B>\(count)<BR ALIGN="LEFT"/></FONT></TD>
      """
    let ports = flows.map { place in
      let flow = overview.flows[place]
      let sign = word(overview.areas[flow.area].sign)
      return """
        <TD PORT="flow\(place)" ALIGN="RIGHT" CELLPADDING="3"><FONT POINT-SIZE="10" COLOR="\(Palette.paper)">\
        <B>\(sign)</B>  \(DOTText.html(flow.weight.text)) </FONT></TD>
        """
    }
    let rows = ([title + (ports.first ?? "")] + ports.dropFirst()).map { "<TR>\($0)</TR>" }
    return """
      <TABLE BORDER="0" STYLE="rounded" BGCOLOR="\(house.branch(index).line)" CELLBORDER="0" \
      CELLSPACING="2" CELLPADDING="1">\(rows.joined())</TABLE>
      """
  }

  private func area(_ index: Int) -> String {
    let area = overview.areas[index]
    let title = lines(area.title(words.language), .branch, to: 300)
    let numeral = "<B>\(word(area.sign))</B>"
    let head = """
      <TR><TD>\(numeral)</TD><TD\(link(words.link(area: area))) ALIGN="LEFT" BALIGN="LEFT"><B>\
      \(title)</B></TD></TR>
      """
    let rows = area.points.map { place in
      let point = overview.points[place]
      return """
        <TR>\(number(point))<TD PORT="point\(place)"\(link(words.link(point: point))) \
        ALIGN="LEFT" BALIGN="LEFT">\(lines(point.title, .effect, to: 300))</TD></TR>
        """
    }
    return """
      <TABLE BORDER="1" COLOR="\(Palette.quiet)" STYLE="rounded" BGCOLOR="\(Palette.paper)" \
      CELLBORDER="0" CELLSPACING="2" CELLPADDING="3">\(head)\(rows.joined())</TABLE>
      """
  }

  /// Primary points are filled, secondary ones outlined.
  private func number(_ point: OverviewPoint) -> String {
    let isPrimary = point.priority == .primary
    return """
      <TD BORDER="\(isPrimary ? 0 : 1)" STYLE="rounded" COLOR="\(Palette.ink)" \
      BGCOLOR="\(isPrimary ? Palette.ink : Palette.paper)" CELLPADDING="2"><FONT POINT-SIZE="9" \
      COLOR="\(isPrimary ? Palette.paper : Palette.ink)"><B> \(word(point.number)) </B></FONT>\
      </TD>
      """
  }

  private func department(_ index: Int) -> String {
    let department = overview.departments[index]
    let points = overview.pointsOf[index]
    // Graphviz takes no empty FONT.
    let name =
      department.name.map {
        "<FONT POINT-SIZE=\"10\">\(lines($0(words.language), .small, to: 130))</FONT>"
      } ?? ""
    let code = lines(department.code, .branch, to: 130)
    let title = """
      <TD ROWSPAN="\(max(points.count, 1))"\(link(words.link(department: department))) \
      ALIGN="LEFT" BALIGN="LEFT" CELLPADDING="5"><B>\(code)</B>\(name)</TD>
      """
    let ports = points.map { place in
      """
      <TD PORT="point\(place)"><FONT POINT-SIZE="9"><B>\(word(overview.points[place].number))\
      </B></FONT></TD>
      """
    }
    let rows =
      (["\(ports.first ?? "")\(title)"] + ports.dropFirst()).map { "<TR>\($0)</TR>" }
    return """
      <TABLE BORDER="1" COLOR="\(Palette.quiet)" STYLE="rounded" BGCOLOR="\(Palette.paper)" \
      CELLBORDER="0" CELLSPACING="2" CELLPADDING="1">\(rows.joined())</TABLE>
      """
  }

  private func flow(_ index: Int, of most: Int) -> String {
    let flow = overview.flows[index]
    let dash = flow.weight.stated == 0 ? ", style=dashed" : ""
    let width = Decimals.text(OverviewCurves.width(flow.weight.total, of: most) * 0.8)
    return """
        theme\(flow.theme):flow\(index):e -> area\(flow.area):w \
      [color="\(house.branch(flow.theme).line)B3", penwidth=\(width)\(dash)];
      """
  }

  private var tasks: [String] {
    overview.areas.enumerated().flatMap { area, found in
      found.points.flatMap { place in
        let point = overview.points[place]
        return point.departments.sorted().map { department in
          """
            area\(area):point\(place):e -> department\(department):point\(place):w \
          [color="\(Palette.quiet)", penwidth=\(point.priority == .primary ? "2" : "1")];
          """
        }
      }
    }
  }
}
