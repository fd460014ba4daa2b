import TextFormats
package import Toolkit
package import Views

/// A mindmap as rich DOT, which anybody can render with Graphviz: in the form that was chosen, with wrapped labels,
/// badges that link to their action points, and a legend of what occurs.
///
/// Left and right are one graph from left to right; edges of the left half are written from child
/// to parent. `edgesfirst` hides the ends of edges behind the cards.
package struct DOTWriter: Sendable {
  private let layout: MapLayout
  private let language: Language
  private let label: DOTLabel

  package init(
    _ map: Mindmap, addresses: Addresses, language: Language, setting: MapSetting = MapSetting()
  ) {
    self.init(MapLayout(map, setting: setting), addresses: addresses, language: language)
  }

  package init(_ layout: MapLayout, addresses: Addresses, language: Language) {
    self.layout = layout
    self.language = language
    label = DOTLabel(
      links: BadgeLinks(theme: layout.map.id, addresses: addresses, language: language))
  }

  private var map: Mindmap { layout.map }

  /// The font as a list that Graphviz measures as Liberation Sans or Arial, never as Helvetica,
  /// which it maps to another.
  static let font = "Liberation Sans,Arial,sans-serif"

  package var text: String {
    "\(GeneratorMark.dot)\n"
      + document(
        graph: """
          outputorder=edgesfirst, pad=0.15, margin=0, bgcolor="\(Palette.paper)", \
          charset="UTF-8", fontname="\(Self.font)", fontsize=11, fontcolor="\(Palette.ink)", \
          labelloc=b, label=<\(DOTLegend(map: map, label: label, language: language).html)>
          """,
        node: """
          shape=plain, margin=0, fontname="\(Self.font)", fontsize=11, fontcolor="\(Palette.ink)"
          """,
        attributes: richAttributes)
  }

  /// The same map as boxes of known size without any text: what `dot` computes of it is the same
  /// on every machine, whatever fonts it has.
  package var layoutText: String {
    document(graph: "margin=0", node: "shape=box, fixedsize=true, label=\"\"") { index in
      let size = layout.size(of: index)
      return "width=\(Self.inches(size.width)), height=\(Self.inches(size.height))"
    }
  }

  /// Points as inches with four decimals; a point is 0.0139 of them.
  private static func inches(_ points: Double) -> String {
    let parts = Int((points / 72 * 10_000).rounded())
    let digits = String(parts % 10_000)
    return "\(parts / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  private func document(graph: String, node: String, attributes: (Int) -> String) -> String {
    let order = layout.order
    var lines = ["digraph \(DOTText.quoted(map.id)) {"]
    lines.append(
      """
        graph [rankdir=\(isTopDown ? "TB" : "LR"), splines=true, ordering=out, nodesep=\(isTopDown ? "0.12" : "0.07"), ranksep=\(rankGap), \(graph)];
      """)
    lines.append("  node [\(node)];")
    lines.append("  edge [arrowhead=none, arrowtail=none];")
    lines += order.map { index in
      let turned = layout.sides[index] == .left ? "ordering=in, " : ""
      return "  \(name(index)) [\(turned)\(attributes(index))];"
    }
    lines += order.dropFirst().map(edge)
    lines += gaps(order)
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  /// The gap between columns, in inches. Where many edges leave one card they need more room to
  /// turn, or they would run along the cards beside it.
  private var rankGap: String {
    let widest =
      map.nodes.indices.filter { map.nodes[$0].depth > 1 }
      .map { map.children(of: $0).count }.max() ?? 0
    let hundredths = (isTopDown ? 60 : 40) + 5 * min(max(0, widest - 4), 12)
    return hundredths < 100 ? "0.\(hundredths)" : Decimals.text(Double(hundredths) / 100)
  }

  private var isTopDown: Bool { layout.setting.form == .topDown }

  private func name(_ index: Int) -> String { DOTText.quoted(layout.names[index]) }

  private func richAttributes(_ index: Int) -> String {
    let html = label.html(
      map.nodes[index], card: layout.cards[index], side: layout.sides[index],
      colours: layout.setting.house.branch(layout.branches[index]),
      width: layout.columnWidth(of: index))
    return "id=\(name(index)), label=<\(html)>"
  }

  private func edge(to index: Int) -> String {
    let node = map.nodes[index]
    let parent = node.parent ?? 0
    let width = node.depth == 1 ? "2.6" : node.depth == 2 ? "1.7" : "1.2"
    var attributes = [
      "color=\"\(layout.setting.house.branch(layout.branches[index]).line)\"", "penwidth=\(width)",
    ]
    if node.basis.isInferred { attributes.append("style=dashed") }
    let isFan = node.depth <= 2
    let ends: String
    switch layout.sides[index] {
    case .right:
      ends = "\(name(parent))\(isFan ? "" : ":e") -> \(name(index)):w"
      if isFan { attributes.append("tailclip=false") }
    case .left:
      ends = "\(name(index)):e -> \(name(parent))\(isFan ? "" : ":w")"
      if isFan { attributes.append("headclip=false") }
    case .below: ends = "\(name(parent)):s -> \(name(index)):n"
    }
    return "  \(ends) [\(attributes.joined(separator: ", "))];"
  }

  /// An invisible leaf after each branch that has children, so that branches stand apart.
  /// Without `weight=0` it would pull the branch off its centre.
  private func gaps(_ order: [Int]) -> [String] {
    order.filter { map.nodes[$0].depth == 1 && !map.children(of: $0).isEmpty }.flatMap { index in
      let gap = DOTText.quoted("gap.\(layout.names[index])")
      let ends =
        layout.sides[index] == .left ? "\(gap) -> \(name(index))" : "\(name(index)) -> \(gap)"
      return [
        "  \(gap) [style=invis, label=\"\", shape=box, width=0.1, height=0.05];",
        "  \(ends) [style=invis, weight=0];",
      ]
    }
  }
}
