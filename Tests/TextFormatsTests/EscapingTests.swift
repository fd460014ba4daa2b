import SourceText
import Testing
@testable import TextFormats

/// Escaping looks at bytes; what comes out is what looking at each character would give.
@Suite struct EscapingTests {
  /// Pieces that begin or end with bytes that need a second look.
  static let pieces = [
    "", "a", " ", "&", "'", "\n", "\r", "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{AC}", "\u{AD}",
    "\u{AE}", "é", "e\u{301}", "\u{200B}", "\u{2013}", "’", "\u{2027}", "\u{2028}", "\u{202A}",
    "\u{202E}", "\u{202F}", "\u{2065}", "\u{2066}", "\u{2069}", "\u{206A}", "€", "\u{FEFE}",
    "\u{FEFF}",
    "\u{FF00}", "＝", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "😀", "👩‍🚒",
    "\u{1FFFD}", "\u{1FFFE}", "\u{10FFFF}", String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self),
  ]

  private func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "'": "&#39;"
      case SoftHyphen.scalar: ""
      default: HiddenCharacter.isHidden(scalar) ? "\u{FFFD}" : String(scalar)
      }
    }.joined()
  }

  @Test func `texts of any characters are escaped as their characters are`() {
    for first in Self.pieces {
      for second in Self.pieces {
        for text in [first + second, "woord " + first + "midden" + second + " einde"] {
          #expect(MarkupText.escape(text) == escaped(text), "\(text.unicodeScalars.map(\.value))")
          var bytes = Array("vooraan ".utf8)
          MarkupText.write(text, to: &bytes)
          #expect(String(decoding: bytes, as: UTF8.self) == "vooraan " + escaped(text))
        }
      }
    }
  }

  @Test func `a text is plain when nothing in it needs escaping or is hidden`() {
    let plain = EscapeScanner(without: "&'")
    for first in Self.pieces {
      for second in Self.pieces {
        let text = first + second
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
          !"&'\n\t".unicodeScalars.contains(scalar) && scalar != SoftHyphen.scalar
            && !HiddenCharacter.isHidden(scalar)
        }
        #expect(plain.isPlain(text) == isPlain, "\(text.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test func `words found by their bytes are those found by their characters`() {
    for first in Self.pieces + ["\t", "  ", "\u{2009}", "–"] {
      for second in Self.pieces {
        let text = "een \(first)twee\(second) drie"
        guard let words = text.plainWords else { continue }
        #expect(words == text.split(whereSeparator: \.isWhitespace), "\(text)")
      }
    }
    #expect("een – ‘twee’ é\nÿ ".plainWords == ["een", "–", "‘twee’", "é", "ÿ"])
    #expect("een\u{A0}twee".plainWords == nil)
  }
}
