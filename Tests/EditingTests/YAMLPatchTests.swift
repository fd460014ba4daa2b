import Editing
import SourceText
import Testing

/// Edits of YAML files: what was asked changes, everything else stays byte for byte.
@Suite struct YAMLPatchTests {
  private func source(_ text: String) throws -> YAMLSource {
    try YAMLSource(SourceFile(path: "a.yaml", bytes: Array(text.utf8)))
  }

  private func changed(
    _ text: String, _ change: (inout YAMLPatch, YAMLSource) throws -> Void
  ) throws -> String {
    let source = try source(text)
    var patch = YAMLPatch(source)
    try change(&patch, source)
    return String(decoding: try patch.result().bytes, as: UTF8.self)
  }

  private func list(_ key: String, _ source: YAMLSource) throws -> Int {
    try #require(source.value(of: key, in: source.root))
  }

  private func mapping(_ key: String, _ index: Int, _ source: YAMLSource) throws -> Int {
    source.children(of: try list(key, source))[index]
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let before: String
    let value: String
    let after: String
    var testDescription: String { "\(before) ← \(value)" }
  }

  @Test(
    "a value is replaced in the form it had",
    arguments: [
      Case(before: "k: a # c\nl: b\n", value: "z", after: "k: z # c\nl: b\n"),
      Case(before: "k: 'a'\n", value: "z", after: "k: 'z'\n"),
      Case(before: "k: \"a\"\n", value: "z", after: "k: \"z\"\n"),
      Case(before: "k: a\n", value: "x: y", after: "k: 'x: y'\n"),
      Case(before: "k: a\n", value: "x #y", after: "k: 'x #y'\n"),
      Case(before: "k: a\n", value: "@x", after: "k: '@x'\n"),
      Case(before: "k: a\n", value: "true", after: "k: 'true'\n"),
      Case(before: "k: a\n", value: "12", after: "k: '12'\n"),
      Case(before: "k: a\n", value: "x\ny", after: "k: \"x\\ny\"\n"),
      Case(before: "{k: a, l: b}\n", value: "x, y", after: "{k: 'x, y', l: b}\n"),
      Case(before: "k: >-\n  a\n  b\n# c\nl: b\n", value: "z", after: "k: >-\n  z\n# c\nl: b\n"),
      Case(before: "k: | # c\n  a\n\nl: b\n", value: "z", after: "k: >- # c\n  z\n\nl: b\n"),
      Case(before: "k:\nl: b\n", value: "z", after: "k: z\nl: b\n"),
      Case(before: "k: a\r\nl: b\r\n", value: "z", after: "k: z\r\nl: b\r\n"),
      Case(before: "k: a", value: "z", after: "k: z"),
      Case(before: "'k': a\t# tab\n", value: "z", after: "'k': z\t# tab\n"),
      Case(before: "k: a\n    b\nl: c\n", value: "z", after: "k: z\nl: c\n"),
    ])
  func replaced(it: Case) throws {
    let after = try changed(it.before) { patch, source in
      patch.replace(try list("k", source), with: .text(it.value))
    }
    #expect(after == it.after)
  }

  @Test func `a long text is folded at the width of the file`() throws {
    let long = "woord " + String(repeating: "woorden ", count: 14) + "einde"
    let after = try changed("a:\n  k: x\n") { patch, source in
      let mapping = try list("a", source)
      patch.set("k", .text(long), in: mapping, order: [])
    }
    let lines = after.split(separator: "\n")
    #expect(lines.dropFirst().first == "  k: >-")
    #expect(lines.dropFirst(2).allSatisfy { $0.hasPrefix("    ") && $0.count <= 100 })
  }

  @Test func `a new key comes where the format has it`() throws {
    let after = try changed("- a: 1\n  c: 3 # drie\n- x: 1\n") { patch, source in
      let first = try #require(source.children(of: source.root).first)
      patch.set("b", .token("2"), in: first, order: ["a", "b", "c"])
      patch.set("d", .token("4"), in: first, order: ["a", "b", "c", "d"])
    }
    #expect(after == "- a: 1\n  b: 2\n  c: 3 # drie\n  d: 4\n- x: 1\n")
  }

