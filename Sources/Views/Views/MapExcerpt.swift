package import Toolkit
import PlanModel

/// Description of an excerpt of a map: what it shows and what it leaves out.
package struct MapExcerpt: Hashable, Sendable {
  /// View that was requested.
  package let view: MapView
  /// The different effects of the whole map.
  package let total: Int
  /// Those that are shown, at one position at least.
  package let shown: Int
  /// Those that are only behind the signs of folded branches.
  package let folded: Int
  /// Number of inferred badges and marks left out of the effects that are shown.
  package let links: Int
  /// Numbers of the requested action points that are shown or folded, in numerical order.
  package let points: [String]

  /// Other themes in whose map the effect or action point in the middle is.
  package let alsoIn: [ThemeName]

  /// Number of effects that are neither shown nor folded.
  package var leftOut: Int { total - shown - folded }

  static func numbers(in nodes: [MapNode], asked: (PointBadge) -> Bool) -> [String] {
    Set(nodes.flatMap(\.points).filter(asked).map(\.number))
      .sorted { PointNumber($0) < PointNumber($1) }
  }

  /// Sentence for above or below the map, as in 'Focus area IV only; 38 of 72 effects left out.'
  package var words: Phrase {
    let numbers = points.isEmpty || view.pointAround != nil ? Phrase(verbatim: "") : list
    return view.words.capitalized + numbers + Phrase(verbatim: "; ") + counts
      + Phrase(verbatim: ".") + otherMaps
  }

  /// Note that the thing in the middle of a view is in other maps as well.
  private var otherMaps: Phrase {
    guard !alsoIn.isEmpty else { return Phrase(verbatim: "") }
    let titles = Catalogue.list(alsoIn.map { MapView.short($0.title) })
    return Phrase(nl: " Staat ook in: ", en: " Also stands in: ") + titles + Phrase(verbatim: ".")
  }

  /// Numbers of the badges that match; a long list is cut.
  private var list: Phrase {
    let most = 12
    let names = points.map(MapView.short)
    guard names.count > most else {
      return Phrase(verbatim: " (") + Catalogue.list(names) + Phrase(verbatim: ")")
    }
    let rest = names.count - most
    return Phrase(verbatim: " (\(names.prefix(most).joined(separator: ", "))")
      + Phrase(nl: " en nog \(rest))", en: " and \(rest) more)")
  }

  private var counts: Phrase {
    guard links > 0 else { return effects }
    let words = Catalogue.count(
      links, one: Phrase(nl: "afgeleid verband", en: "inferred link"),
      many: Phrase(nl: "afgeleide verbanden", en: "inferred links"))
    return effects + Phrase(verbatim: "; ") + words
      + Phrase(nl: " weggelaten", en: " left out")
  }

  private var effects: Phrase {
    switch (leftOut, folded) {
    case (0, 0): Phrase(nl: "geen effecten weggelaten", en: "no effects left out")
    case (_, 0):
      Phrase(
        nl: "\(leftOut) van \(total) effecten weggelaten",
        en: "\(leftOut) of \(total) effects left out")
    case (0, _):
      Phrase(
        nl: "\(folded) van \(total) effecten ingeklapt", en: "\(folded) of \(total) effects folded")
    default:
      Phrase(
        nl: "van \(total) effecten \(leftOut) weggelaten en \(folded) ingeklapt",
        en: "of \(total) effects \(leftOut) left out and \(folded) folded")
    }
  }
}

extension MapView {
  /// Request in words, as in 'focus area IV only, to depth 2'.
  package var words: Phrase {
    var parts: [Phrase] = []
    switch around?.thing {
    case .effect(_, let label)?:
      let label = Self.short(label)
      parts.append(
        Phrase(
          nl: "wat boven en onder ‘\(label)’ staat",
          en: "what is above and below ‘\(label)’"))
    case .point(let number)?:
      let number = Self.short(number)
      parts.append(
        Phrase(nl: "wat leidt naar actiepunt \(number)", en: "what leads to action point \(number)")
      )
    case nil: break
    }
    if let focus {
      let focus = Self.short(focus)
      parts.append(Phrase(nl: "alleen focusgebied \(focus)", en: "focus area \(focus) only"))
    }
    if isOnlyStated { parts.append(Phrase(nl: "alleen wat gesteld is", en: "only what is stated")) }
    if let depth { parts.append(Phrase(nl: "tot diepte \(depth)", en: "to depth \(depth)")) }
    // Last, because the numbers of the points may follow.
    if let points { parts.append(points) }
    return .joined(parts, by: ", ")
  }

  private var points: Phrase? {
    guard department != nil || priority != nil else { return nil }
    let kind =
      switch priority {
      case .primary?: Phrase(nl: "primaire actiepunten", en: "primary action points")
      case .secondary?: Phrase(nl: "secundaire actiepunten", en: "secondary action points")
      case .unknown?:
        Phrase(
          nl: "actiepunten zonder prioriteit", en: "action points without a priority")
      case nil: Catalogue.actionPoints
      }
    let whose = department.map { code in
      Phrase(nl: " van afdeling \(Self.short(code))", en: " of department \(Self.short(code))")
    }
    return Phrase(nl: "alleen effecten met ", en: "only effects with ") + kind
      + (whose ?? Phrase(verbatim: ""))
  }

  /// Name or label, cut so that the rest of the sentence fits.
  fileprivate static func short(_ text: String) -> String {
    text.count <= 60 ? text : text.prefix(59) + "…"
  }
}
