import Disk
import FoundationEssentials
import Testing

/// Fingerprint by which a saved file in a folder is noticed.
@Suite struct FolderTraceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("a", to: "plan.yaml")
    try folder.write("b", to: "themes/wonen.yaml")
  }

  private var trace: FolderFingerprint { FolderFingerprint(folder.path) }

  @Test func `a folder that nobody touches looks the same`() {
    #expect(trace == trace)
    #expect(trace.exists)
  }

  @Test func `a change, a new file, a new name and a lost file all show`() async throws {
    var traces = [trace]
    // Longer than a tick of the file system's clock.
    try await Task.sleep(for: .milliseconds(20))
    // As long as it was: only the time differs.
    try folder.write("c", to: "themes/wonen.yaml")
    traces.append(trace)
    try folder.write("d", to: "themes/water.yaml")
    traces.append(trace)
    try FileManager.default.moveItem(
      atPath: folder.full("themes/water.yaml"), toPath: folder.full("themes/weer.yaml"))
    traces.append(trace)
    try folder.remove("themes/wonen.yaml")
    traces.append(trace)
    try folder.remove("themes")
    traces.append(trace)
    for (former, later) in zip(traces, traces.dropFirst()) { #expect(former != later) }
  }

  @Test(arguments: [".plan.yaml.swp", "plan.yaml~", "themes/.wonen.yaml", ".git/index"])
  func `what is hidden or an editor's copy does not show`(name: String) throws {
    let before = trace
    try folder.write("x", to: name)
    #expect(trace == before)
  }

  @Test func `a change in one folder is distinguished from a change elsewhere`() throws {
    let before = trace
    try folder.write("c", to: "sessions/wonen.yaml")
    #expect(trace != before)
    #expect(trace.differs(from: before, onlyIn: "sessions"))
    try folder.write("d", to: "themes/water.yaml")
    #expect(!trace.differs(from: before, onlyIn: "sessions"))
  }

  @Test func `a folder that is gone differs from an empty one`() throws {
    try folder.remove("plan.yaml")
    try folder.remove("themes")
    let empty = trace
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(!trace.exists)
    #expect(trace != empty)
  }

  @Test func `a link that leads back up is not followed`() throws {
    try folder.link("themes/rond", to: "..")
    #expect(trace == trace)
  }
}
