package import Drawing
package import TextFormats
import Toolkit
package import Views

/// Renderer of mindmaps in one format. A new one is a new file, and a line in `MapRenderers`.
package protocol MapRenderer: Sendable {
  static var format: Format { get }
  /// Whether it needs the positions that `dot` computed.
  static var needsLayout: Bool { get }
  /// Whether it can render the overview of a whole plan.
  static var hasOverview: Bool { get }

  /// Nil when the map has no layout and the format needs one.
  static func text(of map: LaidOutMap, _ context: RenderContext) -> String?
  static func text(of overview: Overview, _ context: RenderContext) -> String?
}

extension MapRenderer {
  package static var needsLayout: Bool { false }
  package static var hasOverview: Bool { false }
  package static func text(of overview: Overview, _ context: RenderContext) -> String? { nil }
}

/// Registry of map renderers, in the order of help texts and downloads.
package enum MapRenderers {
  package static let all: [any MapRenderer.Type] = [
    MarkdownMap.self,
    SVGMap.self,
    DOTMap.self,
    MermaidMap.self,
    OPMLMap.self,
  ]

  package static func of(_ format: Format) -> (any MapRenderer.Type)? {
    all.first { $0.format == format }
  }

  /// Outputs of a map in every format that its layout allows.
  ///
  /// - Parameter stem: the name of the files without extension; nil for that of the theme.
  package static func outputs(
    of map: LaidOutMap, at stem: String? = nil, _ context: RenderContext
  ) -> [Output] {
    let title = Phrase(verbatim: map.layout.map.nodes.first?.label ?? map.layout.map.id)
    return all.filter { !$0.needsLayout || map.geometry != nil }.map { renderer in
      let format = renderer.format.name
      let path =
        stem.map { Addresses.map(stem: $0, format: format) }
        ?? context.addresses.map(map.layout.map.id, format: format)
      return Output(path, renderer.format, in: .maps, title: title) {
        () throws(OutputProblem) in
        try bytes(renderer.text(of: map, context))
      }
    }
  }

  package static func outputs(of overview: Overview, _ context: RenderContext) -> [Output] {
    all.filter { $0.hasOverview }.map { renderer in
      let path = context.addresses.overview(format: renderer.format.name)
      let title = Phrase(nl: "Overzicht op één blad", en: "Overview on one page")
      return Output(path, renderer.format, in: .maps, title: title) {
        () throws(OutputProblem) in
        try bytes(renderer.text(of: overview, context))
      }
    }
  }

  private static func bytes(_ text: String?) throws(OutputProblem) -> [UInt8] {
    guard let text else { throw .notLaidOut }
    return Array(text.utf8)
  }
}
