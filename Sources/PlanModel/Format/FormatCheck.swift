import SourceText
import Wording

/// Holds a document against the definition of the plan's files.
///
/// After it the reader need not report anything: what it cannot use has been said here.
struct FormatCheck {
  private(set) var problems: [FormatProblem] = []

  /// Checks a whole file.
  static func problems(in root: YAMLNode) -> [FormatProblem] {
    var check = FormatCheck()
    check.check(root, key: "", is: .map(.document))
    return check.problems
  }

  private mutating func check(_ node: YAMLNode, key: String, is kind: ValueKind) {
    switch (kind, node.content) {
    case (.map(let name), .mapping(let entries)): check(entries, in: name, at: node.range)
    case (.maps(let name), .sequence(let items)):
      for item in items { check(item, key: key, is: .map(name)) }
    case (.exceptions, .mapping(let entries)): checkExceptions(entries)
    case (.links, .mapping): check(node, key: key, is: .map(.link))
    case (_, .sequence(let items)) where kind.item != nil:
      for item in items { check(item: item, key: key, is: kind.item ?? kind) }
    case (_, .scalar(let text)) where kind.isTextual && text.isBlank:
      problems.append(FormatProblem(.emptyText(key: key), at: node.range))
    case (_, .scalar(let text)):
      if !kind.accepts(text) { report(key, kind, .of(node), at: node.range) }
    default: report(key, kind, .of(node), at: node.range)
    }
  }

  /// One or a list may stand here, but no list in the list: the reader would not see it.
  private mutating func check(item: YAMLNode, key: String, is kind: ValueKind) {
    if case .sequence = item.content {
      report(key, kind, .list, at: item.range)
    } else {
      check(item, key: key, is: kind)
    }
  }

  private mutating func report(
    _ key: String, _ kind: ValueKind, _ found: FormatProblem.Found, at range: SourceRange
  ) {
    problems.append(
      FormatProblem(.wrongType(key: key, expected: kind, found: found), at: range))
  }

  private mutating func check(_ entries: [YAMLEntry], in name: MapName, at range: SourceRange) {
    let format = PlanFormat[name]
    if let variant = format.variant, entries.place(of: variant.key) != nil {
      return check(entries, in: variant.map, at: range)
    }
    checkDuplicates(entries)
    for entry in entries {
      guard let key = format.key(entry.key.value) else {
        let nearest = NearestWord.nearest(to: entry.key.value, among: format.keys.map(\.name))
        problems.append(
          FormatProblem(
            .unknownKey(entry.key.value, in: name, nearest: nearest), at: entry.key.range))
        continue
      }
      check(entry.value, key: key.name, is: key.kind)
    }
    let head = SourceRange(
      file: range.file, start: range.start,
      end: entries.first?.key.range.end ?? range.start)
    for key in format.keys where key.isRequired && entries.place(of: key.name) == nil {
      problems.append(FormatProblem(.missingKey(key.name, in: name), at: head))
    }
  }

  private mutating func checkExceptions(_ entries: [YAMLEntry]) {
    checkDuplicates(entries)
    for entry in entries { check(entry.value, key: entry.key.value, is: .text) }
  }

  /// Reports every repetition with the place of the first.
  private mutating func checkDuplicates(_ entries: [YAMLEntry]) {
    if entries.count <= Self.fewKeys {
      for place in entries.indices {
        let key = entries[place].key.value
        guard let first = entries.place(of: key, among: place) else { continue }
        report(entries[place].key, after: entries[first].key.range)
      }
      return
    }
    var first: [String: SourceRange] = [:]
    for entry in entries {
      if let range = first[entry.key.value] {
        report(entry.key, after: range)
      } else {
        first[entry.key.value] = entry.key.range
      }
    }
  }

  private mutating func report(_ key: Located<String>, after first: SourceRange) {
    problems.append(FormatProblem(.duplicateKey(key.value, first: first), at: key.range))
  }

  /// Up to so many keys comparing each with those before it is quicker than making a table.
  private static let fewKeys = 24
}

extension FormatProblem.Found {
  static func of(_ node: YAMLNode) -> FormatProblem.Found {
    switch node.content {
    case .scalar(""): .nothing
    case .scalar(let text): .text(text)
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}

extension ValueKind {
  /// What an item must be, where a list may stand.
  var item: ValueKind? {
    switch self {
    case .numbers: .number
    case .amounts: .amount
    case .texts: .text
    case .printedNames, .departments, .citations, .links: self
    default: nil
    }
  }

  /// Whether any text is good here, so that only an empty one can be wrong.
  var isTextual: Bool {
    switch self {
    case .text, .identifier, .texts, .departments, .printedNames: true
    default: false
    }
  }

  /// Whether one scalar is good here.
  func accepts(_ text: String) -> Bool {
    switch self {
    case .text, .identifier, .texts, .departments: true
    case .choice(let words): words.contains(text)
    case .flag: text == "true" || text == "false"
    case .number, .numbers: Notation.number(text) != nil
    case .amount, .amounts: Euro(text) != nil
    case .date: Day(text) != nil
    case .criterion: SuccessCriterion(text) != nil
    case .printedNames: true
    case .citations: Notation.lines(text) != nil
    case .links: Notation.isLink(text)
    case .exceptions, .map, .maps: false
    }
  }
}
