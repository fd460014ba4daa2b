// The elements are those of the public DiWoo metadata schema; docs/government.md says where each comes
// from. The harvester wants the files themselves and no pages about them, and finds the sitemap through
// an index whose name says the category.

import Documents
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Sitemap by which the government's index of public documents finds the files of a plan.
///
/// Made only where the plan says all that it needs: address, category, municipality and day.
struct WooSitemap {
  private let material: SiteContent
  private let base: String
  private let category: WooCategory
  private let municipality: (code: String, name: String)
  private let adopted: Day

  static let path = "sitemap-diwoo.xml"

  init?(_ material: SiteContent) {
    // What is inside is not announced outside.
    guard material.isPublic, let header = material.plan.header, let base = material.settings.base,
      base.hasPrefix("https://"),
      let category = header.publication?.category, let adopted = header.adopted,
      let code = header.municipalityID?.value, OfficialNumber.isMunicipality(code),
      let name = header.municipality?.value
    else { return nil }
    self.material = material
    self.category = category
    self.adopted = adopted
    self.base = base + material.settings.folder(of: material.language)
    municipality = (code, name)
  }

  var outputs: [Output] {
    func output(_ path: String, _ text: @escaping @Sendable () -> String) -> Output {
      Output(path, .xml, in: .pages, title: Phrase(verbatim: path), text: text)
    }
    return [
      output(category.indexFile) { index }, output(Self.path) { sitemap },
    ]
  }

  private var index: String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    \(GeneratorMark.comment)
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap><loc>\(MarkupText.escape(base + Self.path))</loc></sitemap>
    </sitemapindex>

    """
  }

  private var sitemap: String {
    let entries = material.downloads.filter { Self.formats.contains($0.format) }.map { file in
      let title = "\(material.plan.title) – \(material.text(file.title))"
      return """
        <url>
        <loc>\(MarkupText.escape(base + file.path))</loc>
        <diwoo:Document>
        <diwoo:DiWoo>
        <diwoo:publisher resource="\(OfficialNumber.municipality(municipality.code))">\(MarkupText.escape(municipality.name))</diwoo:publisher>
        <diwoo:titelcollectie>
        <diwoo:officieleTitel>\(MarkupText.escape(title))</diwoo:officieleTitel>
        </diwoo:titelcollectie>
        <diwoo:classificatiecollectie>
        <diwoo:informatiecategorieen>
        <diwoo:informatiecategorie resource="\(category.listed.address)">\(category.listed.name)</diwoo:informatiecategorie>
        </diwoo:informatiecategorieen>
        </diwoo:classificatiecollectie>
        <diwoo:documenthandelingen>
        <diwoo:documenthandeling>
        <diwoo:soortHandeling resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_641ecd76">vaststelling</diwoo:soortHandeling>
        <diwoo:atTime>\(adopted.iso)T00:00:00</diwoo:atTime>
        </diwoo:documenthandeling>
        </diwoo:documenthandelingen>
        </diwoo:DiWoo>
        </diwoo:Document>
        </url>

        """
    }
    return """
      <?xml version="1.0" encoding="utf-8"?>
      \(GeneratorMark.comment)
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">
      \(entries.joined())</urlset>

      """
  }

  /// Files that a reader opens by themselves. The Act calls any recorded whole of data a document, so
  /// tables and drawings count too; they are what the edition for outside has.
  private static let formats: [Format] = [.pdf, .docx, .odt, .xlsx, .ods, .csv, .svg]
}
