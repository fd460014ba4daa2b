import Toolkit
import Views

/// One sign of a drawing with what it means.
struct LegendEntry {
  enum Sign {
    case badge(MapCard.Badge)
    /// The outline of a card whose place is inferred.
    case dashedCard
  }

  let sign: Sign
  let meaning: Phrase

  /// The signs that occur in a map, and only those.
  static func occurring(in map: Mindmap) -> [LegendEntry] {
    let points = map.nodes.flatMap(\.points)
    let marks = map.nodes.flatMap(\.focus)
    var entries: [LegendEntry] = []
    func add(_ kind: MapCard.Badge.Kind, _ text: String?, inferred: Bool, _ meaning: Phrase) {
      guard let text else { return }
      entries.append(
        LegendEntry(
          sign: .badge(MapCard.Badge(kind: kind, text: text, isInferred: inferred)),
          meaning: meaning))
    }
    add(
      .point, points.first { !$0.basis.isInferred }?.number, inferred: false,
      Phrase(nl: "actiepunt met dit nummer", en: "action point with this number"))
    add(
      .point, points.first { $0.basis.isInferred }?.number, inferred: true,
      Phrase(nl: "actiepunt, verband afgeleid", en: "action point, link inferred"))
    if map.nodes.contains(where: \.basis.isInferred) {
      let meaning = Phrase(nl: "plaats in de kaart afgeleid", en: "place in the map inferred")
      entries.append(LegendEntry(sign: .dashedCard, meaning: meaning))
    }
    add(
      .elsewhere, map.nodes.contains { $0.writtenOutIn != nil } ? "→" : nil, inferred: false,
      Phrase(nl: "elders uitgewerkt", en: "written out elsewhere"))
    add(
      .folded, map.nodes.contains { $0.folded > 0 } ? "+n" : nil, inferred: false,
      Phrase(nl: "n effecten hieronder ingeklapt", en: "n effects folded below it"))
    var seen: Set<String> = []
    for area in marks.filter({ seen.insert($0.numeral).inserted }).sorted(by: {
      $0.order < $1.order
    }) {
      add(.focus, area.numeral, inferred: false, Phrase(verbatim: area.title))
    }
    add(
      .focus, marks.first { $0.basis.isInferred }?.numeral, inferred: true,
      Phrase(nl: "focusgebied, verband afgeleid", en: "focus area, link inferred"))
    return entries
  }
}
