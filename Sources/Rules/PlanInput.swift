package import PlanModel
package import SourceText
package import Toolkit

/// Input of the rules.
package struct PlanInput: Sendable {
  /// Files of the plan.
  package let files: [SourceFile]
  /// Problems of form in the files.
  package let problems: [FormatProblem]
  package let plan: Plan
  package let graph: PlanGraph
  /// Files in the plan's folder that it names.
  package let named: NamedFiles
  /// Cited texts with their lines, for rules that read them.
  package let texts: [CitedText]
  /// Design tokens of its look, which is complete in `plan`; nil when there is no such file.
  package let tokens: DesignTokens?
  /// Date for rules about deadlines; nil means that no answer is late.
  package let today: Day?

  /// Names of all effects, which several rules use.
  let effectNames: NamedThings

  /// Whether a file could not be read, so that a missing thing may be in it.
  package var isIncomplete: Bool { problems.contains(where: \.endsReading) }

  package init(files: [SourceFile], citedTexts: [String: SourceFile] = [:], today: Day? = nil) {
    let named = NamedFiles(citedTexts: citedTexts)
    self.init(files: files, reader: PlanReader(files), named: named, today: today)
  }

  package init(
    files: [SourceFile], reader: PlanReader, named: NamedFiles, today: Day? = nil
  ) {
    self.files = files
    problems = reader.problems
    texts = CitedText.all(named.citedTexts, of: reader.plan)
    var plan = reader.plan
    plan.files += texts.map(\.file.path)
    tokens = named.tokens.map { DesignTokens($0, number: FileNumber(plan.files.count)) }
    if let file = named.tokens { plan.files.append(file.path) }
    if let tokens { plan.header?.look?.complete(with: tokens) }
    self.plan = plan
    graph = PlanGraph(plan)
    effectNames = NamedThings.effects(plan)
    self.named = named
    self.today = today
  }
}
