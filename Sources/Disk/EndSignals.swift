internal import Glibc

/// Signals by which a user or the system asks a program to stop.
package enum EndSignals {
  private static let all = [SIGINT, SIGTERM, SIGHUP]

  /// Does the work with the signals blocked in this thread and in those that it starts; they are
  /// delivered afterwards.
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

  /// Whether a blocked signal is pending.
  static var isPending: Bool {
    var pending = sigset_t()
    unsafe sigpending(&pending)
    return all.contains { unsafe sigismember(&pending, $0) == 1 }
  }

  /// Makes each signal end the program with code 0, without a message. One that was ignored at the
  /// start stays ignored: that is how a shell protects background jobs from a Ctrl-C for another
  /// program, and `nohup` a program from the end of its terminal.
  package static func endQuietly() {
    for number in all {
      var former = sigaction()
      unsafe sigaction(number, nil, &former)
      let handler = unsafe former.__sigaction_handler.sa_handler
      // `SIG_IGN` is the number 1 as a function pointer, and Swift cannot compare those.
      let isIgnored = handler.map { unsafe unsafeBitCast($0, to: Int.self) == 1 } ?? false
      // `_exit` and not `exit`, which runs code that is not safe in a signal handler.
      if !isIgnored { signal(number) { _ in _exit(0) } }
    }
  }
}
