internal import FoundationEssentials
internal import Glibc

/// Where another program stands on the disk.
enum ProgramPath {
  /// Of a program to be found in `PATH`; nil when there is none.
  static func of(_ program: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.lazy.filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }.first {
      unsafe FileKind($0) == .file && access($0, X_OK) == 0
    }
  }

  /// Of another program of ours, which stands beside this one.
  static func beside(_ name: String) -> String {
    let own = RealPath.of("/proc/self/exe") ?? ""
    return "\(FileKind.parent(own))/\(name)"
  }
}
