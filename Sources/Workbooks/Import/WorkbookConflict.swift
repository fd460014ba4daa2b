package import Toolkit

/// A cell that the plan and the workbook both changed, or a name that two rows have. It waits.
package struct WorkbookConflict: Sendable, Equatable {
  package enum Sides: Sendable, Equatable {
    case cell(base: String, mine: String, theirs: String)
    case rows(NamedRow, NamedRow)
  }

  package struct NamedRow: Sendable, Equatable {
    package let number: Int
    /// Title or name.
    package let text: String

    fileprivate var words: Phrase {
      Phrase(nl: "rij \(number): \(text)", en: "row \(number): \(text)")
    }
  }

  package let position: WorkbookPosition
  /// Of which thing, in words.
  package let thing: Phrase
  package let sides: Sides

  init(position: WorkbookPosition, thing: Phrase, base: String, mine: String, theirs: String) {
    self.position = position
    self.thing = thing
    sides = .cell(base: base, mine: mine, theirs: theirs)
  }

  /// - Parameters:
  ///   - thing: what both rows are, by the name that they share.
  ///   - first: that of the plan, where one is.
  init(position: WorkbookPosition, thing: Phrase, first: NamedRow, second: NamedRow) {
    self.position = position
    self.thing = thing + Phrase(nl: " staat er twee keer", en: " is there twice")
    sides = .rows(first, second)
  }

  package var mine: String { if case .cell(_, let mine, _) = sides { mine } else { "" } }
  package var base: String { if case .cell(let base, _, _) = sides { base } else { "" } }
  package var theirs: String { if case .cell(_, _, let theirs) = sides { theirs } else { "" } }

  /// What the workbook has: of two rows both, each on a line.
  package func inWorkbook(_ language: Language) -> String {
    switch sides {
    case .cell(_, let mine, _): mine
    case .rows(let first, let second): "\(first.words(language))\n\(second.words(language))"
    }
  }

  /// What each side says, a line for each.
  var lines: [Phrase] {
    switch sides {
    case .cell(let base, let mine, let theirs):
      [
        Self.value(Phrase(nl: "was", en: "was"), base),
        Self.value(Phrase(nl: "in de werkmap", en: "in the workbook"), mine),
        Self.value(Phrase(nl: "in het plan", en: "in the plan"), theirs),
      ]
    case .rows(let first, let second):
      [
        first.words, second.words,
        Phrase(
          nl: "Geef een van beide een ander nummer of een andere code, of haal een rij weg.",
          en: "Give one of them another number or code, or remove a row."),
      ]
    }
  }

  private static func value(_ name: Phrase, _ text: String) -> Phrase {
    name + Phrase(verbatim: ": ")
      + (text.isEmpty ? Phrase(nl: "(leeg)", en: "(empty)") : Phrase(verbatim: text))
  }
}
