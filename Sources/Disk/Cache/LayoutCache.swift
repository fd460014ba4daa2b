import Drawing
import Toolkit

/// Cache of the output of `dot`, by its input and the identity of the program.
///
/// The identity of `dot` is the path, inode, size and times of its real file. Graphviz's packages
/// come from one source: an upgrade that replaces its libraries and plugins replaces that file. A
/// library that is replaced by itself, as by `LD_LIBRARY_PATH`, is not noticed, nor what a script
/// that is called `dot` starts; `--no-cache` is for those. Running `dot -V` would take as long as a
/// drawing.
package struct LayoutCache: Sendable {
  private let folder: CacheFolder
  private let dot: String

  /// Nil when there is no folder, or no `dot` in `PATH`.
  package init?(_ folder: CacheFolder?, program: String = "dot") {
    guard let folder, let dot = Self.identity(of: program) else { return nil }
    self.folder = folder
    self.dot = dot
  }

  /// Identity of a program in `PATH`, without running it; nil when there is none.
  static func identity(of program: String) -> String? {
    ProgramPath.of(program).flatMap(identity(at:))
  }

  static func identity(at path: String) -> String? {
    guard let path = RealPath.of(path), let facts = FileStat(path) else { return nil }
    return "\(path) \(facts.text)"
  }

  func geometry(of layoutDOT: String) -> DotGeometry? {
    folder.read(name(of: layoutDOT)).flatMap { body in
      String(validating: body, as: UTF8.self).flatMap { DotGeometry(json: $0) }
    }
  }

  /// - Parameter answer: the output of `dot`, of which only what a drawing needs is kept.
  func keep(_ answer: String, for layoutDOT: String) {
    guard let essence = DotGeometry.essence(ofJSON: answer) else { return }
    folder.write(Array(essence.utf8), to: name(of: layoutDOT))
  }

  /// Prunes the folder; call it when something was kept.
  func prune() { folder.prune() }

  private func name(of layoutDOT: String) -> String {
    "layouts/\(ContentHash.of("\(dot)\n\(layoutDOT)"))"
  }
}
