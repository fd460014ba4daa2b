package import Editing
import FoundationEssentials
import Toolkit

/// A line of the journal without its texts: a change that is about to be made, or the end of one.
package struct JournalEntry: Codable, Sendable {
  package enum Kind: String, Codable, Sendable {
    case make, undo, redo
    /// The plan was made: nothing before it counts, and it cannot be taken back.
    case begin
    /// The change of that number was written whole.
    case done
    /// The change of that number was not made.
    case cancelled
  }

  package let kind: Kind
  /// Of a change its own number; of an undo, redo or end that of the change that it is about.
  package let number: Int
  /// Moment in UTC.
  package let time: String
  /// The sentence in each language.
  package let sentence: [String: String]
  /// Paths of its files in the plan's folder.
  package let paths: [String]
  /// Of an end the number of the next change: who makes one need not read what is before this line.
  package let next: Int?
  /// Bytes of its line in the journal.
  package var line = 0..<0

  private enum CodingKeys: String, CodingKey { case kind, number, time, sentence, paths, next }

  package init(
    _ kind: Kind, number: Int, time: String, sentence: [String: String] = [:],
    paths: [String] = [], next: Int? = nil
  ) {
    self.kind = kind
    self.number = number
    self.time = time
    self.sentence = sentence
    self.paths = paths
    self.next = next
  }
}

/// What a change does to one file.
package struct JournalFile: Codable, Sendable {
  /// Path in the plan's folder.
  package let path: String
  /// Hash of the file before; nil when there was none.
  package let before: String?
  /// Hash of the file afterwards; nil when it is gone.
  package let after: String?
  package let edits: [JournalEdit]
  /// The text of a new file, or of one that was removed.
  package let whole: String?
  /// The contents of a new file that is no text. It is not the plan's: an undo leaves it alone when it
  /// was changed since.
  private(set) var data: Data?
  package var goesAlong: Bool { data != nil }

  /// A new file.
  package init(_ path: String, text: String) {
    self.init(
      path: path, before: nil, after: ContentHash.of(Array(text.utf8)), edits: [], whole: text)
  }

  /// A new file that goes along with a change, and is no text.
  package init(_ path: String, along bytes: [UInt8]) {
    self.init(path: path, before: nil, after: ContentHash.of(bytes), edits: [], whole: nil)
    data = Data(bytes)
  }

  /// - Parameters:
  ///   - before: the file on disk, with its byte order mark; nil when there is none.
  ///   - mark: the byte order mark, which edits do not count.
  package init(_ path: String, _ edit: FileEdit, before: [UInt8]?, mark: [UInt8]) {
    self.path = path
    self.before = before.map(ContentHash.of)
    after = edit.after.map { ContentHash.of(mark + $0) }
    if before != nil, edit.after != nil {
      whole = nil
      edits = JournalEdit.list(edit.edits, in: edit.before ?? [], shift: mark.count)
    } else {
      whole = String(decoding: edit.after ?? before ?? [], as: UTF8.self)
      edits = []
    }
  }

  private init(path: String, before: String?, after: String?, edits: [JournalEdit], whole: String?)
  {
    self.path = path
    self.before = before
    self.after = after
    self.edits = edits
    self.whole = whole
  }

  /// The change that takes this one back.
  package var inverse: JournalFile {
    var shift = 0
    let inverse = edits.map { edit in
      defer { shift += edit.new.utf8.count - edit.old.utf8.count }
      return JournalEdit(
        at: edit.at + shift, old: edit.new, new: edit.old, lead: edit.lead, trail: edit.trail)
    }
    var file = JournalFile(path: path, before: after, after: before, edits: inverse, whole: whole)
    file.data = data
    return file
  }

  /// The change as it is to be made on a file that may have been changed by hand meanwhile.
  ///
  /// - Throws: `HandEdit` when the text that it is about is no longer there, or is there twice.
  package func located(in current: [UInt8]?) throws(HandEdit) -> JournalFile {
    let hash = current.map(ContentHash.of)
    if hash == before { return self }
    guard let current else { throw HandEdit(path, .gone(named: nil)) }
    guard whole == nil, data == nil else {
      throw HandEdit(path, before == nil ? .isThere : .changed)
    }
    var found: [JournalEdit] = []
    for edit in edits {
      guard let start = edit.only(in: current) else {
        throw HandEdit(path, edit.cause(in: current))
      }
      found.append(
        JournalEdit(at: start, old: edit.old, new: edit.new, lead: edit.lead, trail: edit.trail))
    }
    let moved = JournalFile(path: path, before: hash, after: nil, edits: found, whole: nil)
    guard let bytes = moved.applied(to: current) else { throw HandEdit(path, .changed) }
    return JournalFile(
      path: path, before: hash, after: ContentHash.of(bytes), edits: found, whole: nil)
  }

  /// The file with the change; nil when it goes, or is not as it must be.
  package func applied(to current: [UInt8]?) -> [UInt8]? {
    guard current.map(ContentHash.of) == before else { return nil }
    if let data { return before == nil ? Array(data) : nil }
    if let whole { return before == nil ? Array(whole.utf8) : nil }
    guard let current else { return nil }
    var text = EditedText(current)
    return text.apply(textEdits) ? text.bytes : nil
  }

  package var textEdits: [TextEdit] {
    edits.map { TextEdit($0.at..<$0.at + $0.old.utf8.count, $0.new.utf8) }
  }

  /// Whether the change removes the file.
  package var isRemoval: Bool { (whole != nil || data != nil) && before != nil }
}

