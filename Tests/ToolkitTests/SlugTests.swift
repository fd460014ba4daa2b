import Testing
import Toolkit

/// Names for files and anchors.
@Suite struct SlugTests {
  /// Texts that try to leave their folder, break an address or pass for one another.
  static let nasty = [
    "", " ", "-", "_", ".", "..", "../../etc/passwd", "/", "\\", "a/b", "a-b", "a_b", "a.b", "a b",
    "A-B", "_2e_", "_2E_", ".2", "2.1", "2_2e_1", "21", "2-1", "<script>", "a\"b", "a'b", "a&b",
    "a#b", "a?b", "a%2fb", "a\0b", "a\nb", "é", "e\u{301}", "e", "\u{212A}", "k", "K", "İ", "😀",
    "\u{202E}x", "x", "point-1", "CON", "О", "O",
  ]

  @Test(
    "A text is cut down to small letters, digits and single hyphens",
    arguments: [
      ("O&T", "o-t"), ("Huiselijk geweld", "huiselijk-geweld"), ("  a -- b  ", "a-b"),
      ("2.1.3", "2-1-3"), ("../../etc/passwd", "etc-passwd"), ("", "x"), ("…", "x"), ("é", "e"),
      ("café", "cafe"), ("Financiën", "financien"), ("CON", "con-x"), ("aux", "aux-x"),
      ("COM1", "com1-x"), ("Com 1", "com-1"), ("console", "console"),
      ("<a href=\"x\">", "a-href-x"),
    ])
  func slug(_ text: String, _ slug: String) {
    #expect(Slug.of(text) == slug)
  }

  @Test func `a slug has nothing else, and no more than 80 characters`() {
    for text in Self.nasty + [String(repeating: "ab ", count: 400)] {
      let slug = Slug.of(text)
      #expect((1...80).contains(slug.utf8.count))
      #expect(
        slug.unicodeScalars.allSatisfy {
          ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
        }, "\(slug)")
    }
  }

  @Test func `texts with the same slug are numbered in order`() {
    #expect(
      Slug.distinct(["O&T", "o t", "x", "o-t", "o-t-2"]) == [
        "o-t", "o-t-2", "x", "o-t-3", "o-t-2-2",
      ])
    #expect(Slug.distinct(["con-x", "CON", "nul"]) == ["con-x", "con-x-2", "nul-x"])
  }

  @Test func `distinct slugs are distinct, also with case left aside`() {
    let slugs = Slug.distinct(Self.nasty + Self.nasty)
    #expect(Set(slugs).count == 2 * Self.nasty.count)
  }

  @Test(.timeLimit(.minutes(1))) func `ten thousand equal texts are numbered in linear time`() {
    #expect(Slug.distinct(Array(repeating: "a", count: 10_000)).last == "a-10000")
  }

  @Test(
    "An exact address shows what it is made of",
    arguments: [
      ("12", "12"), ("2.1", "2_2e_1"), ("VTH", "VTH"), ("O&T", "O_26_T"), ("a_b", "a_5f_b"),
      ("é", "_e9_"), ("e\u{301}", "e_301_"), ("😀", "_1f600_"), ("", ""),
    ])
  func exact(_ text: String, _ address: String) {
    #expect(Slug.exact(text) == address)
  }

  @Test func `no two texts have the same exact address`() {
    let long = String(repeating: "a", count: 300)
    let texts = Self.nasty + [long, long + "b", long + "c", String(long.prefix(200))]
    #expect(Set(texts.map(Slug.exact)).count == texts.count)
  }

  @Test func `an exact address has letters, digits, hyphens and underscores, and is not long`() {
    for text in Self.nasty + [String(repeating: "é", count: 400)] {
      let address = Slug.exact(text)
      // A drawing cuts names at 200.
      #expect(address.utf8.count <= 180)
      #expect(
        address.utf8.allSatisfy { byte in
          let character = Character(UnicodeScalar(byte))
          return character.isASCII
            && (character.isLetter || character.isNumber || "-_".contains(character))
        }, "\(address)")
    }
  }
}
