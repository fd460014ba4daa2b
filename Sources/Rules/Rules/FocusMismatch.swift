package import Toolkit
package import Findings
import PlanModel
import SourceText

/// Kinds of branches play no part: only what one effect itself says is compared, whatever it is to
/// the effect above it. A link of an effect that the plan itself marks inferred is no contradiction
/// of the text; what money is for is, on whatever that rests.
package enum FocusMismatch: Rule {
  package static let name = "focus-mismatch"
  package static let group = RuleGroup.linking
  package static let level = Level.warning
  package static let demand = Phrase(
    nl:
      "Een effect of begrotingspost met focusgebieden leidt alleen naar actiepunten in die gebieden.",
    en: "An effect or budget line with focus areas leads only to action points in those areas.")
  package static let reason = Phrase(
    nl:
      "Anders zegt de kaart dat iets bij het ene focusgebied hoort en het actiepunt dat het bij een ander hoort.",
    en:
      "Otherwise the map says that something belongs to one focus area, and the action point that it belongs to another."
  )
  package static let remedy = Phrase(
    nl: "Voeg het focusgebied van het actiepunt toe onder `focus`, of verbeter het actiepunt.",
    en: "Add the action point's focus area under `focus`, or correct the action point.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: [I, IV]
          points: [12, 14]
        - id: storm
          points: [12]
    focus-areas:
      - numeral: I
      - numeral: IV
      - numeral: V
    groups:
      - id: algemeen
    action-points:
      - number: 12
        focus: [V, IV]
      - number: 14
        group: algemeen
    """,
    """
    theme:
      effects:
        - id: hitte
          focus: I
          points:
            - to: 13
              inferred: Punt 13 gaat over warmte.
    focus-areas:
      - numeral: I
      - numeral: IV
    action-points:
      - number: 13
        focus: IV
    """,
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          focus: I
          points:
            - ↓12@295
    focus-areas:
      - numeral: I
      - numeral: IV
    action-points:
      - number: 12
        focus: IV
    budget:
      lines:
        - name: Schaduw
          focus: I
          points: ↓12
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    let graph = input.graph
    let areas = input.plan.actionPoints.indices.map { point in
      graph.links(from: .actionPoint(point), .focus)
    }
    let holders =
      input.plan.effects.indices.map(Node.effect)
      + (input.plan.budget?.lines ?? []).indices.map(Node.budgetLine)
    return holders.flatMap { holder in
      let focus = graph.targets(of: holder, .focus)
      guard !focus.isEmpty else { return [Finding]() }
      let targets = graph.targets(of: holder, .point)
      func mismatched(_ target: Node) -> Link? {
        guard case .actionPoint(let point) = target, let area = areas[point].first else {
          return nil
        }
        return areas[point].contains { focus.contains($0.to) } ? nil : area
      }
      // The links are copied only where there is something to find, which is hardly anywhere.
      guard targets.contains(where: { mismatched($0) != nil }) else { return [] }
      let isEffect = if case .effect = holder { true } else { false }
      return zip(graph.links(from: holder, .point), targets).compactMap { link, target in
        guard !isEffect || !link.evidence.isInferred else { return nil }
        return mismatched(target).map { mismatch(link, $0, in: graph) }
      }
    }
  }

  private static func mismatch(_ link: Link, _ area: Link, in graph: PlanGraph) -> Finding {
    let holder = graph.description(of: link.from)
    let number = graph.name(of: link.to)
    let numeral = graph.name(of: area.to)
    return finding(
      Phrase(
        nl:
          "actiepunt \(number) staat in focusgebied \(numeral), maar \(holder.dutch) valt daar niet onder",
        en:
          "action point \(number) stands in focus area \(numeral), but \(holder.english) does not fall under it"
      ) + MoneyLink.origin(of: link),
      at: link.printed.range, about: link.from,
      level: link.evidence.isInferred ? .info : level,
      remedy: Phrase(
        nl: "Voeg \(numeral) toe onder `focus` bij \(holder.dutch), of verbeter het actiepunt.",
        en: "Add \(numeral) under `focus` at \(holder.english), or correct the action point."),
      notes: [
        .init(
          Phrase(
            nl: "hier staat het focusgebied van actiepunt \(number)",
            en: "the focus area of action point \(number) stands here"),
          at: area.printed.range)
      ])
  }
}
