import PlanModel
import Toolkit

/// The cells of a point's rows in a hand-out's table that are the same for all its departments.
struct HandoutCells {
  private let point: HandoutPoint
  private let title: Table.Cell
  private let causes: Table.Cell
  private let references: Table.Cell
  private let page: Table.Cell

  /// What has a column of its own, and where in the text a thing is said.
  private static let leftOut: Set<DetailKey> = [
    .priority, .focus, .group, .page, .source, .causes, .moreCauses, .refersTo, .referredBy,
    .policyField,
  ]

  init(_ point: HandoutPoint) {
    self.point = point
    let others = point.details.all.without(Self.leftOut)
    title = .list(
      [Table.Item(Phrase(verbatim: point.title))]
        + others.map { Table.Item($0.value.form == .paragraph ? $0.value.words : $0.words) })
    let more = point.details.all.filter { $0.key == .moreCauses }.map { Table.Item($0.words) }
    causes = .list((point.details[.causes]?.entries ?? []).byTheme.map(Self.item) + more)
    references = .list(
      Self.items(point.details[.refersTo])
        + Self.items(
          point.details[.referredBy],
          detail: Phrase(nl: "noemt dit punt", en: "refers to this point")))
    page = .verbatim(point.page ?? "")
  }

  private static let toFill = Array(
    repeating: Table.Cell.empty,
    count: HandoutColumn.allCases.count { $0.isToFill && $0 != .whose })

  /// The row of the point as a whole.
  func row(of entry: Handout.Entry, _ others: Table.Cell, code: String) -> Table.Row {
    Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: point.number)),
        .verbatim(point.hasNumber ? point.number : ""), .text(priority(entry)), title, .empty,
        causes, page, others,
        references, answers(entry.answers),
      ] + Self.toFill + [.verbatim(point.mark.text)])
  }

  func row(
    of asked: Handout.Part, _ entry: Handout.Entry, _ others: Table.Cell, code: String
  ) -> Table.Row {
    let part = asked.part
    let label = point.hasNumber ? point.number : "'\(point.title)'"
    let why = Phrase(nl: "zie \(label)", en: "see \(label)")
    return Table.Row(
      anchor: nil,
      cells: [
        .verbatim(HandoutColumn.key(department: code, point: part.name)),
        .verbatim(point.hasNumber ? part.name : ""),
        .text(priority(entry)),
        .list([
          Table.Item(Phrase(verbatim: part.text), detail: part.remarks(without: Self.leftOut))
        ]),
        .verbatim(part.policyField ?? ""), .text(why), page, others,
        .list(Self.items(part.details[.refersTo])), answers(asked.answers),
      ] + Self.toFill + [.verbatim(part.mark.text)])
  }

  private func priority(_ entry: Handout.Entry) -> Phrase {
    if point.priority == .unknown { return Phrase(verbatim: "") }
    return entry.isShared
      ? point.priority.name + Phrase(nl: " (gedeeld)", en: " (shared)") : point.priority.name
  }

  /// The effects of one theme in a line. Why a link is inferred is said on the page; a cell has
  /// room for that it is.
  private static func item(_ group: (theme: String?, entries: [DetailEntry])) -> Table.Item {
    let causes = group.entries.map { cause -> Phrase in
      let basis = cause.basis?.shortWords
      let kind = cause.details[.branchKind]?.words
      let behind = [kind, cause.elsewhere, basis].compactMap(\.self)
      return behind.isEmpty
        ? cause.text
        : cause.text + Phrase(verbatim: " (") + .joined(behind, by: ", ") + Phrase(verbatim: ")")
    }
    let theme = Phrase(verbatim: group.theme.map { "\($0): " } ?? "")
    return Table.Item(theme + .joined(causes, by: ", "))
  }

  private static func items(_ value: DetailValue?, detail: Phrase? = nil) -> [Table.Item] {
    (value?.entries ?? []).map {
      Table.Item($0.text, detail: detail, isInferred: $0.basis?.isInferred == true)
    }
  }

  private func answers(_ answers: [Decision]) -> Table.Cell {
    .list(Decision.history(answers).map { Table.Item($0) })
  }
}
