import SourceText

/// Writes values in the form that a file has for values like them.
struct YAMLWriting {
  let source: YAMLSource
  let habits: YAMLHabits
  private let fallback: YAMLPatch.Fallback

  init(_ source: YAMLSource, _ fallback: YAMLPatch.Fallback = .open) {
    self.source = source
    self.fallback = fallback
    habits = YAMLHabits(source)
  }

  /// A value beside its key or dash, and the lines below, each with its indentation.
  struct Text {
    var inline: String
    var lines: [String] = []
  }

  /// The value of a key of a block mapping.
  ///
  /// - Parameters:
  ///   - column: of the key.
  ///   - node: near which it is written.
  ///   - former: the style of the scalar that it replaces.
  func value(
    _ value: YAMLValue, of key: String, at column: Int, near node: Int,
    replacing former: YAMLDocument.Style? = nil
  ) -> Text {
    switch value {
    case .text(let text), .token(let text):
      let model = former == nil ? habits.nearestValue(of: key, to: node) : nil
      let style =
        former ?? model.map(source.document.style) ?? (value.isText ? newStyle(text) : .plain)
      return scalar(
        text, isText: value.isText, style: style, room: column + key.utf8.count + 2,
        indent: column + habits.step)
    case .copied(let copy): return self.value(copy.value, of: key, at: column, near: node)
    case .list(let items):
      let model = habits.nearestValue(of: key, to: node)
      let isList = model.map { source.document.kind($0) == .sequence } ?? false
      let style = isList ? model.map(source.document.style) : nil
      let isShort = items.allSatisfy { $0.scalar != nil }
      if items.isEmpty || isShort && style != .plain, let flow = fittingFlow(value, key, column) {
        return Text(inline: flow)
      }
      let dash = column + habits.listStep
      let itemModel = model.flatMap { isList ? source.children(of: $0).last : nil }
      let lines = items.flatMap { item($0, at: dash, like: itemModel, near: node) }
      return Text(inline: "", lines: lines)
    case .mapping(let entries):
      let model = habits.nearestValue(of: key, to: node)
      let isFlow = model.map { source.document.style($0) == .flow } ?? (fallback == .log)
      if entries.isEmpty || isFlow, let flow = fittingFlow(value, key, column) {
        return Text(inline: flow)
      }
      return Text(inline: "", lines: lines(of: entries, at: column + habits.step, near: node))
    }
  }

  /// A collection in brackets; nil when the line would be longer than others are.
  private func fittingFlow(_ value: YAMLValue, _ key: String, _ column: Int) -> String? {
    let flow = flow(value)
    let end = column + key.utf8.count + 2 + flow.unicodeScalars.count
    return end <= habits.width || flow.utf8.count == 2 ? flow : nil
  }

  /// Style of a text that has no neighbour.
  private func newStyle(_ text: String) -> YAMLDocument.Style {
    fallback == .log && !YAMLText.isPlain(text) ? .double : .plain
  }

  private func lines(
    of entries: [(key: String, value: YAMLValue)], at column: Int, near node: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: column)
    return entries.flatMap { entry in
      let text = value(entry.value, of: entry.key, at: column, near: node)
      return [margin + Self.entry(entry.key, text.inline)] + text.lines
    }
  }

  /// `key: value`, or `key:` above the lines of its value.
  static func entry(_ key: String, _ inline: String) -> String {
    let key = YAMLScalar.inline(key, isText: false, inFlow: false)
    return inline.isEmpty ? "\(key):" : "\(key): \(inline)"
  }

  /// The lines of an item of a block list.
  ///
  /// - Parameter model: the item whose form it gets.
  func item(_ value: YAMLValue, at column: Int, like model: Int?, near node: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    if case .copied(let copy) = value, !copy.lines.isEmpty {
      return copy.lines.map { $0.isEmpty ? "" : margin + $0 }
    }
    let gap = model.map(source.gap) ?? 2
    let text = itemText(value, at: column + gap, like: model, near: node)
    let dash = "-" + String(repeating: " ", count: text.inline.isEmpty ? 0 : gap - 1)
    return [margin + dash + text.inline] + text.lines
  }

  /// An item of a block list without its dash.
  ///
  /// - Parameter column: of what is behind the dash.
  func itemText(_ value: YAMLValue, at column: Int, like model: Int?, near node: Int) -> Text {
    switch value.content {
    case .text(let text), .token(let text):
      let style = model.map(source.document.style) ?? .plain
      return scalar(
        text, isText: value.isText, style: style, room: column, indent: column)
    case .mapping(let entries) where !entries.isEmpty:
      let isFlow = model.map { source.document.style($0) == .flow } ?? false
      if isFlow, let flow = fittingFlow(value, "", column) { return Text(inline: flow) }
      var lines = lines(of: entries, at: column, near: node)
      let first = lines.removeFirst()
      return Text(inline: String(first.dropFirst(column)), lines: lines)
    case let other: return Text(inline: flow(other))
    }
  }

  /// Characters of a text that is never folded.
  private static let shortest = 20

  /// A scalar beside its key, or folded below it where it was or is too long.
  func scalar(
    _ text: String, isText: Bool, style: YAMLDocument.Style, room: Int, indent: Int
  ) -> Text {
    let inline = YAMLScalar.inline(text, style: style, isText: isText, inFlow: false)
    // A word or two far to the right gain nothing on a line of their own.
    let count = inline.unicodeScalars.count
    let isLong = room + count > habits.width && count > Self.shortest
    if style.isBlockScalar || isText && isLong,
      let folded = YAMLScalar.folded(text, width: max(20, habits.width - indent))
    {
      let margin = String(repeating: " ", count: indent)
      return Text(inline: ">-", lines: folded.map { $0.isEmpty ? "" : margin + $0 })
    }
    return Text(inline: inline)
  }

  /// A value on one line, for use in brackets.
  func flow(_ value: YAMLValue) -> String {
    switch value {
    case .text(let text):
      YAMLScalar.inline(text, style: newStyle(text), isText: true, inFlow: true)
    case .token(let text): YAMLScalar.inline(text, isText: false, inFlow: true)
    case .list(let items): "[\(items.map(flow).joined(separator: ", "))]"
    case .mapping(let entries): "{\(entries.map(flow).joined(separator: ", "))}"
    case .copied(let copy): flow(copy.value)
    }
  }

  func flow(_ entry: (key: String, value: YAMLValue)) -> String {
    "\(YAMLScalar.inline(entry.key, isText: false, inFlow: true)): \(flow(entry.value))"
  }
}

extension YAMLValue {
  var isText: Bool { if case .text = self { true } else { false } }
}
