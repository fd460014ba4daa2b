import Build
import Disk
import Rules
import Documents
import Toolkit

/// Shared work of `build` and `site`: lays out the plan, then makes and writes its outputs in
/// batches.
struct OutputProduction {
  private let laidOut: LaidOutPlan
  private let outputs: PlanOutputs
  private(set) var timings: Timings
  /// Paths of outputs that could not be made.
  private(set) var failures: Set<String> = []

  /// Has the maps laid out. Reports what cannot be drawn.
  init(_ loaded: LoadedPlan, _ edition: Edition, cache: LayoutCache?, _ timings: Timings) {
    var timings = timings
    let checked = edition == .outside ? loaded.published.checked : loaded.checked
    let layouts = DotLayouts(cache: cache)
    let laidOut = timings.measure(.drawings) {
      Pipeline.layOut(checked, loaded.language) { layouts($0) }
    }
    outputs = timings.measure(.views) { Pipeline.outputs(of: laidOut) }
    self.laidOut = laidOut
    self.timings = timings
    report(laidOut.failures)
  }

  /// Whether every map can be laid out and read.
  var isUnwarned: Bool { laidOut.warnings.isEmpty }

  func printWarnings() {
    for warning in laidOut.warnings {
      Terminal.say("\(warning.path): \(warning.message(laidOut.language))")
    }
  }

  /// Makes all files and writes them.
  mutating func write(to folder: OutputFolder) throws(OutputError) -> OutputWriting.Outcome {
    var writing = try OutputWriting(folder)
    try make(outputs.files, .views, &writing)
    try make(outputs.pages(without: failures), .site, &writing)
    let isWhole = !laidOut.checked.input.isIncomplete
    return try timings.measure(.write) { () throws(OutputError) in
      try writing.end(standing: failures, removes: isWhole)
    }
  }

  private mutating func make(
    _ outputs: [Output], _ stage: StageName, _ writing: inout OutputWriting
  ) throws(OutputError) {
    var batches = OutputBatches(outputs)
    while let made = timings.measure(stage, { batches.next() }) {
      report(made.failures)
      try timings.measure(.write) { () throws(OutputError) in try writing.write(made.files) }
    }
  }

  private mutating func report(_ failed: [(path: String, message: Phrase)]) {
    FailureLines(laidOut.language).say(failed)
    failures.formUnion(failed.map(\.path))
  }
}
