package import Toolkit
package import Findings
import PlanModel
import SourceText

package enum NumberGap: Rule {
  package static let name = "number-gap"
  package static let group = RuleGroup.identity
  package static let level = Level.warning
  package static let needsWholePlan = true
  package static let demand = Phrase(
    nl: "De nummers van de actiepunten volgen op elkaar, ook achter een punt: 2.1.1, 2.1.2.",
    en: "The numbers of the action points follow one another, behind a point too: 2.1.1, 2.1.2.")
  package static let reason = Phrase(
    nl: "Een nummer dat ontbreekt is vaak een actiepunt dat bij het overnemen is vergeten.",
    en: "A missing number is often an action point that was forgotten in copying.")
  package static let remedy = Phrase(
    nl:
      "Voeg het actiepunt toe. Slaat de bron het nummer over, leg dat dan vast onder `exceptions`.",
    en: "Add the action point. If the source skips the number, record that under `exceptions`.")
  package static let good: [RuleExample] = [
    """
    action-points:
      - number: 2
      - number: 1
      - number: 2.1.3
      - number: 2.1.4
      - number: 2.2.1
      - number: 3
    """
  ]
  package static let bad: [RuleExample] = [
    """
    action-points:
      - number: 1
      - number: 2
      - number: ↓4
      - number: 2.1.1
      - number: ↓2.1.5
    """
  ]

  /// Number divided at its last point.
  private struct Numbered {
    let last: Int
    let index: Int
  }

  package static func check(_ input: PlanInput) -> [Finding] {
    let points = input.plan.actionPoints
    var prefixes: [String] = []
    var series: [String: [Numbered]] = [:]
    for (index, point) in points.enumerated() {
      guard let (prefix, last) = divided(point.number.value) else { continue }
      if series[prefix] == nil { prefixes.append(prefix) }
      series[prefix, default: []].append(Numbered(last: last, index: index))
    }
    return prefixes.flatMap { prefix in
      let sorted = (series[prefix] ?? []).sorted { ($0.last, $0.index) < ($1.last, $1.index) }
      return zip(sorted, sorted.dropFirst()).compactMap { before, after -> Finding? in
        guard after.last > before.last + 1 else { return nil }
        let note = Phrase(nl: "het nummer ervoor staat hier", en: "the number before it is here")
        return finding(
          missing(prefix, before.last + 1, after.last - 1), at: points[after.index].number.range,
          about: .actionPoint(after.index),
          notes: [Finding.Note(note, at: points[before.index].number.range)])
      }
    }
  }

  private static func divided(_ number: String) -> (prefix: String, last: Int)? {
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber = parts.allSatisfy { part in
      (1...9).contains(part.count) && part.allSatisfy(\.isASCIIDigit)
    }
    guard isNumber, let text = parts.last, let last = Int(text) else { return nil }
    return (parts.dropLast().map { "\($0)." }.joined(), last)
  }

  private static func missing(_ prefix: String, _ first: Int, _ last: Int) -> Phrase {
    first == last
      ? Phrase(
        nl: "actiepunt \(prefix)\(first) ontbreekt", en: "action point \(prefix)\(first) is missing"
      )
      : Phrase(
        nl: "de actiepunten \(prefix)\(first) tot en met \(prefix)\(last) ontbreken",
        en: "the action points \(prefix)\(first) to \(prefix)\(last) are missing")
  }
}
