import Documents
import Toolkit

/// The files of one build, by the paths at which they are served. What is not in it does not exist:
/// no request ever reaches the disk.
struct ServedPages: Sendable {
  private let files: [String: OutputFile]
  /// Differs when any file does.
  let stamp: String
  /// Where the things of the plan can be reached in the pages.
  let anchors: PageAnchors

  init(_ files: [OutputFile] = []) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
    let marks = files.map { "\($0.path)\n\(ContentHash.of($0.bytes))\n" }.joined()
    stamp = ContentHash.of(marks)
    anchors = PageAnchors(files)
  }

  /// The address of the page where a visit begins.
  var front: String { "/index.html" }

  /// A file by its path below the output folder.
  subscript(path: String) -> OutputFile? { files[path] }

  /// What stands at an address, which begins with a slash.
  func file(at address: String) -> ServedFile? {
    files[String(address.dropFirst())].map { ServedFile($0, stamp: stamp) }
  }

  /// The page of a folder, named with or without the slash at its end; its links count from there.
  func index(of address: String) -> String? {
    let folder = address.dropFirst().split(separator: "/").joined(separator: "/")
    return files["\(folder)/index.html"] == nil ? nil : "/\(folder)/index.html"
  }

  /// How many files are not what they were.
  func differences(from former: ServedPages) -> Int {
    files.count { former.files[$0.key] != $0.value }
      + former.files.keys.count { files[$0] == nil }
  }
}
