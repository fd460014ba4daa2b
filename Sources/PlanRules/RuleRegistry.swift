/// Every rule, in the order of the manual. A new rule is a new file and one line here.
package enum RuleRegistry {
  package static let all: [any Rule.Type] = [
    UnknownKey.self,
    UnknownActionPoint.self,
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
    UnsafeLink.self,
    UnknownRule.self,
    ExceptionWithoutReason.self,
    UnusedException.self,
  ]

  package static func rule(named name: String) -> (any Rule.Type)? {
    all.first { $0.name == name }
  }

  package static var names: [String] { all.map { $0.name } }
}
