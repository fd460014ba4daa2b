package import PlanModel
import SourceText
import Toolkit

/// What a row of a hand-out carries besides its words, so that it is recognised after sorting,
/// copying and renumbering: plan, edition, id and a mark of the words that were asked.
///
/// It is one text, `plan/edition/id/mark`, in each row: a row that is copied to another file has it
/// too, which a document's properties have not. An id that is not in the plan's files is preceded
/// by `~`; it is made from the words, and no more than those.
package struct RowMark: Sendable, Equatable {
  package let plan: String
  /// As an address: `2027-2030`.
  package let edition: String
  package let id: String
  package let isDerived: Bool
  package let words: String

  package init(_ node: Node, in graph: PlanGraph) {
    plan = graph.plan.stableID
    edition = Self.edition(graph.plan.editionName)
    id = graph.id(of: node)
    isDerived = graph.writtenID(of: node) == nil
    words = AskedWords.mark(graph.askedWords(of: node))
  }

  /// - Parameter text: as it is in a sheet; nil for what is no such text.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, !parts[0].isEmpty, !parts[2].isEmpty, !parts[3].isEmpty else {
      return nil
    }
    (plan, edition, words) = (parts[0], parts[1], parts[3])
    isDerived = parts[2].hasPrefix("~")
    id = isDerived ? String(parts[2].dropFirst()) : parts[2]
  }

  package var text: String { "\(plan)/\(edition)/\(isDerived ? "~" : "")\(id)/\(words)" }

  /// An edition as it is compared; empty for a plan that has none.
  package static func edition(_ name: String) -> String { name.isBlank ? "" : Slug.of(name) }
}
