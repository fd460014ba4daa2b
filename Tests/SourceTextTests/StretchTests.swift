import SourceText
import Testing

/// Bytes are compared in blocks; an odd one is found at any position of a block.
@Suite struct StretchTests {
  /// So many letters, what is given, and as many letters as make it a hundred.
  private func file(_ before: Int, _ bytes: [UInt8]) -> SourceFile {
    let letter = UInt8(ascii: "a")
    return SourceFile(
      path: "plan.yaml",
      bytes: Array(repeating: letter, count: before) + bytes
        + Array(repeating: letter, count: 100 - before))
  }

  @Test(arguments: 0...100)
  func `a byte that is no text is found at any index`(before: Int) {
    let position = SourcePosition(line: 1, column: before + 1)
    #expect(file(before, [0xFF]).firstInvalidPosition == position)
    #expect(file(before, [0xC3]).firstInvalidPosition == position)
    #expect(file(before, Array("€".utf8)).firstInvalidPosition == nil)
    #expect(file(before, Array("€".utf8) + [0xA9]).firstInvalidPosition?.column == before + 2)
  }

  @Test(arguments: 0...100)
  func `a line begins behind a newline at any index`(before: Int) {
    let file = file(before, [0x0A])
    #expect(file.line(1)?.count == before)
    #expect(file.line(2)?.count == 100 - before)
  }

  @Test(arguments: 0...100)
  func `a control character is found at any index`(before: Int) {
    let problems = YAMLReader(file(before, [0x01])).problems
    #expect(problems.map(\.kind) == [.controlCharacter(1)])
    #expect(problems.map(\.range.start.column) == [before + 1])
  }

  @Test func `every hidden character is found in a file, and no other is taken for one`() {
    var others = String.UnicodeScalarView()
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), value != 0x09, value != 0x0A else { continue }
      if HiddenCharacter.isHidden(scalar) {
        #expect(kinds(of: "a\(scalar)b") == [.controlCharacter(value)])
      } else if value >= 0x80 {
        others.append(scalar)
        if others.count == 4_000 {
          #expect(kinds(of: String(others)) == [])
          others = String.UnicodeScalarView()
        }
      }
    }
  }

  private func kinds(of text: String) -> [YAMLProblem.Kind] {
    YAMLReader(SourceFile(path: "plan.yaml", text: text)).problems.map(\.kind)
  }
}
