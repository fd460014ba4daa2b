package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum SourceLineOutOfRange: Rule {
  package static let name = "source-line-out-of-range"
  package static let group = RuleGroup.evidence
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Elke aangehaalde regel bestaat in de bron, en er staat iets.",
    en: "Every cited line exists in the source and says something.")
  package static let reason = Phrase(
    nl: "Een regelnummer dat niet klopt, maakt van een bewijs een bewering.",
    en: "A line number that is wrong turns evidence into a mere claim.")
  package static let remedy = Phrase(
    nl: "Verbeter het regelnummer, of verbeter `lines` bij de bron.",
    en: "Correct the line number, or correct `lines` at the source.")
  package static let good: [RuleExample] = [
    """
    sources:
      - id: ivp
        lines: 600
    theme:
      id: klimaat
      source: [63-65, "ivp:600"]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    sources:
      - id: ivp
        lines: 600
      - id: begroting
        lines: 104
    theme:
      id: klimaat
      source: [63, ↓601, ↓"begroting:100-105"]
      other-names: [het klimaat@↓6000]
      effects:
        - id: hitte
          points: [12@↓999]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let texts = CitedSources(input)
    var findings: [Finding] = []
    input.plan.forEachCitation { citation, node in
      if let source = texts.source(of: citation), let found = check(citation, node, in: source) {
        findings.append(found)
      }
    }
    return findings
  }

  private static func check(
    _ citation: Citation, _ node: Node, in source: CitedSources.Source
  ) -> Finding? {
    let lines = citation.lines
    if let count = source.lineCount, lines.upperBound > count {
      return finding(
        Phrase(
          nl: "regel \(lines.upperBound) bestaat niet: ",
          en: "there is no line \(lines.upperBound): ")
          + source.words + Phrase(nl: " heeft \(count) regels", en: " has \(count) lines"),
        at: citation.range, about: node)
    }
    guard !source.blankLines.isEmpty else { return nil }
    let ends = [lines.lowerBound, lines.upperBound]
    guard let blank = ends.first(where: { source.blankLines.contains($0) }) else { return nil }
    return finding(
      Phrase(nl: "regel \(blank) van ", en: "line \(blank) of ") + source.words
        + Phrase(nl: " is leeg", en: " is blank"),
      at: citation.range, about: node, level: .warning,
      remedy: Phrase(nl: "Verbeter het regelnummer.", en: "Correct the line number."))
  }
}
