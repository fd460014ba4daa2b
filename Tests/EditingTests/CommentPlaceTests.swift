import Editing
import SourceText
import Testing

/// A comment stays at what it was written for, or goes with it and is named.
@Suite struct CommentPlaceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let before: String
    let after: String
    var lost: [String] = []
    var testDescription: String { before }
  }

  private func result(
    _ text: String, _ change: (inout YAMLPatch, YAMLSource) throws -> Void
  ) throws -> YAMLPatch.Result {
    let source = try YAMLSource(SourceFile(path: "a.yaml", text: text))
    var patch = YAMLPatch(source)
    try change(&patch, source)
    return try patch.result()
  }

  private func check(
    _ it: Case, _ change: (inout YAMLPatch, YAMLSource) throws -> Void
  ) throws {
    let result = try result(it.before, change)
    #expect(String(decoding: result.bytes, as: UTF8.self) == it.after)
    #expect(result.lostComments == it.lost)
  }

  @Test(
    "what is added at the end comes behind the comma and the comment of the last",
    arguments: [
      Case(before: "k: [\n  a,   # a\n]\n", after: "k: [\n  a,   # a\n  z,\n]\n"),
      Case(before: "k: [\n  a   # a\n]\n", after: "k: [\n  a,   # a\n  z\n]\n"),
      Case(before: "k: [\n  a, # a\n  b # b\n]\n", after: "k: [\n  a, # a\n  b, # b\n  z\n]\n"),
      Case(before: "k: [\n  a,\n  # end\n]\n", after: "k: [\n  a,\n  z,\n  # end\n]\n"),
      Case(before: "k: [\n  a\n  # end\n]\n", after: "k: [\n  a,\n  z\n  # end\n]\n"),
      Case(before: "k: [\r\n  a, # a\r\n]\r\n", after: "k: [\r\n  a, # a\r\n  z,\r\n]\r\n"),
      Case(before: "k: [a, b] # k\n", after: "k: [a, b, z] # k\n"),
      Case(before: "k: [\n  a,\n]\n", after: "k: [\n  a,\n  z,\n]\n"),
    ])
  func end(it: Case) throws {
    try check(it) { patch, source in
      patch.append(.token("z"), to: "k", in: source.root, order: [], isListOnly: false)
    }
  }

  @Test(
    "what is added before another comes above its comments",
    arguments: [
      Case(before: "k: [\n  # a\n  a,\n]\n", after: "k: [\n  z,\n  # a\n  a,\n]\n"),
      Case(before: "k: [ # k\n  a, # a\n]\n", after: "k: [ # k\n  z,\n  a, # a\n]\n"),
    ])
  func first(it: Case) throws {
    try check(it) { patch, source in
      patch.append(.token("z"), at: 0, to: "k", in: source.root, order: [], isListOnly: false)
    }
  }

  @Test func `a new key in braces comes behind the comment of the one before`() throws {
    let it = Case(
      before: "k: {\n  a: 1,   # one\n  b: [2],   # two\n}\n",
      after: "k: {\n  a: 1,   # one\n  b: [2],   # two\n  c: 3,\n}\n")
    try check(it) { patch, source in
      let mapping = try #require(source.value(of: "k", in: source.root))
      patch.set("c", .token("3"), in: mapping, order: ["a", "b", "c"])
    }
  }

  @Test(
    "what goes takes its own comments and no other",
    arguments: [
      Case(
        before: "k: [\n  a, # a\n  b, # b\n  c # c\n]\n", after: "k: [\n  a, # a\n  c # c\n]\n",
        lost: ["# b"]),
      Case(before: "k: [\n  a,\n  b # b\n]\n", after: "k: [\n  a,\n]\n", lost: ["# b"]),
      Case(
        before: "k: [\n  a, # a\n  # above\n  b,\n]\n", after: "k: [\n  a, # a\n]\n",
        lost: ["# above"]),
    ])
  func removed(it: Case) throws {
    try check(it) { patch, source in
      let list = try #require(source.value(of: "k", in: source.root))
      let index = try #require(
        source.children(of: list).firstIndex { source.document.text($0) == "b" })
      patch.remove(item: index, of: list)
    }
  }

  @Test(
    "a list that is set pairs what names the same",
    arguments: [
      Case(
        before: "k:\n  - 1@41 # one\n  - 2@5 # two\n", after: "k:\n  - 2 # two\n", lost: ["# one"]),
      Case(
        before: "k: [\n  1@41, # one\n  2@5, # two\n]\n", after: "k: [\n  2, # two\n]\n",
        lost: ["# one"]),
      Case(
        before: "k:\n  - 1 # one\n  - to: 2 # two\n    inferred: x\n",
        after: "k:\n  - to: 2 # two\n",
        lost: ["# one"]),
      Case(before: "k:\n  - 7\n  - 5 # five\n", after: "k:\n  - 2\n", lost: ["# five"]),
      Case(before: "k: [\n  7, # seven\n]\n", after: "k: [\n  2,\n]\n", lost: ["# seven"]),
    ])
  func paired(it: Case) throws {
    try check(it) { patch, source in
      patch.set(items: [.token("2")], of: "k", in: source.root, order: [])
    }
  }

  @Test func `a mapping that has nothing in common is another item`() throws {
    let it = Case(
      before: "k:\n  # one\n  - a: 1\n    b: 2 # two\n", after: "k:\n  - a: 5\n    b: 6\n",
      lost: ["# one", "# two"])
    try check(it) { patch, source in
      let value: YAMLValue = .list([.mapping([("a", .token("5")), ("b", .token("6"))])])
      patch.change("k", to: value, in: source.root, order: [], YAMLPatch.Keys { _, _ in false })
    }
  }
}
