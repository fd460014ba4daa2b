package import Toolkit
package import Views
import PlanModel
import TextFormats

/// A hand-out as Markdown, to read as it is or to paste elsewhere.
package struct HandoutMarkdown: Sendable {
  let language: Language
  let credit: Credit

  package init(language: Language, credit: Credit) {
    self.language = language
    self.credit = credit
  }

  package func text(_ handout: Handout) -> String {
    var lines = ["# \(escaped(handout.title))", "", "*\(MarkdownText.escape(credit.title))*", ""]
    if !credit.notice.isEmpty { lines += ["> \(MarkdownText.escape(credit.notice))", ""] }
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
    var lines = ["### \(MarkdownText.escape("\(point.number) \(point.title)"))", ""]
    if let mark = handout.mark(on: point) { lines += ["**\(escaped(mark))**", ""] }
    if let summary = point.summary { lines += [MarkdownText.escape(summary), ""] }
    lines += ([(HandoutColumn.others.title, entry.othersWords)] + point.facts).map { name, words in
      "- \(escaped(name)): \(escaped(words))"
    }
    lines.append("")
    lines += list(Phrase(nl: "Onderdelen", en: "Sub-points"), entry.parts.flatMap(items))
    lines += list(
      HandoutPoint.why,
      point.causes.isEmpty
        ? ["- \(escaped(HandoutPoint.noCause))"] : point.causesByTheme.flatMap(items))
    lines += list(
      HandoutPoint.connected,
      point.refersTo.map { "- \(reference($0, HandoutPoint.refersTo))" }
        + point.referredBy.map { "- \(reference($0, HandoutPoint.referredBy))" })
    lines += list(HandoutColumn.answer.title, answers(entry.answers, indent: ""))
    return lines + form
  }

  private func list(_ title: Phrase, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["**\(escaped(title))**", ""] + items + [""]
  }

  private func items(_ asked: Handout.Part) -> [String] {
    let part = asked.part
    let field = part.policyField.map {
      HandoutColumn.policyField.title + Phrase(verbatim: ": \($0)")
    }
    let remarks = [field, part.remarks, part.lines].compactMap { $0 }
    let behind = remarks.isEmpty ? "" : " (\(escaped(.joined(remarks, by: "; "))))"
    return [
      "- \(MarkdownText.escape("\(part.name) \(part.text)"))\(behind)"
    ] + part.refersTo.map { "  - \(reference($0, HandoutPoint.refersTo))" }
      + answers(asked.answers, indent: "  ")
  }

  private func items(_ group: (theme: String?, causes: [HandoutPoint.Cause])) -> [String] {
    let indent = group.theme == nil ? "" : "  "
    return (group.theme.map { ["- \(MarkdownText.escape($0))"] } ?? [])
      + group.causes.map { cause in
        let elsewhere = cause.elsewhere.map { " (\(escaped($0)))" } ?? ""
        return "\(indent)- \(MarkdownText.escape(cause.label))\(elsewhere)\(basis(cause.basis))"
      }
  }

  private func reference(_ reference: HandoutPoint.Reference, _ how: Phrase) -> String {
    let name = MarkdownText.escape("\(reference.name) \(reference.title)")
    return "\(escaped(how.capitalized)) \(name)\(basis(reference.basis))"
  }

  private func basis(_ basis: Basis) -> String {
    basis.words.map { " – \(escaped($0))" } ?? ""
  }

  private func answers(_ answers: [Decision], indent: String) -> [String] {
    Decision.history(answers).map { "\(indent)- \(escaped($0))" }
  }

  private var form: [String] {
    ["**\(escaped(HandoutForm.toFill))**", ""]
      + HandoutColumn.allCases.filter(\.isToFill).map { "- \(escaped($0.title)):" } + [""]
  }

  private func escaped(_ phrase: Phrase) -> String { MarkdownText.escape(phrase(language)) }
}
