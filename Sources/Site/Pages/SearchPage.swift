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
      ("inferred", Catalogue.inferred),
      ("contents", Phrase(nl: "Op deze pagina", en: "On this page")),
    ]
    let hits = Flow.block(
      .division,
      [.id("search-page")] + texts.map { Attribute("data-\($0)", material.text($1)) }, [])
    return SitePage(
      address: Addresses.search, title: material.text(nl: "Zoeken", en: "Search"),
      content: [hits, help], scripts: SiteAssets.searchPageScripts)
  }

  /// What to do when nothing is asked or found, or nothing can be asked: without scripts there is no
  /// box to type in.
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
    let without = Phrase(
      nl: """
        Zoeken gaat met JavaScript, en dat staat in uw browser uit. In deze lijsten vindt u alles van \
        het plan:
        """,
      en: """
        Search needs JavaScript, which is off in your browser. These lists have everything of the \
        plan:
        """)
    return .block(
      .division, [.css("search-help")],
      [
        .paragraph([.css("search-with")], .text(material.text(words))),
        .paragraph([.css("search-without")], .text(material.text(without))),
        .list(
          [.css("plain")], lists.compactMap(\.self).map { .item(.link(material.text($0), to: $1)) }),
      ])
  }

  /// The pages that list something, for who cannot search.
  private var lists: [(Phrase, String)?] {
    let plan = material.plan
    return [
      material.maps.isEmpty
        ? nil : (Phrase(nl: "De kaarten", en: "The maps"), "\(Addresses.start)#maps"),
      plan.focusAreas.isEmpty
        ? nil : (Catalogue.focusAreas.capitalized, "\(Addresses.start)#focus-areas"),
      plan.actionPoints.isEmpty ? nil : (Catalogue.actionPoints.capitalized, Addresses.points),
      plan.departments.isEmpty
        ? nil : (Catalogue.departments.capitalized, Addresses.departments),
      material.hasMoney ? (MoneyPage.name, Addresses.money) : nil,
      (Phrase(nl: "Woordenlijst", en: "Glossary"), Addresses.words),
    ]
  }
}
