// Why a loop of our own and not swift-subprocess, which did this before: that needs two threads and
// four descriptors of its own, reserves the whole bound of 64 MiB for each result, and traps or
// waits for ever when it gets none of them. Because the loop has no threads, nothing in a build is
// `async`.
//
// Each program is in a process group of its own. When it ends, whatever it started and left behind
// is killed while the group's number is still its own. Known limits: a program that leaves its
// group is not followed; where `timeout` is missing, programs run without it; after `kill -9` of
// raakvlak a program that hangs lives until two seconds after its own time limit (one that writes
// ends sooner, because nobody reads its pipe).

internal import FoundationEssentials
internal import Glibc
import Toolkit

/// Runs external programs, several concurrently: the only code that starts any.
///
/// One loop polls all of them, without threads or callbacks. So nothing waits for a thread that a
/// full process table refuses, and a run needs three descriptors while it runs and six as it
/// starts. A start that the system refuses is tried again once another program has ended.
///
/// While programs run, the signals that ask raakvlak to stop are blocked: the loop sees them, ends
/// the programs, and only then delivers them. Against `kill -9`, which no program sees, there is
/// `timeout`; see `ProgramRun.command`.
enum ProgramPool {
  /// Maximum number of concurrent programs.
  private static var most: Int { max(4, ProcessInfo.processInfo.activeProcessorCount) }

  /// One result for each run, in the order of the runs.
  static func run(_ runs: [ProgramRun]) -> [Result<ProgramRun.Answer, ProgramProblem>] {
    // Ignored: a program that does not read its input causes a failed write, and must not end this
    // one.
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
            // Retried when one has ended; with none running there is nothing to wait for.
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

  /// Waits until a program has output or can take input, or until it is time to check whether one
  /// has ended. A child of a program may keep the streams open after its end, and a program may
  /// close them long before: so closed streams are no sign of the end.
  private static func wait(for programs: [RunningProgram]) {
    var descriptors = programs.flatMap(\.waitingFor)
    // Milliseconds; short when only an exit status is awaited, because `poll` does not report that.
    let pause: Int32 = programs.contains { $0.hasClosedOutput } ? 1 : 20
    unsafe poll(&descriptors, nfds_t(descriptors.count), pause)
  }
}

/// Reason why the system did not start a program.
struct StartProblem: Error {
  let problem: ProgramProblem
  /// Whether a retry may succeed once another program has ended.
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
