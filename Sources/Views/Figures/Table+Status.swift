package import Toolkit

extension ProgressOverview {
  /// The same with some of its rows, and without the reports that say nothing of those.
  package func keeping(_ isKept: (Subject) -> Bool) -> ProgressOverview {
    let kept = subjects.filter(isKept)
    let columns = reports.indices.filter { column in kept.contains { $0.cells[column] != nil } }
    return ProgressOverview(
      reports: columns.map { reports[$0] },
      subjects: kept.map { subject in
        Subject(
          node: subject.node, title: subject.title, heading: subject.heading,
          cells: columns.map { subject.cells[$0] }, others: subject.others)
      })
  }

  /// Words for a thing about which a report says nothing.
  package static let silent = Phrase(nl: "niets gemeld", en: "not reported")

  /// Table with every rating of the drawing.
  package func table(of rows: Phrase) -> Table {
    Table(
      name: "status", title: Phrase(nl: "Hoe staat het ervoor?", en: "How does it stand?"),
      note: nil, groupColumn: nil,
      columns: [Table.Column("row", title: rows)]
        + reports.enumerated().map { Table.Column("report-\($0 + 1)", verbatim: $1.title) },
      groups: [
        Table.RowGroup(
          rows: subjects.map { subject in
            Table.Row(
              anchor: nil,
              cells: [.text(subject.title)] + subject.cells.map { .text($0?.words ?? Self.silent) })
          })
      ])
  }
}

extension ProgressOverview.Cell {
  /// The rating, and that of each aspect: `P en F: onbekend`.
  package var words: Phrase {
    guard !aspects.isEmpty else { return rating.words }
    let own = rating == .none ? [] : [rating.words]
    // Neighbours with the same rating together: 'I, P, F en R: geen oordeel'.
    var groups: [(letters: [String], rating: ProgressOverview.Rating)] = []
    for aspect in aspects {
      if groups.last?.rating == aspect.rating {
        groups[groups.count - 1].letters.append(aspect.letter)
      } else {
        groups.append(([aspect.letter], aspect.rating))
      }
    }
    let words = groups.map { Catalogue.list($0.letters) + Phrase(verbatim: ": ") + $0.rating.words }
    return .joined(own + words, by: "; ")
  }
}
