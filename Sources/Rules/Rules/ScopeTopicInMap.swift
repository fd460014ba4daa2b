package import Toolkit
package import Findings
import PlanModel
import SourceText

/// An effect with `leaf` says itself why it goes no further, so it is left out.
package enum ScopeTopicInMap: Rule {
  package static let name = "scope-topic-in-map"
  package static let group = RuleGroup.wording
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "Een onderwerp dat onder `scope` buiten het plan blijft, komt in geen label terug.",
    en: "A topic that is left out under `scope` does not return in a label."
  ).onScreen(
    nl: "Een onderwerp dat onder `scope` buiten het plan blijft, staat op geen kaart.",
    en: "A topic that is left out under `scope` is on no map.")
  package static let reason = Phrase(
    nl: "Een lezer ziet anders op de kaart wat het plan zegt weg te laten.",
    en: "Otherwise a reader sees on the map what the plan says to leave out.")
  package static let remedy = Phrase(
    nl: "Haal het effect weg, of zeg onder `scope` nauwkeuriger wat erbuiten valt.",
    en: "Remove the effect, or say more precisely under `scope` what is left out.")
  package static let good: [RuleExample] = [
    """
    scope:
      - topic: Stijging van de zee
        reason: Daar kan de gemeente weinig aan doen.
    theme:
      effects:
        - id: storm
          label: Storm op zee
    """,
    """
    scope:
      - topic: Other forms of domestic violence
    theme:
      effects:
        - id: violence
          label: Domestic violence
          leaf: One term is enough here.
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    scope:
      - topic: Fossiele brandstoffen
    theme:
      effects:
        - id: brandstof
          label: ↓Meer fossiele brandstoffen
        - id: energie
          label: Nieuwe energie
    """,
    """
    scope:
      - topic: The safety of animals
    theme:
      effects:
        - id: animals
          label: ↓Safety for animals
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let plan = input.plan
    // By one word of each topic, so that a label is compared with few topics.
    var topics: [String: [(words: Set<String>, entry: ScopeEntry)]] = [:]
    for entry in plan.scope {
      let words = contentWords(of: entry.topic.value)
      if let key = words.min() { topics[key, default: []].append((words, entry)) }
    }
    guard !topics.isEmpty else { return [] }
    return plan.effects.indices.compactMap { index in
      guard plan.effects[index].leaf == nil else { return nil }
      let label = plan.effects[index].label
      let words = Words.of(label.value)
      // Almost no label has a word by which a topic is found.
      let topic = words.lazy.compactMap { topics[$0] }.joined().first {
        $0.words.allSatisfy(words.contains)
      }
      guard let topic = topic?.entry.topic else { return nil }
      return finding(
        Phrase(
          nl: "het label noemt '\(topic.value.excerpt)', dat het plan buiten beschouwing laat",
          en: "the label names '\(topic.value.excerpt)', which the plan leaves out"
        ).onScreen(
          nl: "op de kaart staat '\(topic.value.excerpt)', dat het plan buiten beschouwing laat",
          en: "on the map is '\(topic.value.excerpt)', which the plan leaves out"),
        at: label.range, about: .effect(index),
        notes: [
          .init(Phrase(nl: "hier valt het erbuiten", en: "left out here"), at: topic.range)
        ])
    }
  }

  private static func contentWords(of text: String) -> Set<String> {
    Set(Words.of(text)).subtracting(Words.functionWords)
  }
}
