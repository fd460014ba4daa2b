import Disk
import Drawing
import Toolkit

/// What the preview shows: the last good pages, and how the plan stands now.
struct Preview: Sendable {
  /// How the plan stands.
  enum Condition: Equatable, Sendable {
    case readable
    /// A file cannot be read: the pages are the last good ones, or without them what could be made.
    case unreadable(hasGoodPages: Bool)
    /// The folder is gone, or no plan any more.
    case gone(PlanFolderError)
  }

  private(set) var pages = ServedPages()
  private(set) var build: PreviewBuild?
  private(set) var condition = Condition.readable
  /// The findings of the last check of the whole plan.
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

  /// The geometries that are known already, for the next build.
  var known: [String: DotGeometry] { build?.known ?? [:] }

  /// The files of a build; a drawing that failed stays as it was.
  private static func pages(of build: PreviewBuild, standing former: ServedPages) -> ServedPages {
    let kept = build.failures.compactMap { former[$0.path] }
    return ServedPages(build.files + kept)
  }
}
