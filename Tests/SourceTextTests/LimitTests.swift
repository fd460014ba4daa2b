import SourceText
import Testing

/// What is too large for a plan is refused, whatever its size.
@Suite struct LimitTests {
  @Test func `nesting of 64 levels is read`() {
    let text = String(repeating: "[", count: 64) + "x" + String(repeating: "]", count: 64)
    #expect(problems(text) == [])
    #expect(nodes(text).count == 65)
    #expect(nodes(text).last == "1:65-1:66 'x'")
  }

  @Test func `the 65th level is reported, and nothing is read`() {
    let text = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
    #expect(problems(text) == ["1:65-1:66 tooDeep"])
    #expect(nodes(text) == [])
  }

  @Test func `the 65th level of a block is reported`() {
    #expect(problems(String(repeating: "- ", count: 65) + "x") == ["1:129-1:129 tooDeep"])
  }

  @Test(
    "A hundred thousand levels are no different", .timeLimit(.minutes(1)),
    arguments: [("[", "1:65-1:66"), ("{a: ", "1:257-1:258"), ("- ", "1:129-1:129")])
  func deep(_ opening: String, _ position: String) {
    #expect(problems(String(repeating: opening, count: 100_000)) == ["\(position) tooDeep"])
  }

  @Test func `aliases of aliases do not grow`() {
    var text = "- &a0 [x, x]\n"
    for i in 1...30 { text += "- &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
    #expect(nodes(text).count == 1 + 31 * 3)
    #expect(problems(text).count == 31 + 60)
  }

  @Test func `a text of 16000 bytes is read whole, a longer one is cut and reported`() {
    let limit = YAMLLimits.textBytes
    let longest = String(repeating: "x", count: limit)
    #expect(texts("[\(longest)]") == [longest])
    #expect(problems("[\(longest)]") == [])
    #expect(texts("[\(longest)x]") == [String(repeating: "x", count: 200)])
    #expect(problems("[\(longest)x]") == ["1:2-1:16003 tooLarge(limit: 16000)"])
  }

  @Test func `a text's size is counted in bytes`() {
    let text = String(repeating: "é", count: YAMLLimits.textBytes / 2 + 1)
    #expect(problems("[\(text)]") == ["1:2-1:8003 tooLarge(limit: 16000)"])
  }

  @Test func `a text of a megabyte leaves the rest of the file as it is`() {
    let text = "a: \(String(repeating: "x", count: 1 << 20))\nb: y\n"
    #expect(problems(text) == ["1:4-1:1048580 tooLarge(limit: 16000)"])
    #expect(texts(text).last == "y")
  }

  @Test func `a file of more than 32 MiB is not read`() {
    let comment = [UInt8](repeating: UInt8(ascii: "#"), count: 33 << 20)
    let file = SourceFile(path: "plan.yaml", bytes: comment)
    #expect(
      YAMLReader(file).problems == [
        YAMLProblem(
          .tooLarge(limit: 32 << 20),
          at: SourceRange(
            file: FileNumber(0), start: .start, end: SourcePosition(line: 1, column: 2)))
      ])
  }
}
