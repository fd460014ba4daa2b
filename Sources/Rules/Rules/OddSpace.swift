package import Toolkit
package import Findings
import PlanModel
import SourceText

/// One finding a file for each kind: a text that was pasted from a word processor has hundreds.
package enum OddSpace: Rule {
  package static let name = "odd-space"
  package static let group = RuleGroup.form
  package static let level = Level.info
  package static let demand = Phrase(
    nl: "In een bestand van het plan staan alleen gewone spaties.",
    en: "A file of the plan has plain spaces only."
  ).onScreen(
    nl: "In de teksten van het plan staan alleen gewone spaties.",
    en: "The texts of the plan have plain spaces only.")
  package static let reason = Phrase(
    nl:
      "Een vaste of onzichtbare spatie ziet eruit als een gewone of als niets, maar een naam waar hij in staat is een andere naam, en een inspringing ermee telt niet.",
    en:
      "A no-break or zero-width space looks like a plain one or like nothing, but a name that has it is another name, and an indentation with it does not count."
  )
  package static let remedy = Phrase(
    nl: "Vervang hem door een gewone spatie, of haal hem weg als hij geen breedte heeft.",
    en: "Replace it by a plain space, or remove it if it has no width.")
  package static let good: [RuleExample] = [
    """
    theme:
      title: Wonen en een geluids\u{AD}hinderkaart
    """
  ]
  package static let bad: [RuleExample] = [
    """
    theme:
      title: Te↓\u{A0}weinig\u{A0}woningen
      explanation: Een woord met↓\u{200B} een gat.
    """,
    """
    theme:
      title: Too few↓\u{202F}homes
    """,
  ]

  private static let kinds: [(scalar: Unicode.Scalar, name: Phrase)] = [
    ("\u{A0}", Phrase(nl: "een vaste spatie", en: "a no-break space")),
    ("\u{202F}", Phrase(nl: "een smalle vaste spatie", en: "a narrow no-break space")),
    ("\u{2007}", Phrase(nl: "een cijferspatie", en: "a figure space")),
    ("\u{200B}", Phrase(nl: "een spatie zonder breedte", en: "a zero-width space")),
    ("\u{2060}", Phrase(nl: "een verbinder zonder breedte", en: "a word joiner")),
    ("\u{3000}", Phrase(nl: "een brede spatie", en: "an ideographic space")),
  ]

  package static func check(_ input: PlanInput) -> [Finding] {
    // In a file that cannot be read it is likely why.
    let unread = Set(input.problems.filter(\.endsReading).map(\.range.file))
    return input.files.inOrderOfPaths.enumerated().flatMap { number, file in
      kinds.compactMap { kind in
        let indices = indices(of: Array(String(kind.scalar).utf8), in: file)
        guard let first = indices.first else { return nil }
        let start = file.position(ofByte: first)
        let end = SourcePosition(line: start.line, column: start.column + 1)
        let code = "U+" + hex(kind.scalar.value)
        let count =
          indices.count == 1
          ? Phrase(verbatim: "")
          : Phrase(
            nl: ", \(indices.count) keer in dit bestand",
            en: ", \(indices.count) times in this file")
        return finding(
          Phrase(nl: "hier staat ", en: "here is ") + kind.name + Phrase(verbatim: " (\(code))")
            + count,
          at: SourceRange(file: FileNumber(number), start: start, end: end),
          level: unread.contains(FileNumber(number)) ? .error : level)
      }
    }
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Where a character begins, in bytes.
  private static func indices(of character: [UInt8], in file: SourceFile) -> [Int] {
    var indices: [Int] = []
    let bytes = file.bytes
    bytes.span.forEachPosition(of: character[0]) { index in
      guard index + character.count <= bytes.count,
        character.indices.allSatisfy({ bytes[index + $0] == character[$0] })
      else { return }
      indices.append(index)
    }
    return indices
  }
}
