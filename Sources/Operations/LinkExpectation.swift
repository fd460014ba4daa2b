// Why beside the comparison of trees: that one shows that the files have the changes that were meant.
// This one shows that nothing else of the plan came to mean something else, such as a link to
// `2a` of which the letter is now another's.

import PlanModel
import SourceText
import Toolkit

/// What may become of the links of a plan; every other one must lead from and to the same as before.
struct LinkExpectation {
  /// What has another name now.
  var renamed: [Identity: Identity] = [:]
  /// What is no longer there.
  var removed: Set<Identity> = []
  /// Which links are changed on purpose.
  var changed: [Identity: Set<LinkRole>] = [:]

  struct Identity: Hashable {
    let kind: MapName
    let name: String
  }

  /// A link between things of the changed plan.
  private struct Line: Hashable {
    let from: Node
    let to: Node
    let role: LinkRole
    let kind: BranchKind
  }

  /// Checks the links of a changed plan.
  ///
  /// - Parameters:
  ///   - files: number in the changed plan of each file of the former one.
  ///   - revived: gets the links that led nowhere and lead to a new thing.
  /// - Returns: a link that is not as it must be; nil when all are.
  func violation(
    from before: PlanGraph, to after: PlanGraph, files: [FileNumber: FileNumber],
    revived: inout [Link]
  ) -> Phrase? {
    let images = NodeImages(
      from: before, to: after, files: files, renamed: renamed, removed: removed)
    let known = images.all
    let changed = changedNodes(before, after, images)
    func isChanged(_ node: Node, _ role: LinkRole) -> Bool {
      !changed.isEmpty && changed[node]?.contains(role) == true
    }
    // By index, because a copy of each of many links counts references.
    func oldLine(_ index: Int) -> Line? {
      let role = before.links[index].role
      guard let from = images[before.links[index].from], let to = images[before.links[index].to],
        from != to, !isChanged(from, role)
      else { return nil }
      return Line(from: from, to: to, role: role, kind: before.links[index].kind)
    }
    func newLine(_ index: Int) -> Line? {
      let (from, to) = (after.links[index].from, after.links[index].to)
      let role = after.links[index].role
      guard from != to, known.contains(from) || images.hasRow(from), !isChanged(from, role) else {
        return nil
      }
      return Line(from: from, to: to, role: role, kind: after.links[index].kind)
    }
    func isSameEvidence(_ old: Int, _ new: Int) -> Bool {
      before.links[old].evidence.isSame(as: after.links[new].evidence)
    }
    // Most links are in the order that they were in: a table is for those from the first other on.
    var (first, second) = (0, 0)
    while first < before.links.count, second < after.links.count {
      if let one = oldLine(first) {
        if let other = newLine(second) {
          guard one == other, isSameEvidence(first, second) else { break }
          first += 1
        }
        second += 1
      } else {
        first += 1
      }
    }
    var expected: [Line: [Int]] = [:]
    for index in first..<before.links.count {
      if let line = oldLine(index) { expected[line, default: []].append(index) }
    }
    var met: Set<Int> = []
    // How often each is there less: one that leads to it from now on may make it one more. Those before
    // were compared.
    var counts: [Line: Int] = [:]
    for index in first..<before.links.count {
      if let line = oldLine(index) { counts[line, default: 0] += 1 }
    }
    for index in second..<after.links.count {
      if let line = newLine(index) { counts[line, default: 0] -= 1 }
    }
    /// Whether a link was written and led nowhere, and leads to a new thing.
    func isRevived(_ index: Int) -> Bool {
      let link = after.links[index]
      return !known.contains(link.to)
        && before.broken.contains { broken in
          broken.role == link.role && broken.printed.value == link.printed.value
            && images[broken.from] == link.from
        }
    }
    for index in second..<after.links.count {
      guard let line = newLine(index) else { continue }
      let isMore = counts[line, default: 0] < 0
      if !isMore, let same = expected[line]?.first(where: { isSameEvidence($0, index) }) {
        met.insert(same)
        continue
      }
      // A link that was there once and is there twice leads where it led.
      let isKnown = before.links.indices.contains {
        oldLine($0) == line && isSameEvidence($0, index)
      }
      guard isMore || !isKnown else { continue }
      if isRevived(index) {
        revived.append(after.links[index])
        continue
      }
      return after.description(of: line.from)
        + Phrase(nl: " zou verwijzen naar ", en: " would link to ")
        + after.description(of: line.to)
    }
    // In the order of the plan, so that the message is always the same.
    for index in expected.values.joined().sorted() where !met.contains(index) {
      let line = oldLine(index)
      let isThere = after.links.indices.contains {
        newLine($0) == line && isSameEvidence(index, $0)
      }
      if isThere { continue }
      return before.description(of: before.links[index].from)
        + Phrase(nl: " zou niet meer verwijzen naar ", en: " would no longer link to ")
        + before.description(of: before.links[index].to)
    }
    return nil
  }

  /// The things of the changed plan with the roles of their links that may be others.
  private func changedNodes(
    _ before: PlanGraph, _ after: PlanGraph, _ images: NodeImages
  ) -> [Node: Set<LinkRole>] {
    var nodes: [Node: Set<LinkRole>] = [:]
    for kind in Set(changed.keys.map(\.kind)) {
      for (plan, isBefore) in [(before.plan, true), (after.plan, false)] {
        let all = NamedNodes(kind, in: plan)
        for (name, node) in zip(all.names, all.nodes) {
          guard let roles = changed[Identity(kind: kind, name: name)],
            let image = isBefore ? images[node] : node
          else { continue }
          nodes[image, default: []].formUnion(roles)
        }
      }
    }
    // The plan and a decision have no name of their own.
    for (identity, roles) in changed where !NamedNodes.kinds.contains(identity.kind) {
      switch identity.kind {
      case .plan: nodes[.plan, default: []].formUnion(roles)
      case .decision, .progressRow:
        let index = (identity.name.isEmpty ? 1 : Int(identity.name.dropFirst()) ?? 1) - 1
        let node: Node = identity.kind == .decision ? .decision(index) : .progressRow(index)
        nodes[node, default: []].formUnion(roles)
      default: break
      }
    }
    return nodes
  }
}

extension LinkExpectation {
  mutating func join(_ other: LinkExpectation) {
    // A name that was given in an earlier step may change again in a later one.
    for (old, new) in renamed { renamed[old] = other.renamed[new] ?? new }
    renamed.merge(other.renamed) { first, _ in first }
    removed.formUnion(other.removed)
    changed.merge(other.changed) { $0.union($1) }
  }
}

extension Evidence {
  /// Whether two rest on the same, wherever they are written.
  fileprivate func isSame(as other: Evidence) -> Bool {
    switch (self, other) {
    case (.own, .own): true
    case (.stated(let lines), .stated(let others)):
      lines.count == others.count && zip(lines, others).allSatisfy { $0.lines == $1.lines }
    case (.inferred(let reason), .inferred(let other)): reason.value == other.value
    default: false
    }
  }
}
