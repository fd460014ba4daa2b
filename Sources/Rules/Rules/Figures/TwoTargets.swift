package import Findings
import PlanModel
import SourceText
package import Toolkit

package enum TwoTargets: Rule {
  package static let name = "two-targets"
  package static let group = RuleGroup.figures
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Voor één jaar en één gebied heeft een indicator één streefwaarde.",
    en: "For one year and one region an indicator has one target.")
  package static let reason = Phrase(
    nl: "Met twee doelen voor hetzelfde jaar is er altijd een gehaald en een niet.",
    en: """
      With two targets for one year there is always one that is met and one that is not.
      """)
  package static let remedy = Phrase(
    nl: "Kies er een, of maak er één van met `at-least` en `at-most` samen.",
    en: "Choose one, or join them to one with both `at-least` and `at-most`.")
  package static let good: [RuleExample] = [
    """
    indicators:
      - title: Vernielingen
        targets: [{less-than: 6, by: 2029}, {less-than: 5, by: 2030}, {at-least: 1, at-most: 7, by: 2031}]
    """
  ]
  package static let bad: [RuleExample] = [
    """
    indicators:
      - title: Vernielingen
        targets: [{less-than: 6, by: 2030}, ↓{less-than: 5, by: 2030}]
      - title: Diefstal
        targets: [↓{less-than: 6, equal: 5, by: 2030}]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.aboutIndicators { index, indicator in
      var seen: Set<String> = []
      return indicator.targets.filter { target in
        let key = "\(target.year ?? 0) \(target.region?.value ?? "")"
        return target.conditions.count > 1
          || !target.conditions.isEmpty && !seen.insert(key).inserted
      }.map { target in
        let year = target.year.map { Phrase(nl: " voor \($0)", en: " for \($0)") }
        return finding(
          Phrase(
            nl: "indicator \(indicator.quoted) heeft meer dan één doel",
            en: "indicator \(indicator.quoted) has more than one target")
            + (year ?? Phrase(verbatim: "")),
          at: target.range, about: .indicator(index))
      }
    }
  }
}
