package import PlanModel
import SourceText
package import Toolkit

extension SessionMention {
  package static let name = Phrase(
    nl: "genoemd in de themasessie", en: "mentioned in the theme session")

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

  /// Title of a session with its day: that of the theme where it has none of its own.
  package func title(of session: ThemeSession) -> Phrase {
    let title =
      session.title?.value ?? theme(of: session).map { plan.themes[$0].title.value }
      ?? session.theme.value
    return Phrase(verbatim: title)
      + (session.date.map { Phrase(verbatim: ", ") + $0.phrase } ?? Phrase(verbatim: ""))
  }
}
