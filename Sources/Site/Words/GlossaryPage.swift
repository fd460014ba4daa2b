import Documents
import PlanModel
import TextFormats
import Toolkit
import Views

/// Glossary: the words of the site, each with its meaning, in the order of the alphabet.
struct GlossaryPage {
  let material: SiteContent

  var page: SitePage {
    let words = material.text(
      nl: "Wat de woorden op deze site betekenen.", en: "What the words on this site mean.")
    let terms = GlossaryTerm.allCases.filter { $0.isUsed(in: material) }
    let kinds = Set(material.maps.flatMap(\.nodes).map(\.kind)).subtracting([.consequence])
    let entries =
      terms.map { (id: $0.rawValue, name: material.text($0.name), meaning: $0.meaning) }
      + kinds.map {
        (id: "kind-\($0.rawValue)", name: material.text($0.words), meaning: Self.meaning($0))
      }
    let sorted = entries.sorted { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    return SitePage(
      address: Addresses.words, title: material.text(nl: "Woordenlijst", en: "Glossary"),
      content: [
        .paragraph([.css("lead")], .text(words)),
        .definitions([.css("glossary")], sorted.map { entry($0.id, $0.name, $0.meaning) }),
      ])
  }

  private func entry(_ id: String, _ name: String, _ meaning: Phrase) -> Definition {
    .pair(id: id, name.prefix(1).uppercased() + name.dropFirst(), [.text(material.text(meaning))])
  }

  private static func meaning(_ kind: BranchKind) -> Phrase {
    switch kind {
    case .consequence:
      Phrase(nl: "Wat volgt uit het vak erboven.", en: "What follows from the box above it.")
    case .cause:
      Phrase(nl: "Wat leidt tot het vak erboven.", en: "What leads to the box above it.")
    case .example:
      Phrase(nl: "Een geval van het vak erboven.", en: "A case of the box above it.")
    case .chance:
      Phrase(
        nl: "Iets goeds dat uit het vak erboven kan komen.",
        en: "Something good that can come of the box above it.")
    case .measure:
      Phrase(
        nl: "Iets wat al wordt gedaan aan het vak erboven.",
        en: "Something that is already done about the box above it.")
    }
  }
}

extension SiteContent {
  /// Word that links to its meaning.
  func term(_ term: GlossaryTerm, _ words: String? = nil) -> Phrasing {
    .link(to: term.address, [.css("term")], [.text(words ?? text(term.name))])
  }

  /// Meanings of the words of a page, below its content.
  func explanation(of terms: [GlossaryTerm]) -> [Flow] {
    let terms = terms.filter { $0.isUsed(in: self) }
    guard !terms.isEmpty else { return [] }
    let heading = text(nl: "Woorden op deze pagina", en: "Words on this page")
    let count = Catalogue.count(
      terms.count, one: Phrase(nl: "woord", en: "word"), many: Phrase(nl: "woorden", en: "words"))
    return [
      .block(
        .aside, [.css("page-words"), Attribute("aria-labelledby", "page-words")],
        [
          // On a telephone it would be half a screen below every page.
          group(
            .summary(
              2, [.id("page-words")],
              [.text(heading), .text(" "), .span("count", .text(text(count)))]),
            [
              .definitions(
                [.css("facts")],
                terms.map {
                  .pair(text($0.name.capitalized), [.inline(.text(text($0.meaning)))])
                })
            ]),
          .paragraph(
            [], .link(text(nl: "Alle woorden", en: "All words"), to: Addresses.words)),
        ])
    ]
  }
}
