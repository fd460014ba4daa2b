package import Findings

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
    UnaddressedEffect.self,
    ThemeWithoutEffects.self,
    FocusAreaWithoutPoints.self,
    DepartmentWithoutPoints.self,
    FocusMismatch.self,
    PrimaryOutsideOwner.self,
    SecondaryWithOwner.self,
    SharedPrimary.self,
    UndividedSubPoints.self,
    TitleMismatch.self,
    DepartmentSpelling.self,
    DuplicateLabel.self,
    DuplicateSubPoint.self,
    EmptyText.self,
    LabelTooLong.self,
    PlaceholderLeft.self,
    MissingSource.self,
    MissingSourceFile.self,
    InferredWithoutReason.self,
    SourceLineOutOfRange.self,
    SelfReference.self,
    OneWayReference.self,
    TotalMismatch.self,
    UnfundedPrimary.self,
    LineWithoutPoint.self,
    DecisionForUnknownPoint.self,
    DecisionByOtherDepartment.self,
    DecisionOutOfOrder.self,
    DeclinedWithoutReason.self,
    OverdueDiscussion.self,
    UnsafeLink.self,
    MisleadingLink.self,
    ColourForm.self,
    LowContrast.self,
    TypefaceName.self,
    ContradictoryStatement.self,
    UnsupportedStatus.self,
    UnknownRule.self,
    ExceptionWithoutReason.self,
    UnusedException.self,
  ]

  package static func rule(named name: String) -> (any Rule.Type)? {
    all.first { $0.name == name }
  }

  package static var names: [String] { all.map { $0.name } }

  /// What each rule is about, by its name.
  package static var groups: [String: RuleGroup] {
    Dictionary(all.map { ($0.name, $0.group) }) { first, _ in first }
  }
}
