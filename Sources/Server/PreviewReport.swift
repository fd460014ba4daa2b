import Disk
import Findings
import SourceText
import Toolkit
import Rules

/// What is told in the terminal after a build: only what is new.
struct PreviewReport {
  let settings: PreviewSettings
  let former: Preview
  let present: Preview

  var text: String {
    let language = present.build?.language ?? settings.language ?? settings.helpLanguage
    var lines: [String] = []
    if former.condition != present.condition {
      if let banner = PreviewWords.banner(present.condition) {
        lines.append(banner(language))
      } else if former.build != nil {
        lines.append(PreviewWords.again(language))
      }
    }
    if let build = present.build, !isGone { lines += told(of: build) }
    return lines.map { "\($0)\n" }.joined()
  }

  private var isGone: Bool {
    if case .gone = present.condition { true } else { false }
  }

  private func told(of build: PreviewBuild) -> [String] {
    let text = FindingText(
      files: build.checked.files, language: build.language,
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
      former.build == nil || files == 0 ? "" : "; \(PreviewWords.changed(files)(build.language))"
    return changes.new.map(\.finding).filter(isShown).map(text.text)
      + changes.gone.filter { isShown($0.finding) }.map { gone in
        let message = gone.finding.message(build.language)
        return HiddenCharacter.replacing(
          in: "\(PreviewWords.gone(build.language)): \(gone.path): \(message)")
      }
      + failures.map { "\($0.path): \($0.error.message(build.language))" }
      + [HiddenCharacter.replacing(in: PreviewWords.headline(build, path: settings.plan)) + renewed]
  }

  /// While a file cannot be read, what it held seems mended but is not: only what is new counts.
  private func changes(_ build: PreviewBuild) -> FindingChanges {
    guard build.isUnreadable else {
      return FindingChanges(from: former.wholeFindings, to: present.wholeFindings)
    }
    let known = former.wholeFindings + (former.build?.isUnreadable == true ? formerFindings : [])
    return FindingChanges(from: known, to: build.filedFindings).onlyNew
  }

  private var formerFindings: [FiledFinding] { former.build?.filedFindings ?? [] }

  private func isShown(_ finding: Finding) -> Bool {
    finding.level >= settings.level && (finding.excuse == nil || settings.level == .info)
  }
}
