internal import Synchronization
import Toolkit

/// Snapshot of what the server shows.
struct PreviewSnapshot: Sendable {
  var pages = ServedPages()
  var language: Language
  /// Stamp, which changes with the state.
  var stamp = ""
  /// State as JSON, for the script in the pages.
  var json = "null"
}

/// Store of the current snapshot: the builder replaces it, connections read it.
final class PreviewStore: Sendable {
  private let content: Mutex<PreviewSnapshot>
  /// By a clock that stops while the machine sleeps: an open page cannot ask then, and must not
  /// seem closed when the machine wakes.
  private let asked = Mutex(SuspendingClock().now)

  init(language: Language) { content = Mutex(PreviewSnapshot(language: language)) }

  var snapshot: PreviewSnapshot {
    asked.withLock { $0 = SuspendingClock().now }
    return content.withLock(\.self)
  }

  /// Time since anyone asked for a snapshot.
  var idle: Duration { asked.withLock(\.self).duration(to: SuspendingClock().now) }

  func put(_ pages: ServedPages, _ state: PreviewState) {
    let (stamp, json) = state.text
    content.withLock { content in
      let language = Language(rawValue: state.language) ?? content.language
      content = PreviewSnapshot(pages: pages, language: language, stamp: stamp, json: json)
    }
  }
}
