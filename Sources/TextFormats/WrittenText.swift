/// Text of a plan as the paragraphs and lists that its writer made of it.
///
/// A blank line ends a paragraph. A line that begins with `-`, `*` or `•`, or with a number and a
/// full stop or bracket, is an item of a list, with the indented lines below it. Other lines belong
/// together, because editors break long lines. Every output shows these blocks in its own form.
package struct WrittenText: Sendable {
  package enum Block: Equatable, Sendable {
    case paragraph(String)
    case list([String], isOrdered: Bool)
  }

  package private(set) var blocks: [Block] = []

  package init(_ text: String) {
    // Fast path: nearly every text is one line.
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      blocks = [.paragraph(text)]
      return
    }
    var isAfterBlank = true
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = Self.trimmed(line)
      guard !words.isEmpty else {
        isAfterBlank = true
        continue
      }
      let isIndented = line.first?.isWhitespace == true
      if let item = Self.item(words) {
        addItem(item.text, isOrdered: item.isOrdered)
      } else {
        addLine(String(words), isIndented: isIndented, isAfterBlank: isAfterBlank)
      }
      isAfterBlank = false
    }
  }

  /// Whether it is one paragraph, which fits behind other words.
  package var isPlain: Bool {
    if case .list? = blocks.first { return false }
    return blocks.count <= 1
  }

  private mutating func addItem(_ text: String, isOrdered: Bool) {
    guard case .list(let items, isOrdered: isOrdered)? = blocks.last else {
      return blocks.append(.list([text], isOrdered: isOrdered))
    }
    blocks[blocks.count - 1] = .list(items + [text], isOrdered: isOrdered)
  }

  private mutating func addLine(_ text: String, isIndented: Bool, isAfterBlank: Bool) {
    switch blocks.last {
    case .list(let items, let isOrdered)? where isIndented:
      let last = items.last.map { "\($0) \(text)" } ?? text
      blocks[blocks.count - 1] = .list(items.dropLast() + [last], isOrdered: isOrdered)
    case .paragraph(let former)? where !isAfterBlank:
      blocks[blocks.count - 1] = .paragraph("\(former) \(text)")
    default: blocks.append(.paragraph(text))
    }
  }

  private static func trimmed(_ line: Substring) -> Substring {
    let start = line.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...end]
  }

  /// Words of a line that is an item of a list, without its sign.
  private static func item(_ line: Substring) -> (text: String, isOrdered: Bool)? {
    let number = line.prefix { "0123456789".contains($0) }
    let isOrdered = (1...3).contains(number.count)
    let rest = isOrdered ? line.dropFirst(number.count) : line
    guard let sign = rest.first, (isOrdered ? ".)" : "-*•").contains(sign),
      rest.dropFirst().first?.isWhitespace == true
    else { return nil }
    return (String(trimmed(rest.dropFirst())), isOrdered)
  }
}

extension Markup<Context.Flow> {
  /// Text of a plan as paragraphs and lists.
  ///
  /// - Parameters:
  ///   - attributes: of each paragraph and list.
  ///   - suffix: what comes after the last words.
  ///   - words: markup of the words of a block.
  package static func written(
    _ text: String, _ attributes: [Attribute] = [], suffix: Markup<Context.Phrasing>? = nil,
    as words: (String) -> Markup<Context.Phrasing> = { .text($0) }
  ) -> [Markup] {
    let blocks = WrittenText(text).blocks
    return blocks.enumerated().flatMap { index, block -> [Markup] in
      let suffix = index + 1 == blocks.count ? suffix : nil
      switch block {
      case .paragraph(let text):
        return [
          .paragraph(attributes, words(text), suffix.map { .all([.text(" "), $0]) } ?? .none)
        ]
      case .list(let items, let isOrdered):
        let markup = items.map { Markup<Context.List>.item(words($0)) }
        let list = Markup.element(isOrdered ? "ol" : "ul", attributes, markup)
        return [list] + (suffix.map { [.paragraph(attributes, $0)] } ?? [])
      }
    }
  }
}

extension MarkdownText {
  /// Text of a plan as paragraphs and lists, with a blank line after each.
  ///
  /// - Parameter indent: of each line, for a text inside a list.
  package static func written(_ text: String, indent: String = "") -> [String] {
    WrittenText(text).blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let text): [indent + escape(text), ""]
      case .list(let items, let isOrdered):
        items.enumerated().map { index, item in
          "\(indent)\(isOrdered ? "\(index + 1)." : "-") \(escape(item))"
        } + [""]
      }
    }
  }
}

extension TerminalText {
  /// Text of a plan as paragraphs and lists, with a blank line between them.
  package static func written(_ text: String, width: Int, indent: String) -> [String] {
    WrittenText(text).blocks.enumerated().flatMap { position, block -> [String] in
      let gap = position == 0 ? [] : [""]
      switch block {
      case .paragraph(let text):
        return gap + wrap(text, width: width, indent: indent, hanging: indent)
      case .list(let items, let isOrdered):
        return gap
          + items.enumerated().flatMap { index, item in
            let sign = isOrdered ? "\(index + 1). " : "- "
            return wrap(
              item, width: width, indent: indent + sign,
              hanging: indent + String(repeating: " ", count: sign.count))
          }
      }
    }
  }
}
