import ArgumentParser
import Build
import Disk
import Documents
import PlanModel
import Rules

/// `raakvlak-benchmark make`: everything that a build makes of a plan but the drawings that wait for
/// `dot`, and nothing is written. What it takes is the work of views, formats and site alone.
struct MakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make", abstract: "Make everything of a plan that needs no dot, and drop it.")

  @Argument(help: "The plan's folder.")
  var folder: String

  func run() throws {
    let files = try PlanFolder(folder).files
    let input = Pipeline.read(files, parsed: PlanReader(files))
    let checked = CheckedPlan(input: input, findings: [])
    let outputs = Pipeline.outputs(of: Pipeline.withoutLayouts(checked, checked.plan.language))
    var count = 0
    for made in OutputBatches(outputs.files + outputs.pages()) { count += made.files.count }
    print("\(count) files")
  }
}
