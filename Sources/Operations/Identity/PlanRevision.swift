package import PlanModel
package import SourceText
package import Toolkit
import Editing

/// Changes to the files of a plan that keep their comments and layout.
package struct PlanRevision {
  private let files: [String: SourceFile]
  private var revisions: [String: YAMLRevision] = [:]

  package struct Revised: Sendable {
    package let path: String
    /// Without the byte order mark.
    package let former: [UInt8]
    package let bytes: [UInt8]
  }

  package init(_ files: [SourceFile]) {
    self.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
  }

  mutating func insert(
    _ key: String, _ value: String, at mapping: SourceRange, in plan: Plan
  ) {
    change(mapping, in: plan) { $0.insert(key, value, at: mapping.start) }
  }

  mutating func replace(
    _ key: String, with value: String, adding added: [(key: String, value: String)],
    at mapping: SourceRange, in plan: Plan
  ) {
    change(mapping, in: plan) { $0.replace(key, with: value, adding: added, at: mapping.start) }
  }

  private mutating func change(
    _ range: SourceRange, in plan: Plan, _ change: (inout YAMLRevision) -> Void
  ) {
    let path = plan.path(of: range)
    guard let file = files[path] else { return }
    var revision = revisions[path] ?? YAMLRevision(file)
    change(&revision)
    revisions[path] = revision
  }

  /// The files that change, in the order of their paths.
  package func revised() throws(PlanRevisionProblem) -> [Revised] {
    var all: [Revised] = []
    for path in revisions.keys.sorted() {
      guard let file = files[path], let revision = revisions[path] else { continue }
      do throws(RevisionProblem) {
        all.append(Revised(path: path, former: file.bytes, bytes: try revision.bytes()))
      } catch {
        throw PlanRevisionProblem(path: path, line: error.line)
      }
    }
    return all
  }
}

extension PlanRevision {
  /// Writes what headings mean under the hand-out of a plan that has one.
  package mutating func remember(columns: String, in plan: Plan) {
    guard let handOut = plan.handOut, handOut.columns?.value != columns else { return }
    if handOut.columns == nil {
      insert("columns", columns, at: handOut.range, in: plan)
    } else {
      replace("columns", with: columns, adding: [], at: handOut.range, in: plan)
    }
  }
}

/// Why a file of the plan cannot be changed by a program.
package struct PlanRevisionProblem: Error, Equatable {
  package let path: String
  package let line: Int

  package init(path: String, line: Int) {
    self.path = path
    self.line = line
  }

  package var message: Phrase {
    Phrase(
      nl: """
        In \(path), regel \(line), is geen zekere plek om een id bij te schrijven; er is niets \
        veranderd. Schrijf het deel als lijst met streepjes, elke sleutel op een eigen regel, of \
        schrijf er zelf `id: korte-naam` bij.
        """,
      en: """
        \(path), line \(line), has no sure position to add an id; nothing was changed. Write that part \
        as a list with dashes, each key on a line of its own, or add `id: short-name` yourself.
        """)
  }
}
