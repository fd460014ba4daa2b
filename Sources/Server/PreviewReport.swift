import TextFormats
import Build
import Disk
import Findings
import SourceText
import Toolkit
import Rules

/// Report in the terminal after a build: only what is new.
struct PreviewReport {
  let settings: PreviewSettings
  let former: Preview
  let present: Preview

  private var language: Language {
    present.build?.language ?? settings.language ?? settings.helpLanguage
  }

  /// What is new, without the line with the counts.
  var news: String {
    var lines: [String] = []
    if former.condition != present.condition {
      if let banner = PreviewMessages.banner(present.condition) {
        lines.append(banner(language))
      } else if former.build != nil {
        lines.append(PreviewMessages.again(language))
      }
    }
    if let build = present.build, !isGone { lines += report(of: build) }
    return Self.text(lines)
  }

  /// Whether the counts in the headline may be others.
  var hasOtherFindings: Bool {
    guard let build = present.build, !isGone else { return false }
    let changes = self.changes(build)
    return !changes.new.isEmpty || !changes.gone.isEmpty
  }

  private static func text(_ lines: [String]) -> String { lines.map { "\($0)\n" }.joined() }

  /// Line with the counts of the findings, and how many files changed; empty without a plan.
  func headline(changed files: Int) -> String {
    guard let build = present.build, !isGone else { return "" }
    let renewed = files == 0 ? "" : "; \(PreviewMessages.changed(files)(build.language))"
    let counts = PreviewMessages.headline(build, path: settings.plan)
    return Self.text([TerminalEscaping.line(counts) + renewed])
  }

  /// Lines about files that could not be made.
  var failureLines: String { present.build.map { Self.text(failures(of: $0)) } ?? "" }

  private var isGone: Bool {
    if case .gone = present.condition { true } else { false }
  }

  private func report(of build: PreviewBuild) -> [String] {
    let text = FindingText(
      files: build.checked.input.numberedFiles, language: build.language,
      style: TerminalStyle(isColoured: settings.isColoured), width: settings.width)
    let changes = self.changes(build)
    return shown(changes.new.map(\.finding).filter(isShown), text)
      + first(changes.gone.filter { isShown($0.finding) }, build.language) { gone in
        let message = gone.finding.message(build.language)
        return "\(PreviewMessages.gone(build.language)): \(gone.path): \(message)"
      } + failures(of: build)
  }

  private func failures(of build: PreviewBuild) -> [String] {
    let new = build.failures.filter { failure in
      !(former.build?.failures ?? []).contains { $0 == failure }
    }
    return first(new, build.language) { "\($0.path): \($0.message(build.language))" }
  }

  private func shown(_ findings: [Finding], _ text: FindingText) -> [String] {
    guard !findings.isEmpty else { return [] }
    let list = text.text(
      FindingSelection(findings),
      seeingAll: Phrase(verbatim: "raakvlak check \(settings.plan) --all"))
    return [String(list.dropLast())]
  }

  /// Line for each of the first items, and the number of the others.
  private func first<Item>(
    _ items: [Item], _ language: Language, _ line: (Item) -> String
  ) -> [String] {
    let lines = items.prefix(FindingSelection.most).map { TerminalEscaping.line(line($0)) }
    let rest = items.count - lines.count
    return rest == 0
      ? lines : lines + [Phrase(nl: "en nog \(rest)", en: "and \(rest) more")(language)]
  }

  /// Changes since the last build. While a file cannot be read, its findings are missing but not
  /// fixed: then only new ones count.
  private func changes(_ build: PreviewBuild) -> FindingChanges {
    guard build.isUnreadable else {
      return FindingChanges(from: former.wholeFindings, to: present.wholeFindings)
    }
    let known = former.wholeFindings + (former.build?.isUnreadable == true ? formerFindings : [])
    return FindingChanges(from: known, to: build.filedFindings).onlyNew
  }

  private var formerFindings: [FiledFinding] { former.build?.filedFindings ?? [] }

  private func isShown(_ finding: Finding) -> Bool {
    finding.level >= settings.level
      && (finding.excuse == nil || settings.level == .info && !finding.isExcusedByPlan)
  }
}
