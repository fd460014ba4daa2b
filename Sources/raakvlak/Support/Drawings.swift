import PlanFiles
import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
struct Drawings {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: DotError)] = []

  /// The order of the answer is that of the drawings, whichever is ready first.
  static func draw(_ drawings: [Products.Drawing]) async -> Drawings {
    let runner = DotRunner()
    let results = await SideBySide.map(drawings) { await draw($0, with: runner) }
    return Drawings(drawings, results)
  }

  /// One drawing, laid out by `dot` and written by us.
  static func draw(_ drawing: Products.Drawing, with runner: DotRunner) async
    -> Result<String, DotError>
  {
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      let geometry = try await runner.geometry(of: drawing.layoutDOT)
      guard let svg = drawing.svg.text(geometry) else { throw .otherMap }
      return .success(svg)
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Result<String, DotError>]) {
    for (drawing, result) in zip(drawings, results) {
      switch result {
      case .success(let svg): files.append(OutputFile(path: drawing.path, text: svg))
      case .failure(let error): failures.append((drawing.path, error))
      }
    }
  }
}
