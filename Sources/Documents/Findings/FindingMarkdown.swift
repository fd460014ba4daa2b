package import Findings
package import Toolkit
package import PlanModel
import SourceText
import TextFormats
package import Views

/// The findings as a page to hand over: by level, each with its place and remedy.
package struct FindingMarkdown {
  let findings: [Finding]
  let plan: Plan
  let language: Language
  let credit: Credit

  package init(findings: [Finding], plan: Plan, language: Language, credit: Credit) {
    self.findings = findings
    self.plan = plan
    self.language = language
    self.credit = credit
  }

  package var text: String {
    var lines = [
      "# \(Phrase(nl: "Wat de controle vond", en: "What the check found")(language))", "",
      "*\(MarkdownText.escape(credit.title))*", "",
      "\(FindingCounts(findings).summary(language)).", "",
    ]
    for level in Level.allCases.reversed() {
      let found = findings.filter { $0.level == level && $0.excuse == nil }
      if !found.isEmpty { lines += ["## \(level.plural(language))", ""] + found.map(item) + [""] }
    }
    let excused = findings.filter { $0.excuse != nil }
    if !excused.isEmpty {
      let title = Phrase(nl: "Uitgezonderd", en: "Excused")(language)
      lines += ["## \(title)", ""] + excused.map(item) + [""]
    }
    return GeneratorMark.markdown(lines)
  }

  private func item(_ finding: Finding) -> String {
    let place = "\(plan.fileName(of: finding.place)):\(finding.place.start.line)"
    let rest =
      finding.excuse.map { excuse in
        "*\(Phrase(nl: "Reden", en: "Reason")(language)):* \(MarkdownText.escape(excuse))"
      } ?? MarkdownText.escape(finding.remedy(language))
    let message = MarkdownText.escape(finding.sentence(language))
    return "- \(message) \(rest) (`\(finding.rule)`, \(MarkdownText.escape(place)))"
  }
}

extension Finding {
  /// The message as a sentence of its own.
  package func sentence(_ language: Language) -> String {
    let text = message(language)
    let start = text.prefix(1).uppercased() + text.dropFirst()
    return start.last.map { ".!?".contains($0) } == true ? start : start + "."
  }
}

extension Level {
  /// The heading above the findings of this level.
  package var plural: Phrase {
    switch self {
    case .error: Phrase(nl: "Fouten", en: "Errors")
    case .warning: Phrase(nl: "Waarschuwingen", en: "Warnings")
    case .info: Phrase(nl: "Opmerkingen", en: "Remarks")
    }
  }
}
