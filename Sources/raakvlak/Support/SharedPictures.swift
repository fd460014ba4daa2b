import Build
import Disk
import Documents
import TextFormats
import Toolkit

/// Pictures of drawings by `rsvg-convert`, for previews of pages that are shared.
///
/// The same plan gives the same bytes by the same version of `rsvg-convert`, with the same typefaces.
struct SharedPictures {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, message: Phrase)] = []
  /// Paths by the addresses of their pages.
  private(set) var paths: [String: String] = [:]

  init(of drawings: [SharedDrawing]) {
    for (index, drawing) in drawings.enumerated() {
      // Without the program each would fail for the same reason.
      if index == 1, !failures.isEmpty { return }
      switch drawing.svg {
      case .success(let svg): add(drawing, svg)
      case .failure(let problem): failures.append((drawing.path, problem.message))
      }
    }
  }

  private mutating func add(_ drawing: SharedDrawing, _ svg: String) {
    do {
      let bytes = try RsvgRunner().picture(svg, within: drawing.size)
      files.append(OutputFile(path: drawing.path, bytes: GeneratorMark.png(bytes)))
      paths[drawing.page] = drawing.path
    } catch {
      failures.append((drawing.path, error.message))
    }
  }
}
