import Toolkit
import Views

/// The links of a map's badges, as seen from the drawing.
struct BadgeLinks {
  /// The address of a thing of the plan.
  let destination: @Sendable (Anchor) -> String
  /// The address of a node in the whole map, of which this one is a view under another name.
  let inWholeMap: @Sendable (MapNode) -> String
  /// The language of the drawing.
  let language: Language
  /// The language of the plan, in which the links are named.
  private let plan: Language

  /// The links of a drawing that is a file of its own.
  ///
  /// - Parameter theme: the id of the map's theme.
  init(theme: String, addresses: Addresses, language: Language, plan: Language) {
    let path = addresses.map(theme, format: "svg")
    let links = addresses.links(from: path, format: "html")
    destination = { links($0) }
    inWholeMap = { node in
      let anchor = Anchor.mapNode(theme: theme, key: node.key)
      // A file that may be moved leads to the page: that has the whole map.
      guard addresses.base == nil else { return links(anchor) }
      return "\(Addresses.relative(path, from: path))#\(addresses.fragment(anchor))"
    }
    self.language = language
    self.plan = plan
  }

  /// The links of a drawing inside a page, which is never a view.
  init(
    language: Language, plan: Language, destination: @escaping @Sendable (Anchor) -> String
  ) {
    self.destination = destination
    inWholeMap = { "#\(Slug.exact($0.key))" }
    self.language = language
    self.plan = plan
  }

  /// One for each badge of a node, in the order of `MapCard.badges`.
  func of(_ node: MapNode) -> [NamedLink] {
    node.points.map { badge in
      link(
        "\(Catalogue.actionPoint.capitalized(plan)) \(badge.number): \(badge.title)",
        badge.basis, .actionPoint(badge.number))
    }
      + node.focus.map { mark in
        link(
          "\(Catalogue.focusArea.capitalized(plan)) \(mark.numeral): \(mark.title)", mark.basis,
          .focusArea(mark.numeral))
      }
      + (node.figures.isEmpty ? [] : [figures(node.figures)])
      + (node.writtenOutIn.map { [elsewhere(node, $0)] } ?? [])
      + (node.folded == 0 ? [] : [folded(node)])
  }

  private func folded(_ node: MapNode) -> NamedLink {
    let words = FoldedCountText.below(node.folded).capitalized(plan)
    let whole = Phrase(nl: "zie de hele kaart", en: "see the whole map")(plan)
    return named("\(words): \(whole)", inWholeMap(node))
  }

  private func link(_ title: String, _ basis: Basis, _ anchor: Anchor) -> NamedLink {
    let inferred = basis.isInferred ? " (\(Catalogue.inferred(plan)))" : ""
    return named(title + inferred, destination(anchor))
  }

  /// Link to the first indicator, with the titles of all.
  private func figures(_ marks: [FigureMark]) -> NamedLink {
    let name = Phrase(nl: "Cijfers", en: "Figures")(plan)
    let titles = marks.map(\.title).joined(by: "; ")
    return link(
      "\(name): \(titles)", marks[0].basis, .indicator(marks[0].name))
  }

  private func elsewhere(_ node: MapNode, _ theme: ThemeName) -> NamedLink {
    let words = Phrase(nl: "Uitgewerkt in de kaart", en: "Written out in the map")(plan)
    return named(
      "\(words) \(theme.title)", destination(.mapNode(theme: theme.id, key: node.id)))
  }

  private func named(_ title: String, _ address: String) -> NamedLink {
    NamedLink(title: title, href: address, language: plan == language ? nil : plan)
  }
}
