package import SourceText
package import Toolkit

/// Safety plan as it was written, in the order of its files; nothing is resolved yet.
package struct Plan: Sendable, Equatable {
  /// Paths of its files as messages show them, in the order by which ranges number them.
  package var files: [String] = []
  package var header: PlanHeader?
  package var sources: [PlanSource] = []
  package var scope: [ScopeEntry] = []
  /// Themes in the order of `header.themes`; those that are not named there come last.
  package var themes: [Theme] = []
  /// Effects, each once, where it is written out, depth first.
  package var effects: [Effect] = []
  package var focusAreas: [FocusArea] = []
  package var groups: [PointGroup] = []
  package var departments: [Department] = []
  package var actionPoints: [ActionPoint] = []
  package var budget: Budget?
  package var handOut: HandOutTerm?
  /// Decisions in the order of the files; of those for the same subject and department the last
  /// counts.
  package var decisions: [Decision] = []
  package var regions: [Region] = []
  package var footnotes: [Footnote] = []
  package var indicators: [Indicator] = []
  package var goals: [Goal] = []
  package var results: [StatedResult] = []
  package var scales: [RatingScale] = []
  package var reports: [ProgressReport] = []
  /// What reports say, in the order of the files; of one report about the same thing the last
  /// counts.
  package var progress: [ProgressRow] = []
  /// Theme sessions in the order of the files.
  package var sessions: [ThemeSession] = []

  package init() {}

  package var language: Language { header?.language ?? .dutch }
  package var title: String { header?.title.value ?? "" }

  /// Whether any action point has a priority: otherwise no output mentions one.
  package var hasPriorities: Bool { actionPoints.contains { $0.priority != .unknown } }

  /// Whether any action point is for one of several municipalities only.
  package var dividesMunicipalities: Bool {
    actionPoints.contains { point in
      !point.municipalities.isEmpty || point.subPoints.contains { !$0.municipalities.isEmpty }
    }
  }

  /// Path of the file of a range.
  package func path(of range: SourceRange) -> String {
    files.indices.contains(range.file.index) ? files[range.file.index] : ""
  }

  /// Name of that file without its folder, which differs from machine to machine.
  package func fileName(of range: SourceRange) -> String {
    path(of: range).split(separator: "/").last.map(String.init) ?? ""
  }
}

/// Properties of the whole plan.
package struct PlanHeader: Sendable, Equatable {
  /// Version of the format that the plan is written in; nil for the first.
  package var format: Located<Int>?
  /// The name that never changes; nil to make it from the title.
  package var id: Located<String>?
  /// Which version this is to those who get lists of it; nil for the period.
  package var edition: Located<String>?
  package var title: Located<String>
  package var municipality: Located<String>?
  /// Official number of the municipality, as `gm0000`.
  package var municipalityID: Located<String>?
  /// Municipalities of a joint plan.
  package var municipalities: [Located<String>] = []
  package var period: Located<String>?
  /// The saying that is printed below the title.
  package var motto: Located<String>?
  /// The plan that this one carries out.
  package var parent: ParentPlan?
  /// The day on which the council adopted it.
  package var adopted: Day?
  package var language: Language = .dutch
  /// Code of the department that owns the plan.
  package var owner: Located<String>?
  /// Notice that is printed on all output.
  package var notice: Located<String>?
  /// Ids of the themes, in order.
  package var themes: [Located<String>] = []
  /// House style; nil for raakvlak's own.
  package var look: Look?
  /// Data for the site's accessibility statement.
  package var accessibility: AccessibilityStatement?
  /// What may be shown outside; nil for nothing internal.
  package var publication: Publication?
  /// What headings of the organisation's own action list mean, each as `heading=column`.
  package var listColumns: [Located<String>] = []
  /// What words under priority and progress of that list mean, each as `word=value`.
  package var listWords: [Located<String>] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    title = .missing(in: range)
  }
}

/// Source text whose lines the plan cites.
package struct PlanSource: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  /// A CVDR or gmb number.
  package var identifier: Located<String>?
  package var url: Located<String>?
  /// Number of lines of the text, if known.
  package var lineCount: Int?
  /// File in the plan's folder to check citations against.
  package var file: Located<String>?
  /// Whether pages may show all of the text, and not only sentences of it.
  package var showsText = false
  /// The day on which it was adopted.
  package var adopted: Day?
  package var sections: [SourceSection] = []
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    id = .missing(in: range)
    title = .missing(in: range)
  }
}

/// Topic left out on purpose.
package struct ScopeEntry: Sendable, Equatable {
  package var topic: Located<String>
  package var reason: Located<String>
  package var citations: [Citation] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    topic = .missing(in: range)
    reason = .missing(in: range)
  }
}
