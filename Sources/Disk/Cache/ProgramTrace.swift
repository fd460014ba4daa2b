/// By what one installed program is told from another without being run: where it stands and what
/// the system knows of its file and of its libraries. A new version is a new file.
enum ProgramTrace {
  /// Of a program to be found in `PATH`; nil when there is none.
  static func of(_ program: String) -> String? { ProgramPath.of(program).flatMap(at) }

  /// Of the program at a path.
  static func at(_ path: String) -> String? {
    guard let facts = FileFacts(path) else { return nil }
    let libraries = ProgramLibraries(of: path).files.map { "\($0) \(FileFacts($0)?.text ?? "")" }
    return (["\(path) \(facts.text)"] + libraries).joined(separator: "\n")
  }

  /// Of this program itself.
  static var own: String? {
    FileFacts("/proc/self/exe").map(\.text)
  }
}
