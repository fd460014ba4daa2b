import Toolkit

/// Older version with which a site in an output folder was last compared, so that what changed lately
/// stays on the site when it is made again.
package struct ComparedVersion: Sendable {
  private let folder: CacheFolder
  private let output: String

  /// Nil without a cache.
  package init?(of output: String, _ folder: CacheFolder?) {
    guard let folder else { return nil }
    self.folder = folder
    self.output = output
  }

  /// Day, or absolute path of a folder; nil when there is none.
  package var since: String? {
    name.flatMap(folder.read).map { String(decoding: $0, as: UTF8.self) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a version can still be there: a day, or a folder that exists.
  package static func exists(_ since: String) -> Bool {
    Day(since) != nil || RealPath.of(since) != nil
  }

  /// - Parameter since: a day or the path of a folder; nil to forget it.
  package func note(_ since: String?) {
    guard let name, since != nil || self.since != nil else { return }
    let path = since.map { Day($0) == nil ? RealPath.of($0) ?? $0 : $0 }
    folder.write(Array((path ?? "").utf8), to: name)
  }

  private var name: String? { RealPath.of(output).map { "compared/\(ContentHash.of($0))" } }
}
