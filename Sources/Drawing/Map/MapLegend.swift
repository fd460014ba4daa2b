import PlanModel
import Toolkit
import Views

/// The legend of a map with the plan's title and notice below it: the signs that occur in the map,
/// and only those, grouped by what they explain.
struct MapLegend {
  let map: Mindmap
  /// Nodes whose signs it explains; those of the map, or of several maps.
  private let nodes: [MapNode]
  let house: HouseStyle
  let language: Language
  /// Whether its signs are those of a map with large signs.
  private let hasLargeSigns: Bool

  init(map: Mindmap, house: HouseStyle, language: Language) {
    self.init(map: map, nodes: map.nodes, house: house, language: language)
  }

  private init(
    map: Mindmap, nodes: [MapNode], house: HouseStyle, language: Language,
    hasLargeSigns: Bool = false
  ) {
    self.map = map
    self.nodes = nodes
    self.house = house
    self.language = language
    self.hasLargeSigns = hasLargeSigns
  }

  /// Signs of several maps, as a drawing by itself for paper: as large as its letters say.
  static func drawing(of maps: [Mindmap], house: HouseStyle, language: Language) -> String {
    guard let first = maps.first else { return "" }
    let legend = MapLegend(
      map: first, nodes: maps.flatMap(\.nodes), house: house, language: language,
      hasLargeSigns: true)
    let part = Legend(
      groups: legend.groups, language: language, signWidth: 24, gap: 6,
      widest: BookletPart.room.width
    ).part
    let size = part.size
    var ports: [String: Box] = [:]
    let box = Box(x: 0, y: 0, width: size.width, height: size.height)
    let title = Phrase(nl: "Legenda", en: "Legend")(language)
    return Scene(
      id: "legend", title: title, description: title, language: language, size: size,
      style: SVGStyle(house: house, look: .light, classes: SVGClass.largeSigns), isFile: false,
      unit: "pt", marks: part.marks(in: box, &ports)
    ).svg()
  }

  private static let textWidth = 560.0

  /// The plan's notice and its source, which every drawing has below it.
  ///
  /// - Parameter own: language of the notice where it is not that of the drawing.
  static func notice(
    _ notice: String, _ source: String?, own: Language?, _ align: TextBlock.Align = .start
  ) -> [Part] {
    [(notice, own), (source ?? "", nil)].compactMap { text, language in
      let lines = TextStyle.note.lines(text, width: textWidth)
      return lines.isEmpty ? nil : Part(.text(lines, .note, align)).inLanguage(language)
    }
  }

  /// Language of the plan's words where it is not that of the drawing.
  private var own: Language? { map.planLanguage == language ? nil : map.planLanguage }

  var part: Part {
    let groups = groups
    let legend = Legend(groups: groups, language: language, signWidth: 20, gap: 6).part
    var parts =
      groups.allSatisfy(\.entries.isEmpty) ? [] : [.centred(legend), Part(.space, height: 10)]
    if let excerpt = map.excerpt {
      // Wrapped and never cut: the reader must see all that a view left out.
      let lines = TextStyle.body.measure.wrap(excerpt.words(language), to: Self.textWidth)
      parts.append(Part(.text(lines, .body, .middle), padding: Edges(bottom: 8)))
    }
    parts.append(
      Part(.text([DOTText.cut(map.planTitle)], .noteBold, .middle), height: 14).inLanguage(own))
    parts += Self.notice(map.notice, map.source?(language), own: own, .middle)
    return Part(.column(parts), group: Mark.Group(css: "legend"))
  }

  /// Signs of points, of focus areas, and of the map itself.
  private var groups: [Legend.Group] {
    [
      Legend.Group(
        title: Phrase(nl: "Actiepunten", en: "Action points"), entries: pointEntries),
      Legend.Group(
        title: Catalogue.focusAreas.capitalized, entries: areaEntries),
      Legend.Group(title: Phrase(nl: "Kaart", en: "Map"), entries: mapEntries),
    ]
  }

