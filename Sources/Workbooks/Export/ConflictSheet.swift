import Sheets
import Toolkit

/// Sheet with the cells that both the plan and the workbook changed.
enum ConflictSheet {
  static let name = Phrase(nl: "Botsingen", en: "Conflicts")

  static let headings = [
    Phrase(nl: "waar", en: "where"), Phrase(nl: "wat", en: "what"),
    Phrase(nl: "was", en: "was"), Phrase(nl: "in de werkmap", en: "in the workbook"),
    Phrase(nl: "in het plan", en: "in the plan"),
  ]

  static func sheet(_ conflicts: [WorkbookConflict], in language: Language) -> Sheet {
    Sheet(
      name: name(language),
      columns: zip(headings, [30, 24, 36, 36, 36]).map { Sheet.Column($0(language), width: $1) },
      rows: conflicts.map { conflict in
        [
          conflict.position.words(language), conflict.thing(language), conflict.base,
          conflict.inWorkbook(language), conflict.theirs,
        ].map { $0.isEmpty ? .empty : .text($0) }
      })
  }
}
