import Toolkit

extension Table {
  /// A hand-out as rows: each point, and below it the sub-points that are the department's.
  ///
  /// - Parameter stem: of its file's name.
  package static func handout(_ handout: Handout, named stem: String) -> Table {
    self.handout(handout, named: stem, cells: [:])
  }

  /// The same of many hand-outs. The cells that say the same to everybody are made once.
  package static func handouts(_ handouts: [Handout], named stems: [String]) -> [Table] {
    var cells: [Int: HandoutCells] = [:]
    for point in handouts.lazy.flatMap(\.entries).map(\.point) where cells[point.index] == nil {
      cells[point.index] = HandoutCells(point)
    }
    return zip(handouts, stems).map { handout($0, named: $1, cells: cells) }
  }

  /// The hand-outs of all departments as one table, for who hands them out.
  ///
  /// - Parameter rows: the hand-outs as tables, in the same order.
  package static func all(_ handouts: [Handout], rows: [Table]) -> Table {
    let asksWhose = handouts.contains(where: \.asksWhose)
    let groups = zip(handouts, rows).filter { !$0.0.entries.isEmpty }.map { handout, table in
      let rows = table.groups.flatMap(\.rows)
      return RowGroup(
        heading: handout.addressee.heading,
        rows: asksWhose && !handout.asksWhose ? rows.map(\.askingWhose) : rows)
    }
    return Table(
      name: "all",
      title: Phrase(
        nl: "Alle actiepunten, per afdeling", en: "All action points, by department"),
      note: inferredNote, groupColumn: Column(HandoutColumn.department),
      columns: columns(asksWhose: asksWhose),
      groups: groups, folder: .departments)
  }

  /// For people: without the columns by which programs recognise a row.
  package var withoutHidden: Table {
    keeping(columns.indices.filter { HandoutColumn(rawValue: columns[$0].key)?.isHidden != true })
  }

  /// The same without the columns to read for which the plan has nothing, for any department: lists
  /// of one plan have the same columns.
  package func without(_ unused: Set<HandoutColumn>) -> Table {
    keeping(
      columns.indices.filter { index in
        HandoutColumn(rawValue: columns[index].key).map(unused.contains) != true
      })
  }

  private static func columns(asksWhose: Bool) -> [Column] {
    HandoutColumn.allCases.filter { $0 != .department && ($0 != .whose || asksWhose) }
      .map(Column.init)
  }

  private static func handout(
    _ handout: Handout, named stem: String, cells: [Int: HandoutCells]
  ) -> Table {
    let code = handout.addressee.code
    let rows = handout.entries.flatMap { entry -> [Row] in
      let cells = cells[entry.point.index] ?? HandoutCells(entry.point)
      let others = entry.othersCell
      return [cells.row(of: entry, others, code: code)]
        + entry.parts.map { cells.row(of: $0, entry, others, code: code) }
    }
    return Table(
      name: stem, title: handout.title, note: handout.summary, groupColumn: nil,
      columns: columns(asksWhose: handout.asksWhose),
      groups: [RowGroup(rows: handout.asksWhose ? rows.map(\.askingWhose) : rows)],
      folder: .departments)
  }
}

extension Handout.Entry {
  /// The cell with the other departments.
  var othersCell: Table.Cell {
    .list(others.items(allAt: .actionPoint(point.number)) { Table.Item($0) })
  }
}

extension Handout {
  /// Whether a sub-point is asked that the plan does not divide.
  fileprivate var asksWhose: Bool {
    entries.contains { $0.parts.contains { !$0.part.isDivided } }
  }
}

extension Table.Row {
  /// The same with room for whose it is, before the mark at the end.
  fileprivate var askingWhose: Table.Row {
    Table.Row(anchor: anchor, cells: cells.dropLast() + [.empty] + cells.suffix(1))
  }
}

extension Table.Column {
  fileprivate init(_ column: HandoutColumn) {
    self.init(
      column.rawValue, title: column.title, isNumeric: column == .page, isWide: column == .causes)
  }
}
