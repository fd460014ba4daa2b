internal import FoundationEssentials
internal import Glibc

/// Path of an external program.
enum ProgramPath {
  /// Path of a program in `PATH`; nil when there is none.
  static func of(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }.first {
      unsafe FileKind($0) == .file && access($0, X_OK) == 0
    }
  }
}
