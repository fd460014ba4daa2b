import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Frame around the content of each page: name, search, menu, trail, notice.
struct SiteFrame {
  let material: SiteContent
  let page: SitePage

  /// Maximum number of themes in the menu; with more it links to the list.
  private static let mostThemes = 12

  var head: Flow {
    .all([
      .inline(
        .link(
          to: "#main", [.css("skip")],
          [.text(material.text(nl: "Naar de inhoud", en: "To the content"))])),
      .block(
        .header, [.css("site-header")],
        [.block(.division, [.css("bar")], [.inline(name), languages, search]), menu]),
    ])
  }

  private var name: Phrasing {
    let municipality = material.plan.municipalityWords.map { material.own(material.text($0)) }
    return .link(
      to: Addresses.start, [.css("site-name")],
      [
        municipality.map { .span("place", $0) } ?? .none,
        .span("plan", material.own(material.plan.title)),
      ])
  }

  /// Links to this page in the other languages.
  private var languages: Flow {
    let links = material.translations(of: page.address).map { language, address in
      Phrasing.link(
        to: address,
        [
          .css("language"), Attribute("lang", language.rawValue),
          Attribute("hreflang", language.rawValue),
        ], [.text(language.ownName)])
    }
    return links.isEmpty ? .none : .inline(.all(links))
  }

  private var search: Flow {
    SearchForm(
      material: material, id: "q", label: material.text(nl: "Zoeken", en: "Search")
    ).markup
  }

  private var menu: Flow {
    let content: [(Phrase, String)?] = [
      material.plan.focusAreas.isEmpty
        ? nil : (Catalogue.focusAreas.capitalized, "\(Addresses.start)#focus-areas"),
      material.plan.actionPoints.isEmpty
        ? nil : (Catalogue.actionPoints.capitalized, Addresses.points),
      material.plan.departments.isEmpty
        ? nil : (Catalogue.departments.capitalized, Addresses.departments),
      material.hasConnections ? (ConnectionWords.name.capitalized, Addresses.matrix) : nil,
      material.hasMoney ? (MoneyPage.name, Addresses.money) : nil,
    ]
    let standing: [(Phrase, String)?] = material.standing.map { ($0.title, $0.address) }
    let about: [(Phrase, String)?] = [
      material.changes == nil ? nil : (ChangesPage.name, Addresses.changes),
      (Phrase(nl: "Woordenlijst", en: "Glossary"), Addresses.words),
    ]
    let items =
      [item(material.text(nl: "Start", en: "Start"), Addresses.start)] + themes
      + (content + standing + about).compactMap(\.self).map { item(material.text($0), $1) }
    let button = Flow.element(
      "button",
      [
        Attribute("type", "button"), Attribute("aria-expanded", "false"),
        Attribute("aria-controls", "menu"),
      ], [Phrasing.text(material.text(nl: "Menu", en: "Menu"))])
    return .block(
      .navigation,
      [.css("menu"), Attribute("aria-label", material.text(nl: "Hoofdmenu", en: "Main menu"))],
      [button, .list([.id("menu")], items)])
  }

  /// The themes below one heading that unfolds, or a link to their list when there are many.
  private var themes: [Item] {
    let maps = material.maps
    let name = material.text(nl: "Kaarten", en: "Maps")
    guard maps.count <= Self.mostThemes else {
      return [item(name, "\(Addresses.start)#maps")]
    }
    guard !maps.isEmpty else { return [] }
    let links = maps.map { map in
      let address = material.addresses.theme(map.id)
      let current = address == page.address ? [Attribute("aria-current", "page")] : []
      return Item.item(
        .link(to: address, current, [material.own(map.nodes.first?.label ?? map.id)]))
    }
    let isHere = maps.contains { material.addresses.theme($0.id) == page.address }
    return [
      .item(
        [],
        [
          .block(
            .details, isHere ? [.css("current")] : [],
            [.summary(.text(name)), .list([], links)])
        ])
    ]
  }

  private func item(_ title: String, _ address: String) -> Item {
    let current = address == page.address ? [Attribute("aria-current", "page")] : []
    return .item(.link(to: address, current, [.text(title)]))
  }

  /// Trail from the start to this page; empty on the start page itself.
  var trail: [Flow] {
    guard page.address != Addresses.start else { return [] }
    let start = SitePage.Breadcrumb(
      title: material.text(nl: "Start", en: "Start"), address: Addresses.start)
    let steps = ([start] + page.trail).map { Item.item(.link($0.title, to: $0.address)) }
    // No link: it would lead to where one is, and on the page of search away from what one asked.
    let here = Item.item(
      .element(
        "span", [Attribute("aria-current", "page")], [page.heading ?? .text(page.title)]))
    return [
      .block(
        .navigation,
        [
          .css("trail"), Attribute("aria-label", material.text(nl: "Kruimelpad", en: "Breadcrumb")),
        ],
        [.ordered([], steps + [here])])
    ]
  }

  var foot: Flow {
    let found = (
      material.text(nl: "Wat de controle vond", en: "What the check found"), Addresses.check
    )
    let sources = (material.text(nl: "Bronnen", en: "Sources"), "\(Addresses.start)#sources")
    let links =
      [
        (material.text(nl: "Zoeken", en: "Search"), Addresses.search),
        (material.text(nl: "Woordenlijst", en: "Glossary"), Addresses.words),
      ]
      + (material.plan.sources.isEmpty ? [] : [sources])
      + (material.showsFindings ? [found] : []) + [
        (material.text(nl: "Gegevens downloaden", en: "Download data"), Addresses.data),
        (material.text(nl: "Toegankelijkheid", en: "Accessibility"), Addresses.accessibility),
      ]
    let notice: [Flow] =
      material.credit.notice.isEmpty || page.tellsNotice
      ? [] : [.paragraph([.css("notice")], material.own(material.credit.notice))]
    let counting: [Flow] =
      material.credit.counting.map {
        [.paragraph([.css("quiet")], material.own($0))]
      } ?? []
    return .block(
      .footer, [.css("site-footer")],
      [
        .block(
          .division, [.css("inner")],
          notice + [
            ShareBlock(material: material, page: page).markup,
            .block(
              .navigation,
              [Attribute("aria-label", material.text(nl: "Over deze site", en: "About this site"))],
              [.list([], links.map { item($0.0, $0.1) })]),
          ] + counting)
      ])
  }
}
