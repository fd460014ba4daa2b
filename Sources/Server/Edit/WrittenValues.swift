import Editing
import PlanModel
import SourceText
import TextFormats

/// Values of keys as they are written in the files, for fields that a person edits.
struct WrittenValues {
  /// Files in the order by which ranges number them; nil for one that cannot be read, or was not asked
  /// for.
  private let sources: [YAMLSource?]

  /// Keys whose values are things of their own.
  private static let things: Set = ["effects", "sub-points", "lines"]

  /// - Parameters:
  ///   - reader: of the same files; one that it kept is not read again.
  ///   - numbers: of the files of which values are asked; nil for all.
  init(_ files: [SourceFile], _ reader: PlanReader? = nil, only numbers: Set<FileNumber>? = nil) {
    sources = files.inOrderOfPaths.enumerated().map { index, file in
      let number = FileNumber(index)
      guard numbers?.contains(number) != false else { return nil }
      return try? YAMLSource(file, reader?.yaml(of: file) ?? YAMLReader(file, number: number))
    }
  }

  /// Values of a mapping by key, without the things below it.
  func all(in range: SourceRange) -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    visit(range) { source, key, value in
      let document = source.document
      let isBelow = Self.things.contains(key) && document.kind(value) == .sequence
      let isOfMappings =
        isBelow
        && source.children(of: value).contains {
          document.kind($0) == .mapping
        }
      if !isOfMappings { values[key] = Self.json(value, document) }
    }
    return values
  }

  /// Value of one key; nil when it is not written.
  func value(of key: String, in range: SourceRange) -> JSONValue? {
    var found: JSONValue?
    visit(range) { source, name, value in
      if name == key { found = Self.json(value, source.document) }
    }
    return found
  }

  private func visit(
    _ range: SourceRange, _ body: (YAMLSource, _ key: String, _ value: Int) -> Void
  ) {
    guard sources.indices.contains(range.file.index), let source = sources[range.file.index],
      let mapping = source.node(.mapping, at: range.start)
    else { return }
    source.document.forEachEntry(of: mapping) { key, value in
      body(source, source.document.text(key), value)
    }
  }

  private static func json(_ node: Int, _ document: YAMLDocument) -> JSONValue {
    switch document.kind(node) {
    case .scalar: return .text(document.text(node))
    case .sequence:
      var items: [JSONValue] = []
      document.forEachChild(of: node) { items.append(json($0, document)) }
      return .list(items)
    case .mapping:
      var members: [String: JSONValue] = [:]
      document.forEachEntry(of: node) { members[document.text($0)] = json($1, document) }
      return .object(members)
    }
  }
}

extension JSONValue {
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }
}
