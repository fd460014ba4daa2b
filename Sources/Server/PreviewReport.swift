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

  var text: String {
    let language = present.build?.language ?? settings.language ?? settings.helpLanguage
    var lines: [String] = []
    if former.condition != present.condition {
      if let banner = PreviewMessages.banner(present.condition) {
        lines.append(banner(language))
      } else if former.build != nil {
        lines.append(PreviewMessages.again(language))
      }
    }
    if let build = present.build, !isGone { lines += report(of: build) }
    return lines.map { "\($0)\n" }.joined()
  }

  private var isGone: Bool {
    if case .gone = present.condition { true } else { false }
  }

  private func report(of build: PreviewBuild) -> [String] {
    let text = FindingText(
      files: build.checked.input.numberedFiles, language: build.language,
      style: TerminalStyle(isColoured: settings.isColoured), width: settings.width)
    let changes = self.changes(build)
    let failures = build.failures.filter { failure in
      !(former.build?.failures ?? []).contains { $0 == failure }
    }
    let files = present.pages.differences(from: former.pages)
    guard former.build == nil || files > 0 || !changes.new.isEmpty || !changes.gone.isEmpty else {
      return []
    }
    let renewed =
      former.build == nil || files == 0 ? "" : "; \(PreviewMessages.changed(files)(build.language))"
    return shown(changes.new.map(\.finding).filter(isShown), text)
      + first(changes.gone.filter { isShown($0.finding) }, build.language) { gone in
        let message = gone.finding.message(build.language)
        return "\(PreviewMessages.gone(build.language)): \(gone.path): \(message)"
      }
      + first(failures, build.language) { "\($0.path): \($0.message(build.language))" }
      + [TerminalEscaping.line(PreviewMessages.headline(build, path: settings.plan)) + renewed]
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
