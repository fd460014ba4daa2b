internal import CLibYAML

/// Reads one YAML document into nodes that know their places.
///
/// Built on the events of libyaml (YAML 1.1). Nesting is kept on a stack of our own, so that no
/// document can exhaust the machine's.
package struct YAMLReader {
  /// The document's root, nil for an empty file or one that could not be read.
  package private(set) var root: YAMLNode?
  package private(set) var problems: [YAMLProblem] = []

  private let file: FileNumber
  private var open: [Frame] = []
  private var documents = 0

  /// A sequence or mapping whose end has not been met.
  fileprivate struct Frame {
    let isMapping: Bool
    /// Written with brackets, so that its end can be seen.
    let isFlow: Bool
    let start: SourcePosition
    /// Where the last child ends.
    var lastEnd: SourcePosition?
    var items: [YAMLNode] = []
    var entries: [YAMLEntry] = []
    var key: Key = .awaited

    enum Key {
      case awaited
      case read(Located<String>)
      /// The key was a list or a mapping, which has been reported; its value is dropped.
      case unusable
    }
  }

  /// - Parameter number: by which ranges name the file.
  package init(_ file: SourceFile, number: FileNumber = FileNumber(0)) {
    self.file = number
    if let place = file.firstInvalidPlace {
      report(.notUTF8, at: place)
    } else if file.bytes.count > YAMLLimits.fileBytes {
      report(.tooLarge(limit: YAMLLimits.fileBytes), at: .start)
    } else {
      let unreadable = UnreadableCharacters(in: file)
      for (value, place) in unreadable.found { report(.controlCharacter(value), at: place) }
      unsafe parse(unreadable.clean)
    }
  }

  private mutating func report(_ kind: YAMLProblem.Kind, at place: SourcePosition) {
    let end = SourcePosition(line: place.line, column: place.column + 1)
    problems.append(YAMLProblem(kind, at: SourceRange(file: file, start: place, end: end)))
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
          root = nil
          return
        }
        more = unsafe take(event)
        unsafe yaml_event_delete(&event)
      }
    }
  }

  @unsafe
  private mutating func reportSyntax(_ parser: yaml_parser_t) {
    let problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "not YAML"
    let mark = unsafe parser.problem_mark
    let context = unsafe parser.context_mark
    // Noticed lines later; what a person must mend is where it began.
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

  /// Takes one event in; false when reading is over.
  @unsafe
  private mutating func take(_ event: yaml_event_t) -> Bool {
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
      add(YAMLNode(.scalar(""), at: range))
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      unsafe reportUnsupported(anchor: scalar.anchor, tag: scalar.tag, at: range)
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let text = unsafe String(decoding: bytes, as: UTF8.self)
      let trimmed =
        unsafe scalar.style == YAML_LITERAL_SCALAR_STYLE
        || scalar.style == YAML_FOLDED_SCALAR_STYLE
      add(YAMLNode(.scalar(clean(text, at: range)), at: trimmed ? firstLine(of: range) : range))
    case YAML_SEQUENCE_START_EVENT:
      let sequence = unsafe event.data.sequence_start
      unsafe reportUnsupported(anchor: sequence.anchor, tag: sequence.tag, at: range)
      let isFlow = unsafe sequence.style == YAML_FLOW_SEQUENCE_STYLE
      return begin(Frame(isMapping: false, isFlow: isFlow, start: start), at: range)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      unsafe reportUnsupported(anchor: mapping.anchor, tag: mapping.tag, at: range)
      let isFlow = unsafe mapping.style == YAML_FLOW_MAPPING_STYLE
      return begin(Frame(isMapping: true, isFlow: isFlow, start: start), at: range)
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

  /// A block scalar's range ends on the line after it; its head is what a message points at.
  private func firstLine(of range: SourceRange) -> SourceRange {
    let end = SourcePosition(line: range.start.line, column: range.start.column + 2)
    return SourceRange(file: file, start: range.start, end: end)
  }

  /// The text with what must not be in one replaced by U+FFFD, and reported.
  private mutating func clean(_ text: String, at range: SourceRange) -> String {
    guard text.utf8.count <= YAMLLimits.textBytes else {
      report(.tooLarge(limit: YAMLLimits.textBytes), at: range)
      return String(decoding: text.utf8.prefix(200), as: UTF8.self)
    }
    guard let hidden = HiddenCharacter.first(in: text) else { return text }
    report(.controlCharacter(hidden.value), at: range)
    return HiddenCharacter.replacing(in: text)
  }

  private mutating func begin(_ frame: Frame, at range: SourceRange) -> Bool {
    guard open.count < YAMLLimits.depth else {
      report(.tooDeep, at: range)
      open = []
      root = nil
      return false
    }
    open.append(frame)
    return true
  }

  private mutating func finish(at end: SourcePosition) {
    guard let frame = open.popLast() else { return }
    // A block collection ends where its last child does; libyaml says: where the next thing begins.
    let trueEnd = frame.isFlow ? end : frame.lastEnd ?? end
    let range = SourceRange(file: file, start: frame.start, end: trueEnd)
    add(YAMLNode(frame.isMapping ? .mapping(frame.entries) : .sequence(frame.items), at: range))
  }

  private mutating func add(_ node: YAMLNode) {
    // Changed where it stands: taken out and put back, it would be copied for every node.
    let inmost = open.count - 1
    guard inmost >= 0 else {
      root = node
      return
    }
    open[inmost].lastEnd = node.range.end
    if !open[inmost].isMapping {
      open[inmost].items.append(node)
    } else if let problem = open[inmost].addToMapping(node) {
      report(problem, at: node.range)
    }
  }
}

extension YAMLReader.Frame {
  /// Takes a key or the value that belongs to the last one; answers what is wrong with a key.
  fileprivate mutating func addToMapping(_ node: YAMLNode) -> YAMLProblem.Kind? {
    switch key {
    case .awaited:
      guard case .scalar(let text) = node.content else {
        key = .unusable
        return .complexKey
      }
      key = .read(Located(text, at: node.range))
      return text == "<<" ? .mergeKey : nil
    case .read(let read):
      entries.append(YAMLEntry(key: read, value: node))
      key = .awaited
    case .unusable: key = .awaited
    }
    return nil
  }
}
