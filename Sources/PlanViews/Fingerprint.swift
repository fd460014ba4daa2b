/// A short text that differs when bytes do: FNV-1a, 64 bits (draft-eastlake-fnv), as 16 digits.
/// It tells whether something changed, not who changed it: an opponent could forge one.
package enum Fingerprint {
  package static func of(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
