import SourceText
import Toolkit

/// Values of a wrong form, unknown keys and keys that are there twice.
extension PartReader {
  mutating func report(_ key: String, _ kind: ValueKind, _ node: Int) {
    let problem = FormatProblem.Kind.wrongType(
      key: key, expected: kind, found: .of(node, in: document))
    problems.append(FormatProblem(problem, at: document.range(node)))
  }

  /// - Parameter free: keys that the mapping does not have.
  mutating func report(unknown key: Int, in map: MapName, free: [String]) {
    let text = document.text(key)
    let near = NearestWord.all(near: text, among: free)
    problems.append(
      FormatProblem(.unknownKey(text, in: map, near: near), at: document.range(key)))
  }

  /// Range of a mapping up to the end of its first key, for messages about the whole.
  func beginning(of mapping: Int) -> SourceRange {
    let range = document.range(mapping)
    let isEmpty = document.next(mapping) == mapping + 1
    return SourceRange(
      file: range.file, start: range.start,
      end: isEmpty ? range.start : document.range(mapping + 1).end)
  }

  /// Reports every repetition of a key with the position of the first.
  mutating func reportRepetitions(in mapping: Int) {
    let isLarge = document.entryCount(mapping) > Self.fewKeys
    var firsts: [String: Int] = [:]
    let end = document.next(mapping)
    var key = mapping + 1
    while key < end {
      let first: Int
      if isLarge {
        first = firsts[document.text(key), default: key]
        firsts[document.text(key)] = first
      } else {
        first = document.first(like: key, in: mapping)
      }
      if first < key {
        let problem = FormatProblem.Kind.duplicateKey(
          document.text(key), first: document.range(first))
        problems.append(FormatProblem(problem, at: document.range(key)))
      }
      key = document.next(key + 1)
    }
  }

  /// Size up to which comparing each key with those before it is faster than a table.
  private static let fewKeys = 24
}

extension FormatProblem.Found {
  fileprivate static func of(_ node: Int, in document: YAMLDocument) -> FormatProblem.Found {
    switch document.kind(node) {
    case .scalar where document.text(node).isEmpty: .nothing
    case .scalar: .text(document.text(node))
    case .sequence: .list
    case .mapping: .mapping
    }
  }
}
