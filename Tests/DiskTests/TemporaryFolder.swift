import FoundationEssentials
import Glibc
import Testing

/// A folder of a test's own, gone with it.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = "/tmp/raakvlak-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func full(_ name: String) -> String { "\(path)/\(name)" }

  func write(_ text: String, to name: String) throws {
    let file = URL(filePath: full(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: full(name), withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: full(name), withDestinationPath: target)
  }

  func makePipe(_ name: String) -> Bool { unsafe mkfifo(full(name), 0o600) == 0 }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: full(name)) }

  func allow(_ permissions: Int, on name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: full(name))
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: full(name)).map { String(decoding: $0, as: UTF8.self) }
  }

  func contains(_ name: String) -> Bool { FileManager.default.fileExists(atPath: full(name)) }

  /// Identity of one writing of a file: differs after each.
  func identity(_ name: String) throws -> [String] {
    let facts = try FileManager.default.attributesOfItem(atPath: full(name))
    return [
      "\(try #require(facts[.systemFileNumber]))", "\(try #require(facts[.modificationDate]))",
    ]
  }

  /// The names in a folder, in the order of the alphabet.
  func entries(_ name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: full(name)).sorted()
  }

  /// Everything below the folder: the contents of files, where links lead, and folders by a slash.
  /// No link is followed.
  func tree() throws -> [String: String] {
    var tree: [String: String] = [:]
    var pending = [""]
    while let folder = pending.popLast() {
      for entry in try entries(folder) {
        let name = folder + entry
        var facts = stat()
        guard unsafe lstat(full(name), &facts) == 0 else { continue }
        switch facts.st_mode & S_IFMT {
        case S_IFDIR:
          tree[name] = "/"
          pending.append("\(name)/")
        case S_IFLNK:
          tree[name] = "-> \(try FileManager.default.destinationOfSymbolicLink(atPath: full(name)))"
        case S_IFREG: tree[name] = text(name)
        default: tree[name] = "other"
        }
      }
    }
    return tree
  }
}
