import PlanFormats

/// What the site offers to download, in a folder of its own: a site that is published by itself has
/// no other files to lead to.
///
/// Only what is for programs is copied. Pages and Markdown say what the site's own pages say, and
/// lead to files that are not there.
struct SiteDownloads {
  private static let folder = "data"
  private static let endings: Set<String> = ["json", "csv", "svg", "dot", "xlsx", "ods"]

  private let made: [OutputFile]

  init(of made: [OutputFile]) {
    self.made = made.filter { Self.endings.contains(DataFile($0.path).ending) }
  }

  var paths: [String] { made.map(\.path) }

  /// The address of a download as seen from a page.
  static func address(_ path: String) -> String { "\(folder)/\(path)" }

  /// The same bytes as beside the site, but for drawings: theirs lead to the site's pages.
  func files(_ drawings: SiteDrawings) -> [OutputFile] {
    let drawn = drawings.texts
    return made.map { file in
      let path = SiteAddresses.path(Self.address(file.path))
      return drawn[file.path].map { OutputFile(path: path, text: $0) }
        ?? OutputFile(path: path, bytes: file.bytes)
    }
  }
}
