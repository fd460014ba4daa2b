import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views

/// Page of the site: the shared frame around content of its own.
struct SitePage {
  /// Step of the trail from the start to a page.
  struct Breadcrumb {
    let title: String
    let address: String
  }

  let address: String
  let title: String
  /// Title with the plan's own words marked by their language; nil where it has none.
  var heading: Phrasing?
  /// Description for a search engine and a preview; nil for the title.
  var about: String?
  var trail: [Breadcrumb] = []
  /// Class for the whole page, where it needs more room than text does.
  var css = "text"
  /// Whether it shows the plan's notice itself, so that the footer need not.
  var tellsNotice = false
  let content: [Flow]
  /// Words that are explained below the content.
  var terms: [GlossaryTerm] = []
  /// Whether it contains the live map.
  var hasMap = false
  /// Whether it only points on from an address that a page had before: no search engine keeps it.
  var isFormer = false
  /// Address to which a browser goes on by itself; nil for a page to read.
  var goesOnTo: String?
  /// Scripts beyond those that every page has.
  var scripts: [String] = []

  /// Content-Security-Policy: only files beside the page are loaded, and no inline script or style
  /// runs.
  private static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; base-uri 'none'; form-action 'none'
    """

  private var goingOn: [String] {
    (isFormer ? ["<meta name=\"robots\" content=\"noindex\">"] : [])
      + (goesOnTo.map { ["<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">"] } ?? [])
  }

  /// Language of the plan for the scripts, where the page has another.
  private func planLanguage(_ material: SiteContent) -> [String] {
    let language = material.plan.language
    return material.language == language
      ? [] : ["<meta name=\"plan-language\" content=\"\(language.rawValue)\">"]
  }

  func html(_ material: SiteContent) -> String {
    let name = material.plan.title
    let styles = (SiteAssets.styles + (hasMap ? SiteAssets.mapStyles : [])).map {
      "<link rel=\"stylesheet\" href=\"\($0)\">"
    }
    let scripts = (SiteAssets.scripts + (hasMap ? SiteAssets.mapScripts : []) + scripts).map {
      "<script defer src=\"\($0)\"></script>"
    }
    let title = address == Addresses.start ? name : "\(self.title) – \(name)"
    let frame = SiteFrame(material: material, page: self)
    let heading = heading.map { Flow.heading(1, [], [$0]) } ?? .heading(1, self.title)
    // The start page has entrances, and a map is one thing with its text below it.
    let parts =
      css == "text"
      ? PageContents(
        of: self.content, title: material.text(nl: "Op deze pagina", en: "On this page")
      ).added(to: self.content) : self.content
    let content = Flow.all(
      frame.trail + [heading] + (isFormer ? [] : FormerPage.holders(material, at: address))
        + parts
        + material.explanation(of: terms), separator: "\n")
    return PageFrame.html(
      material.language, title: title, policy: Self.policy,
      head: [
        "<meta name=\"referrer\" content=\"no-referrer\">",
        "<link rel=\"icon\" type=\"image/svg+xml\" href=\"icon.svg\">",
      ] + planLanguage(material) + PageMetadata(material: material, page: self, title: title).lines
        + goingOn + styles
        + scripts,
      bodyCSS: css,
      body: """
        \(frame.head.html)
        <main id="main" tabindex="-1">
        \(content.html)
        </main>
        \(frame.foot.html)
        """)
  }
}
