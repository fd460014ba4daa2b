internal import Glibc

/// The signals by which a person or the system asks a program to stop.
package enum EndSignals {
  private static let all = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work while they are held back from this thread and from those that it starts; they
  /// arrive afterwards.
  package static func heldBack<Answer, Problem: Error>(
    _ work: () throws(Problem) -> Answer
  ) throws(Problem) -> Answer {
    var (held, former) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&held)
    for number in all { unsafe sigaddset(&held, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &former)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &former, nil) }
    return try work()
  }

  /// Whether one of them waits to be let through.
  static var isPending: Bool {
    var pending = sigset_t()
    unsafe sigpending(&pending)
    return all.contains { unsafe sigismember(&pending, $0) == 1 }
  }

  /// From here on each of them ends the program with code 0, without a word. One that was ignored
  /// when the program began stays so: that is how a shell keeps what runs in its background from a
  /// Ctrl-C that is meant for another, and `nohup` a program from the end of its terminal.
  package static func endQuietly() {
    for number in all {
      var former = sigaction()
      unsafe sigaction(number, nil, &former)
      let handler = unsafe former.__sigaction_handler.sa_handler
      let isIgnored = handler.map { unsafe unsafeBitCast($0, to: Int.self) == 1 } ?? false
      if !isIgnored { signal(number) { _ in _exit(0) } }
    }
  }
}
