internal import CZlib

/// zlib decompression with a size limit: a declared size is not trusted.
enum Inflate {
  enum Failure: Error {
    case damaged
    case tooLarge
  }

  /// - Throws: `tooLarge` as soon as the output exceeds `limit` bytes.
  static func unpack(_ packed: ArraySlice<UInt8>, limit: Int) throws(Failure) -> [UInt8] {
    var content: [UInt8] = []
    try unpack(packed, limit: limit) { piece in
      content += piece
      return true
    }
    return content
  }

  /// - Parameter take: takes the next bytes; false ends the unpacking.
  static func unpack(
    _ packed: ArraySlice<UInt8>, limit: Int, _ take: (ArraySlice<UInt8>) -> Bool
  ) throws(Failure) {
    var stream = unsafe z_stream()
    // A negative window size means raw deflate, without the header of zlib, as in ZIP.
    let started = unsafe inflateInit2_(
      &stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK else { throw .damaged }
    defer { unsafe inflateEnd(&stream) }
    var input = Array(packed)
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    let failure: Failure? = unsafe input.withUnsafeMutableBufferPointer { input in
      unsafe stream.next_in = input.baseAddress
      unsafe stream.avail_in = UInt32(clamping: input.count)
      while true {
        let (status, made) = unsafe piece.withUnsafeMutableBufferPointer { output in
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = UInt32(clamping: output.count)
          let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
          return (status, output.count - Int(unsafe stream.avail_out))
        }
        guard status == Z_OK || status == Z_STREAM_END else { return .damaged }
        count += made
        guard count <= limit else { return .tooLarge }
        if !take(piece[..<made]) || status == Z_STREAM_END { return nil }
      }
    }
    if let failure { throw failure }
  }
}
