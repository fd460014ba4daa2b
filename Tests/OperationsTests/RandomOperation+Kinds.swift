import Operations

extension RandomOperation.Kind {
  /// The kind of operation that this one makes.
  var operation: Operations.Operation.Kind {
    switch self {
    case .setText, .setPart, .setLines, .setLinks, .setPlan: .set
    case .clear: .clear
    case .addEffect, .addPlace, .addPoint, .addSubPoint, .addTheme, .addOther, .addProgress,
      .addFigureThing:
      .add
    case .moveEffect: .moveEffect
    case .moveSubPoint: .moveSubPoint
    case .link, .linkOne, .linkDepartment: .link
    case .unlink: .unlink
    case .setBasis, .setPlaceBasis: .setBasis
    case .renameEffect, .renameTheme, .renameDepartment, .renameOther: .rename
    case .renumber: .renumber
    case .merge, .mergeEffects: .merge
    case .split: .split
    case .removeEffect, .liftEffect, .removeTree, .removePart, .removeOther: .remove
    case .removePlace: .removePlace
    case .excuse: .excuse
    case .unexcuse: .unexcuse
    case .correct: .correct
    case .removeLink: .removeLink
    case .renameKey: .renameKey
    case .removeValue: .removeValue
    case .cleanText: .cleanText
    case .record, .recordProgress: .record
    case .giveIDs: .giveIDs
    case .convertAnswers: .convertAnswers
    case .recordFigures, .recordSeries, .recordTarget, .replaceTarget: .recordFigures
    case .beginSession: .beginSession
    case .recordItems: .recordItems
    case .endItem: .endItem
    case .reopenItem: .reopenItem
    case .closeSession: .closeSession
    case .correctItem: .correctItem
    case .adoptProposal: .adoptProposal
    case .setPlacement: .setPlacement
    case .arrange: .arrange
    }
  }
}
