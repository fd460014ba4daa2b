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
          .header([.scope("row"), .label(question)], column.title(language)),
          .cell([.label(answer)], column == .decision ? [boxes] : [.inline(.text("\u{A0}"))]),
        ])
    }
    return .table(
      [.css("form")], caption: caption(language),
      head: [.header([.scope("col")], question), .header([.scope("col")], answer)], rows: rows)
  }

  /// What can be decided, each with a box to tick.
  var boxes: Markup<Context.Flow> {
    .list(
      [.css("boxes")],
      Self.decisions.map { .item(.text("☐\u{A0}\($0.name(language))")) })
  }

  private static let decisions = [
    DecisionState.takesOver, .takesOverInPart, .declines, .later,
  ]
}
