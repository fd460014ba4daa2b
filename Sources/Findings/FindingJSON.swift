internal import FoundationEssentials
import Operations
package import PlanModel
import SourceText
import TextFormats
import Toolkit

/// JSON of findings for other programs. The form is stable: keys may be added, none changes.
package enum FindingJSON {
  static let format = "raakvlak-findings-1"

  /// - Parameters:
  ///   - findings: those to list.
  ///   - all: those to count; nil for the listed ones.
  package static func text(
    _ findings: [Finding], of all: [Finding]? = nil, in graph: PlanGraph
  ) -> String {
    let counts = FindingCounts(all ?? findings)
    let report = Report(
      format: format, errors: counts[.error], warnings: counts[.warning],
      remarks: counts[.info], excused: counts.excused,
      findings: findings.map { Entry($0, in: graph) })
    return JSONText.encode(report)
  }

  private struct Report: Encodable {
    let format: String
    let errors: Int
    let warnings: Int
    let remarks: Int
    let excused: Int
    let findings: [Entry]
  }

  private struct Entry: Encodable {
    let rule: String
    let level: String
    let message: [String: String]
    let remedy: [String: String]
    let place: JSONPosition
    let subject: JSONNode?
    let notes: [Note]
    /// Nil when the program can repair nothing.
    let fixes: [Repair]?
    let excuse: String?

    init(_ finding: Finding, in graph: PlanGraph) {
      rule = finding.rule
      level = finding.level.rawValue
      message = JSONText.languages(finding.message)
      remedy = JSONText.languages(finding.remedy)
      place = JSONPosition(finding.range, in: graph.plan)
      subject = finding.subject.map { JSONNode($0, in: graph) }
      notes = finding.notes.map {
        Note(text: JSONText.languages($0.text), place: JSONPosition($0.range, in: graph.plan))
      }
      let repairs = finding.fixes.map { fix in
        let sentences = fix.operations.map { $0.sentence(in: graph) }
        return Repair(
          text: JSONText.languages(.joined(sentences, by: " ").capitalized), isSafe: fix.isSafe,
          operations: fix.operations.map { Step($0, in: graph) })
      }
      fixes = repairs.isEmpty ? nil : repairs
      excuse = finding.excuse
    }
  }

  private struct Repair: Encodable {
    let text: [String: String]
    let isSafe: Bool
    let operations: [Step]
  }

  /// An operation of a repair, with the names of what it is about.
  private struct Step: Encodable {
    let operation: String
    let things: [JSONNode]
    let text: [String: String]

    init(_ operation: Operations.Operation, in graph: PlanGraph) {
      self.operation = operation.kind.rawValue
      things = operation.things(in: graph).map { JSONNode($0, in: graph) }
      text = JSONText.languages(operation.sentence(in: graph).capitalized)
    }
  }

  private struct Note: Encodable {
    let text: [String: String]
    let place: JSONPosition
  }
}

/// Range as JSON: lines and columns counted from one, columns in Unicode scalars.
struct JSONPosition: Encodable {
  let file: String
  let line: Int
  let column: Int
  let endLine: Int
  let endColumn: Int

  init(_ range: SourceRange, in plan: Plan) {
    file = plan.path(of: range)
    line = range.start.line
    column = range.start.column
    endLine = range.end.line
    endColumn = range.end.column
  }
}

/// Node of the plan as JSON: its kind and the name by which the plan refers to it.
package struct JSONNode: Encodable {
  let kind: String
  let id: String

  package init(_ node: Node, in graph: PlanGraph) {
    id = graph.name(of: node)
    kind = node.mapName.rawValue
  }
}
