import Disk
import Operations
import PlanModel
import SourceText
import Toolkit

/// The ids that things get, in words.
struct IDText {
  private let ids: MissingIDs
  private let plan: Plan

  init(_ nodes: [Node], of loaded: LoadedPlan) {
    plan = loaded.graph.plan
    ids = MissingIDs(nodes, in: loaded.graph)
  }

  func id(of node: Node) -> String { ids.id(of: node) }

  /// How many ids go where: '3 ids added to plan/points.yaml'. Nil when there are none.
  func words(isPreview: Bool) -> Phrase? {
    guard !ids.isEmpty else { return nil }
    let count = Catalogue.count(
      ids.added.count, one: Phrase(nl: "id", en: "id"), many: Phrase(nl: "id's", en: "ids"))
    let list = Catalogue.list(Set(ids.added.map { plan.path(of: $0.range) }).sorted())
    return isPreview
      ? count + Phrase(nl: " om bij te schrijven in ", en: " to add to ") + list
      : count + Phrase(nl: " bijgeschreven in ", en: " added to ") + list
  }

  /// The same as a line of its own; empty when there are none.
  func line(isPreview: Bool) -> Phrase {
    words(isPreview: isPreview).map { Phrase(verbatim: "\n") + $0 } ?? Phrase(verbatim: "")
  }

  /// Each id with the line before which it comes, for a preview.
  var lines: [String] {
    ids.added.map { added in
      "  \(plan.path(of: added.range)):\(added.range.start.line): id: \(added.id)  (\(added.words))"
    }
  }
}

extension LoadedPlan {
  /// The plan with the ids that a list of these needs to be recognised when it comes back.
  func withIDs(_ nodes: [Node]) throws(Failure) -> LoadedPlan {
    guard let words = IDText(nodes, of: self).words(isPreview: false) else { return self }
    let change = try PlanChange(self, isPreview: false)
    try change.write(try change.edit([.giveIDs(nodes)]))
    Terminal.say(words(language))
    return try LoadedPlan(location.path, language: language)
  }
}
