internal import Glibc
import Toolkit

/// Running external program: its process group and our ends of its pipes.
final class RunningProgram {
  private let process: pid_t
  private let timeLimit: Duration
  private let deadline: ContinuousClock.Instant
  private var input: PipeEnd
  private var unsent: ArraySlice<UInt8>
  private var output: ReadStream
  private var complaints: ReadStream

  /// Starts the program, as the leader of a process group of its own.
  init(_ run: ProgramRun) throws(StartProblem) {
    guard let command = run.command else { throw .missing }
    let (theirInput, ourInput) = try PipeEnd.pair()
    let (ourOutput, theirOutput) = try PipeEnd.pair()
    let (ourComplaints, theirComplaints) = try PipeEnd.pair()
    process = try Spawn.start(
      command, changing: run.environment,
      streams: [theirInput.descriptor, theirOutput.descriptor, theirComplaints.descriptor])
    // Closed here and not on deinit: they must still be open when the program starts.
    for end in [theirInput, theirOutput, theirComplaints] { end.close() }
    for end in [ourInput, ourOutput, ourComplaints] { end.neverWaits() }
    input = ourInput
    unsent = Array(run.input.utf8)[...]
    output = ReadStream(ourOutput, limit: ProgramRun.mostOutput)
    complaints = ReadStream(ourComplaints, limit: ProgramRun.mostComplaints)
    timeLimit = run.timeLimit
    deadline = .now + run.timeLimit
  }

  /// Whether both output streams are at their end.
  var hasClosedOutput: Bool { output.hasEnded && complaints.hasEnded }

  /// Descriptors for `poll`.
  var waitingFor: [pollfd] {
    let read = [output, complaints].filter { !$0.hasEnded }.map {
      pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0)
    }
    return input.isOpen
      ? read + [pollfd(fd: input.descriptor, events: Int16(POLLOUT), revents: 0)] : read
  }

  /// Result; nil as long as the program runs. Moves data through the pipes, without blocking.
  var result: Result<ProgramRun.Answer, ProgramProblem>? {
    give()
    output.take()
    complaints.take()
    if let limit = [output, complaints].first(where: \.isOverfull)?.limit {
      end()
      return .failure(.tooMuch(bytes: limit))
    }
    if hasEnded {
      // Kills remaining children before the last read: they may still be writing.
      kill(-process, SIGKILL)
      output.take()
      complaints.take()
      return .success(answer(end()))
    }
    guard ContinuousClock.now < deadline else {
      end()
      return .failure(.timedOut(seconds: Int(timeLimit.components.seconds)))
    }
    return nil
  }

  /// Kills the program with its children.
  ///
  /// - Returns: how it ended; nil when it does not end: a program that waits for a network drive
  ///   cannot be killed, and is not waited for.
  @discardableResult
  func end() -> Ending? {
    kill(-process, SIGKILL)
    for _ in 0..<200 {
      if let ending = ending(WEXITED | WNOHANG) { return ending }
      usleep(5_000)
    }
    return nil
  }

  private func give() {
    while input.isOpen {
      guard !unsent.isEmpty else { return input.close() }
      let count = unsafe unsent.withUnsafeBytes {
        unsafe write(input.descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      // It does not read its input: its exit status says more than the failed write.
      guard count > 0 else { return input.close() }
      unsent = unsent.dropFirst(count)
    }
  }

  /// Whether it has ended. `WNOWAIT` keeps its process id reserved until `end`, so that the group
  /// of an unrelated program is never killed.
  private var hasEnded: Bool { ending(WEXITED | WNOHANG | WNOWAIT) != nil }

  /// Exit status of a program: its exit code, or the signal that ended it.
  struct Ending {
    let isExit: Bool
    let number: Int32

    var words: Phrase {
      isExit
        ? Phrase(verbatim: "code \(number)")
        : Phrase(nl: "signaal \(number)", en: "signal \(number)")
    }
  }

  private func ending(_ options: Int32) -> Ending? {
    var info = unsafe siginfo_t()
    guard unsafe waitid(P_PID, id_t(process), &info, options) == 0 else {
      // `ECHILD`: something else has waited for it, so its exit status is lost.
      return errno == ECHILD ? Ending(isExit: false, number: 0) : nil
    }
    guard unsafe info.si_signo == SIGCHLD else { return nil }
    return unsafe Ending(
      isExit: info.si_code == Int32(CLD_EXITED), number: info._sifields._sigchld.si_status)
  }

  private func answer(_ ending: Ending?) -> ProgramRun.Answer {
    ProgramRun.Answer(
      output: output.bytes, complaints: String(decoding: complaints.bytes, as: UTF8.self),
      hasSucceeded: ending?.isExit == true && ending?.number == 0,
      ending: ending?.words ?? Phrase(verbatim: "?"))
  }
}

/// One end of a pipe; closed on deinit.
final class PipeEnd {
  private(set) var descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close() }

  /// Read end and write end, both close-on-exec, so that no other program inherits them.
  static func pair() throws(StartProblem) -> (read: PipeEnd, write: PipeEnd) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { throw StartProblem(errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (PipeEnd(ends[0]), PipeEnd(ends[1]))
  }

  var isOpen: Bool { descriptor >= 0 }

  /// Sets `O_NONBLOCK`: one loop serves all programs, so it must not wait for one.
  func neverWaits() { _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) }

  func close() {
    if isOpen { _ = Glibc.close(descriptor) }
    descriptor = -1
  }
}

/// Output stream of a program, as far as it was read.
struct ReadStream {
  private let end: PipeEnd
  let limit: Int
  private(set) var bytes: [UInt8] = []

  init(_ end: PipeEnd, limit: Int) {
    self.end = end
    self.limit = limit
  }

  var descriptor: Int32 { end.descriptor }
  var hasEnded: Bool { !end.isOpen }
  var isOverfull: Bool { bytes.count > limit }

  /// Reads what is available, up to the limit and one buffer.
  mutating func take() {
    while end.isOpen, !isOverfull {
      var count = 0
      let piece = unsafe [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
        count = unsafe read(end.descriptor, buffer.baseAddress, buffer.count)
        filled = max(count, 0)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return }
      guard count > 0 else { return end.close() }
      bytes += piece
    }
  }
}
