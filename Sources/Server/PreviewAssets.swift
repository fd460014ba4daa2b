import Documents

/// Files that the preview adds to the pages.
enum PreviewAssets {
  static let script = "raakvlak-reload.js"
  static let style = "raakvlak-reload.css"
  /// Address at which the script asks for a new state.
  static let state = "/raakvlak-state"

  static let files = [
    OutputFile(
      path: script, text: String(decoding: PackageResources.raakvlak_reload_js, as: UTF8.self)),
    OutputFile(
      path: style, text: String(decoding: PackageResources.raakvlak_reload_css, as: UTF8.self)),
  ]
}
