import Glibc
import Operations
import Testing
@testable import Disk

/// Files of a change that fails halfway, and somebody who saves meanwhile.
@Suite struct TakenBackFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func change(_ name: String, from: String, to: String) throws -> FileChange {
    try folder.write(from, to: name)
    let target = try AtomicReplacement(folder.full(name))
    try target.replace(with: Array(to.utf8))
    return FileChange(JournalFile(name, text: to), target, Array(to.utf8))
  }

  private func text(_ name: String) -> String? {
    OpenFile.bytes(folder.full(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `all get their former contents, but for what somebody saved since`() throws {
    let changes = try ["een", "twee", "drie"].map { try change($0, from: "was \($0)", to: "nieuw") }
    try folder.write("van iemand anders", to: "twee")
    FileGroup.undo(changes)
    #expect(
      text("een") == "was een" && text("twee") == "van iemand anders" && text("drie") == "was drie")
  }

  @Test func `one that cannot be written keeps no other from getting its former contents`() throws {
    let changes = try ["een", "twee"].map { try change($0, from: "was \($0)", to: "nieuw") }
    try folder.remove("twee")
    try folder.makeFolder("twee")
    FileGroup.undo(changes)
    #expect(text("een") == "was een")
  }

  @Test func `the last that was saved has the name, also when somebody saved twice`() throws {
    let path = folder.full("plan.yaml")
    try folder.write("eerst", to: "plan.yaml")
    let file = try AtomicFile(path)
    let prepared = try file.prepare(Array("van ons".utf8), permissions: nil, isSafelyOnDisk: false)
    // Ours has the name, and what came out was saved by somebody.
    try #require(file.temporary.exchange(with: file.entry))
    // They save once more, as a new file.
    try folder.write("het laatste", to: "later")
    let later = folder.full("later")
    _ = unsafe rename(later, path)
    prepared.exchangeBack()
    #expect(text("plan.yaml") == "het laatste")
    #expect(file.temporary.kind == .missing)
  }

  @Test func `what was saved once comes back`() throws {
    try folder.write("van iemand", to: "plan.yaml")
    let file = try AtomicFile(folder.full("plan.yaml"))
    let prepared = try file.prepare(Array("van ons".utf8), permissions: nil, isSafelyOnDisk: false)
    try #require(file.temporary.exchange(with: file.entry))
    prepared.exchangeBack()
    #expect(text("plan.yaml") == "van iemand")
  }
}
