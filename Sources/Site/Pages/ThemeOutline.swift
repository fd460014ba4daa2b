import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents
import Drawing

/// Map as a nested list: the text equivalent of the drawing, and the data of the live map.
struct ThemeOutline {
  let material: SiteContent
  let layout: MapLayout
  /// Keys of all nodes of the map.
  private let keys: Set<String>

  init(material: SiteContent, layout: MapLayout) {
    self.material = material
    self.layout = layout
    keys = Set(layout.map.nodes.lazy.map(\.key))
  }

  private var map: Mindmap { layout.map }

  /// List, built from the last node to the first, so that the children of a node are ready before
  /// it, without recursion however deep the map.
  var markup: Flow {
    var below = Array(repeating: [Item](), count: map.nodes.count)
    let branches = branchNumbers
    for index in map.nodes.indices.dropFirst().reversed() {
      let node = map.nodes[index]
      let item = item(index, branch: branches[index], below: Array(below[index].reversed()))
      below[index] = []
      if let parent = node.parent { below[parent].append(item) }
    }
    let theme = map.nodes.first
    return .list(
      [
        .css("outline"), Attribute("data-root", theme?.label ?? map.id),
        Attribute("data-root-id", theme.map { Addresses.fragment($0.key) } ?? ""),
      ],
      Array((below.first ?? []).reversed()))
  }

  /// Number of the main branch's colour for each node.
  private var branchNumbers: [Int] {
    var place = -1
    return map.nodes.map { node in
      if node.depth == 1 { place += 1 }
      return node.depth == 0 ? 0 : material.house.colourNumber(ofBranch: place)
    }
  }

  private func item(_ index: Int, branch: Int, below: [Item]) -> Item {
    let node = map.nodes[index]
    let id = Addresses.fragment(node.key)
    let isReference = node.writtenOutIn != nil
    let former = formerIDs(node)
    let traits = [
      ("data-branch", String(branch)),
      ("data-side", node.depth == 1 ? layout.sides[index].rawValue : ""),
      ("data-focus", tokens(node.focus.map { material.addresses.token(focus: $0.numeral) })),
      ("data-points", tokens(node.points.map { material.addresses.token(point: $0.number) })),
      (
        "data-departments",
        tokens(
          node.points.flatMap(\.departments).map { material.addresses.token(department: $0) })
      ),
      ("data-priority", tokens(node.points.map(\.priority.rawValue))),
      ("data-evidence", evidence(node)),
      // Where the effect has another position in this map.
      ("data-effect", node.key == node.id ? "" : Addresses.fragment(node.id)),
      ("data-place", node.basis.isInferred ? "inferred" : ""),
      ("data-kind", node.kind == .consequence ? "" : node.kind.rawValue),
      ("data-former", former.joined(separator: " ")),
    ].filter { !$0.1.isEmpty }.map { Attribute($0.0, $0.1) }
    let anchors = former.map { name in
      Flow.inline(.element("span", [.id(name), .css("former")], [] as [Phrasing]))
    }
    let content: [Flow] = anchors + [line(node, id), about(node)]
    return .item(
      [.id(id), .css("node" + (isReference ? " reference" : ""))] + traits,
      content + (below.isEmpty ? [] : [.list(below)]))
  }

  /// Ids in this page that an effect had before, so that addresses with them still arrive.
  private func formerIDs(_ node: MapNode) -> [String] {
    guard case .effect(let index) = node.node, node.key == node.id else { return [] }
    var seen = keys
    return material.plan.effects[index].formerly.map(\.id.value).filter {
      !$0.isBlank && material.formerEffects[$0]?.first == index && seen.insert($0).inserted
    }.map(Addresses.fragment)
  }

  /// Effects that had the id of this one before.
  private func formerHolders(_ node: MapNode) -> [Definition] {
    let others = (material.formerEffects[node.id] ?? []).filter { node.node != .effect($0) }
    return material.pair(
      Phrase(nl: "eerder op dit adres", en: "at this address before"),
      others.map { material.link(.effect($0)) })
  }

