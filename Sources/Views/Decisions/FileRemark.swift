package import Toolkit

/// What of a returned file was not read, or was read otherwise than it looks.
package struct FileRemark: Sendable, Equatable {
  package enum Kind: Sendable {
    case unread
    /// Read, but not as it was written.
    case otherwise
    /// The person who imports must answer it.
    case question
  }

  package let text: Phrase
  /// What the person who imports can do about it.
  package let remedy: Phrase?
  package let kind: Kind

  package init(_ text: Phrase, remedy: Phrase? = nil, _ kind: Kind = .unread) {
    self.text = text
    self.remedy = remedy
    self.kind = kind
  }

  static func column(
    _ heading: String, rows: [Int], on sheet: ReturnedSheet, near: HandoutColumn?, isHeld: Bool,
    isMissingOne: Bool
  ) -> FileRemark {
    let name = short(heading)
    let shown = rows.prefix(6).map(String.init)
    let more = rows.count > shown.count ? ["…"] : []
    let numbers = (shown + more).joined(separator: ", ")
    let text =
      Phrase(nl: "kolom \"\(name)\": ", en: "column \"\(name)\": ")
      + Catalogue.count(
        rows.count, one: Phrase(nl: "cel", en: "cell"), many: Phrase(nl: "cellen", en: "cells"))
      + Phrase(nl: " niet gelezen (rij \(numbers))", en: " not read (row \(numbers))")
    guard near != nil || isMissingOne else { return FileRemark(sheet.words + colon + text) }
    let column = near ?? .reason
    let option = option(heading, column.rawValue)
    let held =
      isHeld
      ? Phrase(nl: "; van dit blad is niets opgenomen", en: "; nothing of this sheet went in")
      : Phrase(verbatim: "")
    let question =
      near == nil
      ? Phrase(
        nl: "Is dit een antwoord? Zeg dan welk, zoals \(option). Hoort het er niet bij: ",
        en: "Is it an answer? Then name which, as in \(option). If it is none: ")
      : Phrase(
        nl: "Is dit '\(column.title.dutch)'? Geef dan \(option). Hoort het er niet bij: ",
        en: "Is it '\(column.title.english)'? Then give \(option). If it is not: ")
    return FileRemark(
      sheet.words + colon + text + held,
      remedy: (question + Phrase(verbatim: self.option(heading, "")))
        .onScreen(
          nl: "Geef de kolom in de lijst het kopje dat was uitgedeeld, of haal haar weg.",
          en: "Give the column of the list the heading that was handed out, or remove it."),
      .question)
  }

  /// A heading that was read as the plan remembers it.
  static func remembered(
    _ heading: String, _ column: HandoutColumn?, on sheet: ReturnedSheet
  ) -> FileRemark {
    let name = short(heading)
    let meaning =
      column.map { column in
        Phrase(
          nl: "kolom \"\(name)\" is gelezen als '\(column.title.dutch)'",
          en: "column \"\(name)\" was read as '\(column.title.english)'")
      } ?? Phrase(nl: "kolom \"\(name)\" is overgeslagen", en: "column \"\(name)\" was passed over")
    return FileRemark(
      sheet.words + colon + meaning
        + Phrase(
          nl: ", zoals het plan onder `hand-out` onthoudt",
          en: ", as the plan remembers under `hand-out`"), .otherwise)
  }

  /// The option as it can be copied to a shell, in which a stranger's heading must stay a text.
  private static func option(_ heading: String, _ column: String) -> String {
    let words = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(200)
    let text = "\(words)=\(column)"
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || " .,-_/()=".contains($0) }
    return isPlain
      ? "--column \"\(text)\"" : "--column '" + text.replacing("'", with: "'\\''") + "'"
  }

  /// Cells with U+FFFD, for a character that was lost before the file came in.
  static func lost(rows: [Int], on sheet: ReturnedSheet) -> FileRemark {
    let numbers = (rows.prefix(6).map(String.init) + (rows.count > 6 ? ["…"] : []))
      .joined(separator: ", ")
    return FileRemark(
      sheet.words
        + Phrase(
          nl:
            ": in rij \(numbers) zijn letters verloren gegaan voordat het bestand binnenkwam (\u{FFFD} of ? in een woord)",
          en:
            ": in row \(numbers) letters were lost before the file came in (\u{FFFD} or ? in a word)"
        ),
      remedy: Phrase(
        nl: "Vraag het bestand opnieuw op, of verbeter de reden in decisions.yaml.",
        en: "Ask for the file again, or correct the reason in decisions.yaml."), .otherwise)
  }

  static func skipped(_ sheet: ReturnedSheet) -> FileRemark {
    let count = Catalogue.count(
      sheet.rows.count, one: Phrase(nl: "rij", en: "row"), many: Phrase(nl: "rijen", en: "rows"))
    let reason =
      sheet.isHidden
      ? Phrase(nl: " niet gelezen: het blad is verborgen", en: " not read: the sheet is hidden")
      : Phrase(
        nl: " niet gelezen: er zijn geen kopjes van een hand-out",
        en: " not read: it has no headers of a hand-out")
    return FileRemark(sheet.words + colon + count + reason)
  }

  static func above(_ row: ReturnedSheet.Row, on sheet: ReturnedSheet) -> FileRemark {
    outside(
      row, on: sheet, Phrase(nl: " boven de kopjes niet gelezen", en: " above the headers not read")
    )
  }

  static func loose(_ row: ReturnedSheet.Row, on sheet: ReturnedSheet) -> FileRemark {
    outside(
      row, on: sheet,
      Phrase(nl: " hoort bij geen punt, niet gelezen", en: " is at no point, not read"))
  }

  private static func outside(
    _ row: ReturnedSheet.Row, on sheet: ReturnedSheet, _ where: Phrase
  ) -> FileRemark {
    let text = short(row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " | "))
    return FileRemark(
      sheet.words + Phrase(nl: ", rij \(row.number)", en: ", row \(row.number)") + `where`
        + Phrase(verbatim: ": '\(text)'"))
  }

  static func note(_ note: ReturnedSheet.Note, on sheet: ReturnedSheet) -> FileRemark {
    FileRemark(
      sheet.words
        + Phrase(
          nl: ", rij \(note.row): notitie niet gelezen: '\(short(note.text))'",
          en: ", row \(note.row): note not read: '\(short(note.text))'"))
  }

  static func merged(
    _ merged: ReturnedSheet.Merged, _ column: HandoutColumn, on sheet: ReturnedSheet
  ) -> FileRemark {
    let (first, last) = (merged.rows.lowerBound, merged.rows.upperBound)
    return FileRemark(
      sheet.words
        + Phrase(
          nl:
            ", kolom '\(column.title.dutch)': samengevoegde cel; de waarde geldt voor rij \(first) tot en met \(last)",
          en:
            ", column '\(column.title.english)': merged cell; its value is that of rows \(first) to \(last)"
        ),
      .otherwise)
  }

  private static let colon = Phrase(verbatim: ": ")

  static func short(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > 60 ? "\(line.prefix(59))…" : line
  }
}
