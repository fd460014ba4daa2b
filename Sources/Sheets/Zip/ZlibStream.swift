/// A stream of zlib with its header and checksum (RFC 1950), as PDF has it.
package enum ZlibStream {
  /// - Returns: nil when it is damaged, or has more bytes than the limit.
  package static func unpack(_ packed: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    try? Inflate.unpack(packed.dropFirst(2), limit: limit)
  }

  package static func pack(_ content: [UInt8]) throws(SheetError) -> [UInt8] {
    let deflate = Deflate()
    // Window of 32 kB, default level.
    var packed: [UInt8] = [0x78, 0x9C]
    try deflate.begin()
    try deflate.pack(content, into: &packed, isLast: true)
    let sum = adler(content)
    for shift in [24, 16, 8, 0] { packed.append(UInt8(truncatingIfNeeded: sum >> UInt32(shift))) }
    return packed
  }

  /// Adler-32.
  private static func adler(_ content: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in content {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }
}
