internal import CZlib

/// Writes a ZIP file whose bytes do not depend on the clock: every part has the date 1 January
/// 1980, the first in ZIP (APPNOTE.TXT 6.3.10).
struct ZipWriter {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let deflate = Deflate(level: Deflate.fast)

  /// Size limit in bytes, within those of ZIP and zlib; spreadsheet programs fail far below it.
  private static let mostBytes = 1 << 30

  /// - Parameter isStored: not compressed, as OpenDocument requires for its part `mimetype`.
  mutating func add(_ name: String, _ content: [UInt8], isStored: Bool = false) throws(SheetError) {
    guard content.count <= Self.mostBytes else { throw .tooLarge(sheet: name) }
    guard !isStored else {
      return add(
        name, content, count: content.count, checksum: Deflate.checksum(content), isStored: true)
    }
    let part = try PackedPart(deflate)
    part.append(content)
    try add(name, part)
  }

  /// Adds a part that is compressed while it is written, so that it is never whole in memory.
  mutating func add(
    _ name: String, writing write: (inout XMLWriter) -> Void
  ) throws(SheetError) {
    let part = try PackedPart(deflate)
    var xml = XMLWriter(into: part)
    write(&xml)
    part.append(xml.bytes)
    try add(name, part)
  }

  private mutating func add(_ name: String, _ part: PackedPart) throws(SheetError) {
    let packed = try part.finish()
    guard part.count <= Self.mostBytes else { throw .tooLarge(sheet: name) }
    add(name, packed, count: part.count, checksum: part.checksum, isStored: false)
  }

  private mutating func add(
    _ name: String, _ packed: [UInt8], count size: Int, checksum: UInt32, isStored: Bool
  ) {
    var facts: [UInt8] = []
    facts.append(number: 20, bytes: 2)  // version 2.0 of ZIP
    facts.append(number: 0x0800, bytes: 2)  // names are UTF-8
    facts.append(number: isStored ? 0 : 8, bytes: 2)
    facts.append(number: 0, bytes: 2)  // midnight
    facts.append(number: 0x0021, bytes: 2)  // 1 January 1980
    facts.append(number: Int(checksum), bytes: 4)
    facts.append(number: packed.count, bytes: 4)
    facts.append(number: size, bytes: 4)
    facts.append(number: name.utf8.count, bytes: 2)
    facts.append(number: 0, bytes: 2)  // nothing extra

    directory.append(number: ZipSignature.entry, bytes: 4)
    directory.append(number: 20, bytes: 2)
    directory += facts
    directory.append(number: 0, bytes: 10)  // no comment, first disk, no attributes
    directory.append(number: bytes.count, bytes: 4)
    directory += Array(name.utf8)

    bytes.append(number: ZipSignature.part, bytes: 4)
    bytes += facts + Array(name.utf8) + packed
    count += 1
  }

  /// Writes the directory: nothing can be added after it.
  mutating func finish() {
    let start = bytes.count
    bytes += directory
    bytes.append(number: ZipSignature.end, bytes: 4)
    bytes.append(number: 0, bytes: 4)
    bytes.append(number: count, bytes: 2)
    bytes.append(number: count, bytes: 2)
    bytes.append(number: directory.count, bytes: 4)
    bytes.append(number: start, bytes: 4)
    bytes.append(number: 0, bytes: 2)
  }
}

/// Signatures with which each record of a ZIP file begins, as numbers.
enum ZipSignature {
  static let part = 0x0403_4B50
  static let entry = 0x0201_4B50
  static let end = 0x0605_4B50
}

extension [UInt8] {
  /// Appends a little-endian number of some bytes.
  fileprivate mutating func append(number: Int, bytes: Int) {
    for index in 0..<bytes {
      append(index < 8 ? UInt8(truncatingIfNeeded: number >> (8 * index)) : 0)
    }
  }
}
