import PlanFormats
import PlanModel
import PlanRules
import SourceText
import Wording

/// The accessibility statement, in the parts that the Dutch model asks. It is a draft: the law asks
/// the organisation for it. What only she can say comes from the plan or is left open; what the
/// tests measured comes from `AccessibilityFacts`.
struct AccessibilityPage {
  let material: SiteMaterial
  var facts = AccessibilityFacts.recorded

  private var statement: AccessibilityStatement? { material.plan.header?.accessibility }

  var page: SitePage {
    SitePage(
      address: SiteAddresses.accessibility,
      title: material.text(
        nl: "Toegankelijkheidsverklaring (concept)", en: "Accessibility statement (draft)"),
      content: intro + scope + status + making + feedback + evidence + limits + technique)
  }

  /// A text of the organisation's own; where there is none, that it is still to come.
  private func own(_ text: String?) -> Phrasing {
    text.map { .text($0) }
      ?? .span(
        "todo",
        .text(
          material.text(
            nl: "nog in te vullen door de organisatie", en: "to be filled in by the organisation")))
  }

  private func pair(_ name: Phrase, _ value: Phrasing) -> Definition {
    .pair(material.text(name.capitalized), [.inline(value)])
  }

  private func paragraph(nl dutch: String, en english: String) -> Flow {
    .paragraph([], .text(material.text(nl: dutch, en: english)))
  }

  /// A web address or an e-mail address as a link; any other text as text.
  private func address(_ text: String?) -> Phrasing {
    guard let text else { return own(nil) }
    if WebAddress.isSafe(text) { return .link(text, to: text) }
    return WebAddress.isSafe("mailto:\(text)") ? .link(text, to: "mailto:\(text)") : .text(text)
  }

  private var intro: [Flow] {
    [
      .paragraph(
        [.css("notice")],
        .text(
          material.text(
            nl: """
              Dit is een concept. De wet vraagt deze verklaring van de organisatie die de site \
              aanbiedt. Zij vult aan wat hier nog ontbreekt, stelt de verklaring vast en meldt haar aan \
              op toegankelijkheidsverklaring.nl.
              """,
            en: """
              This is a draft. The law asks this statement of the organisation that offers the site. \
              The organisation adds what is still missing here, adopts the statement and registers it at \
              toegankelijkheidsverklaring.nl.
              """)))
    ]
  }

  private var scope: [Flow] {
    let name = Phrase(nl: "Waar dit over gaat", en: "What this is about")
    return material.section(
      "statement", name,
      [
        paragraph(
          nl: """
            Overheden moeten hun websites toegankelijk maken volgens het Besluit digitale \
            toegankelijkheid overheid. Deze verklaring gaat over de pagina's van deze site en de \
            bestanden die u er kunt downloaden. Gemeten zijn de pagina's, niet de bestanden.
            """,
          en: """
            Dutch public bodies must make their sites accessible by the decree on digital accessibility \
            (Besluit digitale toegankelijkheid overheid). This statement is about the pages of this \
            site and the files to download there. The pages were measured, the files were not.
            """),
        .definitions(
          [.css("facts key")],
          [
            pair(
              Phrase(nl: "organisatie", en: "organisation"), own(statement?.organisation?.value)),
            pair(Phrase(nl: "website", en: "website"), address(statement?.website?.value)),
          ]),
      ])
  }

  private var status: [Flow] {
    material.section(
      "status", Phrase(nl: "Nalevingsstatus", en: "Compliance status"),
      [
        .paragraph([.css("lead")], own(statement?.status.map { material.text($0.name) })),
        paragraph(
          nl: """
            De norm is EN 301 549, waarin WCAG 2.1 op niveau A en AA staat. De pagina's zijn gemaakt \
            volgens WCAG 2.2, niveau AA.
            """,
          en: """
            The standard is EN 301 549, which holds WCAG 2.1 at levels A and AA. The pages are made by \
            WCAG 2.2, level AA.
            """),
      ])
  }

