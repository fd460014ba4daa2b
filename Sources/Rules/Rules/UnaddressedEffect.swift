package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Of a branch without action points only its ends are reported: a point or a reason at each of
/// those, or a reason at the branch itself, settles the whole of it.
///
/// Kinds of branches: a cause needs no point of its own when what it leads to has one, nor an
/// example when the whole has one. A measure is an answer already. A reason is contradicted only by
/// a point at what follows from the effect: taking away a cause of it is another matter.
package enum UnaddressedEffect: Rule {
  package static let name = "unaddressed-effect"
  package static let group = RuleGroup.linking
  package static let level = Level.info
  package static let demand = Phrase(
    nl:
      "Elk effect aan het eind van een tak leidt naar een actiepunt, of zegt onder `context` (daar of hogerop in de tak) waarom er geen volgt.",
    en:
      "Every effect at the end of a branch leads to an action point, or says under `context` (there or higher up the branch) why none follows."
  )
  package static let reason = Phrase(
    nl:
      "Een effect zonder actiepunt is gewoon, maar alleen een reden maakt het verschil tussen een keuze en iets wat vergeten is.",
    en:
      "An effect without an action point is normal, but only a reason tells a choice from something forgotten."
  )
  package static let remedy = Phrase(
    nl: "Noem een actiepunt onder `points`, of geef onder `context` de reden dat er geen is.",
    en: "Name an action point under `points`, or give the reason for having none under `context`.")
  package static let good: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          effects:
            - id: hittestress
              points: [12]
            - id: bosbrand
              context: De brandweer heeft hiervoor een eigen plan.
              effects:
                - id: rook
    """,
    """
    theme:
      id: klimaat
      effects:
        - id: woonoverlast
          points: [12]
          effects:
            - id: drukte
              kind: cause
            - id: burenruzie
              kind: example
        - id: hitte
          effects:
            - id: noodplan
              kind: measure
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          effects:
            - id: ↓hittestress
            - same-as: storm
    """,
    """
    theme:
      id: klimaat
      effects:
        - id: hitte
          context: ↓Dit is een taak van de brandweer.
          effects:
            - id: hittestress
              points: [12]
    """,
    """
    theme:
      id: klimaat
      effects:
        - id: woonoverlast
          points: [12]
          effects:
            - id: drukte
              kind: cause
              effects:
                - id: ↓stress
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let reach = EffectReach(input.graph)
    let effects = input.plan.effects
    return effects.indices.compactMap { index in
      guard !effects[index].id.value.isEmpty else { return nil }
      if let context = effects[index].context, let point = reach.points[index] {
        return contradiction(context, point, about: .effect(index), in: input.graph)
      }
      guard effects[index].placements.isEmpty, !reach.isAnswered[index],
        !reach.isExplained[index]
      else { return nil }
      return finding(
        input.graph.description(of: .effect(index))
          + Phrase(
            nl: " leidt naar geen actiepunt en zegt niet waarom",
            en: " leads to no action point and does not say why"),
        at: effects[index].id.range, about: .effect(index))
    }
  }

  private static func contradiction(
    _ context: Located<String>, _ point: Located<String>, about node: Node, in graph: PlanGraph
  ) -> Finding {
    finding(
      graph.description(of: node)
        + Phrase(
          nl: " zegt bewust geen actiepunt te hebben, maar leidt naar actiepunt \(point.value)",
          en:
            " says that it has no action point on purpose, but leads to action point \(point.value)"
        ),
      at: context.range, about: node, level: .warning,
      remedy: Phrase(
        nl: "Laat `context` hier weg, of haal de koppeling met het actiepunt weg.",
        en: "Leave `context` out here, or remove the link to the action point."),
      notes: [
        .init(
          Phrase(
            nl: "hier staat actiepunt \(point.value)", en: "action point \(point.value) stands here"
          ),
          at: point.range)
      ])
  }
}
