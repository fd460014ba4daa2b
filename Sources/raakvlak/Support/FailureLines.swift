import Disk
import Toolkit

/// Line for each file that could not be made: the first ones, and the number of the others.
struct FailureLines {
  let language: Language

  /// Limit, because a missing program gives every file the same line.
  private static let most = 50

  init(_ language: Language) { self.language = language }

  func say(_ failures: [(path: String, message: Phrase)]) {
    for failure in failures.prefix(Self.most) {
      Terminal.say("\(failure.path): \(failure.message(language))")
    }
    let rest = failures.count - Self.most
    guard rest > 0 else { return }
    Terminal.say(
      Phrase(
        nl: "en nog \(rest) bestanden die niet konden worden gemaakt",
        en: "and \(rest) more files that could not be made")(language))
  }
}
