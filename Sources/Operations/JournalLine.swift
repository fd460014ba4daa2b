// Why a line has what is read of every change before what is read of one: a journal grows with every
// change, and the texts of all of them are many times what a list of changes needs.

import FoundationEssentials

/// A line of the journal: an entry, and what it does to each file.
package struct JournalLine: Sendable {
  package let entry: JournalEntry
  package let files: [JournalFile]

  package init(_ entry: JournalEntry, _ files: [JournalFile] = []) {
    self.entry = entry
    self.files = files
  }

  private static let opening = Array(#"{"change":"#.utf8)
  // In a text of JSON a quote has a backslash before it, so these bytes are between two members.
  private static let between = Array(#","files":["#.utf8)

  /// Ends a line that is whole: in a text of JSON no tab is written as it is.
  private static let whole = UInt8(ascii: "\t")

  /// The line as it is written, without its newline; nil when it has what JSON cannot have.
  package var bytes: [UInt8]? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let head = try? encoder.encode(entry) else { return nil }
    var writer = JournalWriter()
    writer.add(files)
    var bytes = Self.opening
    bytes += head
    bytes += Self.between.dropLast()
    bytes += writer.bytes
    bytes += [UInt8(ascii: "}"), Self.whole]
    return bytes
  }

  /// Reads the entry of a line and not its texts; nil when the line is not whole.
  package static func entry(of line: ArraySlice<UInt8>) -> JournalEntry? {
    guard line.starts(with: opening) else { return read(OlderLine.self, line)?.entry }
    guard line.last == whole, let end = end(ofHead: line) else { return nil }
    return read(JournalEntry.self, line[(line.startIndex + opening.count)..<end])
  }

  /// Reads what a line does to each file; nil when the line is not whole.
  package static func files(of line: ArraySlice<UInt8>) -> [JournalFile]? {
    guard line.starts(with: opening) else { return read(OlderLine.self, line)?.files }
    guard line.last == whole, let end = end(ofHead: line) else { return nil }
    // Without the brace and the mark behind the list.
    return read([JournalFile].self, line[(end + between.count - 1)...].dropLast(2))
  }

  /// Index behind the object of the entry.
  private static func end(ofHead line: ArraySlice<UInt8>) -> Int? {
    var index = line.startIndex + opening.count
    while let next = line[index...].firstIndex(of: between[0]) {
      if line[next...].starts(with: between) { return next }
      index = next + 1
    }
    return nil
  }

  private static func read<Value: Decodable>(
    _ type: Value.Type, _ bytes: ArraySlice<UInt8>
  ) -> Value? {
    try? JSONDecoder().decode(type, from: Data(bytes))
  }
}

/// A line as earlier versions wrote it, with the texts among the rest.
private struct OlderLine: Decodable {
  let kind: JournalEntry.Kind
  let number: Int
  let time: String
  let sentence: [String: String]
  let files: [JournalFile]

  var entry: JournalEntry {
    JournalEntry(
      kind, number: number, time: time, sentence: sentence, paths: files.map(\.path))
  }
}
