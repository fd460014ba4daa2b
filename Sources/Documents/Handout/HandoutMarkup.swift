import PlanModel
import TextFormats
import Toolkit
import Views

/// A hand-out as HTML without the page around it; pages and documents are made of it.
struct HandoutMarkup {
  let languages: TextLanguages
  var language: Language { languages.shown }
  let addresses: Addresses
  /// Whether a document is made of it: that knows no style sheet, so that widths, bold names and
  /// empty lines are spelled out.
  let isDocument: Bool
  /// What can be decided, each with a box to tick.
  let boxes: Flow
  /// The rows of every form, which are the same.
  let formRows: [Markup<Context.Table>]

  init(_ languages: TextLanguages, addresses: Addresses) {
    self.languages = languages
    self.addresses = addresses
    isDocument = languages.isDocument
    let form = HandoutForm(language: languages.shown, isDocument: isDocument)
    boxes = form.boxes
    formRows = form.rows
  }

  typealias Flow = Markup<Context.Flow>

  /// - Parameter shared: markup of points that is the same for every department, by the point's
  ///   index in the plan. Missing points are rendered here.
  func body(_ handout: Handout, shared: [Int: CommonPointMarkup] = [:]) -> [Flow] {
    let cover = Flow.list([.css("facts")], handout.cover.lines.map { fact($0.name, $0.value) })
    let summary = Flow.paragraph([.css("summary")], .text(handout.summary(language)))
    guard let request = handout.request else { return [cover, summary] }
    return [cover, summary, .paragraph([], words(request)), overview(of: handout)]
      + handout.sections.map { section in
        .section(
          [],
          [
            .heading(2, section.title(language)), .paragraph([], .text(section.note(language))),
          ]
            + section.entries.map { entry in
              article(
                entry, of: handout, shared[entry.point.index] ?? self.shared(entry.point))
            })
      }
  }

  /// All points on a few lines each.
  private func overview(of handout: Handout) -> Flow {
    let columns = handout.shortColumns
    let rows = handout.entries.map { entry -> Markup<Context.Table> in
      let link = Markup<Context.Phrasing>.link(
        entry.point.number, to: "#\(addresses.fragment(.actionPoint(entry.point.number)))")
      return .row(
        [],
        [rowHead(columns[0].title(language), link)]
          + columns.dropFirst().map { column in
            .cell(
              [.label(column.title(language))] + (column == .page ? [.css("number")] : []),
              [.inline(words(entry.short(column)))])
          })
    }
    return .table(
      [.css("short")], caption: Phrase(nl: "In het kort", en: "In short")(language),
      head: columns.map { column in
        .header(
          [.scope("col")] + (column == .page ? [.css("number")] : []), column.title(language))
      }, rows: rows, widths: isDocument ? handout.shortWidths : [])
  }

  private func rowHead(_ label: String, _ content: Markup<Context.Phrasing>) -> Markup<Context.Row>
  {
    HandoutForm.rowHead(label, content, isDocument: isDocument)
  }

  private func article(
    _ entry: Handout.Entry, of handout: Handout, _ shared: CommonPointMarkup
  ) -> Flow {
    let point = entry.point
    let facts = [fact(DetailKey.others.name, entry.othersWords), shared.facts]
    var content: [Flow] = [shared.head]
    if let mark = handout.mark(on: point) {
      content.append(.paragraph([.css("mark")], words(mark)))
    }
    content += [shared.paragraphs, .list([.css("facts")], facts)]
    if !entry.parts.isEmpty { content += parts(of: entry) }
    content += [shared.reasons]
    content += answers(entry.answers)
    content.append(form(for: entry))
    return .section([.css("point")], content)
  }

  /// The sub-points, each with room to tick what is decided on it.
  private func parts(of entry: Handout.Entry) -> [Flow] {
    let isAnswered = entry.parts.contains { !$0.answers.isEmpty }
    let columns =
      [
        HandoutColumn.number.title, DetailKey.subPoints.name.capitalized,
        HandoutColumn.policyField.title,
      ] + (isAnswered ? [HandoutColumn.answer.title] : []) + [HandoutColumn.decision.title]
    let titles = columns.map { $0(language) }
    let rows = entry.parts.map { asked -> Markup<Context.Table> in
      let part = asked.part
      var cells: [[Flow]] = [
        text(of: part), [.inline(languages.own(part.policyField ?? "–"))],
      ]
      if isAnswered { cells.append(list(asked.answers)) }
      cells.append([boxes] + (part.isDivided ? [] : [whose]))
      return .row(
        [],
        [rowHead(titles[0], .strong(part.name))]
          + zip(cells, titles.dropFirst()).map { .cell([.label($1)], $0) })
    }
    let name = Phrase(
      nl: "Onderdelen van punt \(entry.point.number)",
      en: "Sub-points of point \(entry.point.number)")
    return [
      .table(
        [.css("parts")], caption: name(language), head: titles.map { .header([.scope("col")], $0) },
        rows: rows,
        widths: isDocument ? isAnswered ? [7, 33, 22, 18, 20] : [7, 45, 26, 22] : [])
    ]
  }

  /// Room for the name of a department.
  private var whose: Flow {
    let line = String(repeating: "\u{A0}", count: 12)
    return .paragraph([], .text("\(HandoutColumn.whose.title(language)) \(line)"))
  }

  private func text(of part: HandoutPoint.Part) -> [Flow] {
    let remarks = part.remarks(without: [.policyField])
    guard WrittenText(part.text).isPlain else {
      return Flow.written(part.text, suffix: remarks.map(small), as: languages.own)
    }
    let text = languages.own(part.text)
    return [
      .inline(remarks.map { .all([text, .text(" "), small($0)]) } ?? text)
    ]
  }

  /// Remark in brackets.
  private func small(_ remark: Phrase) -> Markup<Context.Phrasing> {
    .element("small", [], [Markup<Context.Phrasing>.text("("), words(remark), .text(")")])
  }

  func words(_ phrase: Phrase) -> Markup<Context.Phrasing> { languages.markup(phrase) }

  /// What was answered before, the last first.
  private func answers(_ answers: [Decision]) -> [Flow] {
    answers.isEmpty ? [] : [.heading(4, HandoutColumn.answer.title(language))] + list(answers)
  }

  private func list(_ answers: [Decision]) -> [Flow] {
    answers.isEmpty
      ? [.inline(.text("–"))]
      : [.list(Decision.history(answers).map { .item(words($0)) })]
  }
}

extension Attribute {
  /// What a cell is called where there is no room for the table's head.
  static func label(_ text: String) -> Attribute { Attribute("data-label", text) }
}
