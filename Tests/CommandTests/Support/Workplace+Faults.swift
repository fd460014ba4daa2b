import FoundationEssentials
import Glibc
import Testing

/// What tests of faults look at: processes that are left, files that are left, another user.
extension Workplace {
  /// The programs that run in this folder, whoever started them.
  func processes() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "/proc").filter { name in
      guard Int(name) != nil,
        let folder = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(name)/cwd")
      else { return false }
      return folder == path || folder.hasPrefix("\(path)/")
    }.map { name in
      let words = FileManager.default.contents(atPath: "/proc/\(name)/cmdline") ?? Data()
      return words.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: " ")
    }
  }

  /// Waits until no program runs in this folder, as long as one that was just ended may take.
  func expectNoProcess() async throws {
    for _ in 0..<100 {
      if try processes().isEmpty { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(try processes() == [])
  }

  /// Files that a writing program makes for itself.
  func temporaryFiles() throws -> [String] {
    try files().keys.filter { path in
      let name = path.split(separator: "/").last ?? ""
      return name.hasPrefix(".") && name != ".raakvlak-manifest" && name != ".exists"
    }.sorted()
  }

  /// All files of a folder, the manifest too.
  func snapshot(_ folder: String) throws -> [String: Data] {
    FileManager.default.fileExists(atPath: full(folder)) ? try files(folder) : [:]
  }

  /// Gives a folder the content of another, and nothing else.
  func copy(_ folder: String, to other: String) throws {
    try? FileManager.default.removeItem(atPath: full(other))
    try FileManager.default.copyItem(atPath: full(folder), toPath: full(other))
  }

  /// The command by which a program runs as somebody who may not write what the tests own: nothing
  /// for a plain user, another user for root, who may write everywhere.
  static var asSomebody: String {
    getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups" : ""
  }

  /// The command by which a line runs where it may mount: `unshare`, for a plain user with a name of
  /// its own for root. Nil where the machine forbids that.
  static let withMounts: String? = {
    let command = getuid() == 0 ? "unshare --mount" : "unshare --mount --map-root-user"
    return unsafe system("\(command) mount -t tmpfs tmpfs /mnt >/dev/null 2>&1") == 0
      ? command : nil
  }()
}
