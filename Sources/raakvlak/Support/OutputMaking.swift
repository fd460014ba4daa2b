import Build
import Disk
import Documents
import Sheets
import Site
import Toolkit
import Drawing

/// The work that `build` and `site` share: everything is prepared, then made and written a batch at a
/// time.
struct OutputMaking {
  private let loaded: LoadedPlan
  private let products: Products
  private let drawn: Drawings
  private let site: Site
  private(set) var timings: Timings
  /// What could not be made.
  private(set) var failures: Set<String>

  enum Part {
    case everything
    case site
  }

  /// Makes all values of which files are made, and has the maps laid out. Tells what cannot be drawn.
  init(_ loaded: LoadedPlan, cache: LayoutCache?, _ timings: Timings) {
    var timings = timings
    let products = timings.measure(.views) {
      Products(of: loaded.graph, findings: loaded.findings, language: loaded.language)
    }
    let drawn = timings.measure(.drawings) {
      Drawings.layOut(products.drawings, cache: cache)
    }
    site = timings.measure(.site) {
      Site(
        of: loaded.graph, findings: loaded.findings, layouts: products.drawings.map(\.layout),
        language: loaded.language)
    }
    FailureLines(loaded.language).say(drawn.failures.map { ($0.path, $0.error.message) })
    failures = Set(drawn.failures.map(\.path))
    self.loaded = loaded
    self.products = products
    self.drawn = drawn
    self.timings = timings
  }

  /// Whether every map can be laid out and read.
  var isUnwarned: Bool { products.drawings.allSatisfy { $0.size.warning == nil } }

  func tellWarnings() {
    for drawing in products.drawings {
      if let warning = drawing.size.warning {
        Terminal.say("\(drawing.path): \(warning(loaded.language))")
      }
    }
  }

  /// Makes the files of a part of the output and writes them.
  mutating func write(
    _ part: Part, to folder: OutputFolder
  ) throws(OutputError) -> OutputWriting.Outcome {
    var writing = try OutputWriting(folder)
    let downloads = site.downloads
    var made: [String] = []
    let copied = products.pieces.filter {
      part == .everything || $0.paths.contains(where: SiteDownloads.offers)
    }
    for (stage, pieces) in [(StageName.views, copied), (.drawings, drawn.pieces)] {
      try make(pieces, stage, &writing) { files in
        made += files.map(\.path)
        return (part == .everything ? files : []) + downloads.copies(of: files)
      }
    }
    try make(site.pieces(laidOut: drawn.geometries, offering: made), .site, &writing) { $0 }
    let removes: String? = loaded.isUnreadable ? nil : part == .everything ? "" : "site/"
    return try timings.measure(.write) { () throws(OutputError) in
      try writing.end(standing: failures, removesBelow: removes)
    }
  }

  /// - Parameter chosen: what is to be written of what was made.
  private mutating func make(
    _ pieces: [Piece], _ stage: StageName, _ writing: inout OutputWriting,
    writing chosen: ([OutputFile]) -> [OutputFile]
  ) throws(OutputError) {
    var batches = PieceBatches(pieces)
    while let made = timings.measure(stage, { batches.next() }) {
      FailureLines(loaded.language).say(made.failures.map { ($0.path, $0.error.message) })
      failures.formUnion(made.failures.map(\.path))
      let files = chosen(made.files)
      try timings.measure(.write) { () throws(OutputError) in try writing.write(files) }
    }
  }
}
