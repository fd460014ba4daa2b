import Documents
import Drawing
import TextFormats
import Toolkit

/// The styles and scripts beside the pages.
enum SiteAssets {
  /// In the order in which a page names them: the later win.
  static let styles = ["house.css", "site.css", "search.css"]
  static let scripts = ["search.js"]
  /// Beyond those, on the page of a theme.
  static let mapStyles = ["map.css"]
  static let mapScripts = ["map.js"]
  /// Beyond those, on the page of search.
  static let searchPageScripts = ["search-page.js"]

  // The scripts of a page are joined, in the order in which they need one another: one request
  // instead of twenty. None of them defines a name outside its own braces.

  /// On every page.
  private static let search = [
    PackageResources.base_js, PackageResources.search_words_js, PackageResources.search_lookup_js,
    PackageResources.search_hits_js, PackageResources.search_load_js, PackageResources.search_js,
  ]

  /// On the page of a theme.
  private static let map = [
    PackageResources.map_store_js, PackageResources.map_words_js, PackageResources.map_tree_js,
    PackageResources.map_folding_js, PackageResources.map_layout_js, PackageResources.map_view_js,
    PackageResources.map_filter_js, PackageResources.map_address_js,
    PackageResources.map_changes_js, PackageResources.map_links_js, PackageResources.map_frame_js,
    PackageResources.map_cards_js, PackageResources.map_motion_js, PackageResources.map_pointer_js,
    PackageResources.map_outline_js, PackageResources.map_panel_js, PackageResources.map_keys_js,
    PackageResources.map_js,
  ]

  static func outputs(_ house: HouseStyle) -> [Output] {
    func output(_ name: String, _ bytes: @escaping @Sendable () -> [UInt8]) -> Output {
      let format: Format = name.hasSuffix(".css") ? .css : .javascript
      return Output(name, format, in: .pages, title: Phrase(verbatim: name)) {
        () throws(OutputProblem) in Array("\(GeneratorMark.block)\n".utf8) + bytes()
      }
    }
    return [
      output("house.css") { Array((house.propertiesCSS + house.drawingCSS).utf8) },
      output("site.css") { PackageResources.site_css },
      output("search.css") { PackageResources.search_css },
      output("map.css") { PackageResources.map_css },
      output("search.js") { Array(search.joined()) },
      output("search-page.js") { PackageResources.search_page_js },
      output("map.js") { Array(map.joined()) },
    ]
  }
}
