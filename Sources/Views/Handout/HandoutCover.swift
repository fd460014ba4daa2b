import PlanModel
package import Toolkit
import SourceText

/// From whom a hand-out is, for whom, by when and how it goes back, and of which edition it is.
/// What the plan does not say is left out.
package struct HandoutCover: Sendable {
  package let lines: [Line]

  package struct Line: Sendable {
    package let name: Phrase
    package let value: Phrase
  }

  /// - Parameter isAsked: whether there is something to answer.
  init(_ addressee: Handout.Addressee, isAsked: Bool, in graph: PlanGraph) {
    let term = graph.plan.handOut
    let owner = graph.links(from: .plan, .owner).first.flatMap { link -> Phrase? in
      guard case .department(let index) = link.to else { return nil }
      return graph.plan.departments[index].heading
    }
    // Who owns the plan sends itself nothing.
    let sender = addressee.isOwner ? nil : Self.written(term?.from?.value) ?? owner
    let destination =
      addressee.isOwner ? nil : Self.written(term?.returnTo?.value) ?? sender
    let isReturned = isAsked && !addressee.isOwner
    let lines: [(Phrase, Phrase?)] = [
      (Phrase(nl: "Van", en: "From"), sender),
      (Phrase(nl: "Aan", en: "To"), addressee.heading),
      (
        Phrase(nl: "Antwoord uiterlijk", en: "Answer by"),
        isReturned ? term?.lastDay?.phrase : nil
      ),
      (Phrase(nl: "Terugsturen aan", en: "Send back to"), isReturned ? destination : nil),
      (Phrase(nl: "Terugsturen als", en: "Send back as"), isReturned ? Self.forms : nil),
      (Phrase(nl: "Uitgave", en: "Edition"), Self.edition(of: graph.plan)),
    ]
    self.lines = lines.compactMap { name, value in value.map { Line(name: name, value: $0) } }
  }

  private static let forms = Phrase(
    nl: "Excel (.xlsx), OpenDocument (.ods), CSV of het Word-formulier (.docx)",
    en: "Excel (.xlsx), OpenDocument (.ods), CSV or the Word form (.docx)")

  private static func edition(of plan: Plan) -> Phrase? {
    let adopted = plan.header?.adopted.map { day in
      Phrase(nl: "vastgesteld op ", en: "adopted on ") + day.phrase
    }
    let parts = [written(plan.header?.period?.value), adopted].compactMap(\.self)
    return parts.isEmpty ? nil : .joined(parts, by: ", ")
  }

  private static func written(_ text: String?) -> Phrase? {
    text.flatMap { $0.isBlank ? nil : Phrase(verbatim: $0) }
  }
}
