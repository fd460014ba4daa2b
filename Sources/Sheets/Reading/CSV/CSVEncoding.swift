/// What was done to the characters of a CSV file, so that a person can check them.
package enum CSVConversion: Sendable, Equatable {
  /// Excel for Mac's 'CSV (Macintosh)'.
  case macRoman
  /// Excel's 'CSV (MS-DOS)': code page 850.
  case dos
  /// UTF-8 that was taken for Windows-1252 and encoded once more, as in `Ã©`; the number of
  /// repairs.
  case doublyEncoded(Int)
}

/// One of the encodings with a byte a character in which western Europe saves CSV.
enum CSVEncoding: CaseIterable {
  case windows
  case macRoman
  case dos

  /// The character of a byte from 0x80.
  func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    let index = Int(byte) - 0x80
    switch self {
    case .windows: return byte < 0xA0 ? Self.windowsSpecials[index] : Unicode.Scalar(byte)
    case .macRoman: return Self.macRomans[index]
    case .dos: return Self.dosPage[index]
    }
  }

  func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  /// The byte of a character in Windows-1252; a C1 control is its own byte, for the five that it
  /// leaves open.
  static func windowsByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windowsSpecials.firstIndex(of: scalar).map { UInt8($0 + 0x80) }
  }

  /// What Windows-1252 has where Latin-1 has control characters; the five that it leaves open are
  /// U+FFFD.
  private static let windowsSpecials = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  private static let macRomans = Array(
    """
    ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ\
    –—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ
    """.unicodeScalars)

  private static let dosPage = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀\
    ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}
    """.unicodeScalars)
}

/// How well an encoding fits bytes that are no UTF-8. A letter of Dutch or English at a usual
/// position in a word counts for it; a sign inside a word or a capital after a small letter counts
/// against it.
struct EncodingFit {
  private(set) var good = 0
  private(set) var bad = 0

  var score: Int { good - 2 * bad }
  var isGood: Bool { good > 0 && bad == 0 }

  init(_ bytes: [UInt8], _ encoding: CSVEncoding) {
    for (index, byte) in bytes.enumerated() where byte >= 0x80 {
      let before = index > 0 ? encoding.scalar(bytes[index - 1]) : " "
      let after = index + 1 < bytes.count ? encoding.scalar(bytes[index + 1]) : " "
      switch Self.fit(encoding.scalar(byte), before, after) {
      case true?: good += 1
      case false?: bad += 1
      case nil: break
      }
    }
  }

  private static let letters = Set("éëèïöüáóíçêîôûàäâñÉËÈÏÖÜÁÓÍÇß".unicodeScalars)
  /// Letters to Unicode, but signs in a text.
  private static let oddLetters = Set("ƒªºµı".unicodeScalars)
  private static let openings = Set("‘“„«‚‹".unicodeScalars)
  /// Signs that may follow a letter.
  private static let endings = Set("…°²³©®\u{A0}»".unicodeScalars)
  private static let signs = Set("€–—…°²³½§•·±£©®\u{A0}»´×".unicodeScalars)

  /// Nil for what says nothing.
  private static func fit(
    _ scalar: Unicode.Scalar, _ before: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Bool? {
    let properties = scalar.properties
    if properties.isAlphabetic {
      if oddLetters.contains(scalar) { return false }
      let isAlone = !before.properties.isAlphabetic && !after.properties.isAlphabetic
      if properties.isUppercase, isAlone || before.properties.isLowercase { return false }
      return letters.contains(scalar) ? true : nil
    }
    if scalar == "’" || scalar == "”" { return true }
    if openings.contains(scalar) { return before.properties.isAlphabetic ? false : nil }
    guard signs.contains(scalar) else { return false }
    return before.properties.isAlphabetic && !endings.contains(scalar) ? false : true
  }
}
