internal import CZlib

/// zlib compression, raw as in ZIP. One instance compresses many parts: for a small part,
/// initialisation takes longer than compression.
@safe
final class Deflate {
  /// Allocated, because zlib requires a fixed address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let started: Int32

  init() {
    unsafe stream.initialize(to: z_stream())
    // A negative window size means raw deflate, without the header of zlib, as ZIP requires.
    started = unsafe deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  func pack(_ content: [UInt8]) throws(SheetError) -> [UInt8] {
    guard started == Z_OK else { throw .notCompressed(code: Int(started)) }
    unsafe deflateReset(stream)
    // `deflateBound` is the maximum size, so that one call compresses everything.
    var packed = [UInt8](
      repeating: 0, count: Int(unsafe deflateBound(stream, UInt(content.count))))
    let ended = unsafe content.withUnsafeBufferPointer { input in
      unsafe packed.withUnsafeMutableBufferPointer { output in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: input.count)
        unsafe stream.pointee.next_out = output.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
        return unsafe CZlib.deflate(stream, Z_FINISH)
      }
    }
    guard ended == Z_STREAM_END else { throw .notCompressed(code: Int(ended)) }
    unsafe packed.removeLast(Int(stream.pointee.avail_out))
    return packed
  }

  /// CRC-32, by which ZIP checks a part.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
