internal import CZlib

/// zlib's compression, raw as ZIP holds it.
enum Deflate {
  static func pack(_ content: [UInt8]) throws(SheetError) -> [UInt8] {
    var stream = unsafe z_stream()
    let started = unsafe deflateInit2_(
      &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { throw .notCompressed(code: Int(started)) }
    defer { unsafe deflateEnd(&stream) }
    var input = content
    var packed = [UInt8](repeating: 0, count: Int(unsafe deflateBound(&stream, UInt(input.count))))
    let ended = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe packed.withUnsafeMutableBufferPointer { output in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(clamping: input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(clamping: output.count)
        return unsafe CZlib.deflate(&stream, Z_FINISH)
      }
    }
    guard ended == Z_STREAM_END else { throw .notCompressed(code: Int(ended)) }
    unsafe packed.removeLast(Int(stream.avail_out))
    return packed
  }

  /// The CRC-32 by which ZIP knows that a part is whole.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(truncatingIfNeeded: unsafe crc32_z(0, buffer.baseAddress, buffer.count))
    }
  }
}
