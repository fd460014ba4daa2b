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
  /// Cited texts in the plan's folder, by source id.
  package let citedTexts: [String: SourceFile]
  /// The same with their lines, for rules that read them.
  package let texts: [CitedText]
  /// Date for rules about deadlines; nil means that no answer is late.
  package let today: Day?

  /// Names of all effects, which several rules use.
  let effectNames: NamedThings

  /// Whether a file could not be read, so that a missing thing may be in it.
  package var isIncomplete: Bool { problems.contains(where: \.endsReading) }

  package init(files: [SourceFile], citedTexts: [String: SourceFile] = [:], today: Day? = nil) {
    self.init(files: files, reader: PlanReader(files), citedTexts: citedTexts, today: today)
  }

  package init(
    files: [SourceFile], reader: PlanReader, citedTexts: [String: SourceFile], today: Day? = nil
  ) {
    self.files = files
    problems = reader.problems
    texts = CitedText.all(citedTexts, of: reader.plan)
    var plan = reader.plan
    plan.files += texts.map(\.file.path)
    self.plan = plan
    graph = PlanGraph(plan)
    effectNames = NamedThings.effects(plan)
    self.citedTexts = citedTexts
    self.today = today
  }
}
