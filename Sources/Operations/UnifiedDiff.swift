import Editing
import SourceText

/// The lines that an edit changes, as a unified diff.
package struct UnifiedDiff: Sendable {
  private let edit: FileEdit
  private let before: Lines
  private let after: Lines
  private let changes: [Change]

  private static let context = 3

  /// Lines `before[old]` that become the lines `after[new]`.
  private struct Change {
    var old: Range<Int>
    var new: Range<Int>
  }

  package init(_ edit: FileEdit) {
    self.edit = edit
    (before, after) = (Lines(edit.before), Lines(edit.after))
    changes = Self.changes(edit, before, after)
  }

  /// - Parameter name: the file as the reader knows it.
  package func text(name: String) -> String {
    guard !changes.isEmpty else { return "" }
    var text = "--- \(edit.before == nil ? "/dev/null" : "a/\(name)")\n"
    text += "+++ \(edit.after == nil ? "/dev/null" : "b/\(name)")\n"
    var (index, shift) = (0, 0)
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * Self.context
      { last += 1 }
      let start = max(0, changes[index].old.lowerBound - Self.context)
      let end = min(before.count, changes[last].old.upperBound + Self.context)
      var body = ""
      var (line, added) = (start, 0)
      for change in changes[index...last] {
        before.append(line..<change.old.lowerBound, after: " ", to: &body)
        before.append(change.old, after: "-", to: &body)
        after.append(change.new, after: "+", to: &body)
        added += change.new.count - change.old.count
        line = change.old.upperBound
      }
      before.append(line..<end, after: " ", to: &body)
      let (old, new) = (end - start, end - start + added)
      text += "@@ -\(old == 0 ? start : start + 1),\(old) "
      text += "+\(new == 0 ? start + shift : start + shift + 1),\(new) @@\n" + body
      shift += added
      index = last + 1
    }
    return text
  }

  /// Number of lines that are removed and added.
  package var counts: (removed: Int, added: Int) {
    (changes.reduce(0) { $0 + $1.old.count }, changes.reduce(0) { $0 + $1.new.count })
  }

  private static func changes(_ edit: FileEdit, _ before: Lines, _ after: Lines) -> [Change] {
    guard edit.before != nil, edit.after != nil else {
      return [Change(old: 0..<before.count, new: 0..<after.count)]
        .filter { !$0.old.isEmpty || !$0.new.isEmpty }
    }
    var changes: [Change] = []
    // Edits that touch one line are one change; the text between them stays.
    var (index, shift) = (0, 0)
    while index < edit.edits.count {
      let first = before.line(at: edit.edits[index].range.lowerBound)
      var last = before.line(at: edit.edits[index].range.upperBound)
      var (next, growth) = (index, 0)
      while next < edit.edits.count, before.line(at: edit.edits[next].range.lowerBound) <= last {
        last = max(last, before.line(at: edit.edits[next].range.upperBound))
        growth += edit.edits[next].text.count - edit.edits[next].range.count
        next += 1
      }
      let old = first..<min(last + 1, before.count)
      let start = after.line(at: before.start(of: first) + shift)
      let end = after.lines(before: before.start(of: last + 1) + shift + growth)
      let new = start..<max(start, end)
      let same = zip(old, new).prefix { before[$0] == after[$1] }.count
      let tail = zip(old.dropFirst(same).reversed(), new.dropFirst(same).reversed())
        .prefix { before[$0] == after[$1] }.count
      let change = Change(
        old: old.dropFirst(same).dropLast(tail), new: new.dropFirst(same).dropLast(tail))
      if !change.old.isEmpty || !change.new.isEmpty { changes.append(change) }
      shift += growth
      index = next
    }
    return changes
  }

  /// A text by its lines. None is a string before it is printed: most lines of a file never are.
  private struct Lines {
    private let bytes: [UInt8]
    /// Where each line begins; after a newline at the end there is an empty one.
    private let starts: [Int]
    /// Number of lines, without the empty one at the end.
    let count: Int

    init(_ bytes: [UInt8]?) {
      let bytes = bytes ?? []
      var starts = [0]
      bytes.span.forEachPosition(of: UInt8(ascii: "\n")) { starts.append($0 + 1) }
      self.bytes = bytes
      self.starts = starts
      count = starts.last == bytes.count ? starts.count - 1 : starts.count
    }

    /// Bytes of a line without its line end.
    subscript(_ line: Int) -> ArraySlice<UInt8> {
      var text = bytes[starts[line]..<start(of: line + 1)]
      if text.last == UInt8(ascii: "\n") { text.removeLast() }
      if text.last == UInt8(ascii: "\r") { text.removeLast() }
      return text
    }

    func start(of line: Int) -> Int { line < starts.count ? starts[line] : bytes.count }

    /// The line in which an offset is.
    func line(at offset: Int) -> Int {
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return low
    }

    /// Number of lines that begin before an offset.
    func lines(before offset: Int) -> Int {
      let line = line(at: offset)
      return starts[line] < offset ? line + 1 : line
    }

    /// Appends lines to a text, each behind a mark.
    func append(_ lines: Range<Int>, after mark: String, to text: inout String) {
      for line in lines { text += "\(mark)\(String(decoding: self[line], as: UTF8.self))\n" }
    }
  }
}
