import Build
import Disk
import Documents
import Drawing
import PlanModel
import Rules
import Site
import TextFormats
import Toolkit
import Views

/// Shared work of `build` and `site`: lays out the plan, then makes and writes its outputs in
/// batches, once for each language.
struct OutputProduction {
  /// Output in one language.
  private struct Part {
    let laidOut: LaidOutPlan
    let outputs: PlanOutputs
    /// Folder below the output folder; empty for the first language.
    let folder: String
    /// Paths in that folder that could not be made.
    var failures: Set<String> = []
    /// Bytes of the files by path in that folder, for the page that offers them.
    var sizes: [String: Int] = [:]
  }

  private var parts: [Part] = []
  /// Pictures for pages that are shared.
  private var pictures: [OutputFile] = []
  private let language: Language
  private let isWhole: Bool
  private(set) var timings: Timings
  /// Paths of outputs that could not be made.
  private(set) var failures: Set<String> = []

  /// Has the maps laid out. Reports what cannot be drawn.
  init(
    _ loaded: LoadedPlan, _ edition: Edition, _ settings: SiteSettings, cache: LayoutCache?,
    _ timings: Timings
  ) {
    let checked = edition == .outside ? loaded.published.checked : loaded.checked
    var settings = settings
    self.timings = timings
    language = loaded.language
    isWhole = !checked.input.isIncomplete
    if settings.base != nil {
      settings.pictures = makePictures(of: checked, GraphvizLayouts.make(cache: cache))
    }
    var known: [String: DotGeometry] = [:]
    for language in settings.languages {
      let layouts = GraphvizLayouts.make(knowing: known, cache: cache)
      let laidOut = self.timings.measure(.drawings) {
        Pipeline.layOut(checked, language, layouts)
      }
      let outputs = self.timings.measure(.views) {
        Pipeline.outputs(of: laidOut, settings: settings)
      }
      known.merge(laidOut.known) { first, _ in first }
      parts.append(
        Part(laidOut: laidOut, outputs: outputs, folder: settings.folder(of: language)))
      report(laidOut.failures, of: parts.count - 1)
    }
  }

  /// Paths of the pictures by their pages. Those that cannot be made are reported.
  private mutating func makePictures(of checked: CheckedPlan, _ layouts: Layouts)
    -> [String: String]
  {
    let made = SharedPictures(of: Pipeline.sharedDrawings(of: checked, language, layouts))
    pictures = made.files
    FailureLines(language).say(made.failures.map { ($0.path, $0.message) })
    failures.formUnion(made.failures.map(\.path))
    return made.paths
  }

  /// Whether every map can be laid out and read.
  var isUnwarned: Bool { parts.allSatisfy { $0.laidOut.warnings.isEmpty } }

  func printWarnings() {
    for warning in parts.first?.laidOut.warnings ?? [] {
      Terminal.say("\(warning.path): \(warning.message(language))")
    }
  }

  /// Makes all files and writes them.
  mutating func write(to folder: OutputFolder) throws(OutputError) -> OutputWriting.Outcome {
    var writing = try OutputWriting(folder)
    for index in parts.indices {
      try make(parts[index].outputs.files, .views, of: index, &writing)
      let sizes = parts[index].sizes
      let pages = parts[index].outputs.pages(
        without: parts[index].failures, size: { sizes[$0] })
      try make(pages, .site, of: index, &writing)
    }
    try writing.write(pictures)
    return try timings.measure(.write) { () throws(OutputError) in
      try writing.end(standing: failures, removes: isWhole)
    }
  }

  private mutating func make(
    _ outputs: [Output], _ stage: StageName, of part: Int, _ writing: inout OutputWriting
  ) throws(OutputError) {
    let folder = parts[part].folder
    var batches = OutputBatches(folder.isEmpty ? outputs : outputs.map { $0.inFolder(folder) })
    while let made = timings.measure(stage, { batches.next() }) {
      for (path, size) in made.sizes {
        parts[part].sizes[String(path.dropFirst(folder.count))] = size
      }
      report(made.failures.map { (String($0.path.dropFirst(folder.count)), $0.message) }, of: part)
      try timings.measure(.write) { () throws(OutputError) in try writing.write(made.files) }
    }
  }

  /// - Parameter failed: paths in the folder of the part.
  private mutating func report(_ failed: [(path: String, message: Phrase)], of part: Int) {
    let folder = parts[part].folder
    FailureLines(language).say(failed.map { (folder + $0.path, $0.message) })
    parts[part].failures.formUnion(failed.map(\.path))
    failures.formUnion(failed.map { folder + $0.path })
  }
}
