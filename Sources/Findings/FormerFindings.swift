internal import FoundationEssentials
package import PlanModel
import Toolkit

/// Findings of an earlier check, to find which are new. Lines and files count for nothing, so
/// that a finding does not become new because its text moved.
package struct FormerFindings: Sendable, Equatable {
  private struct Key: Hashable {
    let rule: String
    let message: String
    let kind: String?
    let id: String?
  }

  private var counts: [Key: Int] = [:]

  /// Those that are not excused: one whose exception was taken away is new.
  package init(_ findings: [Finding], in graph: PlanGraph) {
    for finding in findings where finding.excuse == nil {
      counts[Self.key(finding, graph), default: 0] += 1
    }
  }

  /// Reads what `check --format json` wrote; nil when it is something else.
  package init?(json: [UInt8]) {
    guard let report = try? JSONDecoder().decode(Report.self, from: Data(json)),
      report.format == FindingJSON.format
    else { return nil }
    for entry in report.findings where entry.excuse == nil {
      let key = Key(
        rule: entry.rule, message: entry.message.en, kind: entry.subject?.kind,
        id: entry.subject?.id)
      counts[key, default: 0] += 1
    }
  }

  /// Findings that the earlier check did not have, of equal ones only as many as there are more.
  package func new(among findings: [Finding], in graph: PlanGraph) -> [Finding] {
    var left = counts
    return findings.filter { finding in
      guard finding.excuse == nil else { return false }
      let key = Self.key(finding, graph)
      guard let count = left[key], count > 0 else { return true }
      left[key] = count - 1
      return false
    }
  }

  private static func key(_ finding: Finding, _ graph: PlanGraph) -> Key {
    let subject = finding.subject.map { JSONNode($0, in: graph) }
    return Key(
      rule: finding.rule, message: finding.message.english, kind: subject?.kind, id: subject?.id)
  }

  private struct Report: Decodable {
    let format: String
    let findings: [Entry]
  }

  private struct Entry: Decodable {
    struct Message: Decodable { let en: String }
    struct Subject: Decodable {
      let kind: String
      let id: String
    }

    let rule: String
    let message: Message
    let subject: Subject?
    let excuse: String?
  }
}
