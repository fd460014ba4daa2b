package import TextFormats

extension GeneratorMark {
  /// Picture with the mark in a text chunk behind its header; other bytes as they are.
  package static func png(_ bytes: [UInt8]) -> [UInt8] {
    // The signature, and the header chunk of 13 bytes with its length, name and checksum.
    let start = 8 + 12 + 13
    guard bytes.count > start, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return bytes }
    let text = Array("Software".utf8) + [0] + Array(words.utf8)
    let chunk = Array("tEXt".utf8) + text
    return bytes[..<start] + number(UInt32(text.count)) + chunk + number(checksum(chunk))
      + bytes[start...]
  }

  private static func number(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }

  /// CRC-32 of PNG, bit by bit: the chunk has thirty bytes.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1
      }
    }
  }
}
