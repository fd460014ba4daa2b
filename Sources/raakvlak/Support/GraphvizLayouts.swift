import Build
import Disk
import Drawing

/// The function that runs Graphviz for all commands; the only name of it here.
///
/// What is drawn is decided in `Build`, which gets the function: a command that runs `dot` itself would
/// draw without the size limit, the batches and the cache of the others.
enum GraphvizLayouts {
  /// - Parameters:
  ///   - known: geometries of an earlier build by their requests.
  ///   - cache: geometries of earlier runs.
  static func make(
    knowing known: [String: DotGeometry] = [:], cache: LayoutCache? = nil
  ) -> Layouts {
    let layouts = DotLayouts(knowing: known, cache: cache)
    return { layouts($0) }
  }
}
