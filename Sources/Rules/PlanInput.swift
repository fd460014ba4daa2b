package import PlanModel
package import SourceText
package import Toolkit

/// All that a rule may look at.
package struct PlanInput: Sendable {
  /// The plan's own files.
  package let files: [SourceFile]
  /// Where the files do not have the form of a plan's files.
  package let problems: [FormatProblem]
  package let plan: Plan
  package let graph: PlanGraph
  /// The cited texts that stand in the plan's folder, by source id.
  package let citedTexts: [String: SourceFile]
  /// The day on which the plan is looked at; without one no answer is late.
  package let today: Day?

  /// The names of all effects, which several rules look along.
  let effectNames: NamedThings

  /// Whether a file could not be read, so that what seems not to exist may stand in it.
  package var isIncomplete: Bool { problems.contains(where: \.endsReading) }

  package init(files: [SourceFile], citedTexts: [String: SourceFile] = [:], today: Day? = nil) {
    self.init(files: files, reader: PlanReader(files), citedTexts: citedTexts, today: today)
  }

  package init(
    files: [SourceFile], reader: PlanReader, citedTexts: [String: SourceFile], today: Day? = nil
  ) {
    self.files = files
    problems = reader.problems
    plan = reader.plan
    graph = PlanGraph(plan)
    effectNames = NamedThings.effects(plan)
    self.citedTexts = citedTexts
    self.today = today
  }
}
