internal import Glibc

/// Resolves the links in a path.
enum RealPath {
  /// Nil when nothing exists there.
  static func of(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
