import PlanModel
import SourceText

extension Goal {
  /// Range of its id, else of its text.
  var nameRange: SourceRange { id?.range ?? text.range }
}
