import ArgumentParser
import FoundationEssentials
import SyntheticPlans

/// `raakvlak-benchmark generate`: made-up plans, the same bytes for the same arguments.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make a made-up plan, or a folder of many.",
    discussion: """
      A made-up plan looks like Amersfoort's: per 254 effects four themes, seventeen action points, \
      five focus areas, eight departments, twenty lines of budget. The same arguments give the same \
      bytes on every machine.

      Example: raakvlak-benchmark generate /tmp/plan --nodes 30000
      """)

  @Argument(help: "The folder to write to; it must not exist yet.")
  var folder: String

  @Option(help: "Effects that are written out (\(PlanShape.least) to \(PlanShape.most)).")
  var nodes = 300

  @Option(help: "How many plans, each in a folder of its own with a seed of its own.")
  var plans: Int?

  @Option(help: "Where the dice begin.")
  var seed: UInt64 = 1

  @Flag(help: "30,000 effects and action points with 36,000 links between them.")
  var comparison = false

  @Option(help: "A plan with so many series of figures, and nothing else.")
  var series: Int?

  @Option(help: "Years of each series.")
  var years = 20

  func validate() throws {
    guard PlanShape.least...PlanShape.most ~= nodes else {
      throw ValidationError("--nodes must be from \(PlanShape.least) to \(PlanShape.most).")
    }
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw ValidationError("'\(folder)' exists already; name a new folder.")
    }
  }

  func run() throws {
    if let series {
      let files = FileManager.default
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try SyntheticFigures(series: series, years: years, seed: seed).forEachFile { path, text in
        try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(path)"))
      }
      return
    }
    guard let plans else {
      try write(
        comparison ? .comparison(seed: seed) : PlanShape(nodes: nodes, seed: seed), to: folder)
      return
    }
    for number in 0..<max(plans, 0) {
      let digits = "\(number + 1)"
      let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
      let shape = PlanShape(nodes: nodes, seed: seed &+ UInt64(number))
      try write(shape, to: "\(folder)/plan-\(name)")
    }
  }

  private func write(_ shape: PlanShape, to folder: String) throws {
    let files = FileManager.default
    try files.createDirectory(atPath: "\(folder)/themes", withIntermediateDirectories: true)
    try SyntheticPlan(shape).forEachFile { path, text in
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(path)"))
    }
  }
}
