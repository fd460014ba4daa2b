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
    nl: "Zet het bestand in de map van het plan, verbeter de naam, of laat `file` weg.",
    en: "Put the file into the plan's folder, correct its name, or leave `file` out.")
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
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.plan.sources.enumerated().compactMap { index, source in
      guard let file = source.file, !file.value.isEmpty, !source.id.value.isEmpty,
        input.named.citedTexts[source.id.value] == nil
      else { return nil }
      let id = source.id.value
      return finding(
        Phrase(
          nl: "'\(file.value)' is er niet: aanhalingen van bron '\(id)' zijn niet te controleren",
          en: "'\(file.value)' is not there: citations of source '\(id)' cannot be checked"),
        at: file.range, about: .source(index))
    }
  }
}
