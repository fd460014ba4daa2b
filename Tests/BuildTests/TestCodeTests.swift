import FoundationEssentials
import TestSupport
import Testing

/// What the code of tests must not do.
@Suite struct TestCodeTests {
  private static let exempt: Set = [
    // Changes elements of a list that it makes itself, which `at` cannot.
    "DocumentsTests/Returned/ReturnedListTests.swift",
    // The examples below.
    "BuildTests/TestCodeTests.swift",
  ]

  @Test func `no test ends all tests by reading an element that is not there`() throws {
    var read = 0
    for name in try FileManager.default.subpathsOfDirectory(atPath: Repository.path("Tests"))
    where name.hasSuffix(".swift") && !Self.exempt.contains(name) {
      guard name.contains("Tests/") || name.hasPrefix("Support/") else { continue }
      read += 1
      let lines = NumericIndexes(try Repository.text("Tests/\(name)")).unchecked
      #expect(
        lines == [],
        "\(name): use `try list.at(0)`, `list.first`, or `try #require(list.count == 3)` before")
    }
    #expect(read > 300)
  }

  @Test(
    arguments: [
      "#expect(found[0] == 1)", "#expect(plan.effects[1].links.isEmpty)", "let a = made()[0]",
      "#expect(rows?[0] == nil)", "#expect(a[0][1] == 2)", "#expect(text == \"\\(found[0])\")",
      "#expect(found.count == 1)\n#expect(found[0] == 1)", "rows.map { $0[0] }",
    ])
  func `such an element is found`(code: String) {
    #expect(NumericIndexes(code).unchecked == [code.split(separator: "\n").count])
  }

  @Test(
    arguments: [
      "#expect(try found.at(0) == 1)", "try #require(found.count == 1)\n#expect(found[0] == 1)",
      "guard found.count > 1 else { return }\nread(found[1])", "let found = [1, 2]\nread(found[1])",
      "let found: [Int] = try await [\n  a(), b()\n]\nread(found[1])", "// found[0]",
      "read(\"/scope[0]/source\")", "let a = \"\"\"\n  found[0]\n  \"\"\"", "[1].map { [0] }",
      "rows.filter { $0.count == 2 && $0[1] == 3 }", "read(parts.count > 1 ? parts[1] : nil)",
    ])
  func `what cannot be missing is none`(code: String) {
    #expect(NumericIndexes(code).unchecked == [])
  }
}

/// Numbers in square brackets behind a value. Of a list that is written out in the same file, or whose
/// count was required within the twelve lines before, they read what is there; of another, perhaps not.
private struct NumericIndexes {
  /// Numbers of lines.
  private(set) var unchecked: [Int] = []
  private let lines: [Substring]

  init(_ code: String) {
    lines = code.split(separator: "\n", omittingEmptySubsequences: false)
    var isText = false
    for (number, line) in lines.enumerated() {
      let signs = Self.signs(line)
      if signs.textMarks % 2 == 1 { isText.toggle() }
      guard signs.hasNumber, signs.textMarks == 0, !isText,
        !line.drop(while: \.isWhitespace).hasPrefix("//")
      else { continue }
      if indexes(line).contains(where: { !isChecked($0, number) }) { unchecked.append(number + 1) }
    }
  }

  /// Whether a number follows an opening bracket, and how many `"""` are on a line; byte by byte, as a
  /// pattern on every line of all tests takes minutes.
  private static func signs(_ line: Substring) -> (hasNumber: Bool, textMarks: Int) {
    var (hasNumber, textMarks, quotes) = (false, 0, 0)
    var former: UInt8 = 0
    for byte in line.utf8 {
      if former == UInt8(ascii: "["), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        hasNumber = true
      }
      quotes = byte == UInt8(ascii: "\"") ? quotes + 1 : 0
      if quotes == 3 { (textMarks, quotes) = (textMarks + 1, 0) }
      former = byte
    }
    return (hasNumber, textMarks)
  }

  /// The names before the brackets, empty for a call or another index; none of those in a text.
  private func indexes(_ line: Substring) -> [Substring] {
    line.matches(of: index).compactMap { match in
      let before = line[..<match.range.lowerBound].replacing("\\\"", with: "")
      let quotes = before.split(separator: "\"", omittingEmptySubsequences: false)
      let isText = quotes.count % 2 == 0 && quotes.last?.contains("\\(") != true
      if isText { return nil }
      let isName = match.2.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      return isName ? line[match.1.startIndex..<match.2.endIndex] : ""
    }
  }

  private func isChecked(_ name: Substring, _ number: Int) -> Bool {
    guard !name.isEmpty else { return false }
    let made = lines.contains { line in
      line.contains("= ") && line.contains(name) && line.firstMatch(of: literal)?.1 == name
    }
    return made
      || lines[max(0, number - 12)...number].enumerated().contains { offset, line in
        guard line.matches(of: count).contains(where: { $0.1 == name }) else { return false }
        let isSame = offset == min(12, number)
        return line.contains(#/#require\(|guard |else \{|\bif /#)
          || isSame && line.contains(/where|&&|\?/)
      }
  }

  private let index = /(\$?\w*)([\w)\]?!}])(?=\[\d+\])/
  private let literal =
    /(?:let|var) (\w+)(?:: [^=]+)? = (?:try )?(?:await )?\[(?![\]:])/
  private let count = /(\$?\w+)\.(?:count|isEmpty)\b/
}
