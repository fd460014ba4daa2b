package import Toolkit
import PlanModel

extension Handout {
  package static let noCause = Phrase(
    nl: "Het plan noemt geen effect dat hierheen leidt.",
    en: "The plan names no effect that leads here.")

  /// What marks a primary point as shared; nil for advice, and for the owner's own points.
  package func mark(on point: HandoutPoint) -> Phrase? {
    guard point.priority == .primary && !addressee.isOwner else { return nil }
    return Phrase(
      nl: "Primair punt, gedeeld met \(addressee.you.dutch)",
      en: "Primary point, shared with \(addressee.you.english)")
  }
}

extension Handout.Entry {
  /// The other departments in one line.
  package var othersWords: Phrase {
    others.isEmpty ? Phrase(nl: "niemand anders", en: "nobody else") : others.words
  }

  /// How far the department is, in a word or two.
  package var answerSoFar: Phrase {
    if let answer = answers.last { return answer.state.name }
    let answered = parts.count { !$0.answers.isEmpty }
    guard answered > 0 else { return Phrase(nl: "nog geen", en: "none yet") }
    return Phrase(
      nl: "\(answered) van \(parts.count) onderdelen",
      en: "\(answered) of \(parts.count) sub-points")
  }
}
