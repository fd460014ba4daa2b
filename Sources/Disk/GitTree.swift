internal import SourceText

/// Output of `git ls-tree -r -z`: mode, type and object name, then a tab and a path.
struct GitTree {
  struct Entry: Equatable {
    let object: String
    let path: String
  }

  /// Files of the plan, selected and ordered as `PlanFolder` does: `plan.yaml` first.
  let plan: [Entry]

  init(_ listing: [UInt8]) {
    let entries = listing.split(separator: 0).compactMap(Self.entry)
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let main = entries.filter { $0.path == PlanFolder.mainFile }
    plan = main + entries.filter { $0.path != PlanFolder.mainFile }
  }

  /// Nil for an entry that is not a regular file, not YAML, or hidden.
  private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
    guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let facts = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
    let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
    guard facts.count == 3, facts[0] == "100644" || facts[0] == "100755", facts[1] == "blob",
      PlanFolder.isYAML(path), !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { return nil }
    return Entry(object: String(facts[2]), path: path)
  }

  /// Parses the output of `git cat-file --batch`: for each object a line that ends in its size,
  /// then that many bytes and a newline. Nil for any other output.
  static func blobs(_ answer: [UInt8], count: Int) -> [ArraySlice<UInt8>]? {
    var blobs: [ArraySlice<UInt8>] = []
    var rest = answer[...]
    for _ in 0..<count {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      guard words.count == 3, words[1] == "blob", let size = Int(words[2]), size >= 0,
        rest.endIndex - end > size
      else { return nil }
      blobs.append(rest[(end + 1)...].prefix(size))
      rest = rest[(end + 1)...].dropFirst(size + 1)
    }
    return blobs
  }
}
