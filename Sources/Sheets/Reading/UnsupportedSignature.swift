/// Recognises by its first bytes a file that is neither a packed spreadsheet nor text.
enum UnsupportedSignature {
  static func problem(_ bytes: [UInt8]) -> SheetProblem.Kind? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      // A locked .xlsx is packed in a file of the old kind.
      if contains(utf16: "EncryptedPackage", in: bytes) { return .locked }
      return .foreign(contains(utf16: "WordDocument", in: bytes) ? .document : .oldExcel)
    }
    if let known = beginnings.first(where: { bytes.starts(with: $0.bytes) }) {
      return .foreign(known.file)
    }
    if isMarkup(bytes) { return .foreign(isWebPage(bytes) ? .webPage : .xml) }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isPacked = bytes.starts(with: ZipArchive.beginning)
    // A packed file has zeros too; text has none but in UTF-16.
    return !isPacked && !isUTF16 && bytes.contains(0) ? .foreign(.unknown) : nil
  }

  private static let beginnings: [(bytes: [UInt8], file: UnsupportedFile)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("{\\rtf".utf8), .document),
    ([0x89] + Array("PNG".utf8), .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    ([0x1F, 0x8B], .archive),
    (Array("PK".utf8) + [5, 6], .archive),
    (Array("7z".utf8) + [0xBC, 0xAF], .archive),
    (Array("Rar!".utf8), .archive),
  ]

  /// Number of bytes of a file that are inspected.
  private static let glance = 4096

  /// Whether the first thing in the text is a tag.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let start = text(bytes).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard start.first == "<", let second = start.dropFirst().first else { return false }
    return second == "?" || second == "!" || isWebPage(bytes)
  }

  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let text = text(bytes).lowercased()
    return ["<html", "<table", "<!doctype html", "<head", "<body"].contains { text.contains($0) }
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: CSVText.utf8(Array(bytes.prefix(glance))), as: UTF8.self)
  }

  private static func contains(utf16 word: String, in bytes: [UInt8]) -> Bool {
    let wanted = Array(word.utf8)
    return bytes.indices.contains { start in
      start + 2 * wanted.count <= bytes.count
        && wanted.indices.allSatisfy { bytes[start + 2 * $0] == wanted[$0] }
    }
  }
}
