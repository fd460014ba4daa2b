import Disk
import Glibc
import Toolkit

/// Shows pages before they are made, makes the rest of them, and reports in the terminal.
struct UnmadePages {
  private let settings: PreviewSettings
  private let store: PreviewStore
  private let desk: EditDesk?
  /// Whether findings were reported to which the line with the counts is still missing.
  private var isHeadlineDue = false

  /// Number of files after which it looks whether there is something better to do.
  private static let batch = 16
  /// Longest that a file waits for changes that are being made: who types without a pause must not keep
  /// the pages from being made for ever.
  private static let longestWait = 100
  private static let pause: UInt32 = 1_000

  init(_ settings: PreviewSettings, _ store: PreviewStore, _ desk: EditDesk?) {
    self.settings = settings
    self.store = store
    self.desk = desk
  }

  /// Serves pages and reports what is new in the check.
  mutating func show(_ preview: Preview, after former: Preview) {
    put(preview)
    let report = PreviewReport(settings: settings, former: former, present: preview)
    let news = report.news
    isHeadlineDue = isHeadlineDue || report.hasOtherFindings
    // How many files changed is known once they are made; the first time none changed.
    let isFirst = former.build == nil
    let isNow = isFirst || preview.unfinished == nil && isHeadlineDue
    Terminal.warn(news + (isNow ? report.headline(changed: 0) : ""))
    if isNow { isHeadlineDue = false }
  }

  private func put(_ preview: Preview) {
    store.put(
      preview.pages, PreviewState(preview, path: settings.plan, fallback: settings.helpLanguage))
  }

  /// Makes the files that nobody asked for yet, until all are made or something was saved.
  mutating func make(_ preview: inout Preview, while watch: inout FolderWatch) {
    let former = preview
    guard let build = preview.unfinished, make(build.data, &watch) else { return }
    if preview.dropFailed() { put(preview) }
    guard let build = preview.unfinished, make(build.pages, &watch) else { return }
    let changed = preview.finish() ?? 0
    if preview.pages.stamp != former.pages.stamp { put(preview) }
    let report = PreviewReport(settings: settings, former: former, present: preview)
    let failures = report.failureLines
    if changed > 0 || isHeadlineDue || !failures.isEmpty {
      Terminal.warn(failures + report.headline(changed: changed))
    }
    isHeadlineDue = false
  }

  /// - Returns: false when something was saved meanwhile.
  private func make(_ files: [LazyFile], _ watch: inout FolderWatch) -> Bool {
    var rest = files[...]
    while !rest.isEmpty {
      if watch.seesChange() { return false }
      _ = Array(rest.prefix(Self.batch)).mapOnAllCores { [desk] file in
        for _ in 0..<Self.longestWait where desk?.isBusy == true { usleep(Self.pause) }
        file.make()
      }
      rest = rest.dropFirst(Self.batch)
    }
    return true
  }
}
