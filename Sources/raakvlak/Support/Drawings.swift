import PlanFiles
import PlanFormats

/// All drawings of a plan, a process each, a few side by side.
struct Drawings {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, error: DotError)] = []

  private static let sideBySide = 4

  /// The order of the answer is that of the drawings, whichever is ready first.
  static func draw(_ drawings: [Products.Drawing]) async -> Drawings {
    let runner = DotRunner()
    var results: [Int: Result<String, DotError>] = [:]
    await withTaskGroup(of: (Int, Result<String, DotError>).self) { group in
      var next = 0
      func start() {
        guard next < drawings.count else { return }
        let (place, dot) = (next, drawings[next].dot)
        next += 1
        group.addTask {
          do throws(DotError) { return (place, .success(try await runner.svg(of: dot))) } catch {
            return (place, .failure(error))
          }
        }
      }
      for _ in 0..<sideBySide { start() }
      while let (place, result) = await group.next() {
        results[place] = result
        start()
      }
    }
    var answer = Drawings()
    for (place, drawing) in drawings.enumerated() {
      switch results[place] {
      case .success(let svg): answer.files.append(OutputFile(path: drawing.path, text: svg))
      case .failure(let error): answer.failures.append((drawing.path, error))
      case nil: break
      }
    }
    return answer
  }
}
