import Disk
import FoundationEssentials
import Glibc
import Testing

/// A file of a person's is as it was, or whole and new.
@Suite struct SafeReplacementTests {
  private let folder: String
  private var path: String { "\(folder)/decisions.yaml" }

  init() throws {
    folder = "/tmp/raakvlak-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func write(_ text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  private func text() -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func entries() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func `A file is replaced whole, with the permissions that it had`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("oud")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    let replacement = try AtomicReplacement(path)
    #expect(replacement.former == Array("oud".utf8))
    try replacement.replace(with: Array("nieuw".utf8))
    #expect(text() == "nieuw")
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o640)
    #expect(try entries() == ["decisions.yaml"])
  }

  @Test func `A file that was not there is made`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let replacement = try AtomicReplacement(path)
    #expect(replacement.former == nil)
    try replacement.replace(with: Array("nieuw".utf8))
    #expect(text() == "nieuw")
  }

  @Test(arguments: ["oud", nil])
  func `What somebody else wrote meanwhile is not overwritten`(before: String?) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if let before { try write(before) }
    let replacement = try AtomicReplacement(path)
    try write("van een ander")
    #expect(throws: OutputError.changedMeanwhile(path)) {
      try replacement.replace(with: Array("nieuw".utf8))
    }
    #expect(text() == "van een ander")
    #expect(try entries() == ["decisions.yaml"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `In a folder that may not be written to nothing changes`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try write("oud")
    let replacement = try AtomicReplacement(path)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    #expect(throws: OutputError.self) { try replacement.replace(with: Array("nieuw".utf8)) }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    #expect(text() == "oud")
  }
}
