package import PlanModel
package import SourceText

/// All that a rule may look at.
package struct CheckedPlan: Sendable {
  /// The plan's own files.
  package let files: [SourceFile]
  /// Where the files do not have the form of a plan's files.
  package let problems: [FormatProblem]
  package let plan: Plan
  package let graph: PlanGraph
  /// The cited texts that stand in the plan's folder, by source id.
  package let citedTexts: [String: SourceFile]

  /// Whether a file could not be read, so that what seems not to exist may stand in it.
  var isIncomplete: Bool { problems.contains(where: \.endsReading) }

  package init(files: [SourceFile], citedTexts: [String: SourceFile] = [:]) {
    self.init(files: files, reader: PlanReader(files), citedTexts: citedTexts)
  }

  package init(files: [SourceFile], reader: PlanReader, citedTexts: [String: SourceFile]) {
    self.files = files
    problems = reader.problems
    plan = reader.plan
    graph = PlanGraph(reader.plan)
    self.citedTexts = citedTexts
  }
}
