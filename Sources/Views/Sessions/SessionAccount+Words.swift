package import PlanModel
import SourceText
package import Toolkit

extension SessionEndKind {
  /// Heading of the items with this end.
  package var title: Phrase {
    switch self {
    case .effect: Phrase(nl: "Nieuw effect in de kaart", en: "New effect in the map")
    case .merged: Phrase(nl: "Bij een effect dat er al was", en: "Part of an effect that was there")
    case .point: Phrase(nl: "Past bij een actiepunt", en: "Fits an action point")
    case .proposedPoint: Phrase(nl: "Voorgesteld actiepunt", en: "Proposed action point")
    case .proposedSubPoint:
      Phrase(nl: "Voorgesteld onderdeel van een actiepunt", en: "Proposed sub-point")
    case .context: Phrase(nl: "Context", en: "Context")
    case .scope: Phrase(nl: "Buiten de afbakening", en: "Out of scope")
    case .parked: Phrase(nl: "Bewaard voor later", en: "Left for later")
    }
  }

  /// Number of items with this end, in words.
  func count(_ count: Int) -> Phrase {
    func words(_ one: Phrase, _ many: Phrase) -> Phrase {
      Catalogue.count(count, one: one, many: many)
    }
    return switch self {
    case .effect:
      words(
        Phrase(nl: "nieuw effect", en: "new effect"),
        Phrase(nl: "nieuwe effecten", en: "new effects"))
    case .merged:
      words(Phrase(nl: "samengevoegd", en: "merged"), Phrase(nl: "samengevoegd", en: "merged"))
    case .point:
      words(
        Phrase(nl: "bij een actiepunt", en: "with an action point"),
        Phrase(nl: "bij een actiepunt", en: "with an action point"))
    case .proposedPoint:
      words(
        Phrase(nl: "voorgesteld actiepunt", en: "proposed action point"),
        Phrase(nl: "voorgestelde actiepunten", en: "proposed action points"))
    case .proposedSubPoint:
      words(
        Phrase(nl: "voorgesteld onderdeel", en: "proposed sub-point"),
        Phrase(nl: "voorgestelde onderdelen", en: "proposed sub-points"))
    case .context:
      words(
        Phrase(nl: "als context", en: "as context"), Phrase(nl: "als context", en: "as context"))
    case .scope:
      words(
        Phrase(nl: "buiten de afbakening met reden", en: "out of scope with a reason"),
        Phrase(nl: "buiten de afbakening met reden", en: "out of scope with a reason"))
    case .parked:
      words(
        Phrase(nl: "bewaard voor later met reden", en: "left for later with a reason"),
        Phrase(nl: "bewaard voor later met reden", en: "left for later with a reason"))
    }
  }
}

extension SessionAccount {
  /// The account in one sentence: '48 mentioned: 31 new effects, 4 merged, …, 0 lost.' Its numbers add
  /// up to the first.
  package var sentence: Phrase {
    let total =
      Phrase(verbatim: "\(items.count) ") + Phrase(nl: "genoemd", en: "mentioned")
    guard !items.isEmpty else { return total + Phrase(verbatim: ".") }
    var parts = SessionEndKind.allCases.compactMap { kind -> Phrase? in
      let count = count(kind)
      return count == 0 ? nil : kind.count(count)
    }
    let left = open.count
    // Nothing is lost while it is still being looked at.
    let isAtWork = left > 0 && !isProcessed
    parts.append(
      Phrase(verbatim: "\(left) ")
        + (isAtWork
          ? Phrase(nl: "nog te verwerken", en: "still to be processed")
          : Phrase(nl: "verdwenen", en: "lost")))
    return total + Phrase(verbatim: ": ") + .joined(parts, by: ", ") + Phrase(verbatim: ".")
  }
}
