import FoundationEssentials
import Glibc
import Synchronization
import Testing
import Toolkit
@testable import Disk

/// Replacing a file in one step.
@Suite struct WholeFileTests {
  private let folder: TemporaryFolder
  private let file: AtomicFile

  init() throws {
    folder = try TemporaryFolder()
    file = try AtomicFile(folder.full("a.md"))
  }

  private var temporary: String { file.temporary.path }

  private func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: [
    "what a killed program left", "what may only be read", "a link", "a second name", "a pipe",
    "nothing",
  ])
  func `an existing file with the temporary name is neither kept nor written through`(kind: String)
    throws
  {
    try folder.write("van mij", to: "mine.md")
    let name = file.temporary.name
    switch kind {
    case "what a killed program left": try folder.write("half en lang", to: name)
    case "what may only be read":
      try folder.write("half en lang", to: name)
      try folder.allow(0o444, on: name)
    case "a link": try folder.link(name, to: folder.full("mine.md"))
    case "a second name": #expect(unsafe link(folder.full("mine.md"), temporary) == 0)
    case "a pipe": #expect(folder.makePipe(name))
    default: break
    }
    try file.write(Array("nieuw".utf8))
    #expect(folder.text("a.md") == "nieuw")
    #expect(folder.text("mine.md") == "van mij")
    #expect(FileKind(folder.full("a.md"), followsLinks: false) == .file)
    #expect(try entries() == ["a.md", "mine.md"])
  }

  @Test func `before it has its name nobody may read what nobody may read then`() throws {
    var mode: mode_t?
    try file.write([1], permissions: 0o400) { mode = FileStat(temporary)?.permissions }
    #expect(mode == 0o600)
    #expect(FileStat(folder.full("a.md"))?.permissions == 0o400)
  }

  @Test func `a folder under the temporary name is an error, and stays`() throws {
    try folder.makeFolder(file.temporary.name)
    #expect(throws: OutputError.self) { try file.write([1]) }
    #expect(FileKind(temporary) == .folder)
  }

  @Test func `what another program is writing is not removed as a leftover`() throws {
    try folder.write("half", to: file.temporary.name)
    let other = unsafe open(temporary, O_RDONLY)
    #expect(flock(other, LOCK_EX) == 0)
    file.removeLeftover()
    #expect(FileKind(temporary) == .file)
    close(other)
    file.removeLeftover()
    #expect(FileKind(temporary) == .missing)
  }

  @Test func `who must wait for another says so, and then writes`() throws {
    try folder.write("half", to: file.temporary.name)
    let other = unsafe open(temporary, O_RDONLY)
    #expect(flock(other, LOCK_EX) == 0)
    let messages = Mutex<[String]>([])
    // The other is done as soon as this one has said that it waits.
    let notice = WaitNotice { words in
      messages.withLock { $0.append(words(.english)) }
      close(other)
    }
    try file.write(Array("nieuw".utf8), whenWaiting: notice)
    #expect(
      messages.withLock { $0 } == [
        "'\(file.entry.path)': another raakvlak is writing here. This one waits until it is done."
      ])
    #expect(folder.text("a.md") == "nieuw")
    #expect(try entries() == ["a.md"])
  }

  @Test func `a file that many write concurrently is that of one of them`() async throws {
    let file = file
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          for _ in 0..<50 {
            _ = try? file.write([UInt8](repeating: UInt8(number), count: 10_000 + number))
          }
        }
      }
    }
    let bytes = try #require(OpenFile.bytes(file.entry.path))
    let first = try #require(bytes.first)
    #expect(bytes == [UInt8](repeating: first, count: 10_000 + Int(first)))
    #expect(try entries() == ["a.md"])
  }
}
