import Toolkit

/// Hashes of what this program last wrote to files that the user named.
struct WrittenFileHashes: Sendable {
  private let folder: CacheFolder

  /// Nil without a cache.
  init?(_ folder: CacheFolder?) {
    guard let folder else { return nil }
    self.folder = folder
  }

  /// Nil when there is no entry for the file.
  func hash(at path: String) -> String? {
    name(of: path).flatMap(folder.read).map { String(decoding: $0, as: UTF8.self) }
  }

  func note(_ bytes: [UInt8], at path: String) {
    guard let name = name(of: path) else { return }
    folder.write(Array(ContentHash.of(bytes).utf8), to: name)
  }

  private func name(of path: String) -> String? {
    RealPath.of(path).map { "written/\(ContentHash.of($0))" }
  }
}
