internal import Glibc
internal import Synchronization

/// Another program with all that it started itself: they share a process group, so that none of
/// them outlives the run. A script that is called `dot` would otherwise leave the real one behind.
final class ProgramGroup: Sendable {
  private let leader = Mutex<pid_t?>(nil)

  /// - Parameter leader: the program, which must have been started as the first of its group.
  func begin(_ leader: pid_t) { self.leader.withLock { $0 = leader } }

  /// Ends whatever of it still runs. The system gives a group's number to no other while one of its
  /// processes is left.
  func end() {
    guard let leader = leader.withLock({ $0 }) else { return }
    kill(-leader, SIGKILL)
  }
}

/// The programs that this process has started.
package enum ChildPrograms {
  /// Ends all of them at once, each with its group: for when a signal ends this process, which only
  /// its own group hears of.
  package static func end() {
    for child in children() {
      kill(-child, SIGKILL)
      kill(child, SIGKILL)
    }
  }

  /// The system is asked, so that nobody need keep a list.
  private static func children() -> [pid_t] {
    let own = getpid()
    guard let folder = unsafe opendir("/proc") else { return [] }
    defer { unsafe closedir(folder) }
    var children: [pid_t] = []
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard let process = pid_t(name), parent(of: process) == own else { continue }
      children.append(process)
    }
    return children
  }

  /// Of `12 (name) S 1 …` the fourth word; the name may hold anything, a bracket too.
  private static func parent(of process: pid_t) -> pid_t? {
    let descriptor = unsafe open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 512)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe read(descriptor, $0.baseAddress, $0.count)
    }
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    guard let bracket = text.lastIndex(of: ")") else { return nil }
    let words = text[text.index(after: bracket)...].split(separator: " ")
    return words.count > 1 ? pid_t(words[1]) : nil
  }
}
