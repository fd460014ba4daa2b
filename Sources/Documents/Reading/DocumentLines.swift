// Why of Pandoc's tree and not its plain text: that breaks and indents lines otherwise from version to
// version, and a citation names a line. Paragraphs, list items and rows are the same in all of them.

internal import FoundationEssentials

/// Lines of a document: each heading, paragraph, list item and table row is one, and each footnote comes
/// after the line that refers to it.
package struct DocumentLines: Sendable, Equatable {
  package let lines: [String]

  /// Text of a file with these lines.
  package var text: String { lines.map { "\($0)\n" }.joined() }

  /// - Parameter json: the document as Pandoc's JSON.
  /// - Returns: nil for other bytes.
  package init?(pandoc json: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)) else {
      return nil
    }
    var writer = LineWriter()
    // Paragraphs in the style of a title are data on the document and in no block.
    for name in ["title", "subtitle", "author", "date", "abstract"] {
      if let value = document.meta?[name] { writer.write(value) }
    }
    writer.write(document.blocks, prefix: "")
    lines = writer.lines
  }

  private struct Document: Decodable {
    let meta: [String: Tree]?
    let blocks: [Tree]
  }
}

/// Value of Pandoc's JSON. Of objects only those with a tag (`t`) and content (`c`) matter.
private enum Tree: Decodable {
  case text(String)
  case number(Int)
  case list([Tree])
  case tagged(String, [Tree])
  case other

  private enum Key: String, CodingKey {
    case tag = "t"
    case content = "c"
  }

  init(from decoder: any Decoder) throws {
    if let value = try? decoder.singleValueContainer() {
      if let text = try? value.decode(String.self) {
        self = .text(text)
        return
      }
      if let number = try? value.decode(Int.self) {
        self = .number(number)
        return
      }
      if let list = try? value.decode([Tree].self) {
        self = .list(list)
        return
      }
    }
    guard let object = try? decoder.container(keyedBy: Key.self),
      let tag = try? object.decode(String.self, forKey: .tag)
    else {
      self = .other
      return
    }
    let content = try? object.decodeIfPresent(Tree.self, forKey: .content)
    switch content {
    case .list(let list): self = .tagged(tag, list)
    case .some(let one): self = .tagged(tag, [one])
    case .none: self = .tagged(tag, [])
    }
  }

  var list: [Tree] { if case .list(let list) = self { list } else { [] } }

  var text: String { if case .text(let text) = self { text } else { "" } }

  var number: Int? { if case .number(let number) = self { number } else { nil } }
}

private struct LineWriter {
  private(set) var lines: [String] = []
  /// Footnotes of the line that is being written.
  private var notes: [(number: Int, blocks: [Tree])] = []
  private var noteCount = 0

  mutating func write(_ data: Tree) {
    guard case .tagged(let tag, let content) = data else { return }
    switch tag {
    case "MetaInlines": add(inlines: content, "")
    case "MetaBlocks": write(content, prefix: "")
    case "MetaList": for item in content { write(item) }
    case "MetaString": add(content.first?.text ?? "", "")
    default: break
    }
  }

  mutating func write(_ blocks: [Tree], prefix: String) {
    // A mark of a list is before the first line of its item only.
    var prefix = prefix
    for block in blocks {
      guard case .tagged(let tag, let content) = block else { continue }
      let before = lines.count
      write(tag, content, prefix)
      if lines.count > before { prefix = "" }
    }
  }

  private mutating func write(_ tag: String, _ content: [Tree], _ prefix: String) {
    switch tag {
    case "Para", "Plain": add(inlines: content, prefix)
    case "Header": add(inlines: content.last?.list ?? [], prefix)
    case "LineBlock": for line in content { add(inlines: line.list, prefix) }
    case "CodeBlock":
      for line in (content.last?.text ?? "").split(whereSeparator: \.isNewline) {
        add(String(line), prefix)
      }
    case "BlockQuote": write(content, prefix: prefix)
    case "Div": write(content.last?.list ?? [], prefix: prefix)
    case "BulletList": for item in content { write(item.list, prefix: prefix + "- ") }
    case "OrderedList":
      // A document may name any number as its first.
      let named = content.first?.list.first?.number ?? 1
      let first = (0...999_999).contains(named) ? named : 1
      for (index, item) in (content.last?.list ?? []).enumerated() {
        write(item.list, prefix: "\(prefix)\(first + index). ")
      }
    case "DefinitionList":
      for entry in content {
        let parts = entry.list
        add(inlines: parts.first?.list ?? [], prefix)
        for definition in parts.last?.list ?? [] { write(definition.list, prefix: "") }
      }
    case "Figure":
      if content.count > 2 { write(content[2].list, prefix: prefix) }
      if content.count > 1 { write(content[1].list.last?.list ?? [], prefix: prefix) }
    case "Table": table(content)
    default: break
    }
  }

  /// Head, bodies and foot: each row a line.
  private mutating func table(_ content: [Tree]) {
    guard content.count >= 6 else { return }
    write(content[1].list.last?.list ?? [], prefix: "")
    rows(content[3].list.last?.list ?? [])
    for body in content[4].list {
      let parts = body.list
      if parts.count >= 4 {
        rows(parts[2].list)
        rows(parts[3].list)
      }
    }
    rows(content[5].list.last?.list ?? [])
  }

  private mutating func rows(_ rows: [Tree]) {
    for row in rows {
      var cells: [String] = []
      for cell in row.list.last?.list ?? [] {
        // A cell has blocks of its own; in a row they are one text.
        var inner = LineWriter()
        inner.noteCount = noteCount
        inner.write(cell.list.last?.list ?? [], prefix: "")
        noteCount = inner.noteCount
        cells.append(inner.lines.joined(separator: " "))
      }
      if cells.contains(where: { !$0.isEmpty }) { add(cells.joined(separator: " | "), "") }
    }
  }

  private mutating func add(inlines: [Tree], _ prefix: String) {
    add(text(of: inlines), prefix)
    // A note may have notes; each is numbered once.
    while !notes.isEmpty {
      let waiting = notes
      notes = []
      for note in waiting { write(note.blocks, prefix: "[\(note.number)] ") }
    }
  }

  private mutating func add(_ text: String, _ prefix: String) {
    let words = text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" })
    guard !words.isEmpty else { return }
    lines.append(prefix + words.joined(separator: " "))
  }

  private mutating func text(of inlines: [Tree]) -> String {
    var text = ""
    for inline in inlines {
      guard case .tagged(let tag, let content) = inline else { continue }
      switch tag {
      case "Str": text += content.first?.text ?? ""
      case "Space", "SoftBreak", "LineBreak": text += " "
      case "Emph", "Strong", "Underline", "Strikeout", "Superscript", "Subscript", "SmallCaps":
        text += self.text(of: content)
      case "Quoted":
        let isDouble = if case .tagged("DoubleQuote", _)? = content.first { true } else { false }
        let inner = self.text(of: content.last?.list ?? [])
        text += isDouble ? "“\(inner)”" : "‘\(inner)’"
      case "Code", "Math": text += content.last?.text ?? ""
      case "Link", "Image": text += content.count > 1 ? self.text(of: content[1].list) : ""
      case "Cite", "Span": text += self.text(of: content.last?.list ?? [])
      case "Note":
        noteCount += 1
        notes.append((noteCount, content))
        text += "[\(noteCount)]"
      default: break
      }
    }
    return text
  }
}
