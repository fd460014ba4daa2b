import Testing
import Toolkit

/// Texts in every language.
@Suite struct PhraseTests {
  @Test(
    arguments: [
      (["Streng optreden.", "Jongeren helpen."], "; ", "Streng optreden; Jongeren helpen."),
      (["Praten.", "Lopen"], ", ", "Praten, Lopen"),
      (["Praten.", "Lopen"], " · ", "Praten. · Lopen"),
      (
        ["huur enz.", "deel 3.2.", "Wat?", "en zo..."], "; ", "huur enz.; deel 3.2.; Wat?; en zo..."
      ),
      (["Een.", "Twee.", "."], "; ", "Een; Twee; ."), ([], "; ", ""),
    ])
  func `a sentence loses its stop before the sign that divides it from the next`(
    texts: [String], separator: String, joined: String
  ) {
    let phrase = Phrase.joined(texts.map { Phrase(verbatim: $0) }, by: separator)
    #expect(phrase.dutch == joined && phrase.english == joined)
  }

  private let theme = Phrase(nl: "thema", en: "theme")

  @Test func `a phrase speaks the language that is asked for`() {
    #expect(Language.allCases.map { theme($0) } == ["thema", "theme"])
    #expect(Language.allCases.map(\.rawValue) == ["nl", "en"])
  }

  @Test func `a name is the same in every language`() {
    #expect(Language.allCases.map { Phrase(verbatim: "VTH")($0) } == ["VTH", "VTH"])
  }

  @Test func `phrases are put together language by language`() {
    #expect(theme + Phrase(verbatim: " 1") == Phrase(nl: "thema 1", en: "theme 1"))
    #expect(
      Phrase.joined([theme, Phrase(verbatim: "x"), theme], by: ", ")
        == Phrase(nl: "thema, x, thema", en: "theme, x, theme"))
    #expect(Phrase.joined([], by: ", ") == Phrase(verbatim: ""))
  }

  @Test(
    "A sentence begins with a capital and keeps the rest",
    arguments: [
      ("thema's van O&T", "Thema's van O&T"), ("één", "Één"), ("", ""), ("2 punten", "2 punten"),
      ("\u{65}\u{301}én", "\u{45}\u{301}én"),
    ])
  func capitalized(_ text: String, _ capital: String) {
    #expect(Phrase(nl: text, en: "x").capitalized == Phrase(nl: capital, en: "X"))
  }

  @Test(
    "Lines are named as a reader does, with the source when it must be said",
    arguments: [
      ([59...59], nil, "regel 59", "line 59"),
      ([59...61], nil, "regels 59-61", "lines 59-61"),
      ([59...59, 63...63, 65...67], nil, "regels 59, 63 en 65-67", "lines 59, 63 and 65-67"),
      ([59...60], "Begroting", "Begroting, regels 59-60", "Begroting, lines 59-60"),
    ] as [([ClosedRange<Int>], String?, String, String)])
  func lines(_ lines: [ClosedRange<Int>], _ source: String?, _ dutch: String, _ english: String) {
    #expect(Catalogue.lines(lines, of: source) == Phrase(nl: dutch, en: english))
  }

  @Test func `words for the screen stay when phrases are put together`() {
    let remedy = Phrase(nl: "met --all", en: "with --all").onScreen(nl: "samen", en: "together")
    let whole = Phrase(nl: "haal weg ", en: "remove ") + remedy + Phrase(verbatim: ".")
    #expect(whole == whole && whole.dutch == "haal weg met --all.")
    #expect(whole.onScreen == Phrase(nl: "haal weg samen.", en: "remove together."))
    #expect(whole.capitalized.onScreen.english == "Remove together.")
    let list = Phrase.joined([theme, remedy], by: ", ")
    #expect(list.onScreen == Phrase(nl: "thema, samen", en: "theme, together"))
    #expect(theme.onScreen == theme)
  }

  @Test(
    "A number of things says one or many",
    arguments: [
      (0, "0 actiepunten", "0 action points"), (1, "1 actiepunt", "1 action point"),
      (2, "2 actiepunten", "2 action points"),
    ])
  func count(_ number: Int, _ dutch: String, _ english: String) {
    #expect(
      Catalogue.count(number, one: Catalogue.actionPoint, many: Catalogue.actionPoints)
        == Phrase(nl: dutch, en: english))
  }
}
