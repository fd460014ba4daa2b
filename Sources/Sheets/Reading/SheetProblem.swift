package import Toolkit

/// Why a file that somebody sent cannot be read as a spreadsheet.
package struct SheetProblem: Error, Equatable {
  package let kind: Kind
  /// File name that the caller of the reader passed.
  package let file: String

  package enum Kind: Error, Equatable {
    case empty
    /// No spreadsheet that is read here.
    case foreign(UnsupportedFile)
    /// A password is needed.
    case locked
    /// Half a download, or changed by something that did not know the format; the part of the file.
    case damaged(part: String)
    /// Something that no spreadsheet program writes, and that attacks are made of; the part.
    case suspect(part: String)
    case fileTooLarge(limit: Int)
    case unpackedTooLarge(limit: Int)
    case tooManyRows(limit: Int)
    case tooManyCells(limit: Int)
    case tooManyNotes(limit: Int)
    case tooManyColumns(sheet: String, row: Int, limit: Int)
    case textTooLong(limit: Int)
    /// CSV: the line on which the quote was opened.
    case unclosedQuote(line: Int)
    /// CSV: neither UTF-8 nor plainly in another encoding.
    case unknownEncoding
  }

  init(_ kind: Kind, file: String) {
    self.kind = kind
    self.file = file
  }

  /// What is wrong and what to do, without the file's name.
  package var message: Phrase {
    switch kind {
    case .empty:
      Phrase(
        nl: "Het bestand is leeg. Vraag het opnieuw op bij de afzender.",
        en: "The file is empty. Ask the sender for it again.")
    case .foreign(let file): file.refusal
    case .locked:
      Phrase(
        nl: """
          Het bestand is beveiligd met een wachtwoord. Open het, haal het wachtwoord weg en bewaar \
          het opnieuw.
          """,
        en: """
          The file is protected with a password. Open it, remove the password and save it again.
          """)
    case .damaged(let part):
      Phrase(
        nl: """
          Het bestand is beschadigd of niet helemaal aangekomen (\(part)). Open het in Excel of \
          LibreOffice, laat het zo nodig herstellen, en bewaar het opnieuw.
          """,
        en: """
          The file is damaged or did not arrive whole (\(part)). Open it in Excel or LibreOffice, let \
          it be repaired if need be, and save it again.
          """)
    case .suspect(let part):
      Phrase(
        nl: """
          In het bestand staat iets wat geen spreadsheetprogramma schrijft (\(part)); daarom is het \
          niet verder gelezen. Vertrouwt u de afzender, open het dan en bewaar het opnieuw.
          """,
        en: """
          The file holds something that no spreadsheet program writes (\(part)), so it was not read \
          any further. If you trust the sender, open it and save it again.
          """)
    case .fileTooLarge(let limit): tooLarge(limit, isUnpacked: false)
    case .unpackedTooLarge(let limit): tooLarge(limit, isUnpacked: true)
    case .tooManyRows(let limit):
      Phrase(
        nl: "Het bestand heeft meer dan \(limit) gevulde rijen. Haal weg wat er niet in hoort.",
        en: "The file has more than \(limit) rows with content. Remove what does not belong in it.")
    case .tooManyCells(let limit):
      Phrase(
        nl: "Het bestand heeft meer dan \(limit) cellen. Haal weg wat er niet in hoort.",
        en: "The file has more than \(limit) cells. Remove what does not belong in it.")
    case .tooManyColumns(let sheet, let row, let limit):
      Phrase(
        nl: """
          Op blad '\(sheet)', rij \(row), staat iets voorbij kolom \(limit). Haal het weg: zo breed \
          is geen lijst.
          """,
        en: """
          On sheet '\(sheet)', row \(row), something stands past column \(limit). Remove it: no list \
          is that wide.
          """)
    case .tooManyNotes(let limit):
      Phrase(
        nl: """
          Het bestand heeft meer dan \(limit) notities of samengevoegde cellen. Haal weg wat er niet \
          in hoort.
          """,
        en: """
          The file has more than \(limit) notes or merged cells. Remove what does not belong in it.
          """)
    case .textTooLong(let limit):
      Phrase(
        nl: "Een tekst in het bestand is langer dan \(limit) bytes. Kort hem in.",
        en: "A text in the file is longer than \(limit) bytes. Shorten it.")
    case .unclosedQuote(let line):
      Phrase(
        nl: """
          Het aanhalingsteken (") dat op regel \(line) opent, wordt nergens gesloten; waar de cel \
          eindigt, is dus niet te zien. Sluit het, of bewaar het bestand opnieuw als CSV.
          """,
        en: """
          The quotation mark (") that opens on line \(line) is never closed, so nobody can see where \
          the cell ends. Close it, or save the file as CSV again.
          """)
    case .unknownEncoding:
      Phrase(
        nl: """
          Welke letters met accenten er staan, is niet zeker: het bestand is in een oude tekencodering \
          bewaard. Open het in het programma waarin het gemaakt is, en bewaar het als 'CSV UTF-8' of \
          als Excel-werkmap (.xlsx).
          """,
        en: """
          Which letters with accents it has is not certain: the file was saved in an old encoding. Open \
          it in the program in which it was made, and save it as 'CSV UTF-8' or as Excel workbook \
          (.xlsx).
          """)
    }
  }

  private func tooLarge(_ limit: Int, isUnpacked: Bool) -> Phrase {
    let size = "\(limit >> 20) MiB"
    return isUnpacked
      ? Phrase(
        nl: "Uitgepakt is het bestand groter dan \(size). Haal weg wat er niet in hoort.",
        en: "Unpacked, the file is larger than \(size). Remove what does not belong in it.")
      : Phrase(
        nl: "Het bestand is groter dan \(size). Haal weg wat er niet in hoort, zoals plaatjes.",
        en: "The file is larger than \(size). Remove what does not belong in it, such as pictures.")
  }
}
