import PlanFiles
import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
struct Drawings {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: DotError)] = []
  /// Where everything stands in each drawing that was made, by the theme's id.
  private(set) var geometries: [String: DotGeometry] = [:]

  /// The order of the answer is that of the drawings, whichever is ready first.
  static func draw(_ drawings: [Products.Drawing]) async -> Drawings {
    let runner = DotRunner()
    let results = await SideBySide.map(drawings) { await draw($0, with: runner) }
    return Drawings(drawings, results)
  }

  /// The geometry of one drawing, laid out by `dot`.
  static func draw(_ drawing: Products.Drawing, with runner: DotRunner) async
    -> Result<DotGeometry, DotError>
  {
    do throws(DotError) {
      guard !drawing.size.isTooLarge else { throw .tooLarge(drawing.size) }
      return .success(try await runner.geometry(of: drawing.layoutDOT))
    } catch {
      return .failure(error)
    }
  }

  private init(_ drawings: [Products.Drawing], _ results: [Result<DotGeometry, DotError>]) {
    for (drawing, result) in zip(drawings, results) {
      switch result {
      case .success(let geometry):
        guard let svg = drawing.svg.text(geometry) else {
          failures.append((drawing.path, .otherMap))
          continue
        }
        files.append(OutputFile(path: drawing.path, text: svg))
        geometries[drawing.theme] = geometry
      case .failure(let error): failures.append((drawing.path, error))
      }
    }
  }
}
