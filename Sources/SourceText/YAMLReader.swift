// Why the events of libyaml and not Yams: they give start and end of every node, and are read at 82
// to 88 MB/s against 10.
//
// Anchors, aliases, tags and merge keys are refused, because a reader of the file cannot see what
// they do. libyaml stops at the first syntax error of a file: the rest of that file is not read.

internal import CLibYAML

/// Parses one YAML document into nodes with their ranges.
///
/// Built on the events of libyaml (YAML 1.1). Nesting is kept on an explicit stack, so that no
/// document can overflow the call stack.
package struct YAMLReader {
  package private(set) var problems: [YAMLProblem] = []

  /// The file's number in ranges.
  package var number: FileNumber { file }
  private let file: FileNumber
  private var document: YAMLDocument
  private var rootIndex: Int?
  private var open: [Frame] = []
  private var documents = 0
  /// Whether a text may contain a hidden character; an escape sequence may in any case.
  private var mayHide = false

  /// Sequence or mapping whose end has not been read.
  private struct Frame {
    /// Index in the document.
    let index: Int
    let isMapping: Bool
    /// Flow style: written with brackets, so that its end can be seen.
    let isFlow: Bool
    /// End of the last child.
    var lastEnd: SourcePosition?
    var key = Key.awaited

    enum Key {
      case awaited
      case read
      /// The key was a list or a mapping, which has been reported; its value is dropped.
      case unusable
    }
  }

  /// Root of the document, nil for an empty file or one that could not be read.
  package var root: YAMLNode? { rootIndex.map { YAMLNode(document, at: $0) } }

  /// - Parameter number: the file's number in ranges.
  package init(_ file: SourceFile, number: FileNumber = FileNumber(0)) {
    self.file = number
    document = YAMLDocument(number, size: min(file.bytes.count, YAMLLimits.fileBytes))
    if let fault = file.fault {
      report(.unread(fault), at: .start)
    } else if let position = file.firstInvalidPosition {
      report(.notUTF8, at: position)
    } else if file.bytes.count > YAMLLimits.fileBytes {
      report(.tooLarge(limit: YAMLLimits.fileBytes), at: .start)
    } else {
      let unreadable = UnreadableCharacters(in: file)
      for (value, position) in unreadable.found { report(.controlCharacter(value), at: position) }
      mayHide = unreadable.holdsHidden
      unsafe parse(unreadable.clean)
    }
  }

  private mutating func report(_ kind: YAMLProblem.Kind, at position: SourcePosition) {
    let end = SourcePosition(line: position.line, column: position.column + 1)
    problems.append(YAMLProblem(kind, at: SourceRange(file: file, start: position, end: end)))
  }

  private mutating func report(_ kind: YAMLProblem.Kind, at range: SourceRange) {
    problems.append(YAMLProblem(kind, at: range))
  }

  @unsafe
  private mutating func parse(_ bytes: [UInt8]) {
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) == 1 else { return }
    defer { unsafe yaml_parser_delete(&parser) }
    unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      var more = true
      while more {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(&parser, &event) == 1 else {
          unsafe reportSyntax(parser)
          rootIndex = nil
          return
        }
        more = unsafe take(&event)
        unsafe yaml_event_delete(&event)
      }
    }
  }

  @unsafe
  private mutating func reportSyntax(_ parser: yaml_parser_t) {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not YAML"
    let mark = unsafe parser.problem_mark
    let context = unsafe parser.context_mark
    // libyaml notices it lines later; the user must fix where it began.
    let isLate = Self.isUnfinished(problem) && context.line < mark.line
    report(.syntax(problem), at: position(isLate ? context : mark))
  }

  /// Whether a quote, a bracket or a key was begun and not ended.
  private static func isUnfinished(_ problem: String) -> Bool {
    [
      "found unexpected end of stream", "found unexpected document indicator",
      "could not find expected ':'", "did not find expected ',' or",
    ].contains { problem.hasPrefix($0) }
  }

  private func position(_ mark: yaml_mark_t) -> SourcePosition {
    SourcePosition(line: mark.line + 1, column: mark.column + 1)
  }

  /// Handles one event; false at the end of the document.
  @unsafe
  private mutating func take(_ event: inout yaml_event_t) -> Bool {
    let start = unsafe position(event.start_mark)
    let end = unsafe position(event.end_mark)
    let range = SourceRange(file: file, start: start, end: end)
    switch unsafe event.type {
    case YAML_STREAM_END_EVENT: return false
    case YAML_DOCUMENT_START_EVENT:
      documents += 1
      if documents > 1 {
        report(.severalDocuments, at: range)
        return false
      }
    case YAML_ALIAS_EVENT:
      report(.anchorOrAlias, at: range)
      // An empty scalar instead, so that keys and values remain in pairs.
      unsafe add(UnsafeBufferPointer(start: nil, count: 0), .plain, at: range)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe reportUnsupported(anchor: scalar.anchor, tag: scalar.tag, at: range)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let style = YAMLDocument.Style(unsafe scalar.style)
      if let replacement = unsafe replacement(
        for: bytes, isEscaped: style == .double,
        at: style.isBlockScalar ? firstLine(of: range) : range)
      {
        unsafe Array(replacement.utf8).withUnsafeBufferPointer { unsafe add($0, style, at: range) }
      } else {
        unsafe add(bytes, style, at: range)
      }
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe reportUnsupported(anchor: sequence.anchor, tag: sequence.tag, at: range)
      return unsafe begin(.sequence, isFlow: sequence.style == YAML_FLOW_SEQUENCE_STYLE, at: range)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe reportUnsupported(anchor: mapping.anchor, tag: mapping.tag, at: range)
      return unsafe begin(.mapping, isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE, at: range)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: finish(at: end)
    default: break
    }
    return true
  }

  @unsafe
  private mutating func reportUnsupported(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, at range: SourceRange
  ) {
    if unsafe anchor != nil { report(.anchorOrAlias, at: range) }
    if unsafe tag != nil { report(.tag, at: range) }
  }

  /// Range of a block scalar's indicator, for messages: its own range ends on the line after it.
  private func firstLine(of range: SourceRange) -> SourceRange {
    let end = SourcePosition(line: range.start.line, column: range.start.column + 2)
    return SourceRange(file: file, start: range.start, end: end)
  }

  /// Text with U+FFFD instead of each forbidden character, which is reported; nil when none occurs,
  /// the usual case.
  @unsafe
  private mutating func replacement(
    for bytes: UnsafeBufferPointer<UInt8>, isEscaped: Bool, at range: SourceRange
  ) -> String? {
    guard bytes.count <= YAMLLimits.textBytes else {
      report(.tooLarge(limit: YAMLLimits.textBytes), at: range)
      return unsafe String(decoding: bytes.prefix(200), as: UTF8.self)
    }
    // Fast path: the file has no hidden character, and this text no escape sequence for one.
    guard mayHide || isEscaped else { return nil }
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    guard let hidden = HiddenCharacter.first(in: text) else { return nil }
    report(.controlCharacter(hidden.value), at: range)
    return HiddenCharacter.replacing(in: text)
  }

  private mutating func begin(_ kind: YAMLDocument.Kind, isFlow: Bool, at range: SourceRange)
    -> Bool
  {
    guard open.count < YAMLLimits.depth else {
      report(.tooDeep, at: range)
      open = []
      rootIndex = nil
      return false
    }
    let index = document.begin(kind, isFlow ? .flow : .plain, at: range)
    open.append(Frame(index: index, isMapping: kind == .mapping, isFlow: isFlow))
    return true
  }

  private mutating func finish(at end: SourcePosition) {
    guard let frame = open.popLast() else { return }
    // A block collection ends where its last child does; libyaml reports where the next token
    // begins.
    document.finish(frame.index, at: frame.isFlow ? end : frame.lastEnd ?? end)
    settle(frame.index)
  }

  @unsafe
  private mutating func add(
    _ text: UnsafeBufferPointer<UInt8>, _ style: YAMLDocument.Style, at range: SourceRange
  ) {
    settle(unsafe document.add(scalar: text, style, at: range))
  }

  /// Adds a complete node to its parent: as a key, a value or an item.
  private mutating func settle(_ index: Int) {
    let inmost = open.count - 1
    guard inmost >= 0 else {
      rootIndex = index
      return
    }
    let range = document.range(index)
    open[inmost].lastEnd = range.end
    guard open[inmost].isMapping else { return }
    switch open[inmost].key {
    case .awaited where document.kind(index) != .scalar:
      open[inmost].key = .unusable
      document.remove(from: index)
      report(.complexKey, at: range)
    case .awaited:
      open[inmost].key = .read
      if document.isKey("<<", at: index) { report(.mergeKey, at: range) }
    case .read: open[inmost].key = .awaited
    case .unusable:
      open[inmost].key = .awaited
      document.remove(from: index)
    }
  }
}

extension YAMLDocument.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    self =
      switch style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
  }
}
