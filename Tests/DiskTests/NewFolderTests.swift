import Dispatch
import Glibc
import Synchronization
import Testing
@testable import Disk

/// Making folders and writing files that nobody remembers.
@Suite struct PlainFolderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `many may make the same folders concurrently`() throws {
    let folder = folder
    let failures = Mutex(0)
    for round in 0..<300 {
      DispatchQueue.concurrentPerform(iterations: 4) { number in
        let path = folder.full("\(round)/a/b/\(number)")
        do {
          try NewFolder.makeFolder(path, for: path)
        } catch {
          failures.withLock { $0 += 1 }
        }
      }
      for number in 0..<4 { #expect(folder.contains("\(round)/a/b/\(number)")) }
    }
    #expect(failures.withLock(\.self) == 0)
  }

  @Test func `below a link that leads nowhere no folder can be made, and that is said`() throws {
    #expect(unsafe symlink("nowhere", folder.full("link")) == 0)
    for path in ["link", "link/a/b"] {
      #expect(throws: OutputError.self) {
        try NewFolder.makeFolder(folder.full(path), for: folder.full("file"))
      }
    }
  }
}
