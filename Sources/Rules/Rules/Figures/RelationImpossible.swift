package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum RelationImpossible: Rule {
  package static let name = "relation-impossible"
  package static let group = RuleGroup.figures
  package static let level = Level.error
  package static let demand = Phrase(
    nl: "Cijfers die het plan aan elkaar verbindt, hebben eenheden die dat kunnen.",
    en: "Figures that the plan relates to each other have units that allow it.")
  package static let reason = Phrase(
    nl: """
      Een aantal en een percentage tellen niet op, en een cijfer per inwoner hoort bij een aantal: zulke \
      cijfers kan raakvlak niet vergelijken.
      """,
    en: """
      A count and a percentage do not add up, and a rate belongs to a count: such figures cannot be \
      compared.
      """)
  package static let remedy = Phrase(
    nl: "Noem een andere indicator, of verbeter een van de eenheden.",
    en: "Name another indicator, or correct one of the units.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - {id: inbraak, title: Inbraken, unit: aantal}
      - {title: Inbraken naar inwonertal, unit: per 1.000 inwoners, rate-of: inbraak}
      - {id: poging, title: Poging, unit: procent}
      - {title: Voltooid, unit: '%', complement-of: poging}
      - {id: woning, title: In woningen, unit: aantal}
      - {title: Alle, unit: aantal, parts: [woning, inbraak]}
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - {id: inbraak, title: Inbraken, unit: aantal}
      - {id: poging, title: Poging, unit: procent}
      - {title: Inbraken naar inwonertal, unit: per 1.000 inwoners, rate-of: ↓poging}
      - {title: Inbraken in een jaar, unit: aantal, rate-of: ↓inbraak}
      - {title: Voltooid, unit: procent, complement-of: ↓inbraak}
      - {title: Alle, unit: aantal, parts: [inbraak, ↓poging]}
      - {id: zelf, title: Alles, unit: aantal, parts: [inbraak, ↓zelf]}
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      guard
        indicator.rateOf != nil || indicator.complementOf != nil || !indicator.parts.isEmpty
      else { return [] }
      return input.graph.links(from: .indicator(index)).compactMap { link in
        guard case .indicator(let other) = link.to else { return nil }
        guard other != index else {
          return finding(
            Phrase(
              nl: "indicator \(indicator.quoted) noemt zichzelf",
              en: "indicator \(indicator.quoted) names itself"),
            at: link.printed.range, about: .indicator(index))
        }
        let partner = input.plan.indicators[other]
        return Self.problem(link.role, indicator, partner).map { problem in
          finding(problem, at: link.printed.range, about: .indicator(index))
        }
      }
    }
  }

  /// Why one indicator cannot be to another what the plan says; nil when it can, or a unit is missing.
  private static func problem(
    _ role: LinkRole, _ indicator: Indicator, _ other: Indicator
  ) -> Phrase? {
    guard let own = indicator.commonUnit, let its = other.commonUnit else { return nil }
    let (unit, otherUnit) = (MeasureUnit(own), MeasureUnit(its))
    switch role {
    case .rateOf:
      guard case .rate = unit else {
        return Phrase(
          nl: "indicator \(indicator.quoted) is niet per inwoner maar '\(own.excerpt)'",
          en: "indicator \(indicator.quoted) is not per inhabitant but '\(own.excerpt)'")
      }
      guard otherUnit != .count else { return nil }
      return Phrase(
        nl: "indicator \(other.quoted) is geen aantal maar '\(its.excerpt)'",
        en: "indicator \(other.quoted) is no count but '\(its.excerpt)'")
    case .complementOf:
      guard unit != .percent || otherUnit != .percent else { return nil }
      return Phrase(
        nl: """
          indicatoren \(indicator.quoted) ('\(own.excerpt)') en \(other.quoted) ('\(its.excerpt)') zijn niet \
          allebei percentages
          """,
        en: """
          indicators \(indicator.quoted) ('\(own.excerpt)') and \(other.quoted) ('\(its.excerpt)') are not \
          both percentages
          """)
    case .figurePart:
      guard unit != otherUnit else { return nil }
      return Phrase(
        nl: """
          '\(its.excerpt)' van deel \(other.quoted) is een andere eenheid dan '\(own.excerpt)' van indicator \
          \(indicator.quoted)
          """,
        en: """
          '\(its.excerpt)' of part \(other.quoted) is another unit than '\(own.excerpt)' of indicator \
          \(indicator.quoted)
          """)
    default: return nil
    }
  }
}

extension Indicator {
  /// Unit of the indicator, else of its first series.
  fileprivate var commonUnit: String? { (unit ?? series.first?.unit)?.value }
}
