package import Toolkit
package import Findings
import Operations
import PlanModel
import SourceText

package enum SelfReference: Rule {
  package static let name = "self-reference"
  package static let group = RuleGroup.crossReferences
  package static let level = Level.warning
  package static let demand = Phrase(
    nl: "Een actiepunt of onderdeel verwijst niet naar het eigen actiepunt.",
    en: "An action point or sub-point does not refer to its own action point.")
  package static let reason = Phrase(
    nl: "Zo'n verwijzing brengt een lezer nergens; meestal is een ander nummer bedoeld.",
    en: "Such a reference takes a reader nowhere; mostly another number was meant.")
  package static let remedy = Phrase(
    nl: "Verbeter het nummer onder `refers-to`, of haal het weg.",
    en: "Correct the number under `refers-to`, or remove it.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 3
        refers-to: [14]
      - number: 14
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 3
        refers-to: [↓3@209]
        sub-points:
          - text: Meer weten
            refers-to: [↓3]
    """
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    input.graph.links(as: .reference).filter { $0.from.holder == $0.to }.map { link in
      let from = input.graph.description(of: link.from)
      let to = input.graph.description(of: link.to)
      return finding(
        link.from == link.to
          ? Phrase(
            nl: "\(from.dutch) verwijst naar zichzelf", en: "\(from.english) refers to itself")
          : Phrase(
            nl: "\(from.dutch) verwijst naar zijn eigen punt, \(to.dutch)",
            en: "\(from.english) refers to its own point, \(to.english)"),
        at: link.printed.range, about: link.from,
        fixes: [
          Fix(.removeLink(at: link.printed.range, name: link.printed.value), isSafe: false)
        ])
    }
  }
}
