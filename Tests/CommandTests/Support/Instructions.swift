import Testing

/// How many instructions a program takes: the same on a busy machine and a quiet one.
enum Instructions {
  /// - Parameters:
  ///   - arguments: as the shell takes them.
  ///   - program: the name of one that stands beside the tests.
  static func count(
    _ arguments: String, of program: String = "raakvlak", in workplace: Workplace
  ) async throws -> Double {
    // Valgrind knows no names of Swift's and stumbles over them.
    let result = try await Program.runShell(
      """
      test -e '\(program)' || objcopy --strip-debug '\(Program.path(of: program))' '\(program)'
      valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \
      './\(program)' \(arguments) 2>&1 >/dev/null | grep -a 'I *refs:'
      """, in: workplace.path)
    let number = result.out.split(separator: ":").last?.filter(\.isNumber) ?? ""
    return try #require(Double(number), "\(result.out) \(result.err)")
  }
}
