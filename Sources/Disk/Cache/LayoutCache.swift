import Drawing
import Toolkit

/// What `dot` answered before, by the text that it was given and by which `dot` it was.
package struct LayoutCache: Sendable {
  private let folder: CacheFolder
  private let dot: String

  /// Nil when there is no folder, or no `dot` whose answers these could be.
  package init?(_ folder: CacheFolder?, program: String = "dot") {
    guard let folder, let dot = ProgramTrace.of(program) else { return nil }
    self.folder = folder
    self.dot = dot
  }

  func geometry(of layoutDOT: String) -> DotGeometry? {
    folder.read(name(of: layoutDOT)).flatMap { body in
      String(validating: body, as: UTF8.self).flatMap { DotGeometry(json: $0) }
    }
  }

  /// - Parameter answer: what `dot` wrote, of which only what a drawing needs is kept.
  func keep(_ answer: String, for layoutDOT: String) {
    guard let essence = DotGeometry.essence(ofJSON: answer) else { return }
    folder.write(Array(essence.utf8), to: name(of: layoutDOT))
  }

  /// To be called when something was kept.
  func prune() { folder.prune() }

  private func name(of layoutDOT: String) -> String {
    "layouts/\(ContentHash.of("\(dot)\n\(layoutDOT)"))"
  }
}