  @Test func `a key before the first one takes its position behind the dash`() throws {
    let after = try changed("- b: 1\n") { patch, source in
      let first = try #require(source.children(of: source.root).first)
      patch.set("a", .token("0"), in: first, order: ["a", "b"])
    }
    #expect(after == "- a: 0\n  b: 1\n")
  }

  @Test func `a key goes with the comment above it, and the rest stays`() throws {
    let after = try changed("a: 1\n# over b\nb:\n  - x\n  - y\n# over c\nc: 3\n") { patch, source in
      patch.remove("b", in: source.root)
    }
    #expect(after == "a: 1\n# over c\nc: 3\n")
  }

  @Test func `what was lost is listed`() throws {
    var patch = YAMLPatch(try source("a: 1\n# over b\nb: 2 # twee\nc: 3\n"))
    patch.remove("b", in: patch.source.root)
    #expect(try patch.result().lostComments == ["# over b", "# twee"])
  }

  @Test(
    "an item is inserted in the form of the others",
    arguments: [
      ("l:\n  - a\n  - b\n", 1, "l:\n  - a\n  - z\n  - b\n"),
      ("l:\n- a\n- b\n", 2, "l:\n- a\n- b\n- z\n"),
      ("l:\n- a\n- b", 2, "l:\n- a\n- b\n- z"),
      (
        "l:\n\n  - a\n\n  # over b\n  - b\nm: 1\n", 1,
        "l:\n\n  - a\n\n  - z\n\n  # over b\n  - b\nm: 1\n"
      ),
      ("l: [a, b] # c\n", 1, "l: [a, z, b] # c\n"),
      ("l: [a, b]\n", 2, "l: [a, b, z]\n"),
      ("l: []\n", 0, "l: [z]\n"),
      ("l: [\n  a,\n  b\n]\n", 2, "l: [\n  a,\n  b,\n  z\n]\n"),
      ("l:\r\n  - a\r\n", 1, "l:\r\n  - a\r\n  - z\r\n"),
      ("l:\n  -   a\n  -   b\n", 1, "l:\n  -   a\n  -   z\n  -   b\n"),
      // Blank lines that are a part of a text stay its.
      ("l:\n  - |+\n    a\n\nm: 1\n", 1, "l:\n  - |+\n    a\n\n  - >-\n    z\nm: 1\n"),
      (
        "l:\n  - b\n\n  - |+\n    a\n\n\nm: 1\n", 2,
        "l:\n  - b\n\n  - |+\n    a\n\n\n  - >-\n    z\nm: 1\n"
      ),
    ])
  func inserted(before: String, index: Int, expected: String) throws {
    let after = try changed(before) { patch, source in
      patch.insert([.token("z")], at: index, in: try list("l", source))
    }
    #expect(after == expected)
  }

  @Test(
    "a mapping gets the gap behind its dash and the order of keys of the others",
    arguments: [
      (
        "l:\n  -   t: a\n      id: b\n",
        "l:\n  -   t: a\n      id: b\n  -   t: y\n      n: 3\n      id: x\n"
      ),
      ("l:\n  - {t: a, id: b}\n", "l:\n  - {t: a, id: b}\n  - {t: y, n: 3, id: x}\n"),
      ("l:\n  - id: b\n", "l:\n  - id: b\n  - id: x\n    n: 3\n    t: y\n"),
    ])
  func mapping(before: String, expected: String) throws {
    let after = try changed(before) { patch, source in
      patch.insert(
        [.mapping([("id", .token("x")), ("n", .token("3")), ("t", .token("y"))])], at: 1,
        in: try list("l", source))
    }
    #expect(after == expected)
  }

  @Test func `a list item that is written anew keeps the gap behind its dash`() throws {
    let after = try changed("l:\n  -   a: 1\n      b: 2\n") { patch, source in
      let item = try #require(source.children(of: try list("l", source)).first)
      patch.replace(item, with: .mapping([("a", .token("3")), ("c", .token("4"))]))
    }
    #expect(after == "l:\n  -   a: 3\n      c: 4\n")
  }

