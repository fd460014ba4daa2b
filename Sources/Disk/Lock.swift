internal import Glibc

/// What one program at a time can have of what is open.
enum Lock {
  /// Waits for it. Where the disk knows no locks, as some network drives, it goes on without.
  ///
  /// - Parameter path: what is open, for who is told of the waiting.
  /// - Returns: false when the system refuses, which `errno` then tells.
  static func take(_ descriptor: Int32, at path: String, whenWaiting tell: WaitNotice) -> Bool {
    if isFree(descriptor) { return true }
    tell(path)
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { return false }
    }
    return true
  }

  /// Whether nobody else has it; from then on this program does.
  static func isFree(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }
}
