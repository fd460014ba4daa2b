import TestSupport
import Testing
import Toolkit
@testable import Site

/// How easy the pages read, by the formula of Flesch as Douma adapted it to Dutch: 60 is plain
/// language (B1), 100 very easy.
///
/// The sample plan is said to be English, so that the pages mark its texts as such: what remains is
/// what we write ourselves.
@Suite struct ReadingLevelTests {
  private static let aim = 60.0
  /// Words that a page must have of ours before its level says anything.
  private static let fewest = 25

  private static func pages() -> [SitePageText] {
    func english(_ text: String) -> String { text.replacing("language: nl", with: "language: en") }
    return SampleSite(
      files: [
        ("plan.yaml", english(SampleSite.text)), ("themes/wonen.yaml", SampleSite.wonen),
        ("themes/klimaat.yaml", SampleSite.klimaat),
      ], language: .dutch
    ).pages
  }

  @Test func `what we write ourselves is plain Dutch on every page`() {
    var levels: [(name: String, level: Double)] = []
    for page in Self.pages() {
      let level = ReadingLevel(ofPage: page.html)
      if level.words >= Self.fewest { levels.append((page.name, level.fleschDouma)) }
    }
    for (name, level) in levels.sorted(by: { $0.level < $1.level }) {
      print("reading level \(Int(level.rounded())): \(name)")
      #expect(level >= Self.aim, "\(name): \(level)")
    }
    #expect(levels.count > 8)
  }

  @Test func `long words and long sentences make a text harder`() {
    let easy = ReadingLevel("De kat zit op de mat. Zij slaapt.")
    let hard = ReadingLevel(
      """
      Overeenkomstig de bestuurlijke uitvoeringsverantwoordelijkheid implementeren organisaties \
      beleidsinstrumenten.
      """)
    #expect(easy.words == 8 && easy.sentences == 2)
    #expect(easy.fleschDouma > 90 && hard.fleschDouma < 0)
    #expect(ReadingLevel("zeeën ruïne eiland").syllables == 7)
  }
}

/// Reading level of a Dutch text.
struct ReadingLevel {
  let words: Int
  let sentences: Int
  let syllables: Int

  init(_ text: String) {
    let words = text.matches(of: /[\p{L}']+/)
    self.words = words.count
    sentences = text.matches(of: /[\p{L}\d][^.!?]*[.!?]?/).count
    syllables = words.reduce(0) { $0 + Self.syllables(String($1.0)) }
  }

  /// Paragraphs and descriptions of a page, without texts in another language.
  init(ofPage html: String) {
    let main = html.split(separator: "<main", maxSplits: 1).last ?? ""
    let own = main.replacing(/<span lang="en">[^<]*<\/span>/, with: "")
    let parts = own.matches(of: /<(?:p|dd)\b[^>]*>((?:(?!<\/(?:p|dd)>).)*)<\/(?:p|dd)>/).map {
      String($0.1).replacing(/<[^>]*>/, with: "").replacing("&#39;", with: "'")
    }
    // Shorter ones are names and numbers, not sentences.
    let sentences = parts.filter { $0.split(separator: " ").count >= 4 }
    self.init(sentences.map { $0.hasSuffix(".") ? $0 : "\($0)." }.joined(separator: " "))
  }

  /// 206.84 - 0.77 times the syllables of a hundred words - 0.93 times the words of a sentence.
  var fleschDouma: Double {
    guard words > 0, sentences > 0 else { return 0 }
    let (words, sentences, syllables) = (Double(words), Double(sentences), Double(syllables))
    return 206.84 - 77 * syllables / words - 0.93 * words / sentences
  }

  /// Groups of vowels; a letter with two dots begins a new one.
  private static func syllables(_ word: String) -> Int {
    let plain = word.lowercased().replacing(/[ëïöü]/) { match in
      ["ë": " e", "ï": " i", "ö": " o", "ü": " u"][String(match.0)] ?? ""
    }
    return max(1, plain.matches(of: /ij|aai|ooi|oei|eeuw|ieuw|[aeiouyáéèêóà]{1,2}/).count)
  }
}
