package import SourceText

/// A file that a program which keeps folders in step, or a person in a file manager, left beside
/// another file of the plan. It is not read: it would say everything twice.
package struct SyncCopy: Sendable {
  /// The positions of the two in the list of files.
  package let copy: Int
  package let original: Int

  /// The copies among some files.
  ///
  /// A name alone proves nothing: half of the lines must be those of the original too.
  package static func all(in files: [SourceFile]) -> [SyncCopy] {
    let positions = Dictionary(files.enumerated().map { ($1.path, $0) }) { first, _ in first }
    return files.indices.compactMap { index in
      let original = originals(of: files[index].path).lazy.compactMap { positions[$0] }
        .first { isCopy(files[index], of: files[$0]) }
      return original.map { SyncCopy(copy: index, original: $0) }
    }
  }

  /// The paths of which a path may be that of a copy.
  static func originals(of path: String) -> [String] {
    let slash = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
    guard let dot = path[slash...].lastIndex(of: ".") else { return [] }
    let (folder, name, ending) = (path[..<slash], path[slash..<dot], path[dot...])
    return names(of: name).map { "\(folder)\($0)\(ending)" }
  }

  private static func names(of name: Substring) -> [Substring] {
    var names: [Substring] = []
    for prefix in ["Kopie van ", "Copy of "] where name.hasPrefix(prefix) {
      names.append(name.dropFirst(prefix.count))
    }
    // 'wonen (conflicted copy 2027-01-31)', 'wonen (2)', 'wonen - kopie', 'wonen - kopie (2)'.
    var rest = name
    if rest.last == ")", let open = rest.range(ofLast: " (") {
      let inside = rest[open.upperBound...].dropLast()
      if inside.lowercased().contains("conflict") || inside.allSatisfy(\.isNumber) {
        rest = rest[..<open.lowerBound]
        names.append(rest)
      }
    }
    for ending in [" - kopie", " - copy"] where rest.lowercased().hasSuffix(ending) {
      names.append(rest.dropLast(ending.count))
    }
    // 'wonen.sync-conflict-20270131-101010-ABCDEFG'.
    if let mark = name.range(ofLast: ".sync-conflict-") { names.append(name[..<mark.lowerBound]) }
    // 'wonen-PC12': the name of a computer, which has no small letters.
    for dash in name.indices where name[dash] == "-" {
      let host = name[name.index(after: dash)...]
      let isHost = host.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "-" }
      if isHost, host.contains(where: \.isUppercase) { names.append(name[..<dash]) }
    }
    return names
  }

  private static func isCopy(_ file: SourceFile, of original: SourceFile) -> Bool {
    let known = Set(lines(original))
    let own = lines(file)
    return !own.isEmpty && own.count(where: known.contains) * 2 >= own.count
  }

  private static func lines(_ file: SourceFile) -> [ArraySlice<UInt8>] {
    file.bytes.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .filter { line in line.contains { $0 != UInt8(ascii: " ") } }
  }
}

extension Substring {
  /// Range of the last occurrence of a text; nil when there is none.
  fileprivate func range(ofLast text: String) -> Range<Index>? {
    ranges(of: text).last
  }
}
