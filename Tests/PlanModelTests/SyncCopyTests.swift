import SourceText
import Testing
@testable import PlanModel

/// Copies of files that programs which keep folders in step leave behind.
@Suite struct SyncCopyTests {
  @Test(
    arguments: [
      "themes/wonen (conflicted copy 2027-01-31 101500).yaml",
      "themes/wonen (Jan's conflicted copy 2027-01-31).yaml",
      "themes/wonen (2).yaml", "themes/wonen - kopie.yaml", "themes/wonen - Kopie (2).yaml",
      "themes/wonen - Copy.yaml", "themes/Kopie van wonen.yaml", "themes/Copy of wonen.yaml",
      "themes/wonen-PC12.yaml", "themes/wonen-DESKTOP-AB12.yaml",
      "themes/wonen.sync-conflict-20270131-101500-ABCDEFG.yaml",
    ])
  func `the name of a copy leads to that of the original`(path: String) {
    #expect(SyncCopy.originals(of: path).contains("themes/wonen.yaml"))
  }

  @Test(arguments: ["themes/wonen.yaml", "themes/wonen-zorg.yaml", "themes/wonen-2027.yaml"])
  func `other names lead nowhere`(path: String) {
    #expect(SyncCopy.originals(of: path).isEmpty)
  }

  private static let theme = "theme:\n  id: t\n  title: T\n"

  @Test func `a copy is not read, and a file of its own with such a name is`() {
    let copy = read([("t.yaml", Self.theme), ("t-PC12.yaml", Self.theme + "  source: 9\n")])
    #expect(copy.plan.themes.count == 1)
    #expect(copy.plan.files == ["t-PC12.yaml", "t.yaml"])
    let other = read([("t.yaml", Self.theme), ("t-PC12.yaml", "groups: [{id: g, title: G}]\n")])
    #expect(other.plan.groups.count == 1)
    let alone = read([("u.yaml", Self.theme), ("t-PC12.yaml", Self.theme)])
    #expect(alone.plan.themes.count == 2)
  }

  private func read(_ files: [(String, String)]) -> PlanReader {
    PlanReader(files.map { SourceFile(path: $0.0, text: $0.1) })
  }
}
