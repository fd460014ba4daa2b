import SourceText
import Toolkit

/// Holds a document against the definition of the plan's files.
///
/// After it the reader need not report anything: what it cannot use has been said here.
struct FormatCheck {
  private let document: YAMLDocument
  private let format = FormatTable.plan

  private init(_ document: YAMLDocument) { self.document = document }

  /// Checks a whole file.
  static func problems(in root: YAMLNode) -> [FormatProblem] {
    var problems: [FormatProblem] = []
    FormatCheck(root.document).check(root.place, as: 0, is: .map(.document), &problems)
    return problems
  }

  /// - Parameter entry: what it must be, by its place in the table; of a list that may stand there
  ///   each item is checked as another `kind`.
  private func check(
    _ node: Int, as entry: Int, is kind: ValueKind, _ problems: inout [FormatProblem]
  ) {
    switch (kind, document.kind(node)) {
    case (.map, .mapping), (.links, .mapping):
      if let map = format.entries[entry].map { check(mapping: node, in: map, &problems) }
    case (.exceptions, .mapping): checkExceptions(node, &problems)
    case (_, .sequence):
      guard let item = kind.item else { return report(entry, kind, node, &problems) }
      document.forEachChild(of: node) { check(item: $0, as: entry, is: item, &problems) }
    case (_, .scalar) where kind.isTextual:
      if document.isBlank(node) {
        let key = format.entries[entry].name
        problems.append(FormatProblem(.emptyText(key: key), at: document.range(node)))
      }
    case (_, .scalar):
      if !kind.accepts(document.text(node)) { report(entry, kind, node, &problems) }
    default: report(entry, kind, node, &problems)
    }
  }

  /// One or a list may stand here, but no list in the list: the reader would not see it.
  private func check(
    item: Int, as entry: Int, is kind: ValueKind, _ problems: inout [FormatProblem]
  ) {
    if document.kind(item) == .sequence {
      report(entry, kind, item, &problems)
    } else {
      check(item, as: entry, is: kind, &problems)
    }
  }

  private func report(
    _ entry: Int, _ kind: ValueKind, _ node: Int, _ problems: inout [FormatProblem]
  ) {
    let problem = FormatProblem.Kind.wrongType(
      key: format.entries[entry].name, expected: kind, found: .of(node, in: document))
    problems.append(FormatProblem(problem, at: document.range(node)))
  }

  private func check(mapping: Int, in map: Int, _ problems: inout [FormatProblem]) {
    if let (key, other) = format.maps[map].variant, document.value(of: key, in: mapping) != nil {
      return check(mapping: mapping, in: other, &problems)
    }
    let known = format.maps[map].keys
    checkDuplicates(in: mapping, &problems)
    document.forEachEntry(of: mapping) { key, value in
      if let entry = document.place(of: key, among: format.keys, in: known) {
        check(value, as: entry, is: format.entries[entry].kind, &problems)
      } else {
        report(unknown: key, in: map, &problems)
      }
    }
    for entry in known where format.entries[entry].isRequired {
      guard document.value(of: format.keys[entry], in: mapping) == nil else { continue }
      let problem = FormatProblem.Kind.missingKey(
        format.entries[entry].name, in: format.maps[map].name)
      problems.append(FormatProblem(problem, at: head(of: mapping)))
    }
  }

  private func report(unknown key: Int, in map: Int, _ problems: inout [FormatProblem]) {
    let text = document.text(key)
    let nearest = NearestWord.nearest(
      to: text, among: format.entries[format.maps[map].keys].map(\.name))
    let problem = FormatProblem.Kind.unknownKey(text, in: format.maps[map].name, nearest: nearest)
    problems.append(FormatProblem(problem, at: document.range(key)))
  }

  /// A mapping up to the end of its first key: what a message about the whole points at.
  private func head(of mapping: Int) -> SourceRange {
    let range = document.range(mapping)
    let isEmpty = document.next(mapping) == mapping + 1
    return SourceRange(
      file: range.file, start: range.start,
      end: isEmpty ? range.start : document.range(mapping + 1).end)
  }

  /// Rules that do not hold here, each with a text.
  private func checkExceptions(_ mapping: Int, _ problems: inout [FormatProblem]) {
    checkDuplicates(in: mapping, &problems)
    document.forEachEntry(of: mapping) { key, value in
      let problem: FormatProblem.Kind
      if document.kind(value) != .scalar {
        problem = .wrongType(
          key: document.text(key), expected: .text, found: .of(value, in: document))
      } else if document.isBlank(value) {
        problem = .emptyText(key: document.text(key))
      } else {
        return
      }
      problems.append(FormatProblem(problem, at: document.range(value)))
    }
  }

  /// Reports every repetition of a key with the place of the first.
  private func checkDuplicates(in mapping: Int, _ problems: inout [FormatProblem]) {
    guard document.entryCount(mapping) > Self.fewKeys else {
      document.forEachEntry(of: mapping) { key, _ in
        let first = document.first(like: key, in: mapping)
        if first < key { report(key, after: first, &problems) }
      }
      return
    }
    var first: [String: Int] = [:]
    document.forEachEntry(of: mapping) { key, _ in
      let text = document.text(key)
      if let earlier = first[text] {
        report(key, after: earlier, &problems)
      } else {
        first[text] = key
      }
    }
  }

  private func report(_ key: Int, after first: Int, _ problems: inout [FormatProblem]) {
    let problem = FormatProblem.Kind.duplicateKey(
      document.text(key), first: document.range(first))
    problems.append(FormatProblem(problem, at: document.range(key)))
  }

  /// Up to so many keys comparing each with those before it is quicker than making a table.
  private static let fewKeys = 24
}

extension FormatProblem.Found {
  static func of(_ node: Int, in document: YAMLDocument) -> FormatProblem.Found {
    switch document.kind(node) {
    case .scalar where document.text(node).isEmpty: .nothing
    case .scalar: .text(document.text(node))
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
    case .maps(let name): .map(name)
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
    case .citations: Notation.isCitation(text)
    case .links: Notation.isLink(text)
    case .exceptions, .map, .maps: false
    }
  }
}
