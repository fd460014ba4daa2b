package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum UnknownTheme: Rule {
  package static let name = "unknown-theme"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk thema dat `plan` onder `themes` noemt, heeft een bestand, en andersom.",
    en: "Every theme that `plan` names under `themes` has a file, and the other way round."
  ).onScreen(
    nl: "Elk thema in de volgorde van de thema's bestaat, en elk thema staat erin.",
    en: "Every theme in the order of the themes exists, and every theme is in it.")
  package static let reason = Phrase(
    nl: "Anders ontbreekt er een kaart, of staat er een op een plaats die niemand koos.",
    en: "Else a map is missing, or one stands in a place that nobody chose.")
  package static let remedy = Phrase(
    nl: "Verbeter de naam, of voeg een bestand met dit thema toe.",
    en: "Correct the name, or add a file with this theme."
  ).onScreen(
    nl: "Verbeter de naam, of haal haar weg uit de volgorde.",
    en: "Correct the name, or remove it from the order.")
  package static let good: [RuleExample] = [
    """
    plan:
      themes: [klimaat]
    theme:
      id: klimaat
    """,
    """
    plan:
      title: Zonder volgorde
    theme:
      id: klimaat
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    plan:
      title: Veilig 2030
      themes: [↓klimat]
    theme:
      id: ↓klimaat
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let themes = NamedThings.themes(input.plan).all
    let named = (input.plan.header?.themes ?? []).filter { !$0.value.isBlank }
    return withoutFile(named, themes)
      + (named.isEmpty ? [] : withoutPlace(themes, named, input.graph))
  }

  private static func withoutFile(
    _ named: [Located<String>], _ themes: [NamedThing]
  ) -> [Finding] {
    let ids = themes.map(\.name.value)
    let known = Set(ids)
    var words = KnownWords(ids)
    return named.filter { !known.contains($0.value) }.map { theme in
      let name = theme.value.excerpt
      let nearest = Suggestions.nearest(to: theme.value, among: &words)
      return finding(
        Phrase(nl: "geen bestand heeft thema '\(name)'", en: "no file has theme '\(name)'")
          .onScreen(nl: "thema '\(name)' bestaat niet", en: "there is no theme '\(name)'"),
        at: theme.range, about: .plan,
        remedy: nearest.map(Phrase.didYouMean) ?? remedy,
        fixes: (nearest.map {
          [Fix(.correct(at: theme.range, from: theme.value, to: $0), isSafe: false)]
        } ?? []) + [Fix(.removeValue(at: theme.range, name: theme.value), isSafe: false)])
    }
  }

  private static func withoutPlace(
    _ themes: [NamedThing], _ named: [Located<String>], _ graph: PlanGraph
  ) -> [Finding] {
    let known = Set(named.map(\.value))
    let others = themes.filter { !known.contains($0.name.value) }
    // All of them: of two themes without a position the one is not written without the other.
    let order = named.map(\.value) + others.map(\.name.value)
    return others.map { theme in
      let name = theme.name.value.excerpt
      return finding(
        graph.description(of: theme.node)
          + Phrase(
            nl: " staat niet in de volgorde van het plan", en: " is not in the order of the plan"),
        at: theme.name.range, about: theme.node, level: .warning,
        remedy: Phrase(
          nl: "Noem '\(name)' in het blok `plan` onder `themes`; nu komt het achteraan.",
          en: "Name '\(name)' in the block `plan` under `themes`; for now it comes last."
        ).onScreen(
          nl: "Zet het in de volgorde; nu komt het achteraan.",
          en: "Put it in the order; for now it comes last."),
        fixes: [Fix(.set(.node(.plan), key: "themes", order), isSafe: true)])
    }
  }
}
