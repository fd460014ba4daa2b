import Testing
@testable import Disk

/// What git lists and gives, read back.
@Suite struct GitTreeTests {
  @Test func `of what git lists a plan is its YAML files, plan.yaml first`() {
    let lines = [
      "100644 blob a1\tb.yaml", "100755 blob a2\tthemes/a\nb\tc.YML", "100644 blob a3\tplan.yaml",
      "100644 blob a4\tREADME.md", "100644 blob a5\t.hidden.yaml", "100644 blob a6\t.x/y.yaml",
      "120000 blob a7\tlink.yaml", "160000 commit a8\tother.yaml", "nonsense",
    ]
    let tree = GitTree(Array(lines.joined(separator: "\0").utf8) + [0])
    #expect(tree.plan.map(\.object) == ["a3", "a1", "a2"])
    #expect(tree.plan.map(\.path) == ["plan.yaml", "b.yaml", "themes/a\nb\tc.YML"])
  }

  @Test func `contents are cut at their size, whatever they hold`() {
    let answer = Array("a1 blob 5\na\nb\n\n\na2 blob 0\n\n".utf8)
    let blobs = GitTree.blobs(answer, count: 2)?.map { String(decoding: $0, as: UTF8.self) }
    #expect(blobs == ["a\nb\n\n", ""])
  }

  @Test(arguments: ["", "a1 missing\n", "a1 blob 9\nkort\n", "a1 blob -1\n\n", "a1 blob x\n\n"])
  func `what is no such answer is none`(text: String) {
    #expect(GitTree.blobs(Array(text.utf8), count: 1) == nil)
  }
}
