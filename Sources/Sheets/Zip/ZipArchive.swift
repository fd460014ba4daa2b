/// Parts of a ZIP file in memory. Nothing is ever written to disk by the names in it.
struct ZipArchive {
  private let bytes: [UInt8]
  private let entries: [String: Entry]
  /// Names of the parts, in the order of the directory.
  let names: [String]
  /// Number of bytes that may still be unpacked.
  private var budget: Int
  private let limits: SheetLimits

  private struct Entry {
    let method: Int
    let isEncrypted: Bool
    let packedSize: Int
    let checksum: UInt32
    let offset: Int
  }

  /// First bytes of every ZIP file that is not empty.
  static let beginning: [UInt8] = Array("PK".utf8) + [3, 4]

  /// - Throws: `damaged` when the directory at the end is missing or does not fit the file.
  init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetProblem.Kind) {
    self.bytes = bytes
    self.limits = limits
    budget = limits.unpackedBytes
    guard let end = Self.end(of: bytes), let count = bytes.number(at: end + 10, bytes: 2),
      let start = bytes.number(at: end + 16, bytes: 4)
    else { throw .damaged(part: "ZIP") }
    var entries: [String: Entry] = [:]
    var names: [String] = []
    var offset = start
    for _ in 0..<count {
      guard let (written, entry, next) = Self.entry(in: bytes, at: offset) else {
        throw .damaged(part: "ZIP")
      }
      // Two parts with one name: readers would see different files.
      let name = Self.key(written)
      guard entries.updateValue(entry, forKey: name) == nil else { throw .suspect(part: name) }
      names.append(written)
      offset = next
    }
    self.entries = entries
    self.names = names
  }

  /// Offset of the record at the end. A comment of at most 65,535 bytes may follow it.
  private static func end(of bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    return stride(from: last, through: max(0, last - 65_535), by: -1).first {
      bytes.number(at: $0, bytes: 4) == ZipSignature.end
    }
  }

  private static func entry(in bytes: [UInt8], at offset: Int) -> (String, Entry, next: Int)? {
    guard bytes.number(at: offset, bytes: 4) == ZipSignature.entry,
      let flags = bytes.number(at: offset + 8, bytes: 2),
      let method = bytes.number(at: offset + 10, bytes: 2),
      let checksum = bytes.number(at: offset + 16, bytes: 4),
      let packedSize = bytes.number(at: offset + 20, bytes: 4),
      let nameLength = bytes.number(at: offset + 28, bytes: 2),
      let extraLength = bytes.number(at: offset + 30, bytes: 2),
      let commentLength = bytes.number(at: offset + 32, bytes: 2),
      let start = bytes.number(at: offset + 42, bytes: 4)
    else { return nil }
    let nameStart = offset + 46
    guard nameStart + nameLength <= bytes.count else { return nil }
    let name = String(decoding: bytes[nameStart..<nameStart + nameLength], as: UTF8.self)
    let entry = Entry(
      method: method, isEncrypted: flags & 1 == 1, packedSize: packedSize,
      checksum: UInt32(truncatingIfNeeded: checksum), offset: start)
    return (name, entry, nameStart + nameLength + extraLength + commentLength)
  }

  /// Key of a name: Excel ignores case (ECMA-376-2, 6.2.2.3), and some programs write `\` between
  /// folders.
  private static func key(_ name: String) -> String {
    String(name.lowercased().map { $0 == "\\" ? "/" : $0 })
  }

  func contains(_ name: String) -> Bool { entries[Self.key(name)] != nil }

  func contains(where isWanted: (String) -> Bool) -> Bool { entries.keys.contains(where: isWanted) }

  /// Part, unpacked; nil when there is none of that name.
  mutating func part(_ name: String) throws(SheetProblem.Kind) -> [UInt8]? {
    var content: [UInt8] = []
    guard
      try read(
        name,
        { piece in
          content += piece
          return true
        })
    else { return nil }
    return content
  }

  /// Unpacks a part piece by piece, so that a large one is never whole in memory.
  ///
  /// - Parameter take: takes the next bytes; false ends the reading.
  /// - Returns: false when there is no part of that name.
  mutating func read(_ name: String, _ take: (ArraySlice<UInt8>) -> Bool)
    throws(SheetProblem.Kind) -> Bool
  {
    guard let entry = entries[Self.key(name)] else { return false }
    guard !entry.isEncrypted else { throw .locked }
    // The local header may lack the sizes, but it must have the length of the name.
    guard bytes.number(at: entry.offset, bytes: 4) == ZipSignature.part,
      let nameLength = bytes.number(at: entry.offset + 26, bytes: 2),
      let extraLength = bytes.number(at: entry.offset + 28, bytes: 2)
    else { throw .damaged(part: name) }
    let start = entry.offset + 30 + nameLength + extraLength
    guard start + entry.packedSize <= bytes.count else { throw .damaged(part: name) }
    let packed = bytes[start..<start + entry.packedSize]
    var (count, checksum, isEnded) = (0, UInt32(0), false)
    try unpack(packed, entry.method, name) { piece in
      count += piece.count
      checksum = Deflate.checksum(piece, after: checksum)
      isEnded = !take(piece)
      return !isEnded
    }
    budget -= count
    guard isEnded || checksum == entry.checksum else { throw .damaged(part: name) }
    return true
  }

  private func unpack(
    _ packed: ArraySlice<UInt8>, _ method: Int, _ name: String,
    _ take: (ArraySlice<UInt8>) -> Bool
  ) throws(SheetProblem.Kind) {
    let limit = min(limits.partBytes, budget)
    let tooLarge = SheetProblem.Kind.unpackedTooLarge(
      limit: budget < limits.partBytes ? limits.unpackedBytes : limits.partBytes)
    switch method {
    case 0:
      guard packed.count <= limit else { throw tooLarge }
      _ = take(packed)
    case 8:
      do {
        try Inflate.unpack(packed, limit: limit, take)
      } catch {
        throw error == .tooLarge ? tooLarge : .damaged(part: name)
      }
    default: throw .damaged(part: name)
    }
  }
}

extension [UInt8] {
  /// Little-endian number of two or four bytes; nil past the end.
  fileprivate func number(at offset: Int, bytes length: Int) -> Int? {
    guard offset >= 0, offset + length <= count else { return nil }
    return self[offset..<offset + length].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
