import PlanModel
import Sheets
import Toolkit
import Views

/// Answer tables of a Word hand-out: a row for the point as a whole, and one for each sub-point.
struct HandoutWordFields {
  private let languages: TextLanguages
  private var language: Language { languages.shown }
  /// The department's.
  let code: String
  /// How many rows were made.
  private var count = 0

  init(_ languages: TextLanguages, code: String) {
    self.languages = languages
    self.code = code
  }

  mutating func table(_ entry: Handout.Entry) -> WordForm.Table {
    let number = entry.point.number
    let whole =
      entry.parts.isEmpty
      ? Phrase(nl: "Punt \(number)", en: "Point \(number)")
      : Phrase(nl: "Punt \(number) als geheel", en: "Point \(number) as a whole")
    let asked = [
      row(number, whole, words: entry.point.title, mark: entry.point.mark, entry.answers)
    ]
    let departments = [code] + entry.others.named.map { $0(language) }
    let parts = entry.parts.map { asked in
      let part = asked.part
      return row(
        part.name, Phrase(nl: "Onderdeel \(part.name)", en: "Sub-point \(part.name)"),
        words: part.text, mark: part.mark, remarks: part.remarks(), asked.answers,
        whose: part.isDivided ? [] : departments)
    }
    return WordForm.Table(
      title: HandoutForm.caption(number)(language),
      head: [
        HandoutForm.question(language), HandoutColumn.decision.title(language),
        Phrase(nl: "Toelichting", en: "Explanation")(language),
      ],
      widths: [42, 22, 36], rows: asked + parts)
  }

  /// - Parameters:
  ///   - name: the point's number or the sub-point's name.
  ///   - title: what the row is about.
  ///   - words: what is asked.
  ///   - whose: the departments to choose from, where the plan does not say whose it is.
  private mutating func row(
    _ name: String, _ title: Phrase, words: String, mark: RowMark, remarks: Phrase? = nil,
    _ answers: [Decision], whose: [String] = []
  ) -> [WordForm.Cell] {
    count += 1
    let key = HandoutColumn.key(department: code, point: name)
    let row = FormTag.row(key, at: count)
    // The key comes first: where tags are lost, it says whose fields follow.
    var question = [
      paragraph(.key, .fixed(key), row, name, style: .small),
      paragraph(.identity, .fixed(mark.text), row, name, style: .hidden),
      WordForm.Paragraph([.bold(title(language))]),
      WordForm.Paragraph([field(.title, .fixed(words), row, name, isOwn: !languages.areSame)]),
    ]
    if let remarks {
      question.append(WordForm.Paragraph([.text("(")] + languages.pieces(remarks) + [.text(")")]))
    }
    question += history(answers)
    let boxes = HandoutForm.decisions.map { state in
      let words = state.name(language)
      let box = WordForm.Field(
        tag: FormTag(row: row, column: .decision, state: state).text, title: "\(words): \(name)",
        .box)
      return WordForm.Paragraph([.field(box), .text("\u{A0}\(words)")])
    }
    let states = ProgressState.allCases.map { $0.name(language) }
    var explanation = [
      paragraph(.discussedOn, .date, row, name), paragraph(.reason, .text, row, name),
      paragraph(.landed, .text, row, name), paragraph(.done, .choice(states), row, name),
      paragraph(.doneOn, .date, row, name), paragraph(.doneReason, .text, row, name),
      paragraph(.evidence, .text, row, name),
    ]
    if !whose.isEmpty {
      explanation.append(paragraph(.whose, .choice(whose), row, name))
    }
    return [question, boxes, explanation].map(WordForm.Cell.init)
  }

  /// What was answered before, the last first.
  private func history(_ answers: [Decision]) -> [WordForm.Paragraph] {
    guard !answers.isEmpty else { return [] }
    let lines = Decision.history(answers).map { WordForm.Paragraph(languages.pieces($0), .small) }
    return [WordForm.Paragraph([.bold("\(HandoutColumn.answer.title(language)):")], .small)] + lines
  }

  /// A field behind its name, by which it is known where tags are lost.
  private func paragraph(
    _ column: HandoutColumn, _ kind: WordForm.Field.Kind, _ row: String, _ name: String,
    style: WordForm.Style = .normal
  ) -> WordForm.Paragraph {
    WordForm.Paragraph(
      [
        .text("\(column.title(language))\(column == .whose ? "" : ":") "),
        field(column, kind, row, name),
      ], style)
  }

  private func field(
    _ column: HandoutColumn, _ kind: WordForm.Field.Kind, _ row: String, _ name: String,
    isOwn: Bool = false
  ) -> WordForm.Piece {
    .field(
      WordForm.Field(
        tag: FormTag(row: row, column: column).text, title: "\(column.title(language)): \(name)",
        kind, isOwn: isOwn))
  }
}

extension TextLanguages {
  /// Pieces of a form, with the plan's words in them marked.
  func pieces(_ words: Phrase, isBold: Bool = false) -> [WordForm.Piece] {
    parts(of: words).map { part in
      part.isOwn
        ? .own(part.text, isBold: isBold) : isBold ? .bold(part.text) : .text(part.text)
    }
  }
}
