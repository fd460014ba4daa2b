import FoundationEssentials
import Glibc
import Testing

@testable import Disk

/// Which folder lies in which, whatever its path says.
@Suite struct FolderPlacementTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.makeFolder("plan/themes/deep")
    try folder.makeFolder("planning")
    try folder.link("link", to: "plan")
    try folder.link("deep", to: "plan/themes/deep")
    try folder.link("loop", to: "loop")
    try folder.link("nowhere", to: "gone/away")
  }

  private func isWithin(_ path: String, _ other: String) -> Bool {
    FolderLocation(folder.full(path)).isWithin(FolderLocation(folder.full(other)))
  }

  @Test(arguments: [
    "plan", "plan/", "plan/new", "plan/new/../other", "plan/./themes", "link", "link/new/deep",
    "deep",
    "deep/..", "deep/../new", "planning/../plan/x", "link/../plan", "new/../plan/x",
    "deep/../../new",
  ])
  func `a path into the folder lies in it`(path: String) {
    #expect(isWithin(path, "plan"))
    #expect(isWithin(path, "link"))
  }

  @Test(arguments: [
    "planning", "planning/new", "new", "plan/..", "link/..", "link/../new", "deep/../../../new",
    "plan/../new",
    "loop", "loop/x", "nowhere", "nowhere/x", "new/../planning",
  ])
  func `a path beside the folder does not`(path: String) { #expect(!isWithin(path, "plan")) }

  @Test func `a folder that is still to be made is empty`() {
    #expect(!isWithin("plan", "new"))
    #expect(!isWithin("new", "new"))
  }

  @Test func `every folder lies in the root`() {
    #expect(FolderLocation(folder.full("new/x")).isWithin(FolderLocation("/")))
    #expect(!FolderLocation("/").isWithin(FolderLocation(folder.path)))
  }

  @Test func `the nearest folder with a file is found through links`() throws {
    try folder.write("", to: "plan/plan.yaml")
    let plan = RealPath.of(folder.full("plan"))
    for path in ["plan", "plan/new", "link/themes", "deep/new"] {
      #expect(FolderLocation(folder.full(path)).nearest(holding: "plan.yaml") == plan, "\(path)")
    }
    #expect(FolderLocation(folder.full("planning")).nearest(holding: "plan.yaml") == nil)
  }
}
