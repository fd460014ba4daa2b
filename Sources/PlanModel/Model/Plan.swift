package import SourceText
package import Toolkit

/// A safety plan as it was written, in the order of its files; nothing is resolved yet.
package struct Plan: Sendable, Equatable {
  /// The paths of its files as messages show them, in the order by which ranges number them.
  package var files: [String] = []
  package var header: PlanHeader?
  package var sources: [PlanSource] = []
  package var scope: [ScopeEntry] = []
  /// In the order of `header.themes`; themes that are not named there come last.
  package var themes: [Theme] = []
  /// Every effect once, where it is written out, depth first.
  package var effects: [Effect] = []
  package var focusAreas: [FocusArea] = []
  package var groups: [PointGroup] = []
  package var departments: [Department] = []
  package var actionPoints: [ActionPoint] = []
  package var budget: Budget?
  package var handOut: HandOutTerm?
  /// In the order of the files; of those for the same thing and department the last holds.
  package var decisions: [Decision] = []

  package init() {}

  package var language: Language { header?.language ?? .dutch }
  package var title: String { header?.title.value ?? "" }

  /// The path of the file in which a range lies.
  package func path(of range: SourceRange) -> String {
    files.indices.contains(range.file.index) ? files[range.file.index] : ""
  }

  /// The name of that file without its folder, which differs from machine to machine.
  package func fileName(of range: SourceRange) -> String {
    path(of: range).split(separator: "/").last.map(String.init) ?? ""
  }
}

/// What concerns the whole plan.
package struct PlanHeader: Sendable, Equatable {
  /// The name that never changes; nil to make it from the title.
  package var id: Located<String>?
  /// Which version this is to those who get lists of it; nil for the period.
  package var edition: Located<String>?
  package var title: Located<String>
  package var municipality: Located<String>?
  package var period: Located<String>?
  /// The day on which the council adopted it.
  package var adopted: Day?
  package var language: Language = .dutch
  /// The code of the department whose plan this is.
  package var owner: Located<String>?
  /// Printed on everything that is made.
  package var notice: Located<String>?
  /// The ids of the themes, in order.
  package var themes: [Located<String>] = []
  /// The house style; nil for raakvlak's own.
  package var look: Look?
  /// For the site's accessibility statement.
  package var accessibility: AccessibilityStatement?
  /// What may be shown outside; nil for nothing internal.
  package var publication: Publication?
  package var exceptions: [RuleException] = []
  package let range: SourceRange

  package init(at range: SourceRange) {
    self.range = range
    title = .missing(in: range)
  }
}

/// A text whose lines the plan cites.
package struct PlanSource: Sendable, Equatable {
  package var id: Located<String>
  package var title: Located<String>
  /// A CVDR or gmb number.
  package var identifier: Located<String>?
  package var url: Located<String>?
  /// How many lines the text has, when that is known.
  package var lineCount: Int?
  /// A file in the plan's folder to check citations against.
  package var file: Located<String>?
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

/// A topic left out on purpose.
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
