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

  /// A link with its evidence, and where it was.
  private struct Found {
    let line: Line
    let link: Link
    var isMet = false

    func isSame(as other: Found) -> Bool {
      line == other.line && link.evidence.isSame(as: other.link.evidence)
    }
  }

  /// Checks the links of a changed plan.
  ///
  /// - Parameter files: number in the changed plan of each file of the former one.
  /// - Returns: a link that is not as it must be; nil when all are.
  func violation(
    from before: PlanGraph, to after: PlanGraph, files: [FileNumber: FileNumber]
  ) -> Phrase? {
    let images = NodeImages(
      from: before, to: after, files: files, renamed: renamed, removed: removed)
    let known = images.all
    let changed = changedNodes(before, after, images)
    func isChanged(_ node: Node, _ role: LinkRole) -> Bool {
      !changed.isEmpty && changed[node]?.contains(role) == true
    }
    let old = before.links.lazy.compactMap { link -> Found? in
      guard let from = images[link.from], let to = images[link.to], from != to,
        !isChanged(from, link.role)
      else { return nil }
      return Found(
        line: Line(from: from, to: to, role: link.role, kind: link.kind), link: link)
    }
    let new = after.links.lazy.compactMap { link -> Found? in
      guard link.from != link.to, known.contains(link.from) || images.hasRow(link.from),
        !isChanged(link.from, link.role)
      else { return nil }
      return Found(
        line: Line(from: link.from, to: link.to, role: link.role, kind: link.kind), link: link)
    }
    // Most links are in the order that they were in: a table is for those from the first other on.
    var (olds, news) = (old.makeIterator(), new.makeIterator())
    var (nextOld, nextNew) = (olds.next(), news.next())
    while let one = nextOld, let other = nextNew, one.isSame(as: other) {
      (nextOld, nextNew) = (olds.next(), news.next())
    }
    var expected: [Line: [Found]] = [:]
    while let one = nextOld {
      expected[one.line, default: []].append(one)
      nextOld = olds.next()
    }
    while let one = nextNew {
      let index = expected[one.line]?.firstIndex { $0.isSame(as: one) }
      guard let index else {
        // A link that was there once and is there twice leads where it led.
        nextNew = news.next()
        if old.contains(where: { $0.isSame(as: one) }) { continue }
        return after.description(of: one.line.from)
          + Phrase(nl: " zou verwijzen naar ", en: " would link to ")
          + after.description(of: one.line.to)
      }
      expected[one.line]?[index].isMet = true
      nextNew = news.next()
    }
    guard expected.values.contains(where: { $0.contains { !$0.isMet } }) else { return nil }
    // In the order of the plan, so that the message is always the same.
    return before.links.lazy.compactMap { link -> Phrase? in
      guard let from = images[link.from], let to = images[link.to] else { return nil }
      let line = Line(from: from, to: to, role: link.role, kind: link.kind)
      guard let one = expected[line]?.first(where: { $0.link == link && !$0.isMet }),
        !new.contains(where: { $0.isSame(as: one) })
      else { return nil }
      return before.description(of: link.from)
        + Phrase(nl: " zou niet meer verwijzen naar ", en: " would no longer link to ")
        + before.description(of: link.to)
    }.first
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
