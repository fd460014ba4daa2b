package import Toolkit

/// How many cards a map can have before a drawing of it stops being of use.
///
/// About 60 read well. Graphviz lays out 2,000 in a third of a second, 5,000 in three seconds, and
/// does not finish 20,000.
package struct MapSize: Equatable, Sendable {
  package let cards: Int

  static let large = 2_000
  static let most = 5_000

  package init(cards: Int) {
    self.cards = cards
  }

  package var isTooLarge: Bool { cards > Self.most }

  /// What to say of a large map, for the person who draws it.
  package var warning: Phrase? {
    guard cards > Self.large, !isTooLarge else { return nil }
    return Phrase(
      nl: """
        \(cards) kaartjes: dat tekent traag, en niemand leest het in één keer. Teken minder diep met \
        --depth, of splits het thema.
        """,
      en: """
        \(cards) cards: this draws slowly, and nobody reads it at once. Draw a shallower map with \
        --depth, or split the theme.
        """)
  }

  package var refusal: Phrase {
    Phrase(
      nl: """
        \(cards) kaartjes is te veel voor een tekening (hoogstens \(Self.most)). De lijst en de tabellen \
        staan er wel. Teken minder diep met --depth, splits het thema, of lees graph.json met een \
        programma voor grote netwerken.
        """,
      en: """
        \(cards) cards are too many for a drawing (at most \(Self.most)). The outline and the tables \
        are there. Draw a shallower map with --depth, split the theme, or read graph.json with a \
        program for large networks.
        """)
  }
}
