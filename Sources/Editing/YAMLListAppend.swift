package import SourceText

/// The position in a YAML file where items can be appended to a list, and the form they need there.
package struct YAMLListAppend {
  /// The bytes that the new items replace; empty for a plain insertion.
  package let replaced: Range<Int>
  private let before: String
  private let form: Form
  private let newline: String

  private enum Form {
    case block(indent: String)
    /// Behind an item in brackets.
    case flow
  }

  /// - Parameter key: the key of the list at the root of the file; the list is made when it is
  ///   missing.
  /// - Throws: `AmbiguousPosition` when the form of the file does not show where an item belongs.
  package init(to key: String, in file: SourceFile) throws(AmbiguousPosition) {
    let bytes = file.bytes
    let lines = LineStarts(bytes)
    let newline = lines.usesCarriageReturns ? "\r\n" : "\n"
    guard let root = YAMLReader(file).root else {
      // Nothing but comments.
      self.init(at: bytes.count, lines, newline, before: "\(key):\(newline)", indent: "  ")
      return
    }
    guard case .mapping(let entries) = root.content,
      bytes[lines.offset(of: root.range.start)...].first != UInt8(ascii: "{")
    else { throw AmbiguousPosition() }
    let all = entries.filter { $0.key.value == key }
    guard all.count <= 1 else { throw AmbiguousPosition() }
    guard let entry = all.first else {
      let margin = String(repeating: " ", count: root.range.start.column - 1)
      self.init(
        at: bytes.count, lines, newline, before: "\(margin)\(key):\(newline)",
        indent: "\(margin)  ")
      return
    }
    let margin = String(repeating: " ", count: entry.key.range.start.column - 1)
    let start = lines.offset(of: entry.value.range.start)
    switch entry.value.content {
    case .scalar("") where entry.value.range.start == entry.value.range.end:
      let end = lines.end(of: entry.key.range.end.line)
      self.init(at: end, lines, newline, before: "", indent: "\(margin)  ")
    case .sequence(let items) where bytes[start...].first == UInt8(ascii: "["):
      guard let last = items.last else {
        let brackets = start..<lines.offset(of: entry.value.range.end)
        // A comment between the brackets would be lost with them.
        guard Self.isBlank(bytes[brackets].dropFirst().dropLast()) else {
          throw AmbiguousPosition()
        }
        self.init(emptying: brackets, lines, margin, newline)
        return
      }
      let end = lines.offset(of: last.range.end)
      self.init(replaced: end..<end, before: "", form: .flow, newline: newline)
    case .sequence(let items):
      guard let last = items.last else { throw AmbiguousPosition() }
      let column = entry.value.range.start.column
      let line = lines.lastLine(from: last.range.end.line, deeperThan: column - 1)
      self.init(
        at: lines.end(of: line), lines, newline, before: "",
        indent: String(repeating: " ", count: column - 1))
    default: throw AmbiguousPosition()
    }
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { " \t\r\n".utf8.contains($0) }
  }

  private init(at end: Int, _ lines: LineStarts, _ newline: String, before: String, indent: String)
  {
    self.init(
      replaced: end..<end, before: (lines.isEnded(at: end) ? "" : newline) + before,
      form: .block(indent: indent), newline: newline)
  }

  /// Replaces `[]`; the rest of its line, such as a comment, stays behind the list's key.
  private init(emptying range: Range<Int>, _ lines: LineStarts, _ margin: String, _ newline: String)
  {
    let rest = lines.restOfLine(from: range.upperBound)
    self.init(
      replaced: range.lowerBound..<range.upperBound + rest.utf8.count,
      before: rest.hasSuffix("\n") ? rest : rest + newline, form: .block(indent: "\(margin)  "),
      newline: newline)
  }

  private init(replaced: Range<Int>, before: String, form: Form, newline: String) {
    self.replaced = replaced
    self.before = before
    self.form = form
    self.newline = newline
  }

  package func text(_ items: [YAMLItem]) -> String {
    switch form {
    case .block(let indent):
      before + items.map { $0.block(indent: indent, newline: newline) }.joined()
    case .flow: items.map { ", \($0.flow)" }.joined()
    }
  }
}

/// A file whose form leaves no sure position for an edit.
package struct AmbiguousPosition: Error { package init() {} }
