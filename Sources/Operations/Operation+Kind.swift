package import PlanModel

extension Operation {
  /// What is done, without to what: a name for programs, which stays the same.
  package enum Kind: String, CaseIterable, Sendable {
    case set, clear, add, link, unlink, rename, renumber, merge, split, remove, arrange, excuse
    case unexcuse, correct, record
    case moveEffect = "move-effect"
    case moveSubPoint = "move-sub-point"
    case setBasis = "set-basis"
    case removePlace = "remove-place"
    case setPlacement = "set-placement"
    case removeLink = "remove-link"
    case renameKey = "rename-key"
    case removeValue = "remove-value"
    case cleanText = "clean-text"
    case giveIDs = "give-ids"
    case convertAnswers = "convert-answers"
    case recordFigures = "record-figures"
    case beginSession = "begin-session"
    case recordItems = "record-items"
    case endItem = "end-item"
    case reopenItem = "reopen-item"
    case correctItem = "correct-item"
    case adoptProposal = "adopt-proposal"
    case closeSession = "close-session"
  }

  package var kind: Kind {
    switch self {
    case .set: .set
    case .clear: .clear
    case .add: .add
    case .moveEffect: .moveEffect
    case .moveSubPoint: .moveSubPoint
    case .link: .link
    case .unlink: .unlink
    case .setBasis: .setBasis
    case .rename: .rename
    case .renumber: .renumber
    case .merge: .merge
    case .split: .split
    case .remove: .remove
    case .removePlace: .removePlace
    case .setPlacement: .setPlacement
    case .arrange: .arrange
    case .excuse: .excuse
    case .unexcuse: .unexcuse
    case .correct: .correct
    case .removeLink: .removeLink
    case .renameKey: .renameKey
    case .removeValue: .removeValue
    case .cleanText: .cleanText
    case .record: .record
    case .giveIDs: .giveIDs
    case .convertAnswers: .convertAnswers
    case .recordFigures: .recordFigures
    case .session(.begin): .beginSession
    case .session(.record): .recordItems
    case .session(.end): .endItem
    case .session(.reopen): .reopenItem
    case .session(.correct): .correctItem
    case .session(.adopt): .adoptProposal
    case .session(.close): .closeSession
    }
  }

  /// The things that it is about, as far as it names them: what it changes first.
  package func things(in graph: PlanGraph) -> [Node] {
    let targets: [Target] =
      switch self {
      case .set(let target, _, _), .clear(let target, _), .rename(let target, _, _),
        .split(let target, _, _), .remove(let target, _), .excuse(let target, _, _),
        .unexcuse(let target, _):
        [target]
      case .moveEffect(let target, _, let other, _), .moveSubPoint(let target, let other, _),
        .link(let target, let other, _, _), .unlink(let target, let other, _),
        .setBasis(let target, let other, _, _), .merge(let target, let other, _),
        .removePlace(let target, let other), .setPlacement(let target, let other, _, _):
        [target, other]
      case .add(let thing): thing.under.map { [$0] } ?? []
      case .arrange(_, let under, _): under.map { [$0] } ?? []
      case .recordFigures(let series): [series.indicator]
      case .giveIDs(let nodes): nodes.map(Target.node)
      case .session(let change): change.targets
      case .renumber, .correct, .removeLink, .renameKey, .removeValue, .cleanText, .record,
        .convertAnswers:
        []
      }
    let names = ThingNames(graph: graph)
    return targets.compactMap { try? names.node($0) }
  }
}
