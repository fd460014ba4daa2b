package import SourceText
package import Toolkit

/// A safety plan as it was written, in the order of its files; nothing is resolved yet.
package struct Plan: Sendable, Equatable {
  /// The paths of its files as messages show them, in the order by which ranges number them.
  package internal(set) var files: [String] = []
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
  package let title: Located<String>
  package let municipality: Located<String>?
  package let period: Located<String>?
  package let language: Language
  /// The code of the department whose plan this is.
  package let owner: Located<String>?
  /// Printed on everything that is made.
  package let notice: Located<String>?
  /// The ids of the themes, in order.
  package let themes: [Located<String>]
  /// The house style; nil for raakvlak's own.
  package let look: Look?
  /// For the site's accessibility statement.
  package let accessibility: AccessibilityStatement?
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// A text whose lines the plan cites.
package struct PlanSource: Sendable, Equatable {
  package let id: Located<String>
  package let title: Located<String>
  /// A CVDR or gmb number, or the name of the file whose lines are meant.
  package let identifier: Located<String>?
  package let url: Located<String>?
  /// How many lines the text has, when that is known.
  package let lineCount: Int?
  /// A file in the plan's folder to check citations against.
  package let file: Located<String>?
  package let exceptions: [RuleException]
  package let range: SourceRange
}

/// A topic left out on purpose.
package struct ScopeEntry: Sendable, Equatable {
  package let topic: Located<String>
  package let reason: Located<String>
  package let citations: [Citation]
  package let range: SourceRange
}
