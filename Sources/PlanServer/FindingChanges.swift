import PlanRules
import SourceText
import Wording

/// What came and what went between two checks. A finding that only moved to another line is neither.
struct FindingChanges: Equatable {
  let new: [Finding]
  let gone: [Finding]

  init(from former: [Finding], to present: [Finding]) {
    new = Self.those(of: present, beyond: former)
    gone = Self.those(of: former, beyond: present)
  }

  private init(new: [Finding]) {
    self.new = new
    gone = []
  }

  /// Without what went.
  var onlyNew: FindingChanges { FindingChanges(new: new) }

  /// What tells a finding from another, wherever it stands in its file.
  private struct Identity: Hashable {
    let rule: String
    let file: String
    let message: String
    let isExcused: Bool

    init(_ finding: Finding) {
      rule = finding.rule
      file = finding.place.path
      message = finding.message.english
      isExcused = finding.excuse != nil
    }
  }

  private static func those(of findings: [Finding], beyond others: [Finding]) -> [Finding] {
    var known = Dictionary(others.map { (Identity($0), 1) }, uniquingKeysWith: +)
    return findings.filter { finding in
      let identity = Identity(finding)
      guard let left = known[identity], left > 0 else { return true }
      known[identity] = left - 1
      return false
    }
  }
}
