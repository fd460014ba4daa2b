import PlanModel
import Toolkit
import Views

/// The legend of a map with the plan's title and notice below it: the signs that occur in the map,
/// and only those.
struct MapLegend {
  let map: Mindmap
  let language: Language

  private static let textWidth = 560.0

  /// The plan's notice and its source, which every drawing has below it.
  static func noticeLines(_ notice: String, _ source: String?) -> [String] {
    [notice, source ?? ""].flatMap { TextStyle.note.lines($0, width: textWidth) }
  }

  var part: Part {
    let legend = Legend(entries: entries, signWidth: 20, gap: 6, gapBehind: 18).part
    let notice = Self.noticeLines(map.notice, map.source?(language))
    var parts = entries.isEmpty ? [] : [.centred(legend), Part(.space, height: 10)]
    if let excerpt = map.excerpt {
      // Wrapped and never cut: the reader must see all that a view left out.
      let lines = TextStyle.body.measure.wrap(excerpt.words(language), to: Self.textWidth)
      parts.append(Part(.text(lines, .body, .middle), padding: Edges(bottom: 8)))
    }
    parts.append(Part(.text([DOTText.cut(map.planTitle)], .noteBold, .middle), height: 14))
    if !notice.isEmpty { parts.append(Part(.text(notice, .note, .middle))) }
    return Part(.column(parts), group: Mark.Group(css: "legend"))
  }

  private var entries: [(sign: Part, meaning: String)] {
    let points = map.nodes.flatMap(\.points)
    let marks = map.nodes.flatMap(\.focus)
    var entries: [(sign: Part, meaning: String)] = []
    func add(_ kind: Badge.Kind, _ text: String?, isInferred: Bool = false, _ meaning: Phrase) {
      guard let text else { return }
      let badge = Badge(kind: kind, text: text, isInferred: isInferred)
      entries.append((badge.part(), meaning(language)))
    }
    add(
      .point, points.first { !$0.basis.isInferred }?.number,
      Phrase(nl: "actiepunt met dit nummer", en: "action point with this number"))
    add(
      .point, points.first { $0.basis.isInferred }?.number, isInferred: true,
      Phrase(nl: "actiepunt, verband afgeleid", en: "action point, link inferred"))
    if map.nodes.contains(where: \.basis.isInferred) {
      let frame = Frame(css: "open", radius: 5, line: Palette.ink, isDashed: true)
      let meaning = Phrase(nl: "plaats in de kaart afgeleid", en: "place in the map inferred")
      let sign = Part(.space, width: 20, height: Badge.height, frame: frame)
      entries.append((sign, meaning(language)))
    }
    // Only where there is a choice: on a map of consequences the curves need no words.
    let kinds = BranchKind.allCases.filter { kind in map.nodes.contains { $0.kind == kind } }
    let signs = kinds.compactMap(KindSign.init).map { $0.entry(language) }
    entries += signs
    if !signs.isEmpty {
      let words = BranchKind.consequence.words(language)
      let meaning = Phrase(nl: "zonder woord: \(words)", en: "without a word: \(words)")
      entries.append((Part(.space, width: 0), meaning(language)))
    }
    add(
      .elsewhere, map.nodes.contains { $0.writtenOutIn != nil } ? "→" : nil,
      Phrase(nl: "elders uitgewerkt", en: "written out elsewhere"))
    add(
      .folded, map.nodes.contains { $0.folded > 0 } ? "+n" : nil,
      Phrase(nl: "n effecten hieronder ingeklapt", en: "n effects folded below it"))
    var seen: Set<String> = []
    for area in marks.filter({ seen.insert($0.numeral).inserted }).sorted(by: {
      $0.order < $1.order
    }) {
      add(.focus, area.numeral, Phrase(verbatim: area.title))
    }
    add(
      .focus, marks.first { $0.basis.isInferred }?.numeral, isInferred: true,
      Phrase(nl: "focusgebied, verband afgeleid", en: "focus area, link inferred"))
    return entries
  }
}
