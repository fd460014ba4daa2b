import Documents

/// Addresses of a plan's nodes in the pages: read from the pages themselves, so that no link of the
/// preview is broken, whatever pages there are.
struct PageAnchors: Sendable {
  private var pages: [String: String] = [:]
  private var anchors: [String: String] = [:]

  init(_ files: [OutputFile]) {
    for file in files where file.path.hasSuffix(".html") {
      let name = file.path.split(separator: "/").last.map { $0.dropLast(5).lowercased() } ?? ""
      pages[name, default: file.path] = pages[name] ?? file.path
      for id in Self.ids(in: file.text) where anchors[id] == nil {
        anchors[id] = "\(file.path)#\(id)"
      }
    }
  }

  /// Address of a node's own page, else of its anchor in another page.
  func address(of id: String) -> String? {
    (pages[id.lowercased()] ?? anchors[id]).map { "/\($0)" }
  }

  /// Values of all `id="…"`. Text that could look like one is escaped in our pages.
  private static func ids(in page: String) -> [String] {
    let bytes = Array(page.utf8)
    let mark = Array(" id=\"".utf8)
    var ids: [String] = []
    var index = 0
    while let found = bytes[index...].firstIndex(of: mark[0]) {
      index = found + 1
      guard bytes[found...].starts(with: mark) else { continue }
      let start = found + mark.count
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) else { break }
      ids.append(String(decoding: bytes[start..<end], as: UTF8.self))
      index = end
    }
    return ids
  }
}
