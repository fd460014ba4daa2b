import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page with one drawing alone, to embed in another site. Its links open outside the frame.
///
/// Made only for a site with a known address: nobody can embed a page from a folder.
struct EmbeddedPage {
  let material: SiteContent
  let title: String
  /// Page that has the drawing and everything about it.
  let whole: String
  let drawing: [Flow]

  private static let policy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; \
    form-action 'none'
    """

  var html: String {
    let base = (material.settings.base ?? "") + material.settings.folder(of: material.language)
    let link = Phrasing.link(
      to: base + (whole == Addresses.start ? "" : whole), [],
      [.text(material.text(nl: "Open op de site van het plan", en: "Open on the plan's site"))])
    let content: [Flow] =
      [.heading(1, [], [material.own(title)])] + drawing + [
        .paragraph(
          [.css("quiet")], material.own(material.plan.title), .text(" · "), link)
      ]
    let name = material.plan.title
    return PageFrame.html(
      material.language, title: title == name ? title : "\(title) – \(name)", policy: Self.policy,
      head: [
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<meta name=\"robots\" content=\"noindex\">", "<base target=\"_blank\">",
        "<link rel=\"canonical\" href=\"\(MarkupText.escape(base + (whole == Addresses.start ? "" : whole)))\">",
      ] + SiteAssets.styles.map { "<link rel=\"stylesheet\" href=\"\($0)\">" },
      bodyCSS: "embedded",
      body: "<main>\n\(Flow.all(content, separator: "\n").html)\n</main>")
  }
}

extension SitePage {
  /// Page with the same drawing to embed; nil for a page without a drawing.
  func embedded(in material: SiteContent) -> String? {
    guard material.settings.base != nil else { return nil }
    if address == Addresses.start { return Addresses.embeddedOverview }
    let stems = material.addresses.themeStems
    return stems.firstIndex { "\($0).html" == address }.map {
      "\(material.addresses.embeddedStems[$0]).html"
    }
  }
}
