import PlanModel
import TextFormats
import Toolkit
import Views

/// Room for a department's answer, on paper or in a document.
struct HandoutForm {
  let language: Language
  let isDocument: Bool

  static let toFill = Phrase(nl: "In te vullen", en: "To fill in")
  static let question = Phrase(nl: "Vraag", en: "Question")
  static let answer = Phrase(nl: "Antwoord", en: "Answer")

  static func caption(_ number: String) -> Phrase {
    Phrase(nl: "Uw antwoord op punt \(number)", en: "Your answer to point \(number)")
  }

  var rows: [Markup<Context.Table>] {
    HandoutColumn.answers.map { column in
      .row(
        [.css(column.rawValue)],
        [
          Self.rowHead(
            Self.question(language), .strong(column.title(language)), isDocument: isDocument),
          .cell(
            [.label(Self.answer(language))], [column == .decision ? boxes : room(for: column)]),
        ])
    } + [progressRow]
  }

  /// How far it is, with room for since when, why and where it can be seen.
  private var progressRow: Markup<Context.Table> {
    let line = String(repeating: "\u{A0}", count: 12)
    let facts = HandoutColumn.progressFacts.map { column in
      Markup<Context.Flow>.paragraph(
        [.css("room")], .text("\(column.title(language)):\u{A0}\(line)"))
    }
    return .row(
      [.css(HandoutColumn.done.rawValue)],
      [
        Self.rowHead(
          Self.question(language), .strong(HandoutColumn.done.title(language)),
          isDocument: isDocument),
        .cell(
          [.label(Self.answer(language))],
          [boxes(ProgressState.allCases.map(\.name))] + facts),
      ])
  }

  /// What can be decided, each with a box to tick.
  var boxes: Markup<Context.Flow> { boxes(Self.decisions.map(\.name)) }

  private func boxes(_ choices: [Phrase]) -> Markup<Context.Flow> {
    let boxes = choices.map { "☐\u{A0}\($0(language))" }
    guard isDocument else { return .list([.css("boxes")], boxes.map { .item(.text($0)) }) }
    return .inline(.all(boxes.flatMap { [.text($0), .lineBreak] }.dropLast()))
  }

  private func room(for column: HandoutColumn) -> Markup<Context.Flow> {
    let lines = isDocument && column == .reason ? 4 : 1
    return .inline(
      .all((0..<lines).flatMap { _ in [.text("\u{A0}"), .lineBreak] }.dropLast()))
  }

  /// The cell that names a row. Pandoc 2.17 drops such cells from .odt: in a document it is a cell
  /// like others.
  static func rowHead(
    _ label: String, _ content: Markup<Context.Phrasing>, isDocument: Bool
  ) -> Markup<Context.Row> {
    isDocument
      ? .cell([], [.inline(content)])
      : .header([.scope("row"), .label(label)], [.inline(content)])
  }

  /// What can be decided, each with a box.
  static let decisions = [
    DecisionState.takesOver, .takesOverInPart, .declines, .later,
  ]
}

extension HandoutMarkup {
  func form(for entry: Handout.Entry) -> Flow {
    let number = entry.point.number
    let caption =
      entry.parts.isEmpty
      ? HandoutForm.caption(number)
      : Phrase(
        nl: "Uw antwoord op punt \(number) als geheel",
        en: "Your answer to point \(number) as a whole")
    let head = [HandoutForm.question, HandoutForm.answer].map { name -> Markup<Context.Row> in
      .header([.scope("col")], name(language))
    }
    return .table(
      [.css("form")], caption: caption(language), head: head, rows: formRows,
      widths: isDocument ? [22, 78] : [])
  }
}
