import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page at an address that a point had before: it points on.
struct FormerPointPage {
  /// Name of the page without extension.
  let stem: String
  let material: SiteContent

  /// Those of a plan, in the order of their addresses. Where a point has its page at such an address
  /// now, that page names the points that were there before.
  static func all(_ material: SiteContent) -> [FormerPointPage] {
    let pages = Set(material.addresses.pointStems)
    return material.addresses.former.keys.sorted().filter { !pages.contains($0) }
      .map { FormerPointPage(stem: $0, material: material) }
  }

  var address: String { "\(stem).html" }

  private var points: [FormerPointAddress] { material.addresses.former[stem] ?? [] }

  var page: SitePage {
    let name = points.first?.name ?? ""
    let title = Phrase(
      nl: "Actiepunt \(name): ander adres", en: "Action point \(name): another address")
    let explanation = Phrase(
      nl:
        "Bladzijden van actiepunten hebben een vast adres, dat niet verandert als het nummer verandert.",
      en: "Pages of action points have a fixed address, which does not change when the number does."
    )
    return SitePage(
      address: address, title: material.text(title),
      trail: [
        SitePage.Breadcrumb(
          title: material.text(Catalogue.actionPoints.capitalized), address: Addresses.points)
      ],
      content: [
        .list([.css("plain points")], points.map { .item(line($0)) }),
        .paragraph([.css("quiet")], material.own(explanation)),
      ],
      isFormer: true,
      goesOnTo: points.certain.map { "\(material.addresses.pointStems[$0]).html" })
  }

  /// 'Nummer 7 was tot en met 1 maart 2027: 8 Meer groen'.
  func line(_ former: FormerPointAddress) -> Markup<Context.Phrasing> {
    let number = material.text(nl: "Nummer", en: "Number")
    let name = former.isID ? former.name : "\(number) \(former.name)"
    let day = former.until?.phrase
    let words =
      former.isCurrent
      ? Phrase(nl: "\(name) is nu: ", en: "\(name) is now: ")
      : day.map {
        Phrase(nl: "\(name) was tot en met \($0.dutch): ", en: "\(name) was until \($0.english): ")
      } ?? Phrase(nl: "\(name) was eerder: ", en: "\(name) was before: ")
    return .all([
      material.own(words),
      .link(
        material.name(of: .actionPoint(former.point)),
        to: "\(material.addresses.pointStems[former.point]).html"),
    ])
  }
}
