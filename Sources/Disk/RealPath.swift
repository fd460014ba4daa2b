internal import Glibc

/// Where a path leads in the end, without links.
enum RealPath {
  /// Nil when nothing stands there.
  static func of(_ path: String) -> String? {
    guard let place = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }
}
