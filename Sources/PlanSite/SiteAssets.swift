import PlanFormats

/// The styles and scripts beside the pages, as they stand in `Assets`.
enum SiteAssets {
  /// In the order in which a page names them: the later win.
  static let styles = ["house.css", "site.css", "map.css"]
  /// On every page.
  static let scripts = ["search.js"]
  /// On the page of a theme, in the order in which they need one another.
  static let mapScripts: [String] = []
  static let searchIndex = "search-index.js"

  static func files(_ house: HouseStyle) -> [OutputFile] {
    [
      file("house.css", house.propertiesCSS + house.drawingCSS),
      file("site.css", PackageResources.site_css),
      file("map.css", PackageResources.map_css),
      file("search.js", PackageResources.search_js),
    ]
  }

  private static func file(_ name: String, _ bytes: [UInt8]) -> OutputFile {
    file(name, String(decoding: bytes, as: UTF8.self))
  }

  private static func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(path: SiteAddresses.path(name), text: text)
  }
}
