import SourceText
import Editing

/// The lines that an edit changes, as a unified diff.
package enum UnifiedDiff {
  private static let context = 3

  /// Lines `before[old]` that become other lines.
  private struct Change {
    var old: Range<Int>
    var new: [String]
  }

  /// - Parameter name: the file as the reader knows it.
  package static func text(_ edit: FileEdit, name: String) -> String {
    let before = lines(edit.before ?? [])
    let changes = changes(edit, before)
    guard !changes.isEmpty else { return "" }
    var text = "--- \(edit.before == nil ? "/dev/null" : "a/\(name)")\n"
    text += "+++ \(edit.after == nil ? "/dev/null" : "b/\(name)")\n"
    var (index, shift) = (0, 0)
    while index < changes.count {
      var last = index
      while last + 1 < changes.count,
        changes[last + 1].old.lowerBound - changes[last].old.upperBound <= 2 * context
      { last += 1 }
      let start = max(0, changes[index].old.lowerBound - context)
      let end = min(before.count, changes[last].old.upperBound + context)
      var body = ""
      var (line, added) = (start, 0)
      for change in changes[index...last] {
        body += before[line..<change.old.lowerBound].map { " \($0)\n" }.joined()
        body += before[change.old].map { "-\($0)\n" }.joined()
        body += change.new.map { "+\($0)\n" }.joined()
        added += change.new.count - change.old.count
        line = change.old.upperBound
      }
      body += before[line..<end].map { " \($0)\n" }.joined()
      let (old, new) = (end - start, end - start + added)
      text += "@@ -\(old == 0 ? start : start + 1),\(old) "
      text += "+\(new == 0 ? start + shift : start + shift + 1),\(new) @@\n" + body
      shift += added
      index = last + 1
    }
    return text
  }

  /// Number of lines that are removed and added.
  package static func counts(_ edit: FileEdit) -> (removed: Int, added: Int) {
    let changes = changes(edit, lines(edit.before ?? []))
    return (
      changes.reduce(0) { $0 + $1.old.count }, changes.reduce(0) { $0 + $1.new.count }
    )
  }

  private static func changes(_ edit: FileEdit, _ before: [String]) -> [Change] {
    guard let bytes = edit.before, let after = edit.after else {
      return [Change(old: 0..<before.count, new: lines(edit.after ?? []))]
        .filter { !$0.old.isEmpty || !$0.new.isEmpty }
    }
    let starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    func line(_ offset: Int) -> Int {
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return low
    }
    var changes: [Change] = []
    // Edits that touch one line are one change; the text between them stays.
    var (index, shift) = (0, 0)
    while index < edit.edits.count {
      let first = line(edit.edits[index].range.lowerBound)
      var last = line(edit.edits[index].range.upperBound)
      var (next, growth) = (index, 0)
      while next < edit.edits.count, line(edit.edits[next].range.lowerBound) <= last {
        last = max(last, line(edit.edits[next].range.upperBound))
        growth += edit.edits[next].text.count - edit.edits[next].range.count
        next += 1
      }
      let end = last + 1 < starts.count ? starts[last + 1] : bytes.count
      let new = lines(Array(after[starts[first] + shift..<end + shift + growth]))
      let old = lines(Array(bytes[starts[first]..<end]))
      let same = zip(old, new).prefix { $0 == $1 }.count
      let tail = zip(old.dropFirst(same).reversed(), new.dropFirst(same).reversed())
        .prefix { $0 == $1 }.count
      let change = Change(
        old: first + same..<first + old.count - tail,
        new: Array(new[same..<new.count - tail]))
      if !change.old.isEmpty || !change.new.isEmpty { changes.append(change) }
      shift += growth
      index = next
    }
    return changes
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in
        String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
      }
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
