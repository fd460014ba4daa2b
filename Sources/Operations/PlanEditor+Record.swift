import Editing
import PlanModel
import SourceText
import Toolkit

/// Entries of logs, and the ids that they and returned lists need.
extension PlanEditor {
  mutating func record(_ record: Record) throws(OperationRefusal) {
    guard !record.entries.isEmpty else {
      throw OperationRefusal(
        Phrase(nl: "Er is niets om bij te schrijven.", en: "There is nothing to add."))
    }
    let ids = try giveIDs(record.subjects)
    let values = record.entries.map { $0.yaml(ids) }
    let (path, key) = (folder + record.log.file, record.log.section)
    recorded[record.log, default: 0] += values.count
    guard let file = record.log.last(in: plan) ?? changes.number(of: path) else {
      return changes.begin(record, values, inNewFile: path)
    }
    if record.log == .decisions { expectDecisions(values.count, in: file) }
    guard !changes.isBlank(file) else { return changes.begin(record, values, in: file) }
    try changes.withPatch(file) { patch throws(PatchProblem) in
      patch.fallback = .log
      try patch.add(values, behind: key)
    }
  }

  /// Answers are known by their rank, which those in files that are read later change.
  private mutating func expectDecisions(_ count: Int, in file: FileNumber) {
    let main = plan.header?.range.file
    let index = plan.decisions.count {
      let other = $0.range.file
      return other == file || other == main || file != main && other < file
    }
    for later in index..<plan.decisions.count {
      expected.renamed[identity(of: .decision(later))] = identity(of: .decision(later + count))
    }
  }

  /// Writes the ids that things lack.
  @discardableResult
  mutating func giveIDs(_ nodes: [Node]) throws(OperationRefusal) -> MissingIDs {
    let ids = MissingIDs(nodes, in: graph)
    for added in ids.added {
      try checkBraces(of: added)
      try set("id", .token(added.id), in: added.range, added.node.mapName)
    }
    // A point without a number is named by its id, which is not its words where others have the same.
    let named = ids.added.filter { added in
      guard case .actionPoint(let i) = added.node else { return false }
      return !plan.actionPoints[i].hasNumber && plan.actionPoints[i].name != added.id
    }
    guard !named.isEmpty else { return ids }
    let identities = NamedNodes(.actionPoint, in: plan).identities(.actionPoint)
    for added in named {
      guard case .actionPoint(let i) = added.node else { continue }
      expected.renamed[identities[i]] = .init(kind: .actionPoint, name: added.id)
    }
    return ids
  }

  /// Checks that a mapping between brackets has braces, as a second key needs them.
  private mutating func checkBraces(of added: MissingIDs.Added) throws(OperationRefusal) {
    let (path, line) = (plan.path(of: added.range), added.range.start.line)
    let isSure = try changes.withPatch(added.range.file) { patch throws(PatchProblem) in
      let node = try Self.mapping(added.range, patch)
      return !patch.source.isBare(node)
    }
    guard !isSure else { return }
    throw OperationRefusal(
      Phrase(
        nl: """
          In \(path), regel \(line), is geen zekere plek om een id bij te schrijven; er is niets \
          veranderd. Schrijf het deel als lijst met streepjes, elke sleutel op een eigen regel, of \
          schrijf er zelf `id: korte-naam` bij.
          """,
        en: """
          \(path), line \(line), has no sure position to add an id; nothing was changed. Write that part \
          as a list with dashes, each key on a line of its own, or add `id: short-name` yourself.
          """))
  }

  /// Lets answers that name a number or letter name the id, with the words that were asked.
  mutating func convertAnswers() throws(OperationRefusal) {
    let conversion = DecisionConversion(graph)
    let ids = try giveIDs(conversion.converted.map(\.subject))
    for item in conversion.converted {
      try rewrite(item.decision.point, to: ids.id(of: item.subject))
      if item.decision.asked == nil {
        try set("asked", .text(item.words), in: item.decision.range, .decision)
      }
    }
  }
}
