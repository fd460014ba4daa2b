import FoundationEssentials
import Glibc
import Testing
@testable import Disk

struct CacheFolderTests {
  private let temporary: TemporaryFolder

  init() throws { temporary = try TemporaryFolder() }

  private func cache(mostBytes: Int = 1 << 20) -> CacheFolder {
    CacheFolder(path: "\(temporary.path)/cache", mostBytes: mostBytes)
  }

  private var entry: String { "\(temporary.path)/cache/layouts/een" }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func `what is kept is read back, and only by its name`() {
    cache().write(bytes("indeling"), to: "layouts/een")
    #expect(cache().read("layouts/een") == bytes("indeling"))
    #expect(cache().read("layouts/twee") == nil)
    cache().write(bytes("nieuw"), to: "layouts/een")
    #expect(cache().read("layouts/een") == bytes("nieuw"))
  }

  @Test func `its folders are for whoever runs the program only`() throws {
    cache().write([1], to: "layouts/een")
    for path in ["\(temporary.path)/cache", "\(temporary.path)/cache/layouts"] {
      #expect(FileStat(path)?.permissions == 0o700)
    }
    #expect(FileStat(entry)?.permissions == 0o600)
  }

  @Test func `a damaged entry counts as none, whichever byte it is`() throws {
    cache().write(bytes("indeling"), to: "layouts/een")
    let whole = try Data(contentsOf: URL(filePath: entry))
    for index in whole.indices {
      var damaged = whole
      damaged[index] ^= 0x20
      try damaged.write(to: URL(filePath: entry))
      #expect(cache().read("layouts/een") == nil, "\(index)")
      try whole.prefix(index).write(to: URL(filePath: entry))
      #expect(cache().read("layouts/een") == nil, "\(index)")
    }
    try (whole + [0]).write(to: URL(filePath: entry))
    #expect(cache().read("layouts/een") == nil)
  }

  @Test func `a pipe, a link or a folder instead of an entry is neither read nor waited for`()
    throws
  {
    cache().write(bytes("indeling"), to: "layouts/ander")
    _ = unsafe mkfifo(entry, 0o600)
    #expect(cache().read("layouts/een") == nil)
    cache().write(bytes("indeling"), to: "layouts/een")
    #expect(cache().read("layouts/een") == bytes("indeling"))
    _ = unsafe unlink(entry)
    try FileManager.default.createSymbolicLink(atPath: entry, withDestinationPath: "ander")
    #expect(cache().read("layouts/een") == nil)
    _ = unsafe unlink(entry)
    _ = unsafe mkdir(entry, 0o700)
    cache().write(bytes("indeling"), to: "layouts/een")
    #expect(cache().read("layouts/een") == nil)
  }

  @Test func `where nothing can be written nothing is kept and nothing is said`() throws {
    try Data("een bestand".utf8).write(to: URL(filePath: "\(temporary.path)/cache"))
    cache().write([1], to: "layouts/een")
    cache().prune()
    #expect(cache().read("layouts/een") == nil)
  }

  @Test func `past the most that is kept what was used longest ago goes`() {
    let cache = cache(mostBytes: 1_000)
    for name in 1...5 {
      cache.write([UInt8](repeating: 0, count: 200), to: "layouts/\(name)")
      // In the order of use, whatever the clock's steps are.
      var times = [timespec(tv_sec: name, tv_nsec: 0), timespec(tv_sec: name, tv_nsec: 0)]
      unsafe utimensat(AT_FDCWD, "\(temporary.path)/cache/layouts/\(name)", &times, 0)
    }
    #expect(cache.read("layouts/1") != nil)
    cache.prune()
    // The first was used just now; an entry takes 250 bytes.
    let left = (1...5).filter { cache.read("layouts/\($0)") != nil }
    #expect(left == [1, 4, 5])
  }
}
