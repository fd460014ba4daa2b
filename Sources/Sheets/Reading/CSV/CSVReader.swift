/// Reads CSV as people's programs write it (RFC 4180, with `;`, `,` or a tab).
struct CSVReader {
  private let bytes: [UInt8]
  private let limits: SheetLimits
  private let separator: UInt8
  private var index: Int
  private var line = 1
  private let conversion: CSVConversion?

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], limits: SheetLimits) throws(SheetProblem.Kind) {
    let text = try CSVText(bytes)
    self.bytes = text.utf8
    conversion = text.conversion
    self.limits = limits
    let named = Self.namedSeparator(self.bytes)
    separator = named?.separator ?? Self.likelySeparator(self.bytes)
    index = named?.length ?? 0
    if named != nil { line = 2 }
  }

  mutating func table() throws(SheetProblem.Kind) -> SheetTable? {
    var builder = TableBuilder(limits: limits)
    builder.beginTable("")
    var row = 0
    while index < bytes.count {
      row += 1
      var column = 0
      var isMore = true
      while isMore {
        let text = try cell()
        try builder.put(text.isEmpty ? .empty : SheetCell(.text(text)), column: column, row: row)
        column += 1
        isMore = endCell()
      }
      try builder.endRow(row)
    }
    builder.endTable(conversion: conversion)
    return builder.tables.first
  }

  private mutating func cell() throws(SheetProblem.Kind) -> String {
    var content: [UInt8] = []
    if index < bytes.count, bytes[index] == Self.quote { content = try quoted() }
    // What follows a closing quote belongs to the cell too.
    let start = index
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    content += bytes[start..<index]
    guard content.count <= limits.textBytes else { throw .textTooLong(limit: limits.textBytes) }
    return CSVApostrophe.removed(from: XMLText.clean(String(decoding: content, as: UTF8.self)))
  }

  /// Text between quotes; a doubled quote is one quote.
  private mutating func quoted() throws(SheetProblem.Kind) -> [UInt8] {
    let opened = line
    var content: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { return content }
        index += 1
      } else if byte == Self.newline || byte == Self.carriageReturn && !isNewline(at: index) {
        line += 1
      }
      content.append(byte)
    }
    throw .unclosedQuote(line: opened)
  }

  /// Steps over what ends a cell; whether another follows in the row.
  private mutating func endCell() -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    if byte == separator { return true }
    if byte == Self.carriageReturn, isNewline(at: index) { index += 1 }
    line += 1
    return false
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.newline || byte == Self.carriageReturn
  }

  private func isNewline(at index: Int) -> Bool {
    index < bytes.count && bytes[index] == Self.newline
  }

  /// Separator named in a first line `sep=;`, which Excel reads and does not show.
  private static func namedSeparator(_ bytes: [UInt8]) -> (separator: UInt8, length: Int)? {
    guard bytes.count > 5, String(decoding: bytes[..<4], as: UTF8.self).lowercased() == "sep=",
      bytes[5] == newline || bytes[5] == carriageReturn
    else { return nil }
    let isPair = bytes[5] == carriageReturn && bytes.count > 6 && bytes[6] == newline
    return (bytes[4], isPair ? 7 : 6)
  }

  /// Most frequent candidate in the first row with any, outside quotes; of equals the first.
  private static func likelySeparator(_ bytes: [UInt8]) -> UInt8 {
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if let which = candidates.firstIndex(of: byte) { counts[which] += 1 }
      if byte == newline || byte == carriageReturn, counts != [0, 0, 0] { break }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}

/// The apostrophe that our own CSV sets before a text that a spreadsheet would calculate.
enum CSVApostrophe {
  static func removed(from text: String) -> String {
    guard text.hasPrefix("'") else { return text }
    let rest = text.dropFirst()
    let first = rest.unicodeScalars.first { !$0.properties.isWhitespace }
    let isCalculated = first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } ?? false
    return isCalculated || rest.first == "\t" ? String(rest) : text
  }
}
