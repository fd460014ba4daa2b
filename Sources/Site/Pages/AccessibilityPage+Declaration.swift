import PlanModel
import SourceText
import Toolkit
import Views
import Documents
import TextFormats

/// Declaration of the organisation: for which site, its status, dates, and contact.
extension AccessibilityPage {
  private var law: Phrase {
    Phrase(
      nl: "het Besluit digitale toegankelijkheid overheid",
      en: """
        the Dutch decree on digital accessibility of public bodies (Besluit digitale toegankelijkheid \
        overheid)
        """)
  }

  private var who: Phrase {
    statement?.organisation.map { Phrase(verbatim: $0.value) }
      ?? Phrase(
        nl: "De organisatie die deze site aanbiedt", en: "The organisation that offers this site")
  }

  var declaration: [Flow] {
    let aim =
      who
      + Phrase(
        nl: """
           streeft ernaar om de eigen online informatie en dienstverlening toegankelijk te maken, in \
          overeenstemming met \(law.dutch).
          """,
        en: """
           is committed to making its own online information and services accessible, in accordance \
          with \(law.english).
          """)
    let domains = statement?.domains ?? []
    let others: Phrasing =
      domains.isEmpty
      ? .all([
        .text(material.text(nl: "geen opgegeven (sleutel ", en: "none given (key ")),
        .code("domains"), .text(")"),
      ])
      : .all(
        domains.enumerated().flatMap { index, domain -> [Phrasing] in
          [.text(index == 0 ? "" : ", "), address(domain.value, "domains")]
        })
    return material.section(
      "statement", Phrase(nl: "Verklaring", en: "Declaration"),
      [
        .paragraph([], .text(material.text(aim))),
        paragraph(
          nl: """
            Deze verklaring geldt voor de inhoud van deze website: de pagina's en de bestanden die u er \
            kunt downloaden.
            """,
          en: """
            This statement applies to the content of this website: the pages and the files to download \
            there.
            """),
        .definitions(
          [.css("facts key")],
          [
            pair(
              Phrase(nl: "organisatie", en: "organisation"),
              own(statement?.organisation?.value, "organisation")),
            pair(
              Phrase(nl: "hoofddomein", en: "main domain"),
              address(statement?.website?.value, "website")),
            pair(Phrase(nl: "andere domeinen", en: "other domains"), others),
            pair(
              Phrase(nl: "alle verklaringen", en: "all statements"),
              address(statement?.overview?.value, "overview")),
          ]),
      ])
  }

  var status: [Flow] {
    let words: [Flow] =
      if let status = statement?.status {
        [
          .paragraph([.css("lead")], .text(material.text(status.sign))),
          .paragraph([], .text(material.text(who + status.claim(of: law)))),
          .paragraph([], .text(material.text(status.about))),
        ]
      } else {
        [
          .paragraph([.css("lead")], own(nil, "status")),
          paragraph(
            nl: """
              Zolang de organisatie geen status heeft gegeven, telt de site als een site zonder \
              verklaring: status E.
              """,
            en: """
              As long as the organisation has given no status, the site counts as a site without a \
              statement: status E.
              """),
        ]
      }
    return material.section(
      "status", Phrase(nl: "Nalevingsstatus", en: "Compliance status"),
      words + [
        paragraph(
          nl: """
            De norm is EN 301 549, waarin WCAG 2.1 op niveau A en AA staat. De pagina's zijn gemaakt \
            volgens WCAG 2.2, niveau AA.
            """,
          en: """
            The standard is EN 301 549, which holds WCAG 2.1 at levels A and AA. The pages are made by \
            WCAG 2.2, level AA.
            """)
      ])
  }

  var making: [Flow] {
    material.section(
      "making", Phrase(nl: "Opstelling en akkoord", en: "Preparation and approval"),
      [
        .definitions(
          [.css("facts key")],
          [
            pair(Phrase(nl: "vastgesteld op", en: "adopted on"), statement?.date, "date"),
            pair(
              Phrase(nl: "akkoord van (functie)", en: "approved by (function)"),
              own(statement?.approvedBy?.value, "approved-by")),
            pair(
              Phrase(nl: "voor het laatst herzien op", en: "last reviewed on"),
              statement?.reviewed, "reviewed"),
          ])
      ])
  }

