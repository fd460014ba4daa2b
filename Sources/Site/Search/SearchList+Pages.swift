import PlanModel
import Toolkit
import Views

/// The pages that are about no one thing, with words that people use for them.
extension SearchList {
  /// Whether the site has a page: not what the plan has nothing for.
  func isMade(_ address: String) -> Bool {
    switch address {
    case Addresses.check: material.showsFindings
    case Addresses.points: !material.plan.actionPoints.isEmpty
    case Addresses.departments: !material.plan.departments.isEmpty
    case Addresses.matrix: material.hasConnections
    case Addresses.money: material.hasMoney
    case Addresses.changes: material.changes != nil
    case Addresses.goals, Addresses.figures, Addresses.progress:
      material.standing.contains { $0.address == address }
    default: true
    }
  }

  /// Page with words by which people look for it, which nobody sees, and what it has in a sentence.
  typealias Page = (address: String, title: Phrase, words: Phrase, about: Phrase)

  static let pages: [Page] = [
    (
      Addresses.points, Catalogue.actionPoints,
      Phrase(nl: "aanbevelingen adviezen lijst", en: "recommendations advice list"),
      Phrase(
        nl: "Alle actiepunten van het plan, per focusgebied.",
        en: "All action points of the plan, by focus area.")
    ),
    (
      Addresses.departments, Catalogue.departments,
      Phrase(nl: "teams partners lijst", en: "teams partners list"),
      Phrase(
        nl: "Wat het plan vraagt van elke afdeling en partner.",
        en: "What the plan asks of each department and partner.")
    ),
    (
      Addresses.matrix, ConnectionWords.name,
      Phrase(
        nl: "matrix tabel thema focusgebied actiepunt overzicht",
        en: "matrix table theme focus area action point overview"),
      Phrase(
        nl: "Welk thema leidt tot welk focusgebied en welk actiepunt.",
        en: "Which theme leads to which focus area and action point.")
    ),
    (
      Addresses.money, MoneyPage.name,
      Phrase(
        nl: "begroting budget bedragen kosten euro financiën uitgaven",
        en: "budget amounts costs euro finances spending"),
      Phrase(
        nl: "Al het geld in de begroting van het plan, per focusgebied en actiepunt.",
        en: "All money in the budget of the plan, by focus area and action point.")
    ),
    (
      Addresses.changes, ChangesPage.name,
      Phrase(
        nl: "gewijzigd veranderd veranderingen nieuw verschil eerdere versie",
        en: "changed new difference former version"),
      Phrase(
        nl: "Wat er in het plan is gewijzigd sinds een eerdere versie.",
        en: "What changed in the plan since an earlier version.")
    ),
    (
      Addresses.goals, GoalsPage.name, Phrase(nl: "doelstellingen ambities", en: "aims ambitions"),
      Phrase(
        nl: "Wat het plan wil bereiken.",
        en: "What the plan wants to reach.")
    ),
    (
      Addresses.figures, FiguresPage.name,
      Phrase(
        nl: "indicatoren streefwaarden statistiek grafiek resultaat",
        en: "indicators targets statistics chart result"),
      Phrase(
        nl: "De cijfers van het plan, met hun streefwaarden.",
        en: "The figures of the plan, with their targets.")
    ),
    (
      Addresses.progress, ProgressPage.name,
      Phrase(
        nl: "hoe staat het ervoor stand van zaken jaarverslag evaluatie",
        en: "how does it stand state of affairs annual report evaluation"),
      Phrase(
        nl: "Hoe het staat met het plan, volgens de verslagen.",
        en: "How the plan is doing, according to the reports.")
    ),
    (
      Addresses.words, Phrase(nl: "Woordenlijst", en: "Glossary"),
      Phrase(
        nl: "betekenis begrippen gesteld afgeleid primair secundair",
        en: "meaning terms stated inferred primary secondary"),
      Phrase(
        nl: "Wat de woorden van het plan en deze site betekenen.",
        en: "What the words of the plan and this site mean.")
    ),
    (
      Addresses.check, Phrase(nl: "Wat de controle vond", en: "What the check found"),
      Phrase(nl: "bevindingen fouten waarschuwingen", en: "findings errors warnings"),
      Phrase(
        nl: "Wat de controle van het plan vond.",
        en: "What the check of the plan found.")
    ),
    (
      Addresses.data, Phrase(nl: "Gegevens downloaden", en: "Download data"),
      Phrase(nl: "bestanden csv excel pdf svg open data", en: "files csv excel pdf svg open data"),
      Phrase(
        nl: "Bestanden van het plan om te downloaden.",
        en: "Files of the plan to download.")
    ),
    (
      Addresses.accessibility, Phrase(nl: "Toegankelijkheid", en: "Accessibility"),
      Phrase(nl: "verklaring wcag", en: "statement wcag"),
      Phrase(
        nl: "Wat iedereen op deze site kan lezen en bedienen, en wat niet.",
        en: "What everybody can read and use on this site, and what not.")
    ),
  ]
}
