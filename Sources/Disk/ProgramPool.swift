internal import FoundationEssentials
internal import Glibc
import Toolkit

/// Runs other programs, a few concurrently: the one file that starts any.
///
/// One loop looks at all of them, without threads or callbacks. So nothing waits for a thread that a
/// full process table refuses, and all that a run needs is three descriptors while it runs and six
/// as it starts. A start that the system refuses is tried again once another program has ended.
///
/// While programs run, the signals that ask raakvlak to stop are held back: the loop sees them, ends
/// the programs, and only then lets them through. Against `kill -9`, which no program sees, there is
/// `timeout`; see `ProgramRun.command`.
enum ProgramPool {
  /// The most programs that run concurrently.
  private static var most: Int { max(4, ProcessInfo.processInfo.activeProcessorCount) }

  /// One result for each run, in the order of the runs.
  static func run(_ runs: [ProgramRun]) -> [Result<ProgramRun.Answer, ProgramProblem>] {
    // A program that does not read its input is a failed write, not the end of this one.
    _ = signal(SIGPIPE, SIG_IGN)
    return EndSignals.heldBack {
      var results = [Result<ProgramRun.Answer, ProgramProblem>?](repeating: nil, count: runs.count)
      var running: [(index: Int, program: RunningProgram)] = []
      var next = 0
      while next < runs.count || !running.isEmpty {
        while next < runs.count, running.count < most {
          do throws(StartProblem) {
            running.append((next, try RunningProgram(runs[next])))
          } catch {
            if error.isPassing, !running.isEmpty { break }
            results[next] = .failure(error.problem)
          }
          next += 1
        }
        wait(for: running.map(\.program))
        running.removeAll { index, program in
          results[index] = program.result
          return results[index] != nil
        }
        if EndSignals.isPending {
          for (_, program) in running { program.end() }
          break
        }
      }
      return results.map { $0 ?? .failure(.refused(SystemReason.words(EINTR))) }
    }
  }

  /// Waits until one of them has something to read or can take more input, or for the time after
  /// which its ending is looked at. A child of a program may keep the streams open after its end, and
  /// a program may close them long before: so the ending is not waited for in this call.
  private static func wait(for programs: [RunningProgram]) {
    var descriptors = programs.flatMap(\.waitingFor)
    let pause: Int32 = programs.contains { $0.hasClosedOutput } ? 1 : 20
    unsafe poll(&descriptors, nfds_t(descriptors.count), pause)
  }
}

/// Why the system did not start a program.
struct StartProblem: Error {
  let problem: ProgramProblem
  /// Whether it may go better once another program has ended.
  let isPassing: Bool

  static let missing = StartProblem(problem: .missing, isPassing: false)

  init(_ number: Int32) {
    problem = .refused(SystemReason.words(number))
    isPassing = [EMFILE, ENFILE, EAGAIN, ENOMEM].contains(number)
  }

  private init(problem: ProgramProblem, isPassing: Bool) {
    self.problem = problem
    self.isPassing = isPassing
  }
}
