/// A part of a ZIP file that is compressed while it is written.
final class PackedPart {
  private let deflate: Deflate
  private var packed: [UInt8] = []
  /// Number of bytes before compression.
  private(set) var count = 0
  private(set) var checksum: UInt32 = 0
  /// Reported at the end: the writer of a part cannot throw.
  private var failure: SheetError?

  /// - Parameter deflate: which makes one part at a time.
  init(_ deflate: Deflate) throws(SheetError) {
    self.deflate = deflate
    try deflate.begin()
  }

  func append(_ bytes: [UInt8]) {
    count += bytes.count
    checksum = Deflate.checksum(bytes, after: checksum)
    pack(bytes, isLast: false)
  }

  /// Ends the part.
  func finish() throws(SheetError) -> [UInt8] {
    pack([], isLast: true)
    if let failure { throw failure }
    return packed
  }

  private func pack(_ bytes: [UInt8], isLast: Bool) {
    guard failure == nil else { return }
    do throws(SheetError) {
      try deflate.pack(bytes, into: &packed, isLast: isLast)
    } catch {
      failure = error
    }
  }
}
