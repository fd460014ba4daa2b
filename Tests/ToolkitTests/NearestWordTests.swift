import Testing
import Toolkit

/// The 'did you mean' of every message.
@Suite struct NearestWordTests {
  private let keys = ["title", "titles", "points", "source", "same-as", "id"]

  @Test(
    "A word with few errors finds what was meant",
    arguments: [
      ("Title", "title"), ("SOURCE", "source"), ("tilte", "title"), ("titel", "title"),
      ("point", "points"), ("pointss", "points"), ("sourse", "source"), ("same_as", "same-as"),
      ("Soruces", "source"), ("ID", "id"),
    ])
  func near(_ word: String, _ meant: String) {
    #expect(NearestWord.nearest(to: word, among: keys) == meant)
  }

  @Test(
    "A word too far from all finds none", arguments: ["", "x", "di", "kleur", "pnt", "sauces!"])
  func far(_ word: String) {
    #expect(NearestWord.nearest(to: word, among: keys) == nil)
  }

  @Test func `a name that is half remembered finds the names that are like it`() {
    let names = ["woningnood", "klimaat", "woonoverlast", "woningnood-jongeren", "samenhang"]
    #expect(NearestWord.suggestions(for: "woonnod", among: names).first == "woningnood")
    #expect(NearestWord.suggestions(for: "samen", among: names) == ["samenhang"])
    #expect(NearestWord.suggestions(for: "klimaa", among: names) == ["klimaat"])
    #expect(NearestWord.suggestions(for: "zeespiegel", among: names) == [])
    #expect(NearestWord.suggestions(for: "wo", among: names) == [])
    #expect(
      Phrase.didYouMean(anyOf: ["a", "b", "c"])?.dutch == "Bedoelde u 'a', 'b' of 'c'?")
    #expect(Phrase.didYouMean(anyOf: []) == nil)
  }

  @Test func `all words that may be meant come nearest first`() {
    #expect(NearestWord.all(near: "titlee", among: keys) == ["title", "titles"])
    #expect(NearestWord.all(near: "kleur", among: keys) == [])
  }

  @Test func `one error in every three letters is near, one more is not`() {
    #expect(NearestWord.nearest(to: "abcxyf", among: ["abcdef"]) == "abcdef")
    #expect(NearestWord.nearest(to: "abwxyf", among: ["abcdef"]) == nil)
  }

  @Test func `two neighbours that were swapped are one error`() {
    #expect(NearestWord.nearest(to: "bac", among: ["abc"]) == "abc")
    #expect(NearestWord.nearest(to: "cab", among: ["abc"]) == nil)
  }

  @Test func `the nearest wins, and of equally near ones the first`() {
    #expect(NearestWord.nearest(to: "punten", among: ["punt", "puntje", "punter"]) == "punter")
    #expect(NearestWord.nearest(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(NearestWord.nearest(to: "bat", among: ["hat", "cat"]) == "hat")
  }

  @Test func `the word itself is not what was meant`() {
    #expect(NearestWord.nearest(to: "hat", among: ["hat", "cat"]) == "cat")
  }

  @Test func `letters with accents count as one letter`() {
    #expect(NearestWord.nearest(to: "cafe", among: ["café"]) == "café")
  }

  @Test func `words of more than 80 letters are not compared`() {
    let long = String(repeating: "x", count: 79)
    #expect(NearestWord.nearest(to: long + "y", among: [long + "z"]) == long + "z")
    #expect(NearestWord.nearest(to: long + "yy", among: [long + "z"]) == nil)
    #expect(NearestWord.nearest(to: long + "y", among: [long + "zz"]) == nil)
  }

  @Test(.timeLimit(.minutes(1))) func `a megabyte is answered immediately`() {
    let megabyte = String(repeating: "x", count: 1 << 20)
    #expect(NearestWord.nearest(to: megabyte, among: [megabyte + "y"]) == nil)
  }

  @Test func `the question is asked in both languages`() {
    #expect(Phrase.didYouMean("title").dutch == "Bedoelde u 'title'?")
    #expect(Phrase.didYouMean("title").english == "Did you mean 'title'?")
  }

  @Test func `what many questions cost together is bounded, and the first are answered`() {
    let long = String(repeating: "abcdefghij", count: 6)
    var words = KnownWords((0..<2_000).map { "\(long)\($0)" })
    #expect(words.nearest(to: "\(long)1999x") == "\(long)1999")
    let once = words.work
    for question in 0..<2_000 { _ = words.nearest(to: "\(long)x\(question)") }
    #expect(words.work > once)
    #expect(words.work < 31_000_000)
    #expect(words.nearest(to: "\(long)1999x") == nil)
  }

  @Test func `a word far from all others costs a look at each`() {
    var words = KnownWords((0..<1_000).map { "woord\($0)" })
    #expect(words.nearest(to: "x") == nil)
    #expect(words.work == 1_000)
  }

  @Test func `words of other letters are distinguished without comparing them`() {
    var words = KnownWords((0..<1_000).map { "punt-\($0)" })
    #expect(words.nearest(to: "wijk-12") == nil)
    #expect(words.work == 1_000)
    #expect(words.nearest(to: "pnut-12") == "punt-12")
  }

  @Test func `a letter that a known word has twice, or far from its position, is still found`() {
    #expect(NearestWord.nearest(to: "aanbel", among: ["anabel", "kabel"]) == "anabel")
    #expect(NearestWord.nearest(to: "lengte", among: ["lengtee", "lente"]) == "lengtee")
    #expect(NearestWord.nearest(to: "abc", among: ["abd"]) == "abd")
    #expect(NearestWord.nearest(to: "Ā", among: ["A"]) == nil)
  }
}