  var feedback: [Flow] {
    let days = statement?.acknowledgeWithin.map {
      Phrase(nl: "binnen ", en: "within ")
        + Catalogue.count(
          $0, one: Phrase(nl: "werkdag", en: "working day"),
          many: Phrase(nl: "werkdagen", en: "working days"))
    }
    let weeks = statement?.answerWithin.map {
      Phrase(nl: "binnen ", en: "within ")
        + Catalogue.count(
          $0, one: Phrase(nl: "week", en: "week"), many: Phrase(nl: "weken", en: "weeks"))
    }
    return material.section(
      "feedback", Phrase(nl: "Feedback en contact", en: "Feedback and contact"),
      [
        paragraph(
          nl: """
            Kunt u iets op deze site niet lezen of bedienen? Of hebt u een bestand in een andere vorm \
            nodig? Meld het, dan kan het worden verholpen.
            """,
          en: """
            Is there something on this site that you cannot read or use? Or do you need a file in \
            another form? Report it, so that it can be mended.
            """),
        .definitions(
          [.css("facts key")],
          [
            pair(
              Phrase(nl: "contact", en: "contact"), address(statement?.contact?.value, "contact")),
            pair(
              Phrase(nl: "u krijgt een bevestiging", en: "you get a confirmation"),
              own(days.map { material.text($0) }, "acknowledge-within")),
            pair(
              Phrase(nl: "uw melding is afgehandeld", en: "your report is dealt with"),
              own(weeks.map { material.text($0) }, "answer-within")),
          ]),
      ])
  }

  var enforcement: [Flow] {
    material.section(
      "enforcement", Phrase(nl: "Handhaving", en: "Enforcement"),
      [
        .paragraph(
          [],
          .text(
            material.text(
              nl: """
                Is uw melding niet op tijd of niet goed afgehandeld? Dien dan eerst een klacht in bij de \
                organisatie. Komt u er samen niet uit, dan kunt u naar de
                """,
              en: """
                Was your report not dealt with in time, or not well? First file a complaint with the \
                organisation. If that does not help, you can turn to the
                """)),
          .text(" "),
          .link(
            material.text(nl: "Nationale ombudsman", en: "National Ombudsman"),
            to: "https://www.nationaleombudsman.nl"),
          .text(
            material.text(
              nl: ", of naar de ombudsman van uw gemeente als zij een eigen ombudsman heeft.",
              en: ", or to the ombudsman of your municipality if it has one of its own.")))
      ])
  }

  /// Meaning of the letters, for readers who compare statements.
  var statuses: [Flow] {
    let without = (
      Phrase(nl: "E: geen verklaring", en: "E: no statement"),
      Phrase(
        nl: "De organisatie heeft voor de site geen verklaring gepubliceerd.",
        en: "The organisation has published no statement for the site.")
    )
    let all = ComplianceStatus.allCases.map { ($0.sign, $0.about) } + [without]
    return material.section(
      "statuses", Phrase(nl: "Uitleg over de statussen", en: "What the statuses mean"),
      [
        .definitions(
          [.css("facts key")],
          all.map { .pair(material.text($0.0), [.inline(.text(material.text($0.1)))]) })
      ])
  }
}

extension ComplianceStatus {
  /// Letter and words, as in the register of statements.
  fileprivate var sign: Phrase { Phrase(verbatim: "\(letter): ") + name }

  /// Claim that follows the name of the organisation.
  fileprivate func claim(of law: Phrase) -> Phrase {
    switch self {
    case .full:
      Phrase(
        nl: " verklaart dat deze website volledig voldoet aan \(law.dutch).",
        en: " declares that this website fully complies with \(law.english).")
    case .partial:
      Phrase(
        nl: " verklaart dat deze website gedeeltelijk voldoet aan \(law.dutch).",
        en: " declares that this website complies in part with \(law.english).")
    case .firstMeasures:
      Phrase(
        nl: """
           verklaart dat de eerste maatregelen zijn genomen om deze website te laten voldoen aan \
          \(law.dutch).
          """,
        en: """
           declares that the first measures have been taken to make this website comply with \
          \(law.english).
          """)
    case .notMet:
      Phrase(
        nl: " verklaart dat deze website niet voldoet aan \(law.dutch).",
        en: " declares that this website does not comply with \(law.english).")
    }
  }
}
