import SourceText

/// Findings that are printed in full, and the number of the others by rule and file.
///
/// A plan of one megabyte can have 500,000 findings of one rule, 100 megabytes of text, and nobody
/// reads past the first hundred. Each rule in each file gets the same number of findings, as many
/// as there is room for, so that one rule does not crowd out the others.
package struct FindingSelection: Sendable {
  /// Findings to print, in the order of all findings.
  package let shown: [Finding]
  /// Groups of the others, the largest first.
  package let rest: [Group]

  /// Findings of one rule in one file that are not shown.
  package struct Group: Sendable, Equatable {
    package let rule: String
    let file: FileNumber
    package let count: Int
  }

  private struct Key: Hashable {
    let rule: String
    let file: FileNumber
  }

  /// Maximum number of findings that are printed in full.
  package static let most = 200

  /// - Parameter most: how many are shown; nil for all.
  package init(_ findings: [Finding], most: Int? = FindingSelection.most) {
    guard let most, findings.count > most else {
      shown = findings
      rest = []
      return
    }
    func key(_ finding: Finding) -> Key { Key(rule: finding.rule, file: finding.range.file) }
    let sizes = Dictionary(findings.lazy.map { (key($0), 1) }, uniquingKeysWith: +)
    let share = Self.share(of: most, among: Array(sizes.values))
    var taken: [Key: Int] = [:]
    var shown: [Finding] = []
    for finding in findings where shown.count < most {
      guard taken[key(finding), default: 0] < share else { continue }
      taken[key(finding), default: 0] += 1
      shown.append(finding)
    }
    self.shown = shown
    rest = sizes.compactMap { key, size in
      let count = size - (taken[key] ?? 0)
      return count == 0 ? nil : Group(rule: key.rule, file: key.file, count: count)
    }.sorted { ($1.count, $0.rule, $0.file.index) < ($0.count, $1.rule, $1.file.index) }
  }

  /// Largest share per group with which at most `most` are shown; at least one.
  private static func share(of most: Int, among sizes: [Int]) -> Int {
    var room = most
    var groups = sizes.count
    for size in sizes.sorted() {
      guard size * groups <= room else { return max(1, room / groups) }
      room -= size
      groups -= 1
    }
    return most
  }

  package var restCount: Int { rest.reduce(0) { $0 + $1.count } }
}
