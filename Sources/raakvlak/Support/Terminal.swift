import Disk
import Findings
import FoundationEssentials
import Glibc

/// The two streams of the program: results go out, what is said about them goes beside.
enum Terminal {
  /// A result, on standard output. One that does not arrive whole, as on a full disk, is a failure.
  static func put(_ text: String) { put(Array(text.utf8)) }

  /// A result that is no text.
  static func put(_ bytes: [UInt8]) {
    guard let problem = Descriptor.write(bytes, to: STDOUT_FILENO), problem != EPIPE else { return }
    say(
      Help.text(
        nl: "raakvlak: de uitvoer kan niet worden geschreven. Is de schijf vol?",
        en: "raakvlak: the output cannot be written. Is the disk full?"))
    exit(Ending.outside.rawValue)
  }

  /// Whether results go to a screen.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// A message, on standard error.
  static func say(_ text: String) { warn(text + "\n") }

  /// Messages that have their own line ends, on standard error.
  static func warn(_ text: String) { _ = Descriptor.write(Array(text.utf8), to: STDERR_FILENO) }

  /// Colour only where a person looks and has not asked for none (no-color.org).
  static func style(of descriptor: Int32) -> TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let unwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(
      isColoured: isatty(descriptor) == 1 && !unwanted && environment["TERM"] != "dumb")
  }

  /// Columns of the terminal, at most 100; 80 where there is none.
  static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 100)
  }
}
