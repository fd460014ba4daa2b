import Glibc
import Disk

/// Standard output. A failed write, as on a full disk, ends the program with a failure.
enum StandardOutput {
  /// Writes a text result.
  static func put(_ text: String) { put(Array(text.utf8)) }

  static func put(_ bytes: [UInt8]) { check(Terminal.put(bytes)) }

  /// Writes a report for a reader.
  static func putWords(_ text: String) { check(Terminal.putWords(text)) }

  private static func check(_ problem: Int32?) {
    // `EPIPE` is no error: the reader closed the pipe on purpose.
    guard let problem, problem != EPIPE else { return }
    Terminal.say(
      Help.text(
        nl: "raakvlak: de uitvoer kan niet worden geschreven. Is de schijf vol?",
        en: "raakvlak: the output cannot be written. Is the disk full?"))
    exit(Ending.outside.rawValue)
  }
}
