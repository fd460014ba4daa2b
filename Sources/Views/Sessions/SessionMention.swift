import PlanModel
import SourceText
package import Toolkit

extension SessionMention {
  package static let name = DetailKey.mentioned.name

  /// 'Housing, 28 November 2026, number 14'.
  package var words: Phrase { session + Phrase(nl: ", nummer \(number)", en: ", number \(number)") }

  /// 'mentioned in the theme session: Housing, 28 November 2026, number 14'.
  package static func words(_ items: [SessionMention]) -> Phrase {
    items.isEmpty ? name : name + Phrase(verbatim: ": ") + .joined(items.map(\.words), by: "; ")
  }
}

extension PlanGraph {
  /// Items of sessions for a reader.
  func mentions(_ origins: [SessionOrigin]) -> [SessionMention] {
    origins.map { origin in
      SessionMention(
        session: session(origin.session).map(title(of:)) ?? Phrase(verbatim: origin.session),
        number: origin.item)
    }
  }
}
