import FoundationEssentials
import Glibc
import Synchronization
import Testing
@testable import Disk

/// A file that somebody saves while it is replaced. Who saves when is left to chance, many times: at each the text of the
/// other is the last that was saved, or was a reason to refuse.
@Suite struct SaveRaceTests {
  private let folder: TemporaryFolder
  private let canExchange: Bool

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("een", to: "one")
    try folder.write("twee", to: "two")
    let one = try FolderEntry.reached(by: folder.full("one"))
    canExchange = one.exchange(with: one.sibling("two"))
  }

  /// How another program saves.
  enum Save: CaseIterable {
    case byRename, inPlace
  }

  private final class Beginning: Sendable {
    let isHere = Mutex(false)
  }

  /// What this program does.
  enum Change: CaseIterable {
    case replace, remove, make
  }

  private func save(_ text: String, _ save: Save) {
    let path = folder.full("plan.yaml")
    let bytes = Array(text.utf8)
    switch save {
    case .byRename:
      let other = folder.full("saving")
      let file = unsafe open(other, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      _ = Descriptor.write(bytes, to: file)
      close(file)
      _ = unsafe rename(other, path)
    case .inPlace:
      // As most editors do: open, empty, write.
      let file = unsafe open(path, O_WRONLY | O_CREAT, 0o644)
      ftruncate(file, 0)
      _ = Descriptor.write(bytes, to: file)
      close(file)
    }
  }

  private func make(_ change: Change, _ replacement: AtomicReplacement, _ round: Int) {
    switch change {
    case .replace, .make: try? replacement.replace(with: Array("raakvlak \(round)".utf8))
    case .remove: try? replacement.remove()
    }
  }

  @Test(arguments: Change.allCases, Save.allCases)
  func `what somebody saves at the moment of a change stays`(change: Change, kind: Save)
    async throws
  {
    try #require(canExchange, "the disk of the temporary folder cannot exchange two names")
    for round in 0..<1_500 {
      let text = "van een ander, \(round)"
      if change == .make {
        if folder.contains("plan.yaml") { try folder.remove("plan.yaml") }
      } else {
        try folder.write("voor \(round)", to: "plan.yaml")
      }
      let beginning = Beginning()
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          while !beginning.isHere.withLock({ $0 }) { await Task.yield() }
          // Up to some hundred microseconds, as long as a change takes.
          for _ in 0..<(round * 7_919 % 4_000) { beginning.isHere.withLock { _ in } }
          save(text, kind)
        }
        group.addTask {
          guard let replacement = try? AtomicReplacement(folder.full("plan.yaml")) else { return }
          beginning.isHere.withLock { $0 = true }
          make(change, replacement, round)
        }
      }
      #expect(folder.text("plan.yaml") == text)
    }
    #expect(try folder.entries("").filter { $0.hasPrefix(".raakvlak-") } == [])
  }

  @Test func `a file that somebody has open to write in it is not replaced`() throws {
    try folder.write("oud", to: "plan.yaml")
    let replacement = try AtomicReplacement(folder.full("plan.yaml"))
    let other = unsafe open(folder.full("plan.yaml"), O_WRONLY)
    #expect(throws: OutputError.changedMeanwhile(folder.full("plan.yaml"))) {
      try replacement.replace(with: Array("nieuw".utf8))
    }
    _ = Descriptor.write(Array("van een ander".utf8), to: other)
    close(other)
    #expect(folder.text("plan.yaml") == "van een ander")
  }

  @Test func `who comes while two names are exchanged waits, and removes nothing`() throws {
    try folder.write("nieuw", to: "plan.yaml")
    let file = try AtomicFile(folder.full("plan.yaml"))
    try folder.write("van een ander", to: file.temporary.name)
    // The lock of a program that has just put its contents in position.
    let lock = unsafe open(folder.full("plan.yaml"), O_RDONLY)
    #expect(flock(lock, LOCK_EX) == 0)
    let found = Mutex<String?>(nil)
    let notice = WaitNotice { _ in
      found.withLock { $0 = folder.text(file.temporary.name) }
      close(lock)
    }
    try file.write(Array("later".utf8), whenWaiting: notice)
    #expect(found.withLock { $0 } == "van een ander")
    #expect(folder.text("plan.yaml") == "later")
  }
}
