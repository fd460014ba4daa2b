internal import CZlib

/// zlib compression, raw as in ZIP. One instance compresses many parts: for a small part,
/// initialisation takes longer than compression.
@safe
final class Deflate {
  /// Allocated, because zlib requires a fixed address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let started: Int32
  /// Room for what comes out.
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  /// Level of zlib for files of several parts. On the workbook of a large plan it takes 0.4 of the time of
  /// the default, level 6, for a fifth more bytes.
  static let fast: Int32 = 3

  /// - Parameter level: from 1, the fastest, to 9.
  init(level: Int32 = Z_DEFAULT_COMPRESSION) {
    unsafe stream.initialize(to: z_stream())
    // A negative window size means raw deflate, without the header of zlib, as ZIP requires.
    started = unsafe deflateInit2_(
      stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Begins another part.
  func begin() throws(SheetError) {
    guard started == Z_OK else { throw .notCompressed(code: Int(started)) }
    unsafe deflateReset(stream)
  }

  /// Compresses the next bytes of a part. What comes out does not depend on how a part is divided.
  func pack(
    _ content: [UInt8], into packed: inout [UInt8], isLast: Bool
  ) throws(SheetError) {
    let code = unsafe content.withUnsafeBufferPointer { input in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
      while true {
        let (code, made) = unsafe piece.withUnsafeMutableBufferPointer { output in
          unsafe stream.pointee.next_out = output.baseAddress
          unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
          let code = unsafe CZlib.deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
          return (code, output.count - Int(unsafe stream.pointee.avail_out))
        }
        packed += piece[..<made]
        // A buffer that is not full says that all was taken.
        if code == Z_STREAM_END || code < Z_OK || made < piece.count { return code }
      }
    }
    // There may have been nothing to do.
    guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR && !isLast else {
      throw .notCompressed(code: Int(code))
    }
  }

  /// CRC-32, by which ZIP checks a part.
  ///
  /// - Parameter former: of the bytes before these.
  static func checksum(_ bytes: some Collection<UInt8>, after former: UInt32 = 0) -> UInt32 {
    let sum = bytes.withContiguousStorageIfAvailable { buffer in
      unsafe crc32_z(UInt(former), buffer.baseAddress, buffer.count)
    }
    guard let sum else { return checksum(Array(bytes), after: former) }
    return UInt32(truncatingIfNeeded: sum)
  }
}
