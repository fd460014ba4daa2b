package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum UnknownSource: Rule {
  package static let name = "unknown-source"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elke bron waaruit een regel wordt aangehaald, staat onder `sources`.",
    en: "Every source of which a line is cited stands under `sources`.")
  package static let reason = Phrase(
    nl: "Een regelnummer zonder bron is door niemand na te gaan.",
    en: "A line number without a source cannot be checked by anybody.")
  package static let remedy = Phrase(
    nl: "Verbeter het id voor de dubbele punt, of voeg de bron toe onder `sources`.",
    en: "Correct the id before the colon, or add the source under `sources`."
  ).onScreen(
    nl: "Verbeter de naam voor de dubbele punt, of voeg de bron toe onder `sources`.",
    en: "Correct the name before the colon, or add the source under `sources`.")
  package static let good: [RuleExample] = [
    """
    sources:
      - id: ivp
      - id: begroting
    groups:
      - id: algemeen
        source: [59, ivp:60, begroting:108]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    sources:
      - id: begroting
    theme:
      id: klimaat
      source: ↓begrotng:59
      effects:
        - id: hitte
          points: [12@↓ivp:295]
    action-points:
      - number: 12
    """,
    """
    theme:
      id: klimaat
      source: ↓59
      effects:
        - id: hitte
          source: 60
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let ids = NamedThings.sources(input.plan).all.map(\.name.value)
    let known = Set(ids)
    var words = KnownWords(ids)
    var findings: [Finding] = []
    var bare: [(citation: Citation, node: Node)] = []
    input.plan.forEachCitation { citation, node in
      guard let source = citation.source else {
        if ids.isEmpty { bare.append((citation, node)) }
        return
      }
      guard !known.contains(source.value) else { return }
      let name = source.value.excerpt
      let nearest = Suggestions.nearest(to: source.value, among: &words)
      findings.append(
        finding(
          Phrase(nl: "bron '\(name)' bestaat niet", en: "there is no source '\(name)'"),
          at: source.range, about: node,
          remedy: nearest.map(Phrase.didYouMean) ?? remedy,
          fixes: nearest.map {
            [Fix(.correct(at: source.range, from: source.value, to: $0), isSafe: false)]
          } ?? []))
    }
    return findings + (input.plan.sources.isEmpty ? withoutAny(bare) : [])
  }

  /// One finding per file: that there are no sources at all is one mistake.
  private static func withoutAny(_ bare: [(citation: Citation, node: Node)]) -> [Finding] {
    var files: Set<FileNumber> = []
    return bare.sorted { $0.citation.range < $1.citation.range }.filter {
      files.insert($0.citation.range.file).inserted
    }.map { held in
      let line = held.citation.lines.lowerBound
      return finding(
        Phrase(
          nl: "regel \(line) wordt aangehaald, maar het plan noemt geen enkele bron",
          en: "line \(line) is cited, but the plan names no source at all"),
        at: held.citation.range, about: held.node,
        remedy: Phrase(
          nl: "Voeg de tekst waarin de regels tellen toe onder `sources`.",
          en: "Add the text whose lines are meant under `sources`."))
    }
  }
}
