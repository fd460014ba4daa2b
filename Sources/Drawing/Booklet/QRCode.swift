// Written here, because no Swift library for QR codes that does without Foundation and its images
// resolves, and Debian's `qrencode` would be one more program to install for 150 lines.

/// QR code of a text (ISO/IEC 18004) in byte mode with error correction M: 15 % of it may be damaged.
package struct QRCode: Sendable {
  /// Rows of modules; true is dark.
  package let modules: [[Bool]]

  /// Nil for a text longer than 213 bytes: a larger code is hard to scan from paper.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { bytes.count <= $0.capacity }) else {
      return nil
    }
    var grid = QRGrid(version)
    grid.write(version.codewords(of: bytes))
    modules = grid.masked()
  }

  /// SVG path of the dark modules, a unit each, within a margin of four units.
  package var path: String {
    var path = ""
    for (y, row) in modules.enumerated() {
      for (x, isDark) in row.enumerated() where isDark { path += "M\(x + 4) \(y + 4)h1v1h-1z" }
    }
    return path
  }

  /// Units on each side, with the margin.
  package var side: Int { modules.count + 8 }
}

/// Size of a QR code, with how its data is divided into blocks.
struct QRVersion {
  let number: Int
  /// Codewords for error correction in each block.
  private let correction: Int
  /// Codewords of data in each block.
  private let blocks: [Int]
  let alignment: [Int]

  /// Level M of versions 1 to 10 (ISO/IEC 18004, tables 9 and E.1).
  static let all: [QRVersion] = [
    QRVersion(number: 1, correction: 10, blocks: [16], alignment: []),
    QRVersion(number: 2, correction: 16, blocks: [28], alignment: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [44], alignment: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [32, 32], alignment: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [43, 43], alignment: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignment: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignment: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignment: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignment: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignment: [6, 28, 50]),
  ]

  var side: Int { 17 + 4 * number }
  private var countBits: Int { number < 10 ? 8 : 16 }
  private var dataCodewords: Int { blocks.reduce(0, +) }
  /// Number of bytes that fit.
  var capacity: Int { (8 * dataCodewords - 4 - countBits) / 8 }

  /// Data and error correction of all blocks, interleaved.
  func codewords(of bytes: [UInt8]) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ length: Int) {
      for bit in (0..<length).reversed() { bits.append(value >> bit & 1 == 1) }
    }
    append(0b0100, 4)
    append(bytes.count, countBits)
    for byte in bytes { append(Int(byte), 8) }
    append(0, min(4, 8 * dataCodewords - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var padding = 0xEC
    while bits.count < 8 * dataCodewords {
      append(padding, 8)
      padding ^= 0xEC ^ 0x11
    }
    let data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<start + 8].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    var rest = data[...]
    let parts = blocks.map { length -> [UInt8] in
      defer { rest = rest.dropFirst(length) }
      return Array(rest.prefix(length))
    }
    let corrections = parts.map { ReedSolomon.remainder($0, length: correction) }
    func interleaved(_ lists: [[UInt8]]) -> [UInt8] {
      (0..<(lists.map(\.count).max() ?? 0)).flatMap { index in
        lists.compactMap { $0.indices.contains(index) ? $0[index] : nil }
      }
    }
    return interleaved(parts) + interleaved(corrections)
  }
}

/// Error correction of QR codes, in the field of 256 elements with polynomial 0x11D.
enum ReedSolomon {
  static func remainder(_ data: [UInt8], length: Int) -> [UInt8] {
    let divisor = divisor(length)
    var result = Array(repeating: UInt8(0), count: length)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for index in result.indices { result[index] ^= product(divisor[index], factor) }
    }
    return result
  }

  private static func divisor(_ degree: Int) -> [UInt8] {
    var result = Array(repeating: UInt8(0), count: degree - 1) + [1]
    var root = UInt8(1)
    for _ in 0..<degree {
      for index in result.indices {
        result[index] = product(result[index], root)
        if index + 1 < degree { result[index] ^= result[index + 1] }
      }
      root = product(root, 2)
    }
    return result
  }

  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result = UInt8(0)
    for bit in (0..<8).reversed() {
      result = result << 1 ^ (result >> 7) &* 0x1D
      result ^= (right >> bit & 1) &* left
    }
    return result
  }
}
