import Disk
import Glibc
import Toolkit

/// Settings of the process before it begins.
enum ProcessSetup {
  /// Limit of descriptors to request. The default of some systems is 256.
  private static let mostDescriptors: rlim_t = 4_096

  static func prepare() {
    openStandardStreams()
    // `execve` may pass no arguments at all, not even the program's name, which Swift reads.
    guard CommandLine.argc > 0 else { endWithoutArguments() }
    // A closed reader, be it `dot` or the end of a pipe, then is a failed write that we handle, and
    // not the end of the process. So is a file that exceeds the size limit.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    // A parent that ignores SIGCHLD passes that on; then `waitid` would never report a child.
    signal(SIGCHLD, SIG_DFL)
    raiseDescriptorLimit()
    if SystemLimit.addresses != .max { reportLackOfMemory() }
  }

  private static func endWithoutArguments() -> Never {
    Terminal.say(
      Help.text(
        nl:
          "raakvlak: /proc ontbreekt, en daarmee de opdracht. Koppel het aan met: mount -t proc proc /proc",
        en:
          "raakvlak: /proc is missing, and with it the command. Mount it with: mount -t proc proc /proc"
      ))
    exit(Ending.outside.rawValue)
  }

  /// Opens closed standard streams: a later file must not get their number, and so their output.
  private static func openStandardStreams() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDWR)
    }
  }

  private static func raiseDescriptorLimit() {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = max(limit.rlim_cur, min(limit.rlim_max, mostDescriptors))
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  /// Turns the trap of Swift's runtime on lack of memory into a message and an exit code. Only
  /// where memory is limited: elsewhere a trap is a bug, and must remain visible.
  private static func reportLackOfMemory() {
    // Initialised in advance: the handler must not allocate.
    _ = lackOfMemory.count
    for number in [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS] {
      signal(number) { _ in
        _ = unsafe ProcessSetup.lackOfMemory.withUnsafeBytes {
          unsafe write(STDERR_FILENO, $0.baseAddress, $0.count)
        }
        _exit(Ending.outside.rawValue)
      }
    }
  }

  private static let lackOfMemory = Array(
    (Phrase(
      nl:
        "raakvlak: er is te weinig geheugen. Geef het meer (ulimit -v), of maak het plan kleiner.",
      en: "raakvlak: there is too little memory. Allow more (ulimit -v), or make the plan smaller.")(
        Help.language) + "\n").utf8)
}
