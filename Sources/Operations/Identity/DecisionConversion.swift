package import PlanModel
package import Toolkit
import SourceText

/// The decisions of a plan that name a number or letter, as decisions by id with the words asked.
package struct DecisionConversion: Sendable {
  package let converted: [Converted]
  /// What a person must look at: it stays as it is.
  package let undecided: [Undecided]

  package struct Converted: Sendable {
    package let decision: Decision
    package let subject: Node
    package let words: String
  }

  package struct Undecided: Sendable {
    package let decision: Decision
    package let reason: Phrase
  }

  package init(_ graph: PlanGraph) {
    var converted: [Converted] = []
    var undecided: [Undecided] = []
    for (index, decision) in graph.plan.decisions.enumerated() {
      guard let subject = graph.targets(of: .decision(index), .decided).first else {
        let isKnown = graph.node(named: decision.point.value, for: .decided) != nil
        undecided.append(
          Undecided(decision: decision, reason: isKnown ? Self.unsure : Self.unknown))
        continue
      }
      guard graph.id(of: subject) != decision.point.value else { continue }
      // An answer of a department that is not asked is a sign that the number was another's.
      if case .department(let department)? = graph.targets(of: .decision(index), .decider).first,
        !graph.isAsked(department, of: subject),
        !graph.wasAsked(department, of: subject, on: decision.date)
      {
        undecided.append(Undecided(decision: decision, reason: Self.notAsked))
        continue
      }
      converted.append(
        Converted(decision: decision, subject: subject, words: graph.askedWords(of: subject)))
    }
    self.converted = converted
    self.undecided = undecided
  }

  private static let unknown = Phrase(
    nl: "dit punt bestaat niet (meer); schrijf er zelf het id bij",
    en: "there is no such point (any more); write its id yourself")
  private static let unsure = Phrase(
    nl: "niet zeker welk punt bedoeld is; schrijf er zelf het id bij",
    en: "it is not sure which point is meant; write its id yourself")
  private static let notAsked = Phrase(
    nl: "het punt dat nu zo heet, is niet voor deze afdeling; schrijf er zelf het id bij",
    en: "the point of that name is not for this department; write its id yourself")
}
