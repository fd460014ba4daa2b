import PlanFiles
import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
struct Drawings {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: DotError)] = []
  /// Where everything stands in each drawing that was made, by the theme's id.
  private(set) var geometries: [String: DotGeometry] = [:]

  private static let sideBySide = 4

  /// The order of the answer is that of the drawings, whichever is ready first.
  static func draw(_ drawings: [Products.Drawing]) async -> Drawings {
    let runner = DotRunner()
    var results: [Int: Result<DotGeometry, DotError>] = [:]
    await withTaskGroup(of: (Int, Result<DotGeometry, DotError>).self) { group in
      var next = 0
      func start() {
        guard next < drawings.count else { return }
        let (place, drawing) = (next, drawings[next])
        next += 1
        group.addTask { (place, await draw(drawing, with: runner)) }
      }
      for _ in 0..<sideBySide { start() }
      while let (place, result) = await group.next() {
        results[place] = result
        start()
      }
    }
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

  private init(_ drawings: [Products.Drawing], _ results: [Int: Result<DotGeometry, DotError>]) {
    for (place, drawing) in drawings.enumerated() {
      switch results[place] {
      case .success(let geometry):
        guard let svg = drawing.svg.text(geometry) else {
          failures.append((drawing.path, .otherMap))
          continue
        }
        files.append(OutputFile(path: drawing.path, text: svg))
        geometries[drawing.theme] = geometry
      case .failure(let error): failures.append((drawing.path, error))
      case nil: break
      }
    }
  }
}
