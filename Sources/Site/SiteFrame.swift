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
  private static let mostThemes = 6

  var head: Flow {
    .all([
      .inline(
        .link(
          to: "#main", [.css("skip")],
          [.text(material.text(nl: "Naar de inhoud", en: "To the content"))])),
      .block(
        .header, [.css("site-header")],
        [.block(.division, [.css("bar")], [.inline(name), search]), menu]),
    ])
  }

  private var name: Phrasing {
    let municipality = material.plan.header?.municipality?.value
    return .link(
      to: Addresses.start, [.css("site-name")],
      [
        municipality.map { .span("place", .text($0)) } ?? .none,
        .span("plan", .text(material.plan.title)),
      ])
  }

  /// The search box. The element around it is the landmark, so the form has no role.
  private var search: Flow {
    let texts: [(String, Phrase)] = [
      ("none", Phrase(nl: "Niets gevonden", en: "Nothing found")),
      ("count", Phrase(nl: "{n} gevonden", en: "{n} found")),
      ("one", Phrase(nl: "1 gevonden", en: "1 found")),
      (
        "missing",
        Phrase(
          nl: "De zoeklijst kon niet worden geladen", en: "The search list could not be loaded")
      ), ("button", Phrase(nl: "Zoek", en: "Search")),
      ("all", Phrase(nl: "Toon alle {n}", en: "Show all {n}")),
      ("elsewhere", Phrase(nl: "ook in", en: "also in")),
      ("corrected", Phrase(nl: "Gezocht naar: {words}", en: "Searched for: {words}")),
      (
        "partial",
        Phrase(nl: "Niet alle woorden komen samen voor", en: "Not all words occur together")
      ), ("meant", Phrase(nl: "Bedoelt u:", en: "Did you mean:")),
    ]
    let label = Markup<Context.Flow>.element(
      "label", [Attribute("for", "q")], [Phrasing.text(material.text(nl: "Zoeken", en: "Search"))])
    let results = Flow.block(.division, [.id("search-results"), Attribute("hidden", "")], [])
    return .block(
      .search, [],
      [
        .block(
          .form, [.css("search")] + texts.map { Attribute("data-\($0)", material.text($1)) },
          [label, .searchInput(id: "q"), results])
      ])
  }

  private var menu: Flow {
    let themes = material.maps
    let list =
      themes.count <= Self.mostThemes
      ? themes.map {
        (title: $0.nodes.first?.label ?? $0.id, address: material.addresses.theme($0.id))
      }
      : [(material.text(nl: "Kaarten", en: "Maps"), "\(Addresses.start)#maps")]
    let pages =
      [(material.text(nl: "Start", en: "Start"), Addresses.start)] + list + [
        (material.text(Catalogue.actionPoints.capitalized), Addresses.points),
        (material.text(Catalogue.departments.capitalized), Addresses.departments),
        (material.text(nl: "Matrix", en: "Matrix"), Addresses.matrix),
      ]
    return .block(
      .navigation,
      [.css("menu"), Attribute("aria-label", material.text(nl: "Hoofdmenu", en: "Main menu"))],
      [.list([], pages.map { item($0.0, $0.1) })])
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
    let here = Item.item(
      .link(to: page.address, [Attribute("aria-current", "page")], [.text(page.title)]))
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
    let links =
      [(material.text(nl: "Zoeken", en: "Search"), Addresses.search)]
      + (material.showsFindings ? [found] : []) + [
        (material.text(nl: "Gegevens downloaden", en: "Download data"), Addresses.data),
        (material.text(nl: "Toegankelijkheid", en: "Accessibility"), Addresses.accessibility),
      ]
    let notice: [Flow] =
      material.credit.notice.isEmpty || page.tellsNotice
      ? [] : [.paragraph([.css("notice")], .text(material.credit.notice))]
    let counting: [Flow] =
      material.credit.counting.map {
        [.paragraph([.css("quiet")], .text(material.text($0)))]
      } ?? []
    return .block(
      .footer, [.css("site-footer")],
      [
        .block(
          .division, [.css("inner")],
          notice + [
            .block(
              .navigation,
              [Attribute("aria-label", material.text(nl: "Over deze site", en: "About this site"))],
              [.list([], links.map { item($0.0, $0.1) })])
          ] + counting)
      ])
  }
}
