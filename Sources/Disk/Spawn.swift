internal import FoundationEssentials
internal import Glibc
internal import Toolkit

/// Starts a process by `posix_spawn`, which copies no memory and reports why it failed.
enum Spawn {
  /// - Parameters:
  ///   - command: the path of a program and its arguments.
  ///   - changes: environment variables that are added or replaced.
  ///   - streams: the descriptors that become its standard input, output and error.
  /// - Returns: the process id, which is also that of its process group.
  static func start(
    _ command: [String], changing changes: [String: String], streams: [Int32]
  ) throws(StartProblem) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, descriptor) in streams.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    // NIO's sockets are not close-on-exec: a program that hangs would keep the port. Closed here
    // and not in the parent, where another thread may open one meanwhile. The server has fewer than
    // 512 of them, and closing a number past the limit fails.
    for descriptor in streams.count..<max(streams.count, min(SystemLimit.descriptors, 512)) {
      unsafe posix_spawn_file_actions_addclose(&actions, Int32(descriptor))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The child starts with default signal handling: our ignored and blocked signals are not its
    // concern.
    var usual = sigset_t()
    unsafe sigemptyset(&usual)
    unsafe posix_spawnattr_setsigmask(&attributes, &usual)
    for number in [SIGPIPE, SIGXFSZ, SIGCHLD] { unsafe sigaddset(&usual, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &usual)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    let environment = ProcessInfo.processInfo.environment.merging(changes) { $1 }
    var process: pid_t = 0
    let problem = unsafe withCStrings(command) { arguments in
      unsafe withCStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        unsafe posix_spawn(&process, command[0], &actions, &attributes, arguments, variables)
      }
    }
    guard problem == 0 else { throw StartProblem(problem) }
    return process
  }

  private static func withCStrings<Answer>(
    _ texts: [String], _ work: ([UnsafeMutablePointer<CChar>?]) -> Answer
  ) -> Answer {
    let copies = unsafe texts.map { unsafe strdup($0) }
    defer { unsafe copies.forEach { unsafe free($0) } }
    return unsafe work(copies + [nil])
  }
}
