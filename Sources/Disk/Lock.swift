internal import Glibc

/// Exclusive lock on an open file or folder (`flock`).
enum Lock {
  /// Waits for the lock. On a disk without locks, as some network drives are, it goes on without.
  ///
  /// - Parameter path: path of what is open, for the notice of waiting.
  /// - Returns: false when the system refuses; `errno` has the reason.
  static func take(_ descriptor: Int32, at path: String, whenWaiting report: WaitNotice) -> Bool {
    if isFree(descriptor) { return true }
    report(path)
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  /// Takes the lock if no other program has it; false when one has.
  static func isFree(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }
}
