package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum UnknownActionPoint: Rule {
  package static let name = "unknown-action-point"
  package static let group = RuleGroup.references
  package static let level = Level.error
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "Elk nummer van een actiepunt of onderdeel in een verwijzing bestaat.",
    en: "Every number of an action point or sub-point in a link exists.")
  package static let reason = Phrase(
    nl: "Een lezer die het nummer volgt, komt anders nergens uit.",
    en: "A reader who follows the number would arrive nowhere.")
  package static let remedy = Phrase(
    nl: "Verbeter het nummer, of voeg het actiepunt toe onder `action-points`.",
    en: "Correct the number, or add the action point under `action-points`.")
  package static let good: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          points: [12]
    action-points:
      - number: 12
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      effects:
        - id: hitte
          points: [↓13@295]
    action-points:
      - number: 12
        sub-points:
          - text: Meer schaduw
            same-as: ↓12b
            refers-to: [12, ↓17@209]
    """,
    """
    theme:
      effects:
        - id: hitte
          points: [↓meer-schaduuw]
    action-points:
      - title: Meer schaduw
    """,
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    BrokenLinks.findings(of: self, in: input) { link in
      switch link.role {
      case .point, .sameText, .pointAim: true
      case .reference: link.looksLikePoint
      default: false
      }
    } message: { link in
      let name = link.printed.value.excerpt
      return link.role == .sameText
        ? Phrase(nl: "onderdeel \(name) bestaat niet", en: "there is no sub-point \(name)")
        : Phrase(nl: "actiepunt \(name) bestaat niet", en: "there is no action point \(name)")
    }
  }
}
