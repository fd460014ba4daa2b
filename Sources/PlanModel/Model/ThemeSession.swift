// Why a session is no node of the graph: what people called out in a room is raw material. Nothing of
// it is in a map, a table or a page until somebody gives it an end; from then on the effect has it
// under `origin`. So a session adds no name that a link could mean by accident.

package import SourceText
package import Toolkit

/// Meeting in which a theme was talked through, with everything that was mentioned.
package struct ThemeSession: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>?
  /// Id of the theme.
  package var theme: Located<String>
  package var date: Day?
  /// Questions of the session, in order; empty for the three usual ones.
  package var lanes: [Located<String>] = []
  /// What was mentioned, in that order. Items are only added.
  package var items: [SessionItem] = []
  /// Number of an item for each time that somebody else mentioned it too.
  package var again: [Int] = []
  /// Other words for items. What was noted first stays; of several for one item the last is valid.
  package var corrections: [SessionCorrection] = []
  /// What became of the items.
  package var ends: [SessionEnd] = []
  /// The day on which the last item got its end; nil while that is not so.
  package var processed: Day?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    theme = .missing(in: range)
  }
}

/// One thing that was mentioned.
package struct SessionItem: Sendable, Equatable {
  package var number: Located<Int>
  /// Number of the lane, from one.
  package var lane = 1
  /// Number of the item that it explains; nil for one of its own.
  package var under: Int?
  package var text: Located<String>
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    number = Located(0, at: range)
    text = .missing(in: range)
  }
}

/// Words that replace those of an item, such as one that was noted with a typing error.
package struct SessionCorrection: Sendable, Equatable {
  /// Number of the item.
  package var item: Located<Int>
  package var text: Located<String>
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    item = Located(0, at: range)
    text = .missing(in: range)
  }
}

/// What became of an item.
package enum SessionEndKind: String, CaseIterable, Sendable {
  /// A new effect of a map.
  case effect
  /// Part of an effect that was there.
  case merged
  /// What an action point already does.
  case point
  case proposedPoint = "proposed-point"
  case proposedSubPoint = "proposed-sub-point"
  /// Background that leads to no effect and no point.
  case context
  /// A topic out of scope.
  case scope
  /// Left for later.
  case parked
}

/// End of one item, given when the session is processed.
package struct SessionEnd: Sendable, Equatable {
  /// Number of the item.
  package var item: Located<Int>
  package var kind = SessionEndKind.parked
  /// Name of the effect, point or topic that it became part of; of a proposal that was taken over the
  /// point or sub-point that was made of it.
  package var target: Located<String>?
  /// Words of what is proposed.
  package var text: Located<String>?
  package var reason: Located<String>?
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    item = Located(0, at: range)
  }
}

/// Item of a session as an effect names it: `wonen-2026-11-28@14`.
package struct SessionOrigin: Hashable, Sendable {
  package let session: String
  package let item: Int

  package init(session: String, item: Int) {
    self.session = session
    self.item = item
  }

  /// Nil for a text of another form.
  package init?(_ text: String) {
    guard let at = text.utf8.lastIndex(of: UInt8(ascii: "@")), at > text.startIndex,
      let item = Notation.number(String(text[text.index(after: at)...]))
    else { return nil }
    self.init(session: String(text[..<at]), item: item)
  }

  package var text: String { "\(session)@\(item)" }
}

extension ThemeSession {
  /// Names of the lanes: its own, else those of the three usual questions.
  package func laneNames(_ language: Language) -> [String] {
    lanes.isEmpty ? Self.usualLanes.map { $0(language) } : lanes.map(\.value)
  }

  /// The three questions by which a theme is talked through.
  package static let usualLanes = [
    Phrase(nl: "Gevolgen", en: "Consequences"),
    Phrase(nl: "Hebben wij al een aanpak", en: "What we already do"),
    Phrase(nl: "Kansen", en: "Chances"),
  ]

  /// How many people mentioned each item, by its number.
  package var mentions: [Int: Int] {
    var mentions = Dictionary(items.map { ($0.number.value, 1) }) { first, _ in first }
    for number in again where mentions[number] != nil { mentions[number, default: 1] += 1 }
    return mentions
  }

  /// Words of the items that were corrected, by their numbers.
  package var corrected: [Int: String] {
    Dictionary(corrections.map { ($0.item.value, $0.text.value) }) { _, last in last }
  }

  /// Number of the next item.
  package var nextNumber: Int { (items.map(\.number.value).max() ?? 0) + 1 }
}
