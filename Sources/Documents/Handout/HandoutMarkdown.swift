package import Toolkit
package import Views
import PlanModel
import TextFormats

/// A hand-out as Markdown, to read as it is or to paste elsewhere.
package struct HandoutMarkdown: Sendable {
  let language: Language
  let credit: Attribution

  package init(language: Language, credit: Attribution) {
    self.language = language
    self.credit = credit
  }

  package func text(_ handout: Handout) -> String {
    var lines = ["# \(escaped(handout.title))", "", "*\(MarkdownText.escape(credit.title))*", ""]
    if !credit.notice.isEmpty { lines += ["> \(MarkdownText.escape(credit.notice))", ""] }
    lines += handout.cover.lines.map { "- \(field($0.name, $0.value))" } + [""]
    for words in [credit.counting, handout.summary, handout.request] {
      if let words { lines += [escaped(words), ""] }
    }
    for section in handout.sections {
      lines += ["## \(escaped(section.title))", "", escaped(section.note), ""]
      for entry in section.entries { lines += self.lines(entry, of: handout) }
    }
    return GeneratorMark.markdown(lines)
  }

  private func lines(_ entry: Handout.Entry, of handout: Handout) -> [String] {
    let point = entry.point
    var lines = ["### \(MarkdownText.escape(point.heading))", ""]
    if let mark = handout.mark(on: point) { lines += ["**\(escaped(mark))**", ""] }
    for paragraph in point.details.paragraphs {
      lines += MarkdownText.written(paragraph.value.words(language))
    }
    lines.append("- \(field(DetailKey.others.name, entry.othersWords))")
    lines += point.details.fields.map { "- \(field($0.key.name, $0.value.words))" } + [""]
    lines += list(DetailKey.subPoints.name, entry.parts.flatMap(items))
    if point.details[.causes] == nil {
      lines += list(DetailKey.causes.name, ["- \(escaped(Handout.noCause))"])
    }
    for section in point.details.sections {
      lines += list(section.key.name, section.entries.byTheme.flatMap(items))
    }
    lines += list(HandoutColumn.answer.title, answers(entry.answers, indent: ""))
    return lines + form
  }

  private func field(_ name: Phrase, _ words: Phrase) -> String {
    "\(escaped(name.capitalized)): \(escaped(words))"
  }

  private func list(_ title: Phrase, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["**\(escaped(title.capitalized))**", ""] + items + [""]
  }

  private func items(_ asked: Handout.Part) -> [String] {
    let part = asked.part
    let behind = part.remarks().map { " (\(escaped($0)))" } ?? ""
    return [
      "- \(MarkdownText.escape("\(part.name) \(part.text)"))\(behind)"
    ] + answers(asked.answers, indent: "  ")
      + (part.isDivided ? [] : ["  - \(escaped(HandoutColumn.whose.title))"])
  }

  private func items(_ group: (theme: String?, entries: [DetailEntry])) -> [String] {
    let indent = group.theme == nil ? "" : "  "
    return (group.theme.map { ["- \(MarkdownText.escape($0))"] } ?? [])
      + group.entries.map { entry in
        let elsewhere = entry.elsewhere.map { " (\(escaped($0)))" } ?? ""
        let remarks = entry.remarks().map { " – \(escaped($0))" } ?? ""
        return "\(indent)- \(escaped(entry.text))\(elsewhere)\(remarks)"
      }
  }

  private func answers(_ answers: [Decision], indent: String) -> [String] {
    Decision.history(answers).map { "\(indent)- \(escaped($0))" }
  }

  private var form: [String] {
    ["**\(escaped(HandoutForm.toFill))**", ""]
      + (HandoutColumn.answers + [.done] + HandoutColumn.progressFacts).map {
        "- \(escaped($0.title)):"
      } + [""]
  }

  private func escaped(_ phrase: Phrase) -> String { MarkdownText.escape(phrase(language)) }
}
