import SourceText
import Toolkit

/// Reads the values of one mapping into the types of the plan.
///
/// What has the wrong form reads as absent: `FormatCheck` has reported it.
struct MapReader {
  private let document: YAMLDocument
  /// Where in the document the mapping stands.
  private let place: Int

  /// Nil when the node is no mapping. Of a key that stands twice the first counts.
  init?(_ node: YAMLNode) { self.init(node.document, at: node.place) }

  private init?(_ document: YAMLDocument, at place: Int) {
    guard document.kind(place) == .mapping else { return nil }
    self.document = document
    self.place = place
  }

  var range: SourceRange { document.range(place) }

  private func value(of key: YAMLKey) -> Int? { document.value(of: key, in: place) }

  func has(_ key: YAMLKey) -> Bool { value(of: key) != nil }

  func map(_ key: YAMLKey) -> MapReader? { value(of: key).flatMap { MapReader(document, at: $0) } }

  func maps(_ key: YAMLKey) -> [MapReader] {
    guard let list = value(of: key), document.kind(list) == .sequence else { return [] }
    var maps: [MapReader] = []
    document.forEachChild(of: list) { item in
      if let map = MapReader(document, at: item) { maps.append(map) }
    }
    return maps
  }

  func text(_ key: YAMLKey) -> Located<String>? { value(of: key).flatMap(scalar) }

  /// A required text; when it is missing, which has been reported, the mapping stands in for it.
  func requiredText(_ key: YAMLKey) -> Located<String> {
    if let text = text(key) { return text }
    return Located("", at: SourceRange(file: range.file, start: range.start, end: range.start))
  }

  func choice<Choice: RawRepresentable<String>>(_ key: YAMLKey, default fallback: Choice) -> Choice
  {
    text(key).flatMap { Choice(rawValue: $0.value) } ?? fallback
  }

  func flag(_ key: YAMLKey) -> Bool { text(key)?.value == "true" }

  func number(_ key: YAMLKey) -> Int? { text(key).flatMap { Notation.number($0.value) } }

  func numbers(_ key: YAMLKey) -> [Int] { texts(key).compactMap { Notation.number($0.value) } }

  func locatedDay(_ key: YAMLKey) -> Located<Day>? {
    text(key).flatMap { text in Day(text.value).map { Located($0, at: text.range) } }
  }

  func day(_ key: YAMLKey) -> Day? { text(key).flatMap { Day($0.value) } }

  func amounts(_ key: YAMLKey) -> [Located<Euro>] {
    texts(key).compactMap { text in Euro(text.value).map { Located($0, at: text.range) } }
  }

  /// One text or a list of them.
  func texts(_ key: YAMLKey) -> [Located<String>] { items(key, scalar) }

  func printedNames(_ key: YAMLKey) -> [PrintedName] { texts(key).map(Notation.printedName) }

  /// One text divided by slashes, or a list.
  func departments(_ key: YAMLKey) -> [Located<String>] {
    guard let single = text(key) else { return texts(key) }
    return single.slashSeparated()
  }

  func citations(_ key: YAMLKey) -> [Citation] {
    items(key) { scalar($0).flatMap(Notation.citation) }
  }

  func references(_ key: YAMLKey) -> [Reference] {
    items(key) { item in
      if let scalar = scalar(item) { return Notation.reference(scalar) }
      guard let link = MapReader(document, at: item), let target = link.text("to") else {
        return nil
      }
      return Reference(target: target, evidence: link.evidence, range: link.range)
    }
  }

  /// What `stated` or `inferred` in this mapping say.
  var evidence: Evidence {
    if let reason = text("inferred") { return .inferred(reason) }
    return has("stated") ? .stated(citations("stated")) : .own
  }

  var exceptions: [RuleException] {
    guard let map = value(of: "exceptions"), document.kind(map) == .mapping else { return [] }
    var exceptions: [RuleException] = []
    document.forEachEntry(of: map) { key, value in
      guard let reason = scalar(value) else { return }
      let rule = Located(document.text(key), at: document.range(key))
      exceptions.append(RuleException(rule: rule, reason: reason))
    }
    return exceptions
  }

  /// What one node or each of a list of them is read as.
  private func items<Item>(_ key: YAMLKey, _ read: (Int) -> Item?) -> [Item] {
    guard let place = value(of: key) else { return [] }
    guard document.kind(place) == .sequence else { return read(place).map { [$0] } ?? [] }
    var items: [Item] = []
    document.forEachChild(of: place) { child in
      if let item = read(child) { items.append(item) }
    }
    return items
  }

  private func scalar(_ place: Int) -> Located<String>? {
    guard document.kind(place) == .scalar else { return nil }
    return Located(document.trimmedText(place), at: document.range(place))
  }
}
