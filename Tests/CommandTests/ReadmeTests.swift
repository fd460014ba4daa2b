import FoundationEssentials
import Testing

/// The lines of the README that a reader types.
@Suite(.timeLimit(.minutes(5))) struct ReadmeTests {
  /// The lines of shell in the Dutch part, without remarks.
  private static func lines() throws -> [String] {
    let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }
    let readme = try #require(FileManager.default.contents(atPath: "\(root)/README.md"))
    let part = try #require(
      String(decoding: readme, as: UTF8.self).split(separator: "\n## ").first {
        $0.hasPrefix("Een plan bijhouden")
      })
    return part.split(separator: "```").enumerated().filter { $0.offset % 2 == 1 }.flatMap {
      $0.element.split(separator: "\n").dropFirst().map {
        String($0.prefix { $0 != "#" }).split(separator: " ").joined(separator: " ")
      }
    }
  }

  @Test(arguments: ["C.UTF-8", "nl_NL.UTF-8", "en_GB.UTF-8"])
  func `the Dutch lines work in any locale`(locale: String) async throws {
    // The last two do not end by themselves.
    let lines = try Self.lines().filter { line in
      !["raakvlak serve", "raakvlak edit"].contains { line.hasPrefix($0) }
    }
    #expect(lines.count >= 10)
    let workplace = try Workplace()
    // 'changes' asks git what there was before.
    let script =
      """
      export LC_ALL=\(locale) XDG_STATE_HOME="$PWD/.state"
      raakvlak() { '\(Program.path)' "$@"; }
      git init -q . && git -c user.name=a -c user.email=a commit -q --allow-empty -m x
      try() { "$@" >out 2>err || { echo "$*: $?"; cat err; }; }

      """
      + lines.map { line in
        line.hasPrefix("cd ")
          ? "\(line); git add -A; git -c user.name=a -c user.email=a commit -q -m x"
          : "try \(line)"
      }.joined(separator: "\n") + "\n"
    let result = try await Program.runShell(script, in: workplace.path)
    #expect(result.out == "", "\(result.out)")
  }
}
