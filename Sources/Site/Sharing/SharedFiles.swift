import Documents
import Drawing
import PlanModel
import TextFormats
import Toolkit
import Views

/// Files for other programs beside the pages: the icon, and with an address the map of the site and
/// the feed of changes.
enum SharedFiles {
  static let icon = "icon.svg"

  static func outputs(_ material: SiteContent, pages: [String]) -> [Output] {
    func output(_ path: String, _ format: Format, _ text: @escaping @Sendable () -> String)
      -> Output
    {
      Output(path, format, in: .pages, title: Phrase(verbatim: path), text: text)
    }
    let house = material.house
    var outputs = [output(icon, .svg) { house.iconSVG }]
    if material.settings.base != nil {
      outputs.append(output("sitemap.xml", .xml) { sitemap(material, pages) })
    }
    outputs += WooSitemap(material).map(\.outputs) ?? []
    if let feed = AtomFeed(material) { outputs.append(output(AtomFeed.path, .xml) { feed.text }) }
    return outputs
  }

  /// Pages of one language by their absolute addresses.
  private static func sitemap(_ material: SiteContent, _ pages: [String]) -> String {
    let base =
      (material.settings.base ?? "") + material.settings.folder(of: material.language)
    let lines = pages.map { page in
      let address = base + (page == Addresses.start ? "" : page)
      return "<url><loc>\(MarkupText.escape(address))</loc></url>\n"
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      \(GeneratorMark.comment)
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(lines.joined())</urlset>

      """
  }
}