  @Test(
    "a key behind or before a text that keeps its blank lines changes nothing of it",
    arguments: [
      ("a: |+\n  x\n\n", "z", "a: |+\n  x\n\nz: 1\n"),
      ("a: 1\n\nb: |+\n  x\n\n\nc: 2\n", "z", "a: 1\n\nb: |+\n  x\n\n\nz: 1\nc: 2\n"),
    ])
  func besideKept(before: String, key: String, expected: String) throws {
    let after = try changed(before) { patch, source in
      patch.set(key, .token("1"), in: source.root, order: ["a", "b", "z", "c"])
    }
    #expect(after == expected)
  }

  @Test(
    "an item goes with its comments and the blank line before it",
    arguments: [
      ("l:\n  - |+\n    a\n\n  - b\n  - c\n", 1, "l:\n  - |+\n    a\n\n  - c\n"),
      ("l:\n  - b\n\n  - |+\n    a\n\n  - c\n", 1, "l:\n  - b\n  - c\n"),
      ("l:\n\n  - a\n\n  # over b\n  - b # b\n    # nog b\n\n  - c\n", 1, "l:\n\n  - a\n\n  - c\n"),
      ("l:\n\n  - a\n\n  - b\n", 0, "l:\n\n  - b\n"),
      ("l:\n  - a\n  - b", 1, "l:\n  - a"),
      ("l: [a, b, c]\n", 0, "l: [b, c]\n"),
      ("l: [a, b, c]\n", 2, "l: [a, b]\n"),
      ("l: [a, b, c]\n", 1, "l: [a, c]\n"),
    ])
  func removed(before: String, index: Int, expected: String) throws {
    let after = try changed(before) { patch, source in
      patch.remove(item: index, of: try list("l", source))
    }
    #expect(after == expected)
  }

  @Test func `the last item of a list takes its key with it`() throws {
    let after = try changed("a: 1\nl:\n  - x\nb: 2\n") { patch, source in
      let item = try #require(source.children(of: try list("l", source)).first)
      let isRemoved = patch.removeItem(item)
      #expect(isRemoved)
    }
    #expect(after == "a: 1\nb: 2\n")
  }

  @Test func `a list that loses its last item and gets another stays`() throws {
    let after = try changed("a: 1\nl:\n  - x\nb: 2\n") { patch, source in
      let item = try #require(source.children(of: try list("l", source)).first)
      let isRemoved = patch.removeItem(item)
      #expect(isRemoved)
      patch.append(.token("y"), to: "l", in: source.root, order: [], isListOnly: false)
    }
    #expect(after == "a: 1\nl:\n  - y\nb: 2\n")
  }

