import Documents
import Synchronization
import Toolkit

/// File of the pages that is made when somebody asks for it, once.
///
/// A thread that asks while another makes it waits for that one. A page may ask for the size of a file
/// beside the pages, which asks for nothing more: so no two wait for each other.
final class LazyFile: Sendable {
  let path: String
  private let state: Mutex<State>
  private let wasAsked = Atomic(false)

  private enum State: Sendable {
    case pending(Output)
    case made(OutputFile)
    case failed(Phrase)
  }

  init(_ output: Output) {
    path = output.path
    state = Mutex(.pending(output))
  }

  init(_ file: OutputFile) {
    path = file.path
    state = Mutex(.made(file))
  }

  /// The file; nil when it cannot be made.
  var file: OutputFile? { if case .made(let file) = made { file } else { nil } }

  /// Reason why it cannot be made.
  var failure: Phrase? { if case .failed(let message) = made { message } else { nil } }

  /// The file when that takes no work and no waiting.
  var ready: OutputFile? {
    state.withLockIfAvailable { state in
      if case .made(let file) = state { file } else { nil }
    } ?? nil
  }

  func make() { _ = made }

  private var made: State {
    state.withLock { state in
      if case .pending(let output) = state {
        do throws(OutputProblem) {
          state = .made(try output.make())
        } catch {
          state = .failed(error.message)
        }
      }
      return state
    }
  }

  /// Whether a browser has it, or what it was before.
  var isInUse: Bool { wasAsked.load(ordering: .relaxed) }

  func markInUse() { wasAsked.store(true, ordering: .relaxed) }
}
