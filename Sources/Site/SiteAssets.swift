import Documents
import Drawing
import TextFormats
import Toolkit

/// Styles and scripts beside the pages.
enum SiteAssets {
  /// Style sheets in the order of a page's links: later ones override earlier ones.
  static let styles = ["house.css", "site.css"]
  static let scripts = ["search.js"]
  /// Additional files for the page of a theme.
  static let mapStyles = ["map.css"]
  static let mapScripts = ["map.js"]
  /// Beyond those, on the page of search.
  static let searchPageScripts = ["search-page.js"]
  /// Beyond those, on a page at a former address.
  static let formerScript = "former.js"

  // The scripts of a page are joined, in the order of their dependencies: one request instead of
  // twenty. Each is a block of its own and defines no global name.

  /// Parts of the script of every page.
  private static let search = [
    PackageResources.base_js, PackageResources.search_synonyms_js,
    PackageResources.search_words_js, PackageResources.search_unpack_js,
    PackageResources.search_lookup_js,
    PackageResources.search_hits_js, PackageResources.search_load_js, PackageResources.search_js,
    PackageResources.menu_js, PackageResources.groups_js,
    PackageResources.share_js,
    PackageResources.map_above_js, PackageResources.overview_js,
  ]

  /// Parts of the script of a theme's page.
  private static let map = [
    PackageResources.map_store_js, PackageResources.map_words_js, PackageResources.map_tree_js,
    PackageResources.map_folding_js, PackageResources.map_layout_js, PackageResources.map_view_js,
    PackageResources.map_filter_js, PackageResources.map_address_js,
    PackageResources.map_changes_js, PackageResources.map_links_js, PackageResources.map_frame_js,
    PackageResources.map_cards_js, PackageResources.map_motion_js, PackageResources.map_pointer_js,
    PackageResources.map_outline_js, PackageResources.map_panel_js, PackageResources.map_keys_js,
    PackageResources.map_legend_js, PackageResources.map_slides_js, PackageResources.map_picture_js,
    PackageResources.map_print_js,
    PackageResources.map_mini_js, PackageResources.map_hint_js, PackageResources.map_tools_js,
    PackageResources.map_js,
  ]

  /// Parts of the script of the page of search.
  private static let searchPage = [
    PackageResources.search_related_js, PackageResources.search_page_js,
  ]

  /// Parts of the styles of every page.
  private static let sheets = [
    PackageResources.site_css, PackageResources.start_css, PackageResources.search_css,
    PackageResources.figures_css,
  ]

  /// All of them as they are written, each a script or a style sheet.
  static let sources =
    sheets + [PackageResources.map_css] + search + map
    + searchPage + [PackageResources.former_js]

  static func outputs(_ house: HouseStyle, hasFormer: Bool) -> [Output] {
    func output(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> Output {
      let format: Format = name.hasSuffix(".css") ? .css : .javascript
      return Output(name, format, in: .pages, title: Phrase(verbatim: name)) {
        () throws(OutputProblem) in Array("\(GeneratorMark.block)\n".utf8) + bytes()
      }
    }
    return [
      output("house.css") { Array((house.propertiesCSS + house.drawingCSS).utf8) },
      output("site.css") { sheets.flatMap(SpareText.spared) },
      output("map.css") { SpareText.spared(PackageResources.map_css) },
      output("search.js") { search.flatMap(SpareText.spared) },
      output("search-page.js") { searchPage.flatMap(SpareText.spared) },
      output("map.js") { map.flatMap(SpareText.spared) },
    ]
      + (hasFormer
        ? [output(formerScript) { SpareText.spared(PackageResources.former_js) }] : [])
  }
}
