import Disk
import Glibc
import Toolkit

/// What the process asks of the system before it begins.
enum ProcessSetup {
  /// The most descriptors that are asked for. Of what was allowed at first some systems give 256.
  private static let mostDescriptors: rlim_t = 4_096

  static func prepare() {
    openStandardStreams()
    // Swift reads the arguments there, and has none where it is missing.
    guard CommandLine.argc > 0 else { endWithoutArguments() }
    // A reader who has gone away, be it `dot` or the end of a pipe, is a failed write to deal with,
    // not a reason to die halfway. So is a file that may not grow any larger.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    // A parent that ignores its children's ends hands that down; nobody could be waited for.
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

  /// What is opened later must not get the number of a stream that was closed, and so its writes.
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

  /// Turns the trap of Swift's runtime, which cannot go on without memory, into a message and a
  /// code. Only where memory is bounded: elsewhere a trap is a mistake of ours, and must look so.
  private static func reportLackOfMemory() {
    // Made before it is needed.
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