/// One replacement, with the text around it by which it is found again.
package struct JournalEdit: Codable, Sendable {
  package let at: Int
  package let old: String
  package let new: String
  let lead: String
  let trail: String

  init(at: Int, old: String, new: String, lead: String, trail: String) {
    self.at = at
    self.old = old
    self.new = new
    self.lead = lead
    self.trail = trail
  }

  /// Bytes around an edit that are kept with it.
  private static let around = 240

  static func list(_ edits: [TextEdit], in bytes: [UInt8], shift: Int) -> [JournalEdit] {
    edits.enumerated().map { index, edit in
      let (start, end) = (edit.range.lowerBound, edit.range.upperBound)
      // Text between two edits only: that of an edit itself differs before and after it.
      let floor = index > 0 ? edits[index - 1].range.upperBound : 0
      let roof = index + 1 < edits.count ? edits[index + 1].range.lowerBound : bytes.count
      var first = max(floor, start - around)
      while first < start, bytes[first] & 0xC0 == 0x80 { first += 1 }
      var last = min(roof, end + around)
      while last > end, last < bytes.count, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      return JournalEdit(
        at: start + shift, old: String(decoding: bytes[edit.range], as: UTF8.self),
        new: String(decoding: edit.text, as: UTF8.self),
        lead: String(decoding: bytes[first..<start], as: UTF8.self),
        trail: String(decoding: bytes[end..<last], as: UTF8.self))
    }
  }

  /// Where the text of this edit is, with what was around it; nil when that is not sure.
  fileprivate func only(in bytes: [UInt8]) -> Int? {
    // The whole surroundings first; where they changed, the lines next to the edit; whole lines by
    // themselves.
    for lines in [Int.max, 1] + (old.utf8.contains(UInt8(ascii: "\n")) ? [0] : []) {
      let (lead, trail) = (Self.last(lines, of: lead), Self.first(lines, of: trail))
      let found = Self.positions(of: Array((lead + old + trail).utf8), in: bytes)
      if found.count == 1 { return found[0] + lead.utf8.count }
      if found.count > 1 { return nil }
    }
    return nil
  }

  /// Why the text of this edit cannot be found.
  fileprivate func cause(in bytes: [UInt8]) -> HandEdit.Cause {
    let count = Self.positions(of: Array(old.utf8), in: bytes).count
    if !old.isEmpty, count > 1 { return .isTwice(text: old) }
    let before = Array(Self.last(1, of: lead).utf8)
    let around = before.isEmpty ? [] : Self.positions(of: before, in: bytes)
    let start = around.count == 1 ? around[0] + before.count : min(at, bytes.count)
    let newline = UInt8(ascii: "\n")
    let line = bytes[..<start].count { $0 == newline } + 1
    let first = bytes[..<start].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[start...].firstIndex(of: newline) ?? bytes.count
    return .lines(
      line: line, found: String(decoding: bytes[first..<end], as: UTF8.self), left: old, other: new)
  }

  private static func last(_ count: Int, of text: String) -> String {
    guard count != .max else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).suffix(count + 1)
      .joined(separator: "\n")
  }

  private static func first(_ count: Int, of text: String) -> String {
    guard count != .max else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).prefix(count + 1)
      .joined(separator: "\n")
  }

  private static func positions(of part: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let head = part.first, part.count <= bytes.count else { return [] }
    var found: [Int] = []
    for start in 0...bytes.count - part.count
    where bytes[start] == head && found.count < 2 {
      if bytes[start..<start + part.count].elementsEqual(part) { found.append(start) }
    }
    return found
  }
}
