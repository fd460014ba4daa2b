import Disk
import Glibc

/// Waits until a file in a folder is saved.
struct FolderWatch {
  private let path: String
  private var seen: FolderFingerprint
  /// When `seesChange` looks again.
  private var nextLook = ContinuousClock.now

  private static let pause = Duration.milliseconds(150)
  /// Interval after which an unchanged folder means that saving has finished. It is longer than a
  /// tick of the file system's clock, so that a later save always has another time.
  private static let settling = Duration.milliseconds(50)
  /// Maximum number of such intervals, for a program that never stops saving.
  private static let longestSettling = 20

  /// The same where only theme sessions changed: in a session a line is saved several times a second,
  /// and no page shows it, so building each time would only slow the notes down.
  private static let sessions = "sessions"
  private static let sessionSettling = Duration.seconds(1)
  private static let longestSessionSettling = 30

  init(_ path: String, seen: FolderFingerprint) {
    self.path = path
    self.seen = seen
  }

  /// Whether something was saved; asked often, it looks as seldom as while it waits.
  mutating func seesChange() -> Bool {
    let clock = ContinuousClock()
    guard clock.now >= nextLook else { return false }
    var present = seen
    let cost = clock.measure { present = FolderFingerprint(path) }
    nextLook = clock.now + max(Self.pause, cost * 20)
    return present != seen
  }

  /// Returns once something was saved and nothing has been since.
  ///
  /// - Parameter isOver: asked between looks; when true the wait is given up.
  /// - Returns: whether something was saved.
  mutating func waitForChange(until isOver: () -> Bool = { false }) -> Bool {
    var present = seen
    repeat {
      // Spends at most a twentieth of the time on polling, however large the folder.
      let cost = ContinuousClock().measure { present = FolderFingerprint(path) }
      if isOver() { return false }
      if present == seen { sleep(max(Self.pause, cost * 20)) }
    } while present == seen
    var waits = 0
    while true {
      let isSession = present.differs(from: seen, onlyIn: Self.sessions)
      guard waits < (isSession ? Self.longestSessionSettling : Self.longestSettling) else { break }
      waits += 1
      sleep(isSession ? Self.sessionSettling : Self.settling)
      let later = FolderFingerprint(path)
      if later == present { break }
      present = later
    }
    seen = present
    return true
  }

  private func sleep(_ time: Duration) { usleep(UInt32(time / .microseconds(1))) }
}
