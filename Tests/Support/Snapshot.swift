import FoundationEssentials
package import Testing

/// A text that is compared with a committed file of `Snapshots/`.
///
/// `RAAKVLAK_RECORD=1` writes the file anew; with `CI=true` that is passed over.
package enum Snapshot {
  package static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = Repository.path("Tests/Snapshots/\(name)")
    let environment = ProcessInfo.processInfo.environment
    if environment["RAAKVLAK_RECORD"] == "1", environment["CI"] != "true" {
      try Data(text.utf8).write(to: URL(filePath: path))
    }
    let recorded = try #require(
      FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) },
      "no snapshot \(name): record it with RAAKVLAK_RECORD=1", sourceLocation: sourceLocation)
    let places = zip(recorded.split(separator: "\n"), text.split(separator: "\n")).enumerated()
    let first = places.first { $0.element.0 != $0.element.1 }
    #expect(
      recorded == text,
      "\(name) differs at line \((first?.offset ?? -1) + 1): \(first?.element.1 ?? "its length")",
      sourceLocation: sourceLocation)
  }
}

/// The files of the project, found from this one.
package enum Repository {
  package static func path(_ relative: String) -> String {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(root)/\(relative)"
  }

  package static func text(_ relative: String) throws -> String {
    let data = try #require(
      FileManager.default.contents(atPath: path(relative)), "no file \(relative)")
    return String(decoding: data, as: UTF8.self)
  }
}
