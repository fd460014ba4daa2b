package import Documents

/// What the site offers to download, in a folder of its own: a site that is published by itself has
/// no other files to lead to.
///
/// Only what is for programs is copied. Pages and Markdown say what the site's own pages say, and
/// lead to files that are not there.
package struct SiteDownloads: Sendable {
  private static let folder = "data"
  private static let endings: Set<String> = ["json", "csv", "svg", "dot", "xlsx", "ods"]

  /// The drawings, of which the site has its own: those lead to the site's pages.
  let drawings: Set<String>

  /// The address of a download as seen from a page.
  static func address(_ path: String) -> String { "\(folder)/\(path)" }

  /// Whether the site offers what stands at a path in a build.
  package static func offers(_ path: String) -> Bool { endings.contains(DataFile(path).ending) }

  /// The copies that the site has of a build's files, with the same bytes.
  package func copies(of made: [OutputFile]) -> [OutputFile] {
    made.filter { Self.offers($0.path) && !drawings.contains($0.path) }.map {
      OutputFile(path: SiteAddresses.path(Self.address($0.path)), bytes: $0.bytes)
    }
  }
}
