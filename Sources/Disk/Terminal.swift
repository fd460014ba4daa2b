internal import Glibc
package import TextFormats
internal import FoundationEssentials

/// Standard output and standard error; the only code that writes to them.
///
/// Text of another program, a path, an argument, a manifest or a plan may contain control sequences
/// that clear the screen, rename the window or hide text. So everything for a reader is escaped
/// here by `TerminalEscaping`, and no caller need remember it. A result that goes to a file or to
/// another program is written as it is.
package enum Terminal {
  /// Writes a result to standard output.
  ///
  /// - Returns: `errno` of a failure, nil on success.
  package static func put(_ bytes: [UInt8]) -> Int32? { write(bytes, to: STDOUT_FILENO) }

  /// Writes a report for a reader to standard output, escaped wherever it goes.
  ///
  /// - Returns: `errno` of a failure, nil on success.
  package static func putWords(_ text: String) -> Int32? {
    write(escaped(text, for: STDOUT_FILENO), to: STDOUT_FILENO)
  }

  /// Writes one message to standard error, as a line of its own.
  package static func say(_ message: String) {
    warn(TerminalEscaping.line(message, allowsStyle: isTerminal(STDERR_FILENO)) + "\n")
  }

  /// Writes messages that have their own line ends to standard error.
  package static func warn(_ text: String) {
    _ = write(escaped(text, for: STDERR_FILENO), to: STDERR_FILENO)
  }

  /// Writes to a descriptor; escaped when that is a terminal.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    guard isTerminal(descriptor) else { return Descriptor.write(bytes, to: descriptor) }
    return Descriptor.write(
      escaped(String(decoding: bytes, as: UTF8.self), for: descriptor), to: descriptor)
  }

  private static func escaped(_ text: String, for descriptor: Int32) -> [UInt8] {
    Array(TerminalEscaping.text(text, allowsStyle: isTerminal(descriptor)).utf8)
  }

  /// Whether standard output is a terminal.
  package static var isTerminal: Bool { isTerminal(STDOUT_FILENO) }

  private static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Style for a stream: colour only on a terminal, and not when `NO_COLOR` is set (no-color.org).
  package static func style(of descriptor: Int32) -> TerminalStyle {
    let environment = ProcessInfo.processInfo.environment
    let unwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    return TerminalStyle(
      isColoured: isTerminal(descriptor) && !unwanted && environment["TERM"] != "dumb")
  }

  /// Columns of the terminal, at most 100; 80 where there is none.
  package static func width(of descriptor: Int32) -> Int {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(Int(size.ws_col), 100)
  }
}
