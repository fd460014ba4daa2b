package import Toolkit

/// Callback for when this program waits for another raakvlak.
package struct WaitNotice: Sendable {
  private let report: @Sendable (Phrase) -> Void

  package init(_ report: @escaping @Sendable (Phrase) -> Void) { self.report = report }

  /// Callback that does nothing.
  package static let silent = WaitNotice { _ in }

  /// - Parameter path: the folder or file that the other program has locked.
  func callAsFunction(_ path: String) {
    report(
      Phrase(
        nl: "'\(path)': hier schrijft al een andere raakvlak. Deze wacht tot die klaar is.",
        en: "'\(path)': another raakvlak is writing here. This one waits until it is done."))
  }
}
