import Documents
package import TextFormats

/// Formats that commands offer, read from the registries of renderers.
package enum OfferedFormats {
  /// Map formats, with those that are made of the SVG.
  package static let maps = MapRenderers.all.map { $0.format } + [.pdf, .png]
  package static let tables = TableRenderers.all.map { $0.format }
  package static let handouts = HandoutRenderers.formats
  /// Report formats, with those that are made of the HTML.
  package static let evaluation = ReportRenderers.all.map { $0.format } + [.docx, .odt]
  package static let yearPlan: [Format] = [.markdown, .html, .docx, .odt]
  package static let changes: [Format] = [.markdown, .html, .csv, .docx, .odt]

  /// Formats of all output, each once.
  package static let all: [Format] = {
    var seen: Set<Format> = []
    return (maps + tables + handouts + evaluation + [.json, .css, .javascript, .xml])
      .filter { seen.insert($0).inserted }
  }()

  /// Media type of a file by the extension of its name.
  package static func contentType(of path: String) -> String {
    let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...] } ?? ""
    return all.first { $0.name == ending }?.contentType ?? "text/plain; charset=utf-8"
  }
}
