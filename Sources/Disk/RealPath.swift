internal import Glibc

/// Resolves the links in a path.
enum RealPath {
  /// Nil when nothing exists there.
  static func of(_ path: String) -> String? {
    guard let place = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }
}
