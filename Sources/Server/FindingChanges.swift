import Findings
import PlanModel
import Toolkit

/// Findings that were added and removed between two checks. One that only moved to another line is
/// neither.
struct FindingChanges: Equatable {
  let new: [FiledFinding]
  let gone: [FiledFinding]

  init(from former: [FiledFinding], to present: [FiledFinding]) {
    new = Self.those(of: present, beyond: former)
    gone = Self.those(of: former, beyond: present)
  }

  private init(new: [FiledFinding]) {
    self.new = new
    gone = []
  }

  /// Changes without the removed findings.
  var onlyNew: FindingChanges { FindingChanges(new: new) }

  /// Identity of a finding, independent of its position in the file.
  private struct Identity: Hashable {
    let rule: String
    let file: String
    let message: String
    let isExcused: Bool

    init(_ filed: FiledFinding) {
      let finding = filed.finding
      rule = finding.rule
      file = filed.path
      message = finding.message.english
      isExcused = finding.excuse != nil
    }
  }

  private static func those(
    of findings: [FiledFinding], beyond others: [FiledFinding]
  ) -> [FiledFinding] {
    var known = Dictionary(others.map { (Identity($0), 1) }, uniquingKeysWith: +)
    return findings.filter { finding in
      let identity = Identity(finding)
      guard let left = known[identity], left > 0 else { return true }
      known[identity] = left - 1
      return false
    }
  }
}

/// Finding with the path of its file: between checks a file's number may change.
struct FiledFinding: Equatable {
  let finding: Finding
  let path: String

  static func all(_ findings: [Finding], in plan: Plan) -> [FiledFinding] {
    findings.map { FiledFinding(finding: $0, path: plan.path(of: $0.range)) }
  }
}
