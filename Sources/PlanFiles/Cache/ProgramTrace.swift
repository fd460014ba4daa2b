internal import FoundationEssentials
internal import Glibc

/// By what one installed program is told from another without being run: where it stands and what
/// the system knows of its file. A new version is a new file.
enum ProgramTrace {
  /// Of a program to be found in `PATH`; nil when there is none.
  static func of(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for folder in folders {
      let path = "\(folder)/\(program)"
      if let facts = FileFacts(path), facts.kind == .file, unsafe access(path, X_OK) == 0 {
        return "\(path) \(facts.text)"
      }
    }
    return nil
  }

  /// Of this program itself.
  static var own: String? {
    FileFacts("/proc/self/exe").map(\.text)
  }
}
