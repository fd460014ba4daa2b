import PlanModel
package import Wording

extension Table {
  /// A hand-out as rows: each point, and below it the sub-points that are the department's.
  ///
  /// - Parameter stem: of its file's name.
  package static func handout(_ handout: Handout, named stem: String) -> Table {
    let columns = HandoutColumn.allCases.filter { $0 != .department }
    return Table(
      name: stem, title: handout.title, note: handout.summary, groupColumn: nil,
      columns: columns.map(Column.init), groups: [RowGroup(rows: rows(of: handout))],
      folder: .departments)
  }

  /// The hand-outs of all departments as one table, for who hands them out.
  ///
  /// - Parameter rows: the hand-outs as tables, in the same order.
  package static func all(_ handouts: [Handout], rows: [Table]) -> Table {
    let columns = HandoutColumn.allCases.filter { $0 != .department }
    let groups = zip(handouts, rows).filter { !$0.0.entries.isEmpty }.map { handout, table in
      RowGroup(heading: handout.addressee.fullName, rows: table.groups.flatMap(\.rows))
    }
    return Table(
      name: "all", title: Phrase(nl: "Alle aanbevelingen om uit te delen", en: "All hand-outs"),
      note: inferredNote, groupColumn: Column(.department), columns: columns.map(Column.init),
      groups: groups, folder: .departments)
  }

  private static func rows(of handout: Handout) -> [Row] {
    let code = handout.addressee.code
    return handout.entries.flatMap { entry -> [Row] in
      let point = HandoutCells(entry, code: code)
      return [point.row] + entry.parts.map { point.row(of: $0) }
    }
  }
}

extension Table.Column {
  fileprivate init(_ column: HandoutColumn) {
    self.init(
      column.rawValue, title: column.title, isNumeric: column == .page, isWide: column == .causes)
  }
}

/// The cells of a point's rows in a hand-out.
private struct HandoutCells {
  let entry: Handout.Entry
  let code: String
  private let page: Table.Cell
  private let others: Table.Cell

  init(_ entry: Handout.Entry, code: String) {
    self.entry = entry
    self.code = code
    page = .verbatim(entry.point.page.map(String.init) ?? "")
    others = .list(entry.others.map { Table.Item($0) })
  }

  private static let toFill = Array(
    repeating: Table.Cell.empty, count: HandoutColumn.allCases.count(where: \.isToFill))

  var row: Table.Row {
    let point = entry.point
    let title = Table.Item(
      Phrase(verbatim: point.title),
      detail: point.listTitle.map { Phrase(nl: "in de lijst: \($0)", en: "in the list: \($0)") })
    let references =
      point.refersTo.map { item($0) }
      + point.referredBy.map {
        item($0, detail: Phrase(nl: "noemt dit punt", en: "refers to this point"))
      }
    return Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: point.number)),
        .verbatim(point.number), .text(point.priority.name),
        .list([title] + (point.summary.map { [Table.Item(Phrase(verbatim: $0))] } ?? [])),
        .empty, .list(point.causes.map(item)), page, others, .list(references),
        answers(entry.answers),
      ] + Self.toFill)
  }

  func row(of asked: Handout.Part) -> Table.Row {
    let point = entry.point
    let part = asked.part
    let text = Table.Item(Phrase(verbatim: part.text), detail: part.remarks)
    return Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: part.name)), .verbatim(part.name),
        .text(point.priority.name),
        .list([text]), .verbatim(part.policyField ?? ""),
        .text(Phrase(nl: "zie \(point.number)", en: "see \(point.number)")), page, others,
        .list(part.refersTo.map { item($0) }), answers(asked.answers),
      ] + Self.toFill)
  }

  private func item(_ cause: HandoutPoint.Cause) -> Table.Item {
    let themes = Phrase(verbatim: cause.themes.joined(separator: ", "))
    // Why a link is thought of is told on the page; a cell has room for that it is.
    let lines = cause.basis.isInferred ? nil : cause.basis.words
    return Table.Item(
      Phrase(verbatim: cause.label),
      detail: lines.map { .joined([themes, $0], by: "; ") } ?? themes,
      isInferred: cause.basis.isInferred)
  }

  private func item(_ reference: HandoutPoint.Reference, detail: Phrase? = nil) -> Table.Item {
    Table.Item(
      Phrase(verbatim: "\(reference.name) \(reference.title)"), detail: detail,
      isInferred: reference.basis.isInferred)
  }

  /// What holds first.
  private func answers(_ answers: [Decision]) -> Table.Cell {
    let former = Phrase(nl: "eerder: ", en: "before: ")
    return .list(
      answers.reversed().enumerated().map { place, answer in
        Table.Item(place == 0 ? answer.words : former + answer.words)
      })
  }
}

extension HandoutPoint.Part {
  /// That the plan does not say whose it is, and which party outside the municipality has a hand
  /// in it; nil when there is nothing to remark.
  package var remarks: Phrase? {
    var remarks: [Phrase] = []
    if !isDivided { remarks.append(Self.undivided) }
    if let outsideParty {
      remarks.append(
        Phrase(nl: "van buiten: \(outsideParty)", en: "outside party: \(outsideParty)"))
    }
    return remarks.isEmpty ? nil : .joined(remarks, by: "; ")
  }

  package static let undivided = Phrase(nl: "niet verdeeld", en: "not divided")
}
