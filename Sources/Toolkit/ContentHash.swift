/// Fast hash of bytes: XXH64 twice with different seeds, 128 bits as 32 digits (xxhash.com). It
/// detects changes and damage; it is not cryptographic, so an attacker could forge one.
package enum ContentHash {
  package static func of(_ bytes: [UInt8]) -> String {
    digits(xxh64(bytes, seed: 0)) + digits(xxh64(bytes, seed: 0x5261_616B_766C_616B))
  }

  package static func of(_ text: String) -> String { of(Array(text.utf8)) }

  private static func digits(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static let prime1: UInt64 = 0x9E37_79B1_85EB_CA87
  private static let prime2: UInt64 = 0xC2B2_AE3D_27D4_EB4F
  private static let prime3: UInt64 = 0x1656_67B1_9E37_79F9
  private static let prime4: UInt64 = 0x85EB_CA77_C2B2_AE63
  private static let prime5: UInt64 = 0x27D4_EB2F_1656_67C5

  /// XXH64: four lanes of eight bytes each, then the rest by eight, four and one.
  static func xxh64(_ bytes: [UInt8], seed: UInt64) -> UInt64 {
    unsafe bytes.withUnsafeBytes { buffer in
      func word(_ index: Int) -> UInt64 {
        UInt64(littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      }
      var index = 0
      var hash = seed &+ prime5
      if buffer.count >= 32 {
        var lane1 = seed &+ prime1 &+ prime2
        var lane2 = seed &+ prime2
        var lane3 = seed
        var lane4 = seed &- prime1
        while index + 32 <= buffer.count {
          lane1 = round(lane1, word(index))
          lane2 = round(lane2, word(index + 8))
          lane3 = round(lane3, word(index + 16))
          lane4 = round(lane4, word(index + 24))
          index += 32
        }
        hash = rotated(lane1, 1) &+ rotated(lane2, 7) &+ rotated(lane3, 12) &+ rotated(lane4, 18)
        hash = merge(merge(merge(merge(hash, lane1), lane2), lane3), lane4)
      }
      hash = hash &+ UInt64(buffer.count)
      while index + 8 <= buffer.count {
        hash = rotated(hash ^ round(0, word(index)), 27) &* prime1 &+ prime4
        index += 8
      }
      if index + 4 <= buffer.count {
        let half = UInt32(
          littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        hash = rotated(hash ^ UInt64(half) &* prime1, 23) &* prime2 &+ prime3
        index += 4
      }
      while index < buffer.count {
        let byte = unsafe UInt64(buffer[index])
        hash = rotated(hash ^ byte &* prime5, 11) &* prime1
        index += 1
      }
      // Final mix, so that every bit of the input affects every bit of the hash.
      hash = (hash ^ hash >> 33) &* prime2
      hash = (hash ^ hash >> 29) &* prime3
      return hash ^ hash >> 32
    }
  }

  private static func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }

  private static func round(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    rotated(lane &+ word &* prime2, 31) &* prime1
  }

  private static func merge(_ hash: UInt64, _ lane: UInt64) -> UInt64 {
    (hash ^ round(0, lane)) &* prime1 &+ prime4
  }
}
