/// By what one installed program is told from another without being run: where it stands and what
/// the system knows of its file. A new version is a new file.
enum ProgramTrace {
  /// Of a program to be found in `PATH`; nil when there is none.
  static func of(_ program: String) -> String? {
    guard let path = ProgramPath.of(program), let facts = FileFacts(path) else { return nil }
    return "\(path) \(facts.text)"
  }

  /// Of this program itself.
  static var own: String? {
    FileFacts("/proc/self/exe").map(\.text)
  }
}
