package import Build
package import Drawing
import Toolkit

/// Lays out graphs by `dot`, several concurrently.
package struct DotLayouts: Sendable {
  private let known: [String: DotGeometry]
  private let cache: LayoutCache?

  /// Maximum number of `dot` outputs in memory before they are parsed.
  private static let batch = 64

  /// - Parameters:
  ///   - known: geometries of an earlier build by their requests; `dot` computes only the others.
  ///   - cache: geometries of earlier runs of the program.
  package init(knowing known: [String: DotGeometry] = [:], cache: LayoutCache? = nil) {
    self.known = known
    self.cache = cache
  }

  /// One result for each request, in order.
  package func callAsFunction(_ requests: [LayoutRequest]) -> [LayoutAnswer] {
    var answers: [LayoutAnswer] = requests.mapOnAllCores { request in
      (known[request.dot] ?? cache?.geometry(of: request.dot)).map { .success($0) }
        ?? .failure(LayoutProblem(request.size.refusal))
    }
    var asked = requests.indices.filter {
      (try? answers[$0].get()) == nil && !requests[$0].size.isTooLarge
    }[...]
    let isNew = !asked.isEmpty
    while !asked.isEmpty {
      let batch = asked.prefix(Self.batch)
      asked = asked.dropFirst(batch.count)
      let layouts = DotRunner().layouts(of: batch.map { requests[$0].dot })
      for (index, layout) in zip(batch, layouts) {
        if let layout = try? layout.get() { cache?.keep(layout.json, for: requests[index].dot) }
        answers[index] = layout.map(\.geometry).mapError { LayoutProblem($0.message) }
      }
    }
    if isNew { cache?.prune() }
    return answers
  }
}
