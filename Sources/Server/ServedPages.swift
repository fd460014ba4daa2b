import Documents
import Toolkit

/// Files of one build, by the paths at which they are served. Any other path gives 404: no request
/// ever reaches the disk.
struct ServedPages: Sendable {
  private let files: [String: OutputFile]
  /// Hash of all files.
  let stamp: String
  /// Addresses of the plan's nodes in the pages.
  let anchors: PageAnchors

  init(_ files: [OutputFile] = []) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let marks = files.map { "\($0.path)\n\(ContentHash.of($0.bytes))\n" }.joined()
    stamp = ContentHash.of(marks)
    anchors = PageAnchors(files)
  }

  /// Address of the start page.
  var front: String { "/index.html" }

  /// File by its path below the output folder.
  subscript(path: String) -> OutputFile? { files[path] }

  /// File at an address, which begins with a slash.
  func file(at address: String) -> ServedFile? {
    files[String(address.dropFirst())].map { ServedFile($0, stamp: stamp) }
  }

  /// Address of a folder's index page, for a folder with or without a slash at its end; the page's
  /// relative links need this address.
  func index(of address: String) -> String? {
    let folder = address.dropFirst().split(separator: "/").joined(separator: "/")
    return files["\(folder)/index.html"] == nil ? nil : "/\(folder)/index.html"
  }

  /// Number of files that changed.
  func differences(from former: ServedPages) -> Int {
    files.count { former.files[$0.key] != $0.value }
      + former.files.keys.count { files[$0] == nil }
  }
}
