import TextFormats
import Documents
import Drawing

/// The styles and scripts beside the pages, as they stand in `Assets`.
enum SiteAssets {
  /// In the order in which a page names them: the later win.
  static let styles = ["house.css", "site.css", "search.css"]
  static let scripts = ["search.js"]
  /// Beyond those, on the page of a theme.
  static let mapStyles = ["map.css"]
  static let mapScripts = map.map(\.name)
  static let searchIndex = "search-index.js"

  /// In the order in which they need one another.
  private static let map: [(name: String, bytes: [UInt8])] = [
    ("map-words.js", PackageResources.map_words_js),
    ("map-tree.js", PackageResources.map_tree_js),
    ("map-layout.js", PackageResources.map_layout_js),
    ("map-folds.js", PackageResources.map_folds_js),
    ("map-outline.js", PackageResources.map_outline_js),
    ("map-cards.js", PackageResources.map_cards_js),
    ("map-view.js", PackageResources.map_view_js),
    ("map-frame.js", PackageResources.map_frame_js),
    ("map-address.js", PackageResources.map_address_js),
    ("map-panel.js", PackageResources.map_panel_js),
    ("map-choice.js", PackageResources.map_choice_js),
    ("map-highlight.js", PackageResources.map_highlight_js),
    ("map-folding.js", PackageResources.map_folding_js),
    ("map-keys.js", PackageResources.map_keys_js),
    ("map.js", PackageResources.map_js),
  ]

  static func pieces(_ house: HouseStyle) -> [Piece] {
    let others =
      [
        ("site.css", PackageResources.site_css), ("search.css", PackageResources.search_css),
        ("map.css", PackageResources.map_css), ("search.js", PackageResources.search_js),
      ] + map
    return [
      Piece(
        path: SiteAddresses.path("house.css"),
        text: "\(GeneratorMark.block)\n\(house.propertiesCSS)\(house.drawingCSS)"),
      Piece {
        others.map { name, bytes in
          OutputFile(
            path: SiteAddresses.path(name),
            bytes: Array("\(GeneratorMark.block)\n".utf8) + bytes)
        }
      },
    ]
  }
}
