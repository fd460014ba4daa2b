internal import Synchronization
import Toolkit

/// What the server shows at one moment.
struct PreviewSnapshot: Sendable {
  var pages = ServedPages()
  var language: Language
  /// Changes with the state.
  var stamp = ""
  /// The state as the pages' script gets it.
  var json = "null"
}

/// The present snapshot: the builder replaces it, connections read it.
final class PreviewStore: Sendable {
  private let content: Mutex<PreviewSnapshot>

  init(language: Language) { content = Mutex(PreviewSnapshot(language: language)) }

  var snapshot: PreviewSnapshot { content.withLock(\.self) }

  func put(_ pages: ServedPages, _ state: PreviewState) {
    let (stamp, json) = state.text
    content.withLock { content in
      let language = Language(rawValue: state.language) ?? content.language
      content = PreviewSnapshot(pages: pages, language: language, stamp: stamp, json: json)
    }
  }
}
