import PlanFormats
import PlanViews

/// The files of one build, by the paths at which they are served. What is not in it does not exist:
/// no request ever reaches the disk.
struct ServedPages: Sendable {
  private let texts: [String: String]
  /// Differs when any file does.
  let stamp: String
  /// Where the things of the plan can be reached in the pages.
  let anchors: PageAnchors

  /// Where a visit begins: the first of these that there is.
  private static let fronts = ["site/index.html", "index.html"]

  init(_ files: [OutputFile] = []) {
    texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    let marks = files.map { "\($0.path)\n\(Fingerprint.of(Array($0.text.utf8)))\n" }.joined()
    stamp = Fingerprint.of(Array(marks.utf8))
    anchors = PageAnchors(files)
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The address of the page where a visit begins.
  var front: String { Self.fronts.first { texts[$0] != nil }.map { "/\($0)" } ?? "/index.html" }

  /// The text of a file, by its path below the output folder.
  func text(of path: String) -> String? { texts[path] }

  /// What stands at an address, which begins with a slash; at a folder its index.
  func file(at address: String) -> ServedFile? {
    let path = address.dropFirst() + (address.hasSuffix("/") ? "index.html" : "")
    guard let text = texts[String(path)] else { return nil }
    return ServedFile(OutputFile(path: String(path), text: text), stamp: stamp)
  }

  /// How many files are not what they were.
  func differences(from former: ServedPages) -> Int {
    texts.count { former.texts[$0.key] != $0.value }
      + former.texts.keys.count { texts[$0] == nil }
  }
}
