import Testing

/// How many instructions a program takes: the same on a busy machine and a quiet one.
enum Instructions {
  /// - Parameters:
  ///   - arguments: as the shell takes them.
  ///   - program: the name of one that lies beside the tests.
  static func count(
    _ arguments: String, of program: String = "raakvlak", in workplace: Workplace
  ) async throws -> Double {
    let result = try await Program.runShell(
      """
      \(stripping(program))
      valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \
      './\(program)' \(arguments) 2>&1 >/dev/null | grep -a 'I *refs:'
      """, in: workplace.path)
    let number = result.out.split(separator: ":").last?.filter(\.isNumber) ?? ""
    return try #require(Double(number), "\(result.out) \(result.err)")
  }

  /// The writes, flushes and renamings of a program in their order, as `write 3`, `fsync 3`, `syncfs 3` and
  /// `rename`.
  static func writing(_ arguments: String, in workplace: Workplace) async throws -> [String] {
    let result = try await Program.runShell(
      """
      \(stripping("raakvlak"))
      valgrind --tool=none --trace-syscalls=yes ./raakvlak \(arguments) 2>&1 \
      | grep -aoE 'sys_(write|fsync|syncfs) \\( [0-9]+|sys_rename' | sed -E 's/sys_//; s/ \\(//'
      """, in: workplace.path)
    return result.out.split(separator: "\n").map(String.init)
  }

  /// Copies a program without names: Valgrind knows none of Swift's and stumbles over them.
  private static func stripping(_ program: String) -> String {
    "test -e '\(program)' || objcopy --strip-debug '\(Program.path(of: program))' '\(program)'"
  }
}
