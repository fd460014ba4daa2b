internal import Glibc

/// What the system knows of a file, asked of the system itself: without Foundation's large library
/// its attributes come in types of their own.
struct FileFacts {
  /// In bytes.
  let size: Int
  /// Who may read and write it, as `chmod` takes it.
  let permissions: mode_t

  /// Nil when nothing stands there.
  init?(_ path: String) {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0 else { return nil }
    size = Int(facts.st_size)
    permissions = facts.st_mode & 0o7777
  }
}
