import Documents
import TextFormats

/// Text with fields for data, a part of a page; `Assets/accessibility.nl.txt` describes the notation.
struct TextTemplate {
  let text: String
  /// What replaces `{name}`.
  var values: [String: Phrasing]
  /// What replaces a line `@name`.
  var blocks: [String: [Flow]] = [:]
  /// Names for which `?name` is true.
  var conditions: Set<String>

  /// Notice, then a section for each heading.
  var flows: [Flow] {
    var notice: [Flow] = []
    var sections: [(id: String, title: String, lines: [Line])] = []
    for line in text.split(separator: "\n") {
      guard !line.hasPrefix("# "), let line = asked(line) else { continue }
      if line.hasPrefix("! ") {
        notice.append(.paragraph([], phrasing(line.dropFirst(2))))
      } else if line.hasPrefix("## ") {
        let words = line.dropFirst(3).split(separator: " ", maxSplits: 1)
        sections.append((String(words.first ?? ""), String(words.last ?? ""), []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines += self.lines(line)
      }
    }
    return (notice.isEmpty ? [] : [.block(.division, [.css("notice")], notice)])
      + sections.map {
        .block(.section, [], [.heading(2, id: $0.id, $0.title)] + Self.joined($0.lines))
      }
  }

  private enum Line {
    case flow(Flow)
    case item(Item)
    case pair(Definition)
  }

  /// The line without its conditions; nil when one is not met.
  private func asked(_ line: Substring) -> Substring? {
    guard line.hasPrefix("?"), let end = line.firstIndex(of: " ") else { return line }
    let condition = line[..<end].dropFirst()
    let isMet =
      condition.hasPrefix("!")
      ? !conditions.contains(String(condition.dropFirst())) : conditions.contains(String(condition))
    return isMet ? asked(line[end...].dropFirst()) : nil
  }

  private func lines(_ line: Substring) -> [Line] {
    if line.hasPrefix("@") {
      return (blocks[String(line.dropFirst())] ?? []).map { .flow($0) }
    }
    if line.hasPrefix("- ") { return [.item(.item(phrasing(line.dropFirst(2))))] }
    if line.hasPrefix("> ") {
      return [.flow(.paragraph([.css("lead")], phrasing(line.dropFirst(2))))]
    }
    if let middle = line.firstRange(of: " :: ") {
      let value = phrasing(line[middle.upperBound...])
      return [.pair(.pair(String(line[..<middle.lowerBound]), [.inline(value)]))]
    }
    return [.flow(.paragraph([], phrasing(line)))]
  }

  /// Replaces data and links; all else is escaped.
  private func phrasing(_ line: Substring) -> Phrasing {
    var parts: [Phrasing] = []
    var rest = line
    while let match = rest.firstMatch(of: /\{([^}]+)\}|\[([^\]]+)\]\(([^)]+)\)/) {
      parts.append(.text(String(rest[..<match.range.lowerBound])))
      if let name = match.1 {
        parts.append(values[String(name)] ?? .none)
      } else if let words = match.2, let address = match.3 {
        parts.append(.link(String(words), to: String(address)))
      }
      rest = rest[match.range.upperBound...]
    }
    return .all(parts + [.text(String(rest))])
  }

  /// Items that follow each other become one list, and data one list of definitions.
  private static func joined(_ lines: [Line]) -> [Flow] {
    var flows: [Flow] = []
    var items: [Item] = []
    var pairs: [Definition] = []
    func end() {
      if !items.isEmpty { flows.append(.list([.css("plain")], items)) }
      if !pairs.isEmpty { flows.append(.definitions([.css("facts key")], pairs)) }
      (items, pairs) = ([], [])
    }
    for line in lines {
      switch line {
      case .item(let item):
        if !pairs.isEmpty { end() }
        items.append(item)
      case .pair(let pair):
        if !items.isEmpty { end() }
        pairs.append(pair)
      case .flow(let flow):
        end()
        flows.append(flow)
      }
    }
    end()
    return flows
  }
}
