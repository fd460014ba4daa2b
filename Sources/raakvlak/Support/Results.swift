import Glibc
import Disk

/// Standard output. What does not arrive whole, as on a full disk, ends the program with a failure.
enum Results {
  /// A result that is text.
  static func put(_ text: String) { put(Array(text.utf8)) }

  static func put(_ bytes: [UInt8]) { check(Terminal.put(bytes)) }

  /// What a command did, in words for a reader.
  static func putWords(_ text: String) { check(Terminal.putWords(text)) }

  private static func check(_ problem: Int32?) {
    // A reader who has seen enough closed the pipe.
    guard let problem, problem != EPIPE else { return }
    Terminal.say(
      Help.text(
        nl: "raakvlak: de uitvoer kan niet worden geschreven. Is de schijf vol?",
        en: "raakvlak: the output cannot be written. Is the disk full?"))
    exit(Ending.outside.rawValue)
  }
}
