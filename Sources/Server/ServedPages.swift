import Documents
import Toolkit

/// Files of one build, by the paths at which they are served. Any other path gives 404: no request
/// ever reaches the disk.
struct ServedPages: Sendable {
  private let files: [String: LazyFile]
  /// Mark by which a page sees that it is outdated. It stays the same where no file differs.
  let stamp: String

  init(_ files: [OutputFile] = []) {
    let marks = files.map { "\($0.path)\n\(ContentHash.of($0.bytes))\n" }.joined()
    self.init(files.map { LazyFile($0) }, stamp: ContentHash.of(marks))
  }

  init(_ files: [LazyFile], stamp: String) {
    self.init(Dictionary(files.map { ($0.path, $0) }) { first, _ in first }, stamp)
  }

  private init(_ files: [String: LazyFile], _ stamp: String) {
    self.files = files
    self.stamp = stamp
  }

  /// The same files with another stamp.
  func stamped(_ stamp: String) -> ServedPages { ServedPages(files, stamp) }

  var isEmpty: Bool { files.isEmpty }

  /// Address of the start page.
  var front: String { "/index.html" }

  /// File by its path below the output folder.
  subscript(path: String) -> LazyFile? { files[path] }

  /// File at an address, which begins with a slash.
  func file(at address: String) -> LazyFile? { files[String(address.dropFirst())] }

  /// Address of a folder's index page, for a folder with or without a slash at its end; the page's
  /// relative links need this address.
  func index(of address: String) -> String? {
    let folder = address.dropFirst().split(separator: "/").joined(separator: "/")
    return files["\(folder)/index.html"] == nil ? nil : "/\(folder)/index.html"
  }

  // MARK: Comparing

  /// Number of files that changed. Makes all that are not made.
  func differences(from former: ServedPages) -> Int {
    files.count { former.files[$0.key]?.file != $0.value.file }
      + former.files.keys.count { files[$0] == nil }
  }

  /// Most files in use that are compared one by one.
  private static let mostInUse = 64

  /// Whether a file that a browser has differs from what it was; makes these and no others.
  ///
  /// Those in use are so here too, also when nobody asks for them again: a page stays open for hours.
  func differsInUse(from former: ServedPages) -> Bool {
    let used = former.files.values.filter(\.isInUse).sorted { $0.path < $1.path }
    // Of a browser that read all pages: it gets a new stamp, and asks anew for the one it shows.
    guard used.count <= Self.mostInUse else { return true }
    for file in used { files[file.path]?.markInUse() }
    // One by one, because the first is nearly always enough: who changes a thing looks at its page.
    return used.contains { files[$0.path]?.file != $0.file }
  }
}