  @Test func `an item moves to a deeper list with its comments`() throws {
    let text = "a:\n  # over x\n  - x: 1\n    y: >-\n      lang\n  - z: 1\nb:\n  c:\n    - d: 1\n"
    let after = try changed(text) { patch, source in
      let from = try list("a", source)
      let to = try #require(source.value(of: "c", in: try list("b", source)))
      patch.insert([.copied(try source.copy(item: 0, of: from))], at: 1, in: to)
      patch.remove(item: 0, of: from)
    }
    #expect(
      after
        == "a:\n  - z: 1\nb:\n  c:\n    - d: 1\n    # over x\n    - x: 1\n      y: >-\n        lang\n"
    )
  }

  @Test func `one value becomes a list when a second comes`() throws {
    let after = try changed("k: 12 # c\nm: 1\n") { patch, source in
      patch.append(.token("7"), to: "k", in: source.root, order: [], isListOnly: false)
    }
    #expect(after == "k: [12, 7] # c\nm: 1\n")
  }

  @Test(arguments: ["a: 1\n", "a: 1\nk: x\n", "a: 1\nk: []\n"])
  func `of several items that are added to a key none is lost`(text: String) throws {
    let after = try changed(text) { patch, source in
      for item in ["x", "y", "z"] where !(item == "x" && text.contains("k: x")) {
        patch.append(.token(item), to: "k", in: source.root, order: [], isListOnly: false)
      }
    }
    #expect(after == "a: 1\nk: [x, y, z]\n")
  }

  @Test func `a comment that belongs to nothing removed is not lost`() throws {
    var patch = YAMLPatch(try source("k:\n  - a\n  # hoort erbij\n  - b\n"))
    patch.replace(
      try #require(patch.source.value(of: "k", in: patch.source.root)), with: .token("z"))
    #expect(throws: PatchProblem(.commentInside, line: 3)) { try patch.result() }
  }

  @Test(
    "a form that this program does not write is refused, not guessed",
    arguments: ["- - a\n  - b\n", "? a\n: b\n", "a: &x 1\nb: *x\n", "a: b\n---\nc: d\n"])
  func refused(text: String) throws {
    #expect(throws: PatchProblem.self) {
      let source = try source(text)
      var patch = YAMLPatch(source)
      if source.document.kind(source.root) == .mapping {
        patch.set("z", .token("1"), in: source.root, order: ["z"])
      } else {
        let first = try #require(source.children(of: source.root).first)
        patch.insert([.token("z")], at: 0, in: first)
      }
      _ = try patch.result()
    }
  }

  @Test func `edits in several steps become edits of the original`() {
    var text = EditedText(Array("abcdef".utf8))
    let first = text.apply([TextEdit(1..<2, "XY".utf8), TextEdit(4..<4, "-".utf8)])
    #expect(first)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "aXYcd-ef")
    let second = text.apply([TextEdit(2..<3, "".utf8), TextEdit(8..<8, "!".utf8)])
    #expect(second)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "aXcd-ef!")
    #expect(
      text.edits == [
        TextEdit(1..<2, "X".utf8), TextEdit(4..<4, "-".utf8), TextEdit(6..<6, "!".utf8),
      ])
    var again = EditedText(Array("abcdef".utf8))
    let isSame = again.apply(text.edits)
    #expect(isSame && again.bytes == text.bytes)
    let isOverlap = again.apply([TextEdit(0..<3, "".utf8), TextEdit(2..<4, "".utf8)])
    #expect(!isOverlap)
  }

  /// A list of mappings before and after, and the value that is written over it.
  struct ListCase: Sendable, CustomTestStringConvertible {
    let before: String
    let value: [[String]]
    let after: String
    var testDescription: String { before }

    var items: YAMLValue {
      .list(
        value.map { entries in
          .mapping(
            entries.map { entry in
              let parts = entry.split(separator: "=", maxSplits: 1).map(String.init)
              return (key: parts.first ?? "", value: .token(parts.last ?? ""))
            })
        })
    }
  }

  @Test(
    "of a list of mappings only what differs is changed",
    arguments: [
      ListCase(
        before: "k:\n  # c\n  - a: 1 # d\n    b: 2\n", value: [["a=1", "b=3"]],
        after: "k:\n  # c\n  - a: 1 # d\n    b: 3\n"),
      ListCase(
        before: "k:\n  - {a: 1, b: 2} # c\n", value: [["a=1"]], after: "k:\n  - {a: 1} # c\n"),
      ListCase(
        before: "k: [{a: 1}, {b: '2'}]\n", value: [["a=1"], ["b=3", "c=4"]],
        after: "k: [{a: 1}, {b: 3, c: 4}]\n"),
      ListCase(
        before: "k:\n  - a: 1 # c\n    b: 2\n", value: [["z=9", "b=2"]],
        after: "k:\n  - z: 9 # c\n    b: 2\n"),
      ListCase(
        before: "k:\n  - a: 1\n    b: 2 # b\n  - a: 3\n    b: 4 # d\n",
        value: [["a=3", "b=5"]], after: "k:\n  - a: 3\n    b: 5 # d\n"),
      ListCase(
        before: "k:\n  - a: 3 # c\n    b: 4\n", value: [["a=1"], ["a=3", "b=4"], ["a=5"]],
        after: "k:\n  - a: 1\n  - a: 3 # c\n    b: 4\n  - a: 5\n"),
      ListCase(
        before: "k:\n  - a: 1\n    b: 2\n    c: 3 # c\n", value: [["a=1", "b=2"]],
        after: "k:\n  - a: 1\n    b: 2\n    # c\n"),
      ListCase(before: "k:\n  - a: 1\n", value: [["b=2"]], after: "k:\n  - b: 2\n"),
    ])
  func merged(it: ListCase) throws {
    let keys = YAMLPatch.Keys(order: ["a", "b", "c"]) { $0 == "a" && $1 == "z" }
    let after = try changed(it.before) { patch, source in
      patch.change("k", to: it.items, in: source.root, order: [], keys)
    }
    #expect(after == it.after)
  }
}
