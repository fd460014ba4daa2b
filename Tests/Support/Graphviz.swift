import Subprocess
import Testing

/// The real Graphviz, for what a reader of our DOT would see.
package enum Graphviz {
  /// The drawing that it makes of a DOT text without a word of complaint.
  package static func svg(of dot: String) async throws -> String {
    let result = try await Subprocess.run(
      .name("dot"), arguments: ["-Tsvg"], input: .string(dot), output: .string(limit: 1 << 24),
      error: .string(limit: 1 << 16))
    try #require(result.terminationStatus.isSuccess && result.standardError.isEmpty)
    return result.standardOutput
  }

  /// Has the parser of Graphviz read a DOT text, without laying it out.
  package static func read(_ dot: String) async throws {
    let result = try await Subprocess.run(
      .name("nop"), arguments: [], input: .string(dot), output: .string(limit: 1 << 26),
      error: .string(limit: 1 << 16))
    #expect(result.terminationStatus.isSuccess)
    #expect(result.standardError == "")
  }
}

/// XML's own entities resolved, `&amp;` last.
package func plain(_ xml: some StringProtocol) -> String {
  String(xml).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
    .replacing("&quot;", with: "\"").replacing("&#39;", with: "'").replacing("&#45;", with: "-")
    .replacing("&#160;", with: " ").replacing("&amp;", with: "&")
}