  /// Distinct words, in order.
  private func tokens(_ words: [String]) -> String {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }.joined(separator: " ")
  }

  /// Evidence for the placement and its links; both words when they differ.
  private func evidence(_ node: MapNode) -> String {
    let all =
      [node.basis.isInferred] + node.points.map(\.basis.isInferred)
      + node.focus.map(\.basis.isInferred)
    return tokens(all.map { $0 ? "inferred" : "stated" })
  }

  private func line(_ node: MapNode, _ id: String) -> Flow {
    let label = Phrasing.link(to: "#\(id)", [.css("label")], [material.own(node.label)])
    // What hears the outline needs a pause between the words and the label.
    let kind = node.kind.mark.map { mark -> [Phrasing] in
      let words = node.depth == 1 ? mark.capitalized : mark
      return [.span("kind", .text("\(material.text(words)):")), .text(" ")]
    }
    let name = (kind ?? []) + [label]
    let title: Flow = node.depth == 1 ? .heading(3, [], name) : .inline(.all(name))
    let badges = node.points.map(badge) + node.focus.map(badge) + figures(node.figures)
    return .block(
      .division, [.css("line")],
      [
        title,
        badges.isEmpty ? .none : .inline(.element("span", [.css("badges")], badges)),
      ])
  }

  private func badge(_ badge: PointBadge) -> Phrasing {
    sign(
      badge.number, "point", Catalogue.actionPoint, badge.title, badge.basis,
      to: material.addresses.point(badge.number))
  }

  private func badge(_ mark: FocusMark) -> Phrasing {
    sign(
      mark.numeral, "focus", Catalogue.focusArea, mark.title, mark.basis,
      to: material.addresses.focus(mark.numeral))
  }

  /// Sign of the indicators of an effect, a link to the first.
  private func figures(_ marks: [FigureMark]) -> [Phrasing] {
    guard let first = marks.first else { return [] }
    let name = material.text(nl: "Cijfers", en: "Figures")
    let titles = marks.map(\.title).joined(by: "; ")
    // Its name has the titles too: there is no number to recognise them by.
    return [
      sign(
        FigureMark.sign, css: "badge figure",
        name: material.languages.areSame
          ? "\(name): \(titles)" : name, title: "\(name): ", titles, first.basis,
        to: material.addresses.page(of: .indicator(first.name)))
    ]
  }

  /// Number as a link. The full name is its title; the words before it are for screen readers.
  private func sign(
    _ text: String, _ kind: String, _ words: Phrase, _ title: String, _ basis: Basis, to: String
  ) -> Phrasing {
    let name = "\(material.text(words)) \(text)"
    let inferred = basis.isInferred ? " (\(material.text(Catalogue.inferred)))" : ""
    return sign(
      text, css: "badge \(kind)", name: name + inferred,
      title: "\(name.prefix(1).uppercased())\(name.dropFirst()): ", title, basis, to: to)
  }

  /// - Parameters:
  ///   - name: what a screen reader says, in our words.
  ///   - title: our words before the plan's in the tooltip.
  private func sign(
    _ text: String, css: String, name: String, title: String, _ own: String, _ basis: Basis,
    to address: String
  ) -> Phrasing {
    let inferred = basis.isInferred ? " (\(material.text(Catalogue.inferred)))" : ""
    let css = Attribute.css(css + (basis.isInferred ? " inferred" : ""))
    guard material.languages.areSame else {
      // An attribute has the language of its element: the plan's words are on one of their own.
      let sign = Phrasing.element(
        "span",
        [Attribute("lang", material.languages.plan.rawValue), Attribute("title", own)],
        [Phrasing.text(text)])
      return .link(to: address, [css, Attribute("aria-label", name)], [sign])
    }
    return .link(
      to: address,
      [css, Attribute("title", title + own + inferred), Attribute("aria-label", name)],
      [.text(text)])
  }

  /// Other maps with the effect, with the route to it there; first the one in which it is written
  /// out.
  private func elsewhere(_ node: MapNode) -> [Definition] {
    let home = node.writtenOutIn
    let written = Phrase(nl: "uitgewerkt in", en: "written out in")
    let also = Phrase(nl: "ook in", en: "also in")
    return material.pair(written, home.map { [route(to: node, in: $0, written)] } ?? [])
      + material.pair(
        also,
        node.alsoIn.named.map { route(to: node, in: $0, also) }
          + (home.map { more(node, $0) } ?? []))
  }

  /// Number of other maps that are not named; the page where it is written out names all.
  private func more(_ node: MapNode, _ home: ThemeName) -> [Phrasing] {
    node.alsoIn.more.map {
      [.link(material.text($0), to: material.addresses.place(node.id, in: home.id))]
    } ?? []
  }

  /// Route to an effect in a map, each step a link. It also has the words for the line that the
  /// live map draws there.
  private func route(to node: MapNode, in theme: ThemeName, _ words: Phrase) -> Phrasing {
    let page = Phrasing.link(
      to: material.addresses.theme(theme.id), [], [material.own(theme.title)])
    let place = material.places.place(of: node.id, in: theme.id)
    let steps = place.map { place in
      (place.map.path(to: place.node).dropFirst() + [place.node]).map { step in
        let node = place.map.nodes[step]
        return Phrasing.link(
          to: material.addresses.place(node.key, in: theme.id), [], [material.own(node.label)])
      }
    }
    let links = ([page] + (steps ?? [])).flatMap { [.text(" › "), $0] }.dropFirst()
    return .element(
      "span",
      [.css("route"), Attribute("data-also", "\(material.text(words)) \(theme.title)")],
      // In its own map this position is one of the others.
      links + [more((place?.others ?? 0) - (theme.id == map.id ? 1 : 0))])
  }

  /// Number of other positions of an effect in a map.
  private func more(_ count: Int) -> Phrasing {
    guard count > 0 else { return .none }
    let places = Catalogue.count(
      count, one: Phrase(nl: "andere plaats", en: "other place"),
      many: Phrase(nl: "andere plaatsen", en: "other places"))
    return .text(" (\(material.text(Phrase(nl: "en op ", en: "and in ") + places)))")
  }

  private func about(_ node: MapNode) -> Flow {
    let text: [Flow] =
      node.explanation.isEmpty ? [] : Flow.written(node.explanation, as: material.own)
    let facts = facts(node)
    return .block(
      .division, [.css("about")],
      text + (facts.isEmpty ? [] : [.definitions([.css("facts")], facts)]))
  }

  private func facts(_ node: MapNode) -> [Definition] {
    let points = node.points.map { badge in
      Phrasing.all([
        .link(
          to: material.addresses.point(badge.number), [],
          [.text("\(badge.number) "), material.own(badge.title)]),
        .text(" "),
        material.evidence(badge.basis, about: "\(material.subject(node.node)) \(badge.title)"),
      ])
    }
    let areas = node.focus.map { mark in
      Phrasing.all([
        .link(
          to: material.addresses.focus(mark.numeral), [],
          [.text("\(mark.numeral) "), material.own(mark.title)]),
        .text(" "), material.evidence(mark.basis, about: material.subject(node.node)),
      ])
    }
    return material.pair(DetailKey.points.name, points)
      + material.pair(DetailKey.focus.name, areas)
      + material.pairs(node.fields)
      + source(node) + place(node) + elsewhere(node) + formerHolders(node)
  }

  private func source(_ node: MapNode) -> [Definition] {
    let words = CitedLines.words(node.cited)
    guard !material.text(words).isEmpty else { return [] }
    return material.pair(
      DetailKey.source.name,
      [
        .all([
          material.lines(node.cited),
          material.quote(node.cited, about: material.subject(node.node)),
        ])
      ])
  }

  /// Evidence for the placement in the map, unless it is the effect's own lines.
  private func place(_ node: MapNode) -> [Definition] {
    if case .stated(let lines) = node.basis, lines.isEmpty || lines == node.cited { return [] }
    // The field `origin` has it already.
    if case .mentioned = node.basis { return [] }
    return material.pair(
      Phrase(nl: "plaats in de kaart", en: "place in the map"),
      [material.evidence(node.basis, about: material.subject(node.node))])
  }
}
