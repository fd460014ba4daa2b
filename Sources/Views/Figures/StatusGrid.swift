package import Toolkit

/// What reports said about goals or points: a row for each, a column for each report.
///
/// Drawing and table are made of the same value. What the text lost stays unknown, and a report that
/// did not speak of a row has an empty cell, which is another thing.
package struct StatusGrid: Sendable {
  package let title: Phrase
  /// What the rows are, as `Doel`.
  package let rowTitle: Phrase
  package let columns: [Phrase]
  package let rows: [Row]

  package init(title: Phrase, rowTitle: Phrase, columns: [Phrase], rows: [Row]) {
    self.title = title
    self.rowTitle = rowTitle
    self.columns = columns
    self.rows = rows.map { row in
      // As many cells as columns, whatever the caller had.
      Row(
        row.name,
        columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : nil },
        to: row.anchor)
    }
  }

  package struct Row: Sendable {
    package let name: Phrase
    package let cells: [Cell?]
    package let anchor: Anchor?

    package init(_ name: Phrase, _ cells: [Cell?], to anchor: Anchor? = nil) {
      self.name = name
      self.cells = cells
      self.anchor = anchor
    }
  }

  package struct Cell: Sendable {
    package enum Tone: CaseIterable, Sendable {
      case good
      case attention
      case bad
      /// Value of a scale that judges nothing.
      case neutral
      case unknown
    }

    package let tone: Tone
    /// One or two letters inside the shape; empty for unknown.
    package let letter: String
    package let word: Phrase

    package init(_ tone: Tone, letter: String, word: Phrase) {
      self.tone = tone
      self.letter = tone == .unknown ? "" : String(letter.prefix(2))
      self.word = word
    }
  }

  /// Words for a row about which a report says nothing.
  package static let silent = Phrase(nl: "niets gemeld", en: "not reported")

  /// `12 doelen in 3 verslagen: …`, as the description of the drawing.
  package var summary: Phrase {
    var counts: [(word: Phrase, count: Int)] = []
    for cell in rows.flatMap(\.cells) {
      let word = cell?.word ?? Self.silent
      if let index = counts.firstIndex(where: { $0.word == word }) {
        counts[index].count += 1
      } else {
        counts.append((word, 1))
      }
    }
    // First eight words and no more: a scale has few, a free text may have hundreds.
    let most = counts.sorted { $0.count > $1.count }.prefix(8).map {
      Phrase(verbatim: "\($0.count) × ") + $0.word
    }
    return .joined(most, by: ", ")
  }

  package var table: Table {
    Table(
      name: "status", title: title, note: nil, groupColumn: nil,
      columns: [.init("row", title: rowTitle)]
        + columns.enumerated().map { .init("report-\($0 + 1)", title: $1) },
      groups: [
        .init(
          rows: rows.map { row in
            Table.Row(
              anchor: nil,
              cells: [.list([Table.Item(row.name, to: row.anchor)])]
                + row.cells.map { .text($0?.word ?? Self.silent) })
          })
      ])
  }
}
