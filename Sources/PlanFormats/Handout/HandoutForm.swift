import PlanModel
import PlanViews
import Wording

/// Room for a department's answer, on paper or in a document.
extension HandoutMarkup {
  static let toFill = Phrase(nl: "In te vullen", en: "To fill in")

  func form(for entry: Handout.Entry) -> Markup<Context.Flow> {
    let number = entry.point.number
    let caption =
      entry.parts.isEmpty
      ? Phrase(nl: "Uw antwoord op punt \(number)", en: "Your answer to point \(number)")
      : Phrase(
        nl: "Uw antwoord op punt \(number) als geheel",
        en: "Your answer to point \(number) as a whole")
    let question = Phrase(nl: "Vraag", en: "Question")(language)
    let answer = Phrase(nl: "Antwoord", en: "Answer")(language)
    let rows = HandoutColumn.allCases.filter(\.isToFill).map { column -> Markup<Context.Table> in
      .row(
        [.css(column.rawValue)],
        [
          rowHead(question, .strong(column.title(language))),
          .cell([.label(answer)], [column == .decision ? boxes : room(for: column)]),
        ])
    }
    return .table(
      [.css("form")], caption: caption(language),
      head: [.header([.scope("col")], question), .header([.scope("col")], answer)], rows: rows,
      widths: isDocument ? [22, 78] : [])
  }

  /// What can be decided, each with a box to tick.
  var boxes: Markup<Context.Flow> {
    let boxes = Self.decisions.map { "☐\u{A0}\($0.name(language))" }
    guard isDocument else {
      return .list([.css("boxes")], boxes.map { .item(.text($0)) })
    }
    return .inline(.all(boxes.flatMap { [.text($0), .lineBreak] }.dropLast()))
  }

  private func room(for column: HandoutColumn) -> Markup<Context.Flow> {
    let lines = isDocument && column == .reason ? 4 : 1
    return .inline(
      .all((0..<lines).flatMap { _ in [.text("\u{A0}"), .lineBreak] }.dropLast()))
  }

  private static let decisions = [
    DecisionState.takesOver, .takesOverInPart, .declines, .later,
  ]
}
