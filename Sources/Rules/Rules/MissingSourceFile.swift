package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum MissingSourceFile: Rule {
  package static let name = "missing-source-file"
  package static let group = RuleGroup.evidence
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Het bestand dat een bron noemt, staat in de map van het plan.",
    en: "The file that a source names stands in the plan's folder.")
  package static let reason = Phrase(
    nl: "Zonder het bestand kan niet worden nagegaan of de aangehaalde regels bestaan.",
    en: "Without the file it cannot be checked whether the cited lines exist.")
  package static let remedy = Phrase(
    nl: """
      Zet het bestand in de map van het plan, verbeter de naam, of laat `file` weg. Is het een document, \
      bewaar dan zijn tekst: open de bron in `raakvlak edit` en kies 'Bewaar de tekst'.
      """,
    en: """
      Put the file into the plan's folder, correct its name, or leave `file` out. If it is a document, keep \
      its text: open the source in `raakvlak edit` and choose 'Keep the text'.
      """
  ).onScreen(
    nl: """
      Zet het bestand in de map van het plan, verbeter de naam, of laat `file` weg. Is het een document, kies \
      dan onder Bronnen 'Bewaar de tekst'.
      """,
    en: """
      Put the file into the plan's folder, correct its name, or leave `file` out. If it is a document choose \
      'Keep the text' under Sources.
      """)
  package static let good: [RuleExample] = [
    """
    sources:
      - id: ivp
        title: Veiligheidsplan
        lines: 600
    """
  ]
  package static let bad: [RuleExample] = [
    """
    sources:
      - id: ivp
        title: Veiligheidsplan
        file: ↓bronnen/ivp.txt
    """,
    """
    sources:
      - id: ivp
        title: Veiligheidsplan
        file: ↓bronnen/ivp.docx
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.sources.enumerated().compactMap { index, source in
      guard let file = source.file, !file.value.isEmpty, !source.id.value.isEmpty,
        input.named.citedTexts[source.id.value] == nil
      else { return nil }
      let unsure =
        Phrase(nl: ": aanhalingen van ", en: ": citations of ")
        + input.graph.description(of: .source(index))
        + Phrase(nl: " zijn niet te controleren", en: " cannot be checked")
      guard source.documentForm == nil else {
        return finding(
          Phrase(
            nl: "de tekst van '\(file.value)' is niet bewaard",
            en: "the text of '\(file.value)' is not kept") + unsure,
          at: file.range, about: .source(index))
      }
      return finding(
        Phrase(nl: "'\(file.value)' is er niet", en: "'\(file.value)' is not there") + unsure,
        at: file.range, about: .source(index))
    }
  }
}
