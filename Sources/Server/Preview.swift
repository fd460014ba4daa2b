import Disk
import Drawing
import Toolkit

/// State of the preview: the last good pages, and the condition of the plan.
struct Preview: Sendable {
  /// Condition of the plan.
  enum Condition: Equatable, Sendable {
    case readable
    /// A file cannot be read: the pages are the last good ones, or if there are none, what could be
    /// made.
    case unreadable(hasGoodPages: Bool)
    /// The folder was removed, or is no plan any more.
    case gone(PlanFolderError)
  }

  private(set) var pages = ServedPages()
  private(set) var build: PreviewBuild?
  private(set) var condition = Condition.readable
  /// Findings of the last check of the whole plan.
  private(set) var wholeFindings: [FiledFinding] = []
  private var hasGoodPages = false
  /// Build of the pages, as long as not all of its files are made.
  private(set) var unfinished: PreviewBuild?
  /// The last pages of which all files were made.
  private var finished: ServedPages?

  mutating func take(_ build: PreviewBuild) {
    self.build = build
    guard build.isUnreadable else {
      condition = .readable
      wholeFindings = build.filedFindings
      hasGoodPages = true
      show(build)
      return
    }
    condition = .unreadable(hasGoodPages: hasGoodPages)
    if !hasGoodPages { show(build) }
  }

  mutating func take(_ error: PlanFolderError) { condition = .gone(error) }

  /// Serves the files of a build; for a failed drawing the former one is kept.
  ///
  /// The stamp stays where no browser has a file that differs; `finish` compares the others.
  private mutating func show(_ build: PreviewBuild) {
    let kept = build.failures.compactMap { pages[$0.path] }
    let new = ServedPages(build.files + kept, stamp: build.stamp)
    let isNew = pages.isEmpty || new.differsInUse(from: pages)
    pages = isNew ? new : new.stamped(pages.stamp)
    unfinished = build
  }

  // MARK: Making the rest

  /// Serves what is left of a build of which some files turned out to be impossible.
  ///
  /// - Returns: whether there are such files.
  mutating func dropFailed() -> Bool {
    guard let less = unfinished?.withoutFailed else { return false }
    if build?.stamp == less.stamp { build = less }
    show(less)
    return true
  }

  /// Compares the pages, which are all made now, with the last ones that were.
  ///
  /// - Returns: number of files that differ; nil for the first ones.
  mutating func finish() -> Int? {
    guard let unfinished else { return nil }
    let count = finished.map { pages.differences(from: $0) }
    // Where something was saved before the former pages were all made there is nothing to compare with.
    let isCompared = pages.stamp == finished?.stamp
    if !isCompared || count ?? 0 > 0 { pages = pages.stamped(unfinished.stamp) }
    finished = pages
    self.unfinished = nil
    return count
  }
}
