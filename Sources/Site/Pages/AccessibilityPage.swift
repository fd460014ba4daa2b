import PlanModel
import SourceText
import Toolkit
import Views
import Documents
import TextFormats

/// Accessibility statement, in the parts and the order of the Dutch model, which is that of the
/// European one (EU 2018/1523). What only the organisation can declare comes from the plan; a
/// missing part names the key to fill. The tests' measurements come from `AccessibilityFacts`.
struct AccessibilityPage {
  let material: SiteContent
  var facts = AccessibilityFacts.recorded

  var statement: AccessibilityStatement? { material.plan.header?.accessibility }

  /// Missing keys; while there are any the statement is a draft.
  private var missing: [String] { MissingStatementKeys.keys(missingIn: statement) }

  var page: SitePage {
    let title = Phrase(nl: "Toegankelijkheidsverklaring", en: "Accessibility statement")
    let draft = Phrase(nl: " (concept)", en: " (draft)")
    return SitePage(
      address: Addresses.accessibility,
      title: material.text(missing.isEmpty ? title : title + draft),
      content: (missing.isEmpty ? [] : [notice])
        + declaration + status + deviations + making + feedback + enforcement + evidence + measures
        + limits + technique + statuses)
  }

  private var notice: Flow {
    let names = missing.enumerated().flatMap { index, key -> [Phrasing] in
      [.text(index == 0 ? "" : ", "), .code(key)]
    }
    return .block(
      .division, [.css("notice")],
      [
        paragraph(
          nl: """
            Dit is een concept. De wet vraagt deze verklaring van de organisatie die de site aanbiedt. \
            Zij vult aan wat nog ontbreekt, stelt de verklaring vast en meldt haar aan op \
            toegankelijkheidsverklaring.nl.
            """,
          en: """
            This is a draft. The law asks this statement of the organisation that offers the site. The \
            organisation adds what is still missing, adopts the statement and registers it at \
            toegankelijkheidsverklaring.nl.
            """),
        material.isPublic
          ? .none
          : .paragraph(
            [],
            .text(
              material.text(
                nl: "Nog niet ingevuld in plan.yaml, onder accessibility: ",
                en: "Not yet filled in, in plan.yaml under accessibility: ")),
            .all(names), .text(".")),
      ])
  }

  /// Text of the organisation; if absent, the key to fill.
  func own(_ text: String?, _ key: String) -> Phrasing {
    if let text { return .text(text) }
    if material.isPublic {
      return .span("todo", .text(material.text(nl: "nog niet ingevuld", en: "not yet filled in")))
    }
    return .span(
      "todo",
      .text(material.text(nl: "nog niet ingevuld (sleutel ", en: "not yet filled in (key ")),
      .code(key), .text(")"))
  }

  func pair(_ name: Phrase, _ value: Phrasing) -> Definition {
    .pair(material.text(name.capitalized), [.inline(value)])
  }

  func pair(_ name: Phrase, _ day: Located<Day>?, _ key: String) -> Definition {
    pair(name, own(day.map { material.text($0.value.phrase) }, key))
  }

  func paragraph(nl dutch: String, en english: String) -> Flow {
    .paragraph([], .text(material.text(nl: dutch, en: english)))
  }

  /// Web address or e-mail address as a link; any other text as text.
  func address(_ text: String?, _ key: String) -> Phrasing {
    guard let text else { return own(nil, key) }
    if WebAddress.isSafe(text) { return .link(text, to: text) }
    return WebAddress.isSafe("mailto:\(text)") ? .link(text, to: "mailto:\(text)") : .text(text)
  }
}
