import PlanModel
import Documents
import TextFormats
import Toolkit
import Views

/// Everything that the plan has on some words, which are in the address: `search.html?q=jeugd`.
///
/// The hits are made by `search-page.js`, so that the page works from a folder too. Without a
/// script it names the lists.
struct SearchPage {
  let material: SiteContent

  var page: SitePage {
    let texts: [(String, Phrase)] = [
      ("to", Phrase(nl: "Zie ook:", en: "See also:")),
      ("related", Phrase(nl: "Hoort hierbij", en: "Belongs to this")),
      ("because", Phrase(nl: "via", en: "through")),
      ("more", Phrase(nl: "en nog {n}", en: "and {n} more")),
    ]
    let hits = Flow.block(
      .division,
      [.id("search-page")] + texts.map { Attribute("data-\($0)", material.text($1)) }, [])
    return SitePage(
      address: Addresses.search, title: material.text(nl: "Zoeken", en: "Search"),
      content: [hits, help], scripts: SiteAssets.searchPageScripts)
  }

  /// What to do when nothing is asked or found.
  private var help: Flow {
    let words = Phrase(
      nl: """
        Typ een of meer woorden in het zoekvak bovenaan. U vindt effecten, actiepunten, afdelingen, \
        geld en pagina's. Een deel van een woord mag ook, en 'regel 59' vindt wat op regel 59 van de \
        tekst rust. Of kies een lijst:
        """,
      en: """
        Type one or more words in the search box above. You find effects, action points, departments, \
        money and pages. A part of a word will do, and 'line 59' finds what rests on line 59 of the \
        text. Or choose a list:
        """)
    let lists: [(Phrase, String)?] = [
      material.maps.isEmpty
        ? nil : (Phrase(nl: "De kaarten", en: "The maps"), "\(Addresses.start)#maps"),
      (Catalogue.actionPoints.capitalized, Addresses.points),
      material.plan.departments.isEmpty
        ? nil : (Catalogue.departments.capitalized, Addresses.departments),
    ]
    return .block(
      .division, [.css("search-help")],
      [
        .paragraph([], .text(material.text(words))),
        .list(
          [.css("plain")], lists.compactMap(\.self).map { .item(.link(material.text($0), to: $1)) }),
      ])
  }
}
