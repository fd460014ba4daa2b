/// The bytes of a CSV file as UTF-8, whatever program wrote them.
struct CSVText {
  let utf8: [UInt8]
  /// Nil where nothing had to be guessed.
  let conversion: CSVConversion?

  /// By its byte order mark UTF-8 or UTF-16; without one UTF-8 when it is valid, else Windows-1252,
  /// what Excel in western Europe writes, unless the text is plainly in another encoding.
  ///
  /// - Throws: `unknownEncoding` when no encoding fits what is written.
  init(_ bytes: [UInt8]) throws(SheetProblem.Kind) {
    let plain = Self.utf8(bytes)
    guard Self.isUTF8(bytes) else {
      let (encoding, conversion) = try Self.encoding(of: bytes)
      utf8 = Array(encoding.text(bytes).utf8)
      self.conversion = conversion
      return
    }
    let (repaired, count) = Self.repaired(plain)
    utf8 = repaired
    conversion = count > 0 ? .doublyEncoded(count) : nil
  }

  /// The same without a guess, for what only looks at how a file begins.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, lowFirst: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, lowFirst: false) }
    return isUTF8(bytes) ? bytes : Array(CSVEncoding.windows.text(bytes).utf8)
  }

  /// Whether no encoding needs to be guessed.
  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
      || bytes.starts(with: [0xFE, 0xFF]) || String(validating: bytes, as: UTF8.self) != nil
  }

  private static func utf16(_ bytes: [UInt8], lowFirst: Bool) -> [UInt8] {
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return lowFirst ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func encoding(of bytes: [UInt8])
    throws(SheetProblem.Kind) -> (CSVEncoding, CSVConversion?)
  {
    let windows = EncodingFit(bytes, .windows)
    let mac = EncodingFit(bytes, .macRoman)
    let dos = EncodingFit(bytes, .dos)
    // One letter that Dutch does not have may be a name's, or another letter in another encoding.
    let isOpen = windows.bad == 0 && windows.good == 0
    if isOpen, mac.isGood || dos.isGood { throw .unknownEncoding }
    if windows.bad == 0 || windows.score >= max(mac.score, dos.score) { return (.windows, nil) }
    if mac.bad == 0, mac.score > dos.score { return (.macRoman, .macRoman) }
    if dos.bad == 0, dos.score > mac.score { return (.dos, .dos) }
    throw .unknownEncoding
  }

  /// UTF-8 in which runs such as `Ã©` are what they were before they were encoded twice, and the
  /// number of them. Each run is valid UTF-8 once it is written in Windows-1252, which no word is.
  private static func repaired(_ bytes: [UInt8]) -> (bytes: [UInt8], count: Int) {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return (bytes, 0) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var run: [Unicode.Scalar] = []
    var count = 0
    func endRun() {
      guard !run.isEmpty else { return }
      let packed = run.compactMap(CSVEncoding.windowsByte)
      if run.count > 1, packed.count == run.count,
        String(validating: packed, as: UTF8.self) != nil
      {
        text += packed
        count += 1
      } else {
        for scalar in run { text += String(scalar).utf8 }
      }
      run.removeAll(keepingCapacity: true)
    }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        endRun()
        text.append(UInt8(scalar.value))
      } else {
        run.append(scalar)
      }
    }
    endRun()
    return (text, count)
  }
}
