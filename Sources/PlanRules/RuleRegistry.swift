/// Every rule, in the order of the manual. A new rule is a new file and one line here.
package enum RuleRegistry {
  package static let all: [any Rule.Type] = [
    UnreadableYAML.self,
    UnsupportedYAML.self,
    HiddenCharacterFound.self,
    UnknownKey.self,
    DuplicateKey.self,
    MissingKey.self,
    WrongType.self,
    DuplicateID.self,
    DuplicateNumber.self,
    IDScheme.self,
    NumberGap.self,
    UnknownTheme.self,
    UnknownEffect.self,
    UnknownFocusArea.self,
    UnknownActionPoint.self,
    UnknownDepartment.self,
    UnknownSource.self,
    WrongTarget.self,
    NearDuplicateID.self,
    EffectCycle.self,
    SelfLink.self,
    DoubledLink.self,
    LeafWithChildren.self,
    UnlinkedActionPoint.self,
    EmptyText.self,
  ]

  package static func rule(named name: String) -> (any Rule.Type)? {
    all.first { $0.name == name }
  }

  package static var names: [String] { all.map { $0.name } }
}