  private func entry(
    _ kind: Badge.Kind, _ text: String?, isInferred: Bool = false, _ meaning: Phrase
  ) -> Legend.Entry? {
    text.map {
      Legend.Entry(
        sign: Badge(
          kind: kind, text: $0, isInferred: isInferred, isLarge: hasLargeSigns
        ).part(),
        meaning: meaning(language))
    }
  }

  private var pointEntries: [Legend.Entry] {
    let points = nodes.flatMap(\.points)
    return [
      entry(
        .point, points.first { !$0.basis.isInferred }?.number,
        Phrase(nl: "actiepunt met dit nummer", en: "action point with this number")),
      entry(
        .point, points.first { $0.basis.isInferred }?.number, isInferred: true,
        Phrase(nl: "actiepunt, verband afgeleid", en: "action point, link inferred")),
    ].compactMap(\.self)
  }

  private var areaEntries: [Legend.Entry] {
    let marks = nodes.flatMap(\.focus)
    var seen: Set<String> = []
    let areas = marks.filter { seen.insert($0.numeral).inserted }.sorted { $0.order < $1.order }
    return areas.compactMap { area in
      var entry = entry(.focus, area.numeral, Phrase(verbatim: area.title))
      entry?.language = own
      return entry
    }
      + [
        entry(
          .focus, marks.first { $0.basis.isInferred }?.numeral, isInferred: true,
          Phrase(nl: "focusgebied, verband afgeleid", en: "focus area, link inferred"))
      ].compactMap(\.self)
  }

  private var mapEntries: [Legend.Entry] {
    var entries: [Legend.Entry] = []
    if nodes.contains(where: \.basis.isInferred) {
      let frame = Frame(css: "open", radius: 5, line: Palette.ink, isDashed: true)
      let meaning = Phrase(nl: "plaats in de kaart afgeleid", en: "position in the map inferred")
      let sign = Part(.space, width: 20, height: Badge.height(isLarge: hasLargeSigns), frame: frame)
      entries.append(Legend.Entry(sign: sign, meaning: meaning(language)))
    }
    // Only where there is a choice: on a map of consequences the curves need no words.
    let kinds = BranchKind.allCases.filter { kind in nodes.contains { $0.kind == kind } }
    let signs = kinds.compactMap { KindSign($0, isLarge: hasLargeSigns) }.map { $0.entry(language) }
    entries += signs
    if !signs.isEmpty {
      let words = BranchKind.consequence.words(language)
      let meaning = Phrase(nl: "zonder woord: \(words)", en: "without a word: \(words)")
      entries.append(Legend.Entry(sign: Part(.space, width: 0), meaning: meaning(language)))
    }
    entries += [
      entry(
        .figure, nodes.contains { !$0.figures.isEmpty } ? FigureMark.sign : nil,
        Phrase(nl: "van dit effect zijn er cijfers", en: "there are figures of this effect")),
      entry(
        .elsewhere, nodes.contains { $0.writtenOutIn != nil } ? "→" : nil,
        Phrase(nl: "elders uitgewerkt", en: "written out elsewhere")),
      entry(
        .folded, nodes.contains { $0.folded > 0 } ? "+n" : nil,
        Phrase(nl: "n effecten hieronder ingeklapt", en: "n effects folded below it")),
    ].compactMap(\.self)
    // Readers look for a meaning in colours, and there is none.
    if map.whole.children(of: 0).count > 1 {
      let colours = (0..<min(3, map.whole.children(of: 0).count)).map {
        Part(.space, width: 5, height: 10, frame: .pill($0, house))
      }
      let meaning = Phrase(
        nl: "kleuren: elke tak een eigen", en: "colours: each branch has its own")
      entries.append(
        Legend.Entry(sign: Part(.row(colours), spacing: 2), meaning: meaning(language)))
    }
    return entries
  }
}
