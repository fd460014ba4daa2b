import Editing
import PlanModel
import SourceText
import Toolkit

/// Names in parts of files that were not read, as of an answer whose state is no state: no link of them
/// can follow, and once somebody mends the part it would be about another thing.
extension PlanEditor {
  /// Checks that no such part may hold a name that changes.
  func checkUnread(_ names: [Node: String]) throws(OperationRefusal) {
    let files = Set(
      changes.problems.filter { problem in
        if case .yaml(.controlCharacter) = problem.kind { false } else { !problem.endsReading }
      }.map(\.range.file))
    guard !files.isEmpty, !names.isEmpty else { return }
    var read: [FileNumber: Set<SourcePosition>] = [:]
    func add(_ range: SourceRange) {
      if files.contains(range.file) { read[range.file, default: []].insert(range.start) }
    }
    for link in graph.links { add(link.printed.range) }
    for link in graph.broken { add(link.printed.range) }
    for theme in plan.header?.themes ?? [] { add(theme.range) }
    for end in plan.sessions.flatMap(\.ends) { if let target = end.target { add(target.range) } }
    plan.forEachCitation { citation, _ in
      if let source = citation.source { add(source.range) }
    }
    for file in files.sorted() {
      guard let source = changes.source(file) else { continue }
      let unread = UnreadNames(names, graph, source, read[file] ?? [])
      guard let (name, range) = unread.first else { continue }
      throw OperationRefusal(
        Phrase(
          nl: "Dit kon niet worden gelezen, en noemt '\(name)': het zou niet meegaan.",
          en: "This could not be read, and has '\(name)' in it: it would not follow."),
        at: range,
        remedy: Phrase(nl: "Herstel het eerst. ", en: "First mend it. ") + .seeFindings)
    }
  }
}

/// Looks in a file for names that no link of the plan has.
private struct UnreadNames {
  private let names: [Node: String]
  private let graph: PlanGraph
  private let source: YAMLSource
  private let read: Set<SourcePosition>
  private let old: Set<String>

  /// - Parameter read: where names begin that were read.
  init(
    _ names: [Node: String], _ graph: PlanGraph, _ source: YAMLSource, _ read: Set<SourcePosition>
  ) {
    self.names = names
    self.graph = graph
    self.source = source
    self.read = read
    old = Set(names.values)
  }

  /// Which things each key may name. One that is written with a mistake may name any.
  private static let keys: [String: Names] = {
    var keys: [String: Names] = [:]
    for map in MapName.allCases {
      for key in PlanFormat[map].keys {
        let own = Names(key)
        keys[key.name] = keys[key.name].map { $0.joined(with: own) } ?? own
      }
    }
    return keys
  }()

  private struct Names {
    var roles: Set<LinkRole> = []
    var isAny = false

    init(_ key: KeyFormat) {
      if let role = key.role { roles = [role] }
      switch key.kind {
      case .citations, .links, .printedNames: isAny = true
      // Of a link its target, of a session the thing that an item became.
      case .identifier where key.name == "to": isAny = true
      default: isAny = key.name == "themes"
      }
    }

    func joined(with other: Names) -> Names {
      var joined = self
      joined.roles.formUnion(other.roles)
      joined.isAny = isAny || other.isAny
      return joined
    }
  }

  /// The first such name.
  var first: (name: String, range: SourceRange)? { first(in: source.root, under: nil) }

  /// As deep as the document, which `YAMLLimits` bounds.
  private func first(in node: Int, under key: String?) -> (name: String, range: SourceRange)? {
    let document = source.document
    switch document.kind(node) {
    case .scalar:
      return key.flatMap { name(in: node, under: $0) }.map { ($0, document.range(node)) }
    case .sequence:
      var found: (name: String, range: SourceRange)?
      document.forEachChild(of: node) { item in
        found = found ?? first(in: item, under: key)
      }
      return found
    case .mapping:
      var found: (name: String, range: SourceRange)?
      document.forEachEntry(of: node) { entry, value in
        let name = document.text(entry)
        // What was so before stays what it was.
        if found == nil, name != "formerly" { found = first(in: value, under: name) }
      }
      return found
    }
  }

  private func name(in scalar: Int, under key: String) -> String? {
    let known = Self.keys[key]
    let roles = known?.roles ?? []
    // Who decided keeps the code of then.
    guard known == nil || known?.isAny == true || !roles.subtracting([.decider]).isEmpty else {
      return nil
    }
    let text = source.document.trimmedText(scalar)
    guard text.utf8.count <= 400 else { return nil }
    let parts = Self.parts(of: text)
    guard let name = parts.first(where: old.contains), !isRead(scalar) else { return nil }
    guard let known, !known.isAny else { return name }
    return parts.first { part in
      old.contains(part)
        && roles.contains { role in
          graph.node(named: part, for: role).map { names[$0] == part } ?? false
        }
    }
  }

  private func isRead(_ scalar: Int) -> Bool {
    let (range, end) = (source.document.range(scalar), source.document.end(scalar))
    if read.contains(range.start) { return true }
    return range.start.line == end.line
      && (range.start.column...max(range.start.column, end.column)).contains {
        read.contains(SourcePosition(line: range.start.line, column: $0))
      }
  }

  /// The names that may be in a text: all of it, each between slashes, and what is before or behind the
  /// signs of a notation.
  private static func parts(of text: String) -> [String] {
    func trimmed(_ part: Substring) -> String {
      part.split(separator: " ").joined(separator: " ")
    }
    return [text]
      + text.split(whereSeparator: { "/@:,;".contains($0) }).map(trimmed)
  }
}
