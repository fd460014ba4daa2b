import PlanModel
import Toolkit

/// The cells of a point's rows in a hand-out's table that are the same for all its departments.
struct HandoutCells {
  private let point: HandoutPoint
  private let title: Table.Cell
  private let causes: Table.Cell
  private let references: Table.Cell
  private let page: Table.Cell

  init(_ point: HandoutPoint) {
    self.point = point
    let name = Table.Item(
      Phrase(verbatim: point.title),
      detail: point.listTitle.map { Phrase(nl: "in de lijst: \($0)", en: "in the list: \($0)") })
    title = .list([name] + (point.summary.map { [Table.Item(Phrase(verbatim: $0))] } ?? []))
    causes = .list(point.causesByTheme.map(Self.item))
    references = .list(
      point.refersTo.map { Self.item($0) }
        + point.referredBy.map {
          Self.item($0, detail: Phrase(nl: "noemt dit punt", en: "refers to this point"))
        })
    page = .verbatim(point.page.map(String.init) ?? "")
  }

  private static let toFill = Array(
    repeating: Table.Cell.empty, count: HandoutColumn.allCases.count(where: \.isToFill))

  /// The row of the point as a whole.
  func row(of entry: Handout.Entry, _ others: Table.Cell, code: String) -> Table.Row {
    Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: point.number)),
        .verbatim(point.number), .text(priority(entry)), title, .empty, causes, page, others,
        references, answers(entry.answers),
      ] + Self.toFill)
  }

  func row(
    of asked: Handout.Part, _ entry: Handout.Entry, _ others: Table.Cell, code: String
  ) -> Table.Row {
    let part = asked.part
    let why = Phrase(nl: "zie \(point.number)", en: "see \(point.number)")
    return Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: part.name)), .verbatim(part.name),
        .text(priority(entry)),
        .list([Table.Item(Phrase(verbatim: part.text), detail: part.remarks)]),
        .verbatim(part.policyField ?? ""), .text(why), page, others,
        .list(part.refersTo.map { Self.item($0) }), answers(asked.answers),
      ] + Self.toFill)
  }

  private func priority(_ entry: Handout.Entry) -> Phrase {
    entry.isShared
      ? point.priority.name + Phrase(nl: " (gedeeld)", en: " (shared)") : point.priority.name
  }

  /// The effects of one theme in a line. Why a link is inferred is told on the page; a cell has room
  /// for that it is.
  private static func item(_ group: (theme: String?, causes: [HandoutPoint.Cause])) -> Table.Item {
    let causes = group.causes.map { cause -> Phrase in
      let basis = cause.basis.isInferred ? Catalogue.inferred : cause.basis.words
      let behind = [cause.elsewhere, basis].compactMap(\.self)
      let label = Phrase(verbatim: cause.label)
      return behind.isEmpty
        ? label : label + Phrase(verbatim: " (") + .joined(behind, by: ", ") + Phrase(verbatim: ")")
    }
    let theme = Phrase(verbatim: group.theme.map { "\($0): " } ?? "")
    return Table.Item(theme + .joined(causes, by: ", "))
  }

  private static func item(
    _ reference: HandoutPoint.Reference, detail: Phrase? = nil
  ) -> Table.Item {
    Table.Item(
      Phrase(verbatim: "\(reference.name) \(reference.title)"), detail: detail,
      isInferred: reference.basis.isInferred)
  }

  private func answers(_ answers: [Decision]) -> Table.Cell {
    .list(Decision.history(answers).map { Table.Item($0) })
  }
}
