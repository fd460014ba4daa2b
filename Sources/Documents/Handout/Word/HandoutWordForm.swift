import PlanModel
import Sheets
package import TextFormats
import Toolkit
package import Views

/// A hand-out as a Word document that comes back: to read, and to fill in by ticking and typing.
struct HandoutWordForm {
  let language: Language
  let credit: Attribution

  private var languages: TextLanguages { TextLanguages(language, credit) }

  func form(_ handout: Handout) -> WordForm {
    var fields = HandoutWordFields(languages, code: handout.addressee.code)
    var blocks = opening(handout)
    for section in handout.sections {
      blocks += [.heading(1, pieces(section.title)), text(section.note)]
      for entry in section.entries { blocks += point(entry, of: handout, &fields) }
    }
    return WordForm(
      title: handout.title(language), subject: credit.title, generator: GeneratorMark.program,
      language: language, ownLanguage: credit.language, blocks: blocks)
  }

  // MARK: Before the points

  private func opening(_ handout: Handout) -> [WordForm.Block] {
    let notice: [WordForm.Block] =
      credit.notice.isEmpty ? [] : [.paragraph(own(credit.notice), .notice)]
    let cover = handout.cover.lines.map { fact($0.name, $0.value) }
    let words = [credit.counting, handout.summary, handout.request].compactMap(\.self)
    let about = [.paragraph(own(credit.title, isBold: true))] + notice + cover + words.map(text)
    guard handout.request != nil else { return about }
    return about + [.paragraph([.text(Self.filling(language))], .notice), overview(handout)]
  }

  private static let filling = Phrase(
    nl: """
      Zo vult u het in: kruis bij een vraag één vakje aan en typ in de grijze velden. Wat nog niet is \
      besproken laat u leeg. Bij 'neemt niet over' hoort altijd een reden. Bij 'Gedaan' \
      vult u in hoe ver het is; dat mag ook later. Tekst buiten de velden wordt niet gelezen.
      """,
    en: """
      How to fill it in: tick one box for a question and type in the grey fields. Leave empty what was \
      not yet discussed. 'Declines' always needs a reason. At 'Done' fill in how far it is; that \
      may be later too. Text outside the fields is not read.
      """)

  /// All points on a few lines each.
  private func overview(_ handout: Handout) -> WordForm.Block {
    let columns = handout.shortColumns
    let rows = handout.entries.map { entry in
      columns.map { WordForm.Cell([WordForm.Paragraph(pieces(entry.short($0)))]) }
    }
    return .table(
      WordForm.Table(
        title: Phrase(nl: "In het kort", en: "In short")(language),
        head: columns.map { $0.title(language) }, widths: handout.shortWidths, rows: rows))
  }

  // MARK: A point

  private func point(
    _ entry: Handout.Entry, of handout: Handout, _ fields: inout HandoutWordFields
  ) -> [WordForm.Block] {
    let point = entry.point
    let details = point.details
    var blocks: [WordForm.Block] = [.heading(2, own("\(point.number) \(point.title)"))]
    if let mark = handout.mark(on: point) {
      blocks.append(.paragraph(pieces(mark, isBold: true)))
    }
    blocks += details.paragraphs.flatMap { written($0.value.words(language)) }
    blocks.append(fact(DetailKey.others.name, entry.othersWords))
    blocks += details.fields.map { fact($0.key.name, $0.value.words) }
    if details[.causes] == nil {
      blocks += [heading(DetailKey.causes.name), text(Handout.noCause)]
    }
    for section in details.sections {
      blocks.append(heading(section.key.name))
      for (theme, entries) in section.entries.byTheme {
        if let theme { blocks.append(.paragraph(own(theme, isBold: true))) }
        blocks += entries.map { .bullet(pieces(words(of: $0))) }
      }
    }
    return blocks + [heading(HandoutForm.caption(point.number)), .table(fields.table(entry))]
  }

  private func words(of entry: DetailEntry) -> Phrase {
    let elsewhere = entry.elsewhere.map { Phrase(verbatim: " (") + $0 + Phrase(verbatim: ")") }
    let remarks = entry.remarks().map { Phrase(verbatim: " – ") + $0 }
    return [elsewhere, remarks].compactMap(\.self).reduce(entry.text, +)
  }

  private func fact(_ name: Phrase, _ words: Phrase) -> WordForm.Block {
    .paragraph(
      [.bold("\(name.capitalized(language)):"), .tab] + pieces(words), .fact)
  }

  private func heading(_ name: Phrase) -> WordForm.Block {
    .heading(3, pieces(name.capitalized))
  }

  /// Text of the plan as paragraphs and lists.
  private func written(_ text: String) -> [WordForm.Block] {
    WrittenText(text).blocks.flatMap { block -> [WordForm.Block] in
      switch block {
      case .paragraph(let text): [.paragraph(own(text))]
      case .list(let items, isOrdered: false): items.map { .bullet(own($0)) }
      case .list(let items, isOrdered: true):
        // The form has no numbered lists, so the number is text.
        items.enumerated().map { .paragraph(own("\($0 + 1). \($1)")) }
      }
    }
  }

  private func text(_ words: Phrase) -> WordForm.Block { .paragraph(pieces(words)) }

  private func own(_ text: String, isBold: Bool = false) -> [WordForm.Piece] {
    pieces(Phrase(verbatim: text), isBold: isBold)
  }

  private func pieces(_ words: Phrase, isBold: Bool = false) -> [WordForm.Piece] {
    languages.pieces(words, isBold: isBold)
  }
}

/// A hand-out as a Word form.
package enum WordHandout: HandoutRenderer {
  package static let format = Format.wordForm
  // Ten kilobytes a department (Amersfoort: 94 kB of 2.8 MB), and the same bytes each time: it is
  // written here and not by Pandoc. Departments that have Word need no program of ours for it.
  package static let isBuilt = true

  package static func outputs(of set: HandoutSet) -> [Output] {
    zip(set.handouts, set.rows).map { handout, rows in
      set.output(rows, format) { () throws(OutputProblem) in
        try bytes(of: handout, rows: rows, set.context)
      }
    }
  }

  package static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) throws(OutputProblem) -> [UInt8] {
    let form = HandoutWordForm(language: context.language, credit: context.credit)
    do {
      return try form.form(handout).docx()
    } catch {
      throw .sheet(error)
    }
  }
}
