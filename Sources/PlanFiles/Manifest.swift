import PlanViews

/// What the last build made: a line for each file, its hash and its path.
struct Manifest {
  static let name = ".raakvlak-manifest"
  private static let head = "# Made by raakvlak; it removes only files that are listed here.\n"

  private(set) var entries: [(path: String, hash: String)] = []
  private var hashes: [String: String] = [:]

  init() {}

  /// Reads a manifest; a line that is not one of ours, or leads out of the folder, is passed over.
  init(reading bytes: [UInt8]?) {
    guard let bytes else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, parts[0].count == 16, !parts[1].hasPrefix("/"),
        !parts[1].split(separator: "/").contains("..")
      else { continue }
      add(String(parts[1]), hash: String(parts[0]))
    }
  }

  mutating func add(_ path: String, _ bytes: [UInt8]) {
    add(path, hash: Fingerprint.of(bytes))
  }

  mutating func add(_ path: String, hash: String) {
    entries.append((path, hash))
    hashes[path] = hash
  }

  func contains(_ path: String) -> Bool { hashes[path] != nil }

  func hash(of path: String) -> String? { hashes[path] }

  var text: String {
    Self.head
      + entries.sorted { $0.path < $1.path }.map { "\($0.hash) \($0.path)\n" }.joined()
  }
}