  private var making: [Flow] {
    let day = statement?.date.map { material.text($0.phrase) }
    return material.section(
      "making", Phrase(nl: "Opstelling van deze verklaring", en: "How this statement was made"),
      [
        .definitions(
          [.css("facts key")],
          [
            pair(Phrase(nl: "vastgesteld op", en: "adopted on"), own(day)),
            pair(
              Phrase(nl: "met instemming van", en: "agreed by"), own(statement?.approvedBy?.value)),
            pair(
              Phrase(nl: "onderzoek", en: "evaluation"), address(statement?.report?.value)),
          ])
      ])
  }

  private var feedback: [Flow] {
    material.section(
      "feedback", Phrase(nl: "Feedback en contact", en: "Feedback and contact"),
      [
        paragraph(
          nl:
            "Kunt u iets op deze site niet lezen of bedienen? Meld het, dan kan het worden verholpen.",
          en:
            "Is there something on this site that you cannot read or use? Report it, so that it can be mended."
        ),
        .definitions(
          [.css("facts key")],
          [pair(Phrase(nl: "contact", en: "contact"), address(statement?.contact?.value))]),
        paragraph(
          nl: """
            Bent u niet tevreden over wat er met uw melding is gedaan? Dan kunt u een klacht indienen bij \
            de organisatie, en daarna bij de Nationale ombudsman of de ombudsman van uw gemeente.
            """,
          en: """
            Are you not content with what was done? You can file a complaint with the organisation, and \
            after that with the National Ombudsman or the ombudsman of your municipality.
            """),
      ])
  }

  private var evidence: [Flow] {
    let with = [facts.browser, facts.checker].compactMap { $0 }.joined(separator: ", ")
    let day = facts.day.map { material.text($0.phrase) }
    let how = [day, with.isEmpty ? nil : with].compactMap { $0 }.joined(separator: "; ")
    let measured = AccessibilityFacts.Measure.allCases.compactMap(facts.sentence)
    let words =
      measured.isEmpty
      ? [
        paragraph(
          nl: "Er zijn nog geen metingen vastgelegd.", en: "No measurements have been recorded yet."
        )
      ]
      : [
        paragraph(
          nl: "Dit maten de tests van het programma dat deze pagina's maakt (\(how)):",
          en: "This is what the tests of the program that makes these pages measured (\(how)):"),
        Flow.list([.css("plain")], measured.map { .item(.text(material.text($0))) }),
      ]
    return material.section("evidence", Phrase(nl: "Onderbouwing", en: "Evidence"), words)
  }

  private var limits: [Flow] {
    let items = [
      Phrase(
        nl: """
          De tekening van een kaart is een ingewikkelde afbeelding. Alles wat erin staat, staat op \
          dezelfde pagina ook als lijst.
          """,
        en: """
          The drawing of a map is a complex image. Everything in it stands as a list on the same page \
          too.
          """),
      Phrase(
        nl: """
          Een automatische controle vindt niet elk probleem. Zolang hierboven geen onderzoek is genoemd, \
          is de site niet door een deskundige onderzocht.
          """,
        en: """
          An automatic check does not find every problem. As long as no evaluation is named above, no \
          expert has evaluated the site.
          """),
    ]
    return material.section(
      "limits", Phrase(nl: "Wat we weten van beperkingen", en: "Known limitations"),
      items: items.map { .item(.text(material.text($0))) })
  }

  private var technique: [Flow] {
    material.section(
      "technique", Phrase(nl: "Techniek", en: "Technology"),
      [
        paragraph(
          nl: """
            De pagina's gebruiken HTML, CSS, SVG, WAI-ARIA en JavaScript. JavaScript is alleen nodig voor \
            zoeken en voor de beweegbare kaart; zonder staan er een vaste tekening en de lijst. De site \
            plaatst geen cookies en haalt niets van buiten.
            """,
          en: """
            The pages use HTML, CSS, SVG, WAI-ARIA and JavaScript. JavaScript is needed only to search \
            and for the live map; without it there are a fixed drawing and the list. The site sets no \
            cookies and fetches nothing from elsewhere.
            """)
      ])
  }
}
