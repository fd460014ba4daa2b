import Disk
import Toolkit

/// Where what a command makes goes: a file, or standard output.
struct CommandOutput {
  /// Nil for standard output.
  let file: String?
  let language: Language

  /// Bytes that are no text never go to a terminal: they would only disturb it.
  ///
  /// - Parameter stem: of a file's name to propose.
  func refuseTerminal(_ format: String, stem: Phrase) throws(Failure) {
    guard file == nil, Terminal.isTerminal else { return }
    throw Failure(
      Phrase(
        nl: "\(format) is geen tekst voor een scherm. Noem een bestand: --output ",
        en: "\(format) is no text for a screen. Name a file: --output ") + stem
        + Phrase(verbatim: ".\(format)"),
      in: language)
  }

  func put(_ text: String) throws(Failure) { try put(Array(text.utf8)) }

  func put(_ bytes: [UInt8]) throws(Failure) {
    guard let file else { return Terminal.put(bytes) }
    do {
      try PlainFolder.write(bytes, to: file, whenWaiting: .told(in: language))
    } catch {
      throw Failure(error.message, .outside, in: language)
    }
  }
}
