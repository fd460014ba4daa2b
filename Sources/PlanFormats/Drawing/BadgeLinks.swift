import PlanViews
import Wording

/// What a badge is called and where it leads.
struct BadgeLink: Equatable {
  let title: String
  let href: String
}

/// The links of a map's badges, as seen from the drawing.
struct BadgeLinks {
  /// The id of the map's theme.
  let theme: String
  /// The file in which the links will stand.
  let path: String
  let addresses: Addresses
  let language: Language

  /// One for each badge of a node, in the order of `MapCard.badges`.
  func of(_ node: MapNode) -> [BadgeLink] {
    node.points.map { badge in
      link(
        "\(Catalogue.actionPoint.capitalized(language)) \(badge.number): \(badge.title)",
        badge.basis, .actionPoint(badge.number))
    }
      + node.focus.map { mark in
        link(
          "\(Catalogue.focusArea.capitalized(language)) \(mark.numeral): \(mark.title)", mark.basis,
          .focusArea(mark.numeral))
      }
      + (node.writtenOutIn.map { [elsewhere(node, $0)] } ?? [])
      + (node.folded == 0 ? [] : [folded(node)])
  }

  /// Leads to the same effect in the whole map, of which this one is a view under another name.
  private func folded(_ node: MapNode) -> BadgeLink {
    let words = FoldedWords.below(node.folded).capitalized(language)
    let whole = Phrase(nl: "zie de hele kaart", en: "see the whole map")(language)
    let file = Addresses.relative(addresses.map(theme, format: "svg"), from: path)
    return BadgeLink(
      title: "\(words): \(whole)",
      href: "\(file)#\(addresses.fragment(.mapNode(theme: theme, key: node.key)))")
  }

  private func link(_ title: String, _ basis: Basis, _ anchor: Anchor) -> BadgeLink {
    let inferred = basis.isInferred ? " (\(Catalogue.inferred(language)))" : ""
    return BadgeLink(
      title: title + inferred, href: addresses.link(to: anchor, from: path, format: "html"))
  }

  private func elsewhere(_ node: MapNode, _ theme: ThemeName) -> BadgeLink {
    let words = Phrase(nl: "Uitgewerkt in de kaart", en: "Written out in the map")(language)
    let place = Anchor.mapNode(theme: theme.id, key: node.id)
    return BadgeLink(
      title: "\(words) \(theme.title)", href: addresses.link(to: place, from: path, format: "svg"))
  }
}
