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

  mutating func take(_ build: PreviewBuild) {
    self.build = build
    guard build.isUnreadable else {
      condition = .readable
      wholeFindings = build.filedFindings
      hasGoodPages = true
      pages = Self.pages(of: build, standing: pages)
      return
    }
    condition = .unreadable(hasGoodPages: hasGoodPages)
    if !hasGoodPages { pages = Self.pages(of: build, standing: pages) }
  }

  mutating func take(_ error: PlanFolderError) { condition = .gone(error) }

  /// Known geometries, for the next build.
  var known: [String: DotGeometry] { build?.known ?? [:] }

  /// Files of a build; for a failed drawing the former one is kept.
  private static func pages(of build: PreviewBuild, standing former: ServedPages) -> ServedPages {
    let kept = build.failures.compactMap { former[$0.path] }
    return ServedPages(build.files + kept)
  }
}
