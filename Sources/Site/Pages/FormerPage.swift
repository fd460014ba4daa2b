import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page at an address that a thing had before: it points on.
struct FormerPage {
  /// Name of the page without extension.
  let stem: String
  let material: SiteContent

  /// Those of a plan, in the order of their addresses. Where a thing has its page at such an address
  /// now, that page names what was there before.
  static func all(_ material: SiteContent) -> [FormerPage] {
    material.addresses.former.keys.filter { !material.addresses.stems.contains($0) }.sorted()
      .map { FormerPage(stem: $0, material: material) }
  }

  var address: String { "\(stem).html" }

  /// Effects of a theme that is gone.
  private var moved: MovedEffects {
    MovedEffects(from: Set(things.filter { $0.node.mapName == .effect }.map(\.name)), material)
  }

  private var things: [FormerAddress] { material.addresses.former[stem] ?? [] }

  var page: SitePage {
    let first = things.first
    let kind = first.map { Self.kind(of: $0.node) } ?? Catalogue.actionPoint
    let name = first?.name ?? ""
    let isOfPoint = kind == Catalogue.actionPoint
    let title =
      kind.capitalized + Phrase(nl: " \(name): ander adres", en: " \(name): another address")
    let explanation =
      isOfPoint
      ? Phrase(
        nl:
          "Bladzijden van actiepunten hebben een vast adres, dat niet verandert als het nummer verandert.",
        en:
          "Pages of action points have a fixed address, which does not change when the number does."
      )
      : !moved.isEmpty
        ? Phrase(
          nl: "Dit thema is er niet meer; wat erin stond, staat nu bij een ander thema.",
          en: "This theme is no longer there; what was in it is in another theme now.")
        : Phrase(
          nl: "Wat hier was, heeft een andere naam gekregen, en daarmee een ander adres.",
          en: "What was here was given another name, and with that another address.")
    return SitePage(
      address: address, title: material.text(title),
      trail: isOfPoint
        ? [
          SitePage.Breadcrumb(
            title: material.text(Catalogue.actionPoints.capitalized), address: Addresses.points)
        ] : [],
      content: [
        .list(
          [.css("plain points")],
          things.filter { $0.node.mapName != .effect }.map { .item(Self.line($0, material)) }
            + moved.items),
        .paragraph([.css("quiet")], material.own(explanation)),
      ],
      isFormer: true,
      goesOnTo: things.certain.flatMap { material.addresses.link(to: $0, in: material.graph) },
      scripts: [SiteAssets.formerScript])
  }

  private static func kind(of node: Node) -> Phrase {
    switch node {
    case .theme, .effect: Catalogue.theme
    case .department: Catalogue.department
    case .focusArea: Catalogue.focusArea
    default: Catalogue.actionPoint
    }
  }

  /// The things that had the address of a page before, named on that page.
  static func holders(_ material: SiteContent, at address: String) -> [Flow] {
    let things = material.addresses.former[String(address.dropLast(".html".count))] ?? []
    return things.map { .paragraph([.css("quiet")], line($0, material)) }
  }

  /// 'Nummer 7 was tot en met 1 maart 2027: 8 Meer groen'.
  private static func line(
    _ former: FormerAddress, _ material: SiteContent
  ) -> Markup<Context.Phrasing> {
    let number = material.text(nl: "Nummer", en: "Number")
    let name = former.isID ? former.name : "\(number) \(former.name)"
    let words =
      former.isCurrent
      ? Phrase(nl: "\(name) is nu: ", en: "\(name) is now: ")
      : former.until.map {
        Phrase(
          nl: "\(name) was tot en met \($0.phrase.dutch): ",
          en: "\(name) was until \($0.phrase.english): ")
      } ?? Phrase(nl: "\(name) was eerder: ", en: "\(name) was before: ")
    return .all([
      material.own(words),
      .link(
        to: material.addresses.link(to: former.node, in: material.graph) ?? Addresses.start,
        [Attribute("data-former", "")], [material.own(material.graph.title(of: former.node))]),
    ])
  }
}
