import SourceText
import Wording

/// Reads the values of one mapping into the types of the plan.
///
/// What has the wrong form reads as absent: `FormatCheck` has reported it.
struct MapReader {
  let range: SourceRange
  private let entries: [YAMLEntry]

  /// Nil when the node is no mapping. Of a key that stands twice the first counts.
  init?(_ node: YAMLNode) {
    guard case .mapping(let entries) = node.content else { return nil }
    range = node.range
    self.entries = entries
  }

  private func value(of key: String) -> YAMLNode? {
    entries.place(of: key).map { entries[$0].value }
  }

  func has(_ key: String) -> Bool { entries.place(of: key) != nil }

  func map(_ key: String) -> MapReader? { value(of: key).flatMap(MapReader.init) }

  func maps(_ key: String) -> [MapReader] {
    guard case .sequence(let items) = value(of: key)?.content else { return [] }
    return items.compactMap(MapReader.init)
  }

  func text(_ key: String) -> Located<String>? { value(of: key).flatMap(Self.scalar) }

  /// A required text; when it is missing, which has been reported, the mapping stands in for it.
  func requiredText(_ key: String) -> Located<String> {
    text(key)
      ?? Located("", at: SourceRange(file: range.file, start: range.start, end: range.start))
  }

  func choice<Choice: RawRepresentable<String>>(_ key: String, default fallback: Choice) -> Choice {
    text(key).flatMap { Choice(rawValue: $0.value) } ?? fallback
  }

  func flag(_ key: String) -> Bool { text(key)?.value == "true" }

  func number(_ key: String) -> Int? { text(key).flatMap { Notation.number($0.value) } }

  func numbers(_ key: String) -> [Int] { texts(key).compactMap { Notation.number($0.value) } }

  func locatedDay(_ key: String) -> Located<Day>? {
    text(key).flatMap { text in Day(text.value).map { Located($0, at: text.range) } }
  }

  func day(_ key: String) -> Day? { text(key).flatMap { Day($0.value) } }

  func amounts(_ key: String) -> [Located<Euro>] {
    texts(key).compactMap { text in Euro(text.value).map { Located($0, at: text.range) } }
  }

  /// One text or a list of them.
  func texts(_ key: String) -> [Located<String>] { items(key).compactMap(Self.scalar) }

  func printedNames(_ key: String) -> [PrintedName] { texts(key).map(Notation.printedName) }

  /// One text divided by slashes, or a list.
  func departments(_ key: String) -> [Located<String>] {
    guard let single = text(key) else { return texts(key) }
    return single.slashSeparated()
  }

  func citations(_ key: String) -> [Citation] { texts(key).compactMap(Notation.citation) }

  func references(_ key: String) -> [Reference] {
    items(key).compactMap { item in
      if let scalar = Self.scalar(item) { return Notation.reference(scalar) }
      guard let link = MapReader(item), let target = link.text("to") else { return nil }
      return Reference(target: target, evidence: link.evidence, range: item.range)
    }
  }

  /// What `stated` or `inferred` in this mapping say.
  var evidence: Evidence {
    if let reason = text("inferred") { return .inferred(reason) }
    return has("stated") ? .stated(citations("stated")) : .own
  }

  var exceptions: [RuleException] {
    guard case .mapping(let entries) = value(of: "exceptions")?.content else { return [] }
    return entries.compactMap { entry in
      Self.scalar(entry.value).map { RuleException(rule: entry.key, reason: $0) }
    }
  }

  private func items(_ key: String) -> [YAMLNode] {
    guard let node = value(of: key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    return [node]
  }

  private static func scalar(_ node: YAMLNode) -> Located<String>? {
    guard case .scalar(let text) = node.content else { return nil }
    // A folded block ends in a newline that nobody typed on purpose.
    let trimmed = text.utf8.last == 0x0A ? String(text.dropLast()) : text
    return Located(trimmed, at: node.range)
  }
}
