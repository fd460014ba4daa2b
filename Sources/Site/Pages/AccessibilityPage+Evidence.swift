import PlanModel
import SourceText
import Toolkit
import TextFormats
import Documents

/// Evidence of the statement: an evaluation, the tests' measurements, and known problems.
extension AccessibilityPage {
  var evidence: [Flow] {
    material.section("evidence", Phrase(nl: "Onderbouwing", en: "Evidence"), evaluation + measured)
  }

  /// Evaluation by people. A status that is not based on one has none to name.
  private var evaluation: [Flow] {
    let status = statement?.status
    let none: Phrasing = .text(material.text(nl: "nog geen onderzoek", en: "no evaluation yet"))
    let isAsked = status != .firstMeasures && status != .notMet
    let report = statement?.report?.value
    var pairs = [
      pair(
        Phrase(nl: "onderzoek", en: "evaluation"),
        report == nil && !isAsked ? none : address(report, "report"))
    ]
    if isAsked || statement?.reportDate != nil {
      pairs.append(
        pair(Phrase(nl: "klaar op", en: "ready on"), statement?.reportDate, "report-date"))
    }
    if status == .firstMeasures || statement?.reportPlanned != nil {
      pairs.append(
        pair(
          Phrase(nl: "volgend onderzoek klaar op", en: "next evaluation ready on"),
          statement?.reportPlanned, "report-planned"))
    }
    return [.definitions([.css("facts key")], pairs)]
  }

  private var measured: [Flow] {
    let with = [facts.browser, facts.checker].compactMap { $0 }.joined(separator: ", ")
    let day = facts.day.map { material.text($0.phrase) }
    let how = [day, with.isEmpty ? nil : with].compactMap { $0 }.joined(separator: "; ")
    let measured = AccessibilityFacts.Measure.allCases.compactMap(facts.sentence)
    guard !measured.isEmpty else {
      return [
        paragraph(
          nl: "Er zijn nog geen metingen vastgelegd.", en: "No measurements have been recorded yet."
        )
      ]
    }
    return [
      paragraph(
        nl: """
          Dit maten de tests van het programma dat deze pagina's maakt (\(how)). De pagina's zijn \
          gemeten, de bestanden om te downloaden niet.
          """,
        en: """
          This is what the tests of the program that makes these pages measured (\(how)). The pages were \
          measured, the files to download were not.
          """),
      Flow.list([.css("plain")], measured.map { .item(.text(material.text($0))) }),
    ]
  }

  var measures: [Flow] {
    let own = statement?.measures ?? []
    return material.section(
      "measures", Phrase(nl: "Maatregelen van de organisatie", en: "Measures of the organisation"),
      own.isEmpty
        ? [.paragraph([], self.own(nil, "measures"))]
        : [.list([.css("plain")], own.map { .item(.text($0.value)) })])
  }

  var limits: [Flow] {
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

  var technique: [Flow] {
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
