import Testing
@testable import Toolkit

struct ContentHashTests {
  /// From the reference implementation (xxhash.com): lengths that meet every branch.
  @Test(
    arguments: [
      ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
      ("The quick brown fox jumps over the lazy dog", 0x0B24_2D36_1FDA_71BC),
      (
        "Call me Ishmael. Some years ago--never mind how long precisely-", 0x02A2_E854_70D6_FD96
      ),
    ] as [(String, UInt64)])
  func `XXH64 is as its makers say`(text: String, hash: UInt64) {
    #expect(ContentHash.xxh64(Array(text.utf8), seed: 0) == hash)
  }

  @Test func `one other bit gives another hash`() {
    let bytes = [UInt8](repeating: 7, count: 100)
    var hashes: Set = [ContentHash.of(bytes)]
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1
      hashes.insert(ContentHash.of(other))
    }
    #expect(hashes.count == 101)
    #expect(hashes.allSatisfy { $0.utf8.count == 32 })
  }
}
