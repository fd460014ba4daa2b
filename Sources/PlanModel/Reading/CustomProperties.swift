import SourceText

/// Custom properties of a style sheet: declarations `--name: value`, outside comments.
struct CustomProperties {
  /// Values by name, without the hyphens in front. The first of a name counts: themes put darker
  /// variants behind the light one.
  private(set) var tokens: [String: Located<String>] = [:]

  private let file: SourceFile
  private let number: FileNumber

  init(_ file: SourceFile, number: FileNumber) {
    self.file = file
    self.number = number
    // Positions of bytes are counted in valid UTF-8 only.
    guard file.firstInvalidPosition == nil else { return }
    let bytes = Self.withoutComments(file.bytes)
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || [";", "{", "}"].contains(UnicodeScalar(bytes[index]))
      guard isEnd else { continue }
      add(bytes[start..<index])
      start = index + 1
    }
  }

  private mutating func add(_ part: ArraySlice<UInt8>) {
    guard let colon = part.firstIndex(of: UInt8(ascii: ":")) else { return }
    let name = String(decoding: part[..<colon], as: UTF8.self).trimmed
    guard name.hasPrefix("--"), tokens[String(name.dropFirst(2))] == nil else { return }
    let value = part[(colon + 1)...]
    let from = value.firstIndex { !Self.blanks.contains($0) } ?? value.endIndex
    let to = value.lastIndex { !Self.blanks.contains($0) }.map { $0 + 1 } ?? from
    tokens[String(name.dropFirst(2))] = Located(
      String(decoding: bytes(from, to, of: value), as: UTF8.self),
      at: SourceRange(
        file: number, start: file.position(ofByte: from), end: file.position(ofByte: to)))
  }

  private func bytes(_ from: Int, _ to: Int, of part: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    from < to ? part[from..<to] : []
  }

  private static let blanks = Array(" \t\r\n".utf8)

  /// The same bytes with blanks where comments are, so that positions remain.
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var clean = bytes
    var isComment = false
    var index = 0
    while index < bytes.count {
      let two = index + 1 < bytes.count ? (bytes[index], bytes[index + 1]) : (bytes[index], 0)
      let begins = !isComment && two == (UInt8(ascii: "/"), UInt8(ascii: "*"))
      let ends = isComment && two == (UInt8(ascii: "*"), UInt8(ascii: "/"))
      if begins || ends {
        (clean[index], clean[index + 1]) = (UInt8(ascii: " "), UInt8(ascii: " "))
        isComment = begins
        index += 2
        continue
      }
      if isComment, bytes[index] != UInt8(ascii: "\n") { clean[index] = UInt8(ascii: " ") }
      index += 1
    }
    return clean
  }
}
