import Editing
import SourceText
import Testing

@Suite struct YAMLTextTests {
  /// What a text becomes when it is written in a block and in braces, and read again.
  private func readBack(_ text: String) -> [String] {
    let scalar = YAMLText.scalar(text)
    let file = SourceFile(path: "a.yaml", text: "- a: \(scalar)\n- {a: \(scalar), b: c}\n")
    let reader = YAMLReader(file)
    guard reader.problems.isEmpty, case .sequence(let items)? = reader.root?.content else {
      return []
    }
    return items.compactMap { item in
      guard case .mapping(let entries) = item.content, let first = entries.first,
        case .scalar(let value) = first.value.content
      else { return nil }
      return value
    }
  }

  @Test(
    "A text reads back as itself, in a block and in braces",
    arguments: [
      "Past bij de nota", "", " ", "a: b", "a #b", "- a", "[a]", "{a: b}", "a, b", "'a'", "\"a\"",
      "a\\nb", "twee\nregels", "\tingesprongen", "eind ", "*a", "&a", "!a", "%a", "@a", "`a`", "|",
      ">", "?", ":", "#", "---", "...", "=1+1", "null", "~", "yes", "No", "12", "1e3", "0x1F",
      "2027-05-12",
      "één façade – € 5", "😀", "a\u{301}", "\u{AD}", "\u{200B}", "\u{A0}", "a:", "a\n", "\n", "<b>",
      "$(x)",
    ])
  func roundTrip(text: String) {
    #expect(readBack(text) == [text, text], "\(YAMLText.scalar(text))")
  }

  @Test func `Any text without hidden characters reads back as itself`() {
    let alphabet = Array("ab1 :#-,[]{}\"'\\\n\t&*!|>%@`?=~.é€😀\u{A0}\u{2019}<".unicodeScalars)
    var seed: UInt64 = 4
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<3_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<next(9) { text.append(alphabet[next(alphabet.count)]) }
      let value = String(text)
      #expect(readBack(value) == [value, value], "\(YAMLText.scalar(value))")
    }
  }

  @Test func `Plain words stay plain, and what looks like something else is quoted`() {
    #expect(YAMLText.scalar("Past bij de nota") == "Past bij de nota")
    #expect(YAMLText.scalar("no") == "\"no\"")
    #expect(YAMLText.scalar("12") == "\"12\"")
    #expect(YAMLText.identifier("12") == "12")
    #expect(YAMLText.identifier("2a") == "2a")
    #expect(YAMLText.identifier("NO") == "\"NO\"")
  }
}
