import TextFormats

/// Curve from one card to another.
struct Edge: Sendable {
  /// End of a curve: a card, or a port in it.
  struct End: Hashable, Sendable {
    let card: String
    var port: String?
    /// Side of the card or port in Graphviz's notation; nil where Graphviz chooses.
    var side: String?
  }

  let from: End
  let to: End
  let line: Line
  /// Additional attributes in DOT.
  var attributes: [String] = []
}

/// DOT graph of a drawing's cards, which anybody can render with Graphviz.
struct DOTGraph {
  private var lines: [String]

  /// Font list that Graphviz measures as Liberation Sans or Arial, never as Helvetica, for which it
  /// substitutes another font.
  private static let font = "fontname=\"Liberation Sans,Arial,sans-serif\", fontsize=11"

  /// Graph with text, and its legend below it.
  init(_ name: String, layout: String, legend: Part) {
    let font = "\(Self.font), fontcolor=\"\(Palette.ink)\""
    self.init(
      name,
      graph: """
        \(layout), outputorder=edgesfirst, pad=0.15, margin=0, bgcolor="\(Palette.paper)", \
        charset="UTF-8", \(font), labelloc=b, label=<\(DOTLabel.html(legend))>
        """, node: "shape=plain, margin=0, \(font)")
    lines.insert(GeneratorMark.dot, at: 0)
  }

  /// Graph of boxes of known size without any text: the layout that `dot` computes is then the same
  /// on every machine, whatever fonts it has.
  init(boxesOf name: String, layout: String) {
    self.init(
      name, graph: "\(layout), margin=0", node: "shape=box, fixedsize=true, label=\"\"")
  }

  private init(_ name: String, graph: String, node: String) {
    lines = [
      "digraph \(DOTText.quoted(name)) {", "  graph [\(graph)];", "  node [\(node)];",
      "  edge [arrowhead=none, arrowtail=none];",
    ]
  }

  var text: String { lines.joined(separator: "\n") + "\n}\n" }

  mutating func add(_ card: String, _ attributes: String) {
    lines.append("  \(DOTText.quoted(card)) [\(attributes)];")
  }

  /// - Parameter arrow: attributes of its ends.
  mutating func add(_ edge: Edge, arrow: [String] = []) {
    let line = edge.line
    let attributes =
      ["color=\"\(line.colour)\"", "penwidth=\(Decimals.text(line.width))"]
      + (line.isDashed ? ["style=dashed"] : []) + edge.attributes + arrow
    lines.append("  \(end(edge.from)) -> \(end(edge.to)) [\(attributes.joined(separator: ", "))];")
  }

  /// Invisible edge that keeps one card behind another.
  mutating func addInvisible(from: String, to: String, weight: String = "") {
    lines.append("  \(DOTText.quoted(from)) -> \(DOTText.quoted(to)) [style=invis\(weight)];")
  }

  /// Invisible leaf beside those of a card, so that cards have room between them. Without
  /// `weight=0` it would pull the card off its centre.
  mutating func addGap(to card: String, isBefore: Bool) {
    let gap = "gap.\(card)"
    add(gap, "style=invis, label=\"\", shape=box, width=0.1, height=0.05")
    addInvisible(
      from: isBefore ? gap : card, to: isBefore ? card : gap, weight: ", weight=0")
  }

  /// Points as inches with four decimals; a point is 0.0139 inch.
  static func inches(_ points: Double) -> String {
    let parts = Int((points / 72 * 10_000).rounded())
    let digits = String(parts % 10_000)
    return "\(parts / 10_000).\(String(repeating: "0", count: 4 - digits.count))\(digits)"
  }

  /// Puts cards in one rank, in this order.
  ///
  /// One statement for each pair: Graphviz's parser keeps every name of one statement on its stack,
  /// which is limited to 10,000.
  mutating func addRank(_ cards: [String]) {
    let names = cards.map(DOTText.quoted)
    lines.append("  { rank=same; \(names.joined(separator: "; ")); }")
    for (card, next) in zip(cards, cards.dropFirst()) { addInvisible(from: card, to: next) }
  }

  private func end(_ end: Edge.End) -> String {
    DOTText.quoted(end.card) + (end.port.map { ":\($0)" } ?? "") + (end.side.map { ":\($0)" } ?? "")
  }
}
