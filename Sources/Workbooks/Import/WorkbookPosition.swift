package import Operations
package import Toolkit

/// Position in a workbook: sheet, row, column.
package struct WorkbookPosition: Sendable, Equatable {
  /// As its tab says.
  package let sheet: String
  /// As the program shows it, from 1; nil for the whole sheet.
  package let row: Int?
  /// Heading of the column.
  package let column: Phrase?

  /// - Parameter row: a number below 1 is that of a row that is made of others.
  init(_ sheet: String, row: Int? = nil, column: Phrase? = nil) {
    self.sheet = sheet
    self.row = row.flatMap { $0 > 0 ? $0 : nil }
    self.column = column
  }

  func column(_ column: SheetColumn) -> WorkbookPosition {
    WorkbookPosition(sheet, row: row, column: column.heading)
  }

  /// 'Gevolgen, rij 12, kolom 'bron''.
  package var words: Phrase {
    let row = row.map { Phrase(nl: ", rij \($0)", en: ", row \($0)") } ?? Phrase(verbatim: "")
    let column =
      column.map { Phrase(nl: ", kolom '\($0.dutch)'", en: ", column '\($0.english)'") }
      ?? Phrase(verbatim: "")
    return Phrase(verbatim: sheet) + row + column
  }
}

/// What a person must know of a workbook that was read.
package struct WorkbookRemark: Sendable, Equatable {
  package enum Kind: Sendable {
    /// Something of it was not read.
    case unread
    /// A cell or row that waits, while the rest goes in.
    case waiting
    /// Read, but not as it looks.
    case otherwise
  }

  package let position: WorkbookPosition?
  package let message: Phrase
  package let remedy: Phrase?
  package let kind: Kind

  init(
    _ kind: Kind, at position: WorkbookPosition?, _ message: Phrase, remedy: Phrase? = nil
  ) {
    self.kind = kind
    self.position = position
    self.message = message
    self.remedy = remedy
  }

  package var words: Phrase {
    let prefix = position.map { $0.words + Phrase(verbatim: ": ") } ?? Phrase(verbatim: "")
    guard let remedy else { return prefix + message }
    return prefix + message.asSentence + Phrase(verbatim: " ") + remedy
  }
}

extension Phrase {
  /// With a full stop at its end, where it has no sign there.
  var asSentence: Phrase {
    let isSentence = dutch.last.map { ".?!".contains($0) } ?? true
    return isSentence ? self : self + Phrase(verbatim: ".")
  }
}

extension WorkbookRemark {
  /// A change that the plan does not allow.
  package init(refused change: WorkbookChange, _ refusal: OperationRefusal) {
    // What the command that removes offers, `--all`, is something else in an import.
    let isRemoval = if case .remove = change.phase { refusal.remedy != nil } else { false }
    self.init(
      .waiting, at: change.position, change.words + Phrase(verbatim: ": ") + refusal.message,
      remedy: isRemoval ? Self.removalRemedy : refusal.remedy)
  }

  private static let removalRemedy = Phrase(
    nl:
      "Maak in deze werkmap ook de cellen leeg die ernaar verwijzen, en haal de rijen eronder weg of zet ze onder iets anders. Lees haar dan opnieuw in met --delete.",
    en:
      "Also clear the cells of this workbook that refer to it, and remove the rows below it or put them under something else. Then take it in again with --delete."
  ).onScreen(
    nl:
      "Maak in deze werkmap ook de cellen leeg die ernaar verwijzen, en haal de rijen eronder weg of zet ze onder iets anders. Kies haar dan opnieuw.",
    en:
      "Also clear the cells of this workbook that refer to it, and remove the rows below it or put them under something else. Then choose it again."
  )

  /// A change that was not tried after many that were refused.
  package init(untried change: WorkbookChange) {
    self.init(
      .waiting, at: change.position,
      change.words
        + Phrase(
          nl: ": niet geprobeerd, omdat zoveel andere werden geweigerd",
          en: ": not tried, because so many others were refused"))
  }
}
