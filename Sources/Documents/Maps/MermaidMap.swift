package import Drawing
package import TextFormats
import PlanModel
import Toolkit
import Views

/// Maps as Mermaid flowcharts, which wikis and GitHub draw inside a text.
///
/// A flowchart and not Mermaid's own `mindmap`, which has no dashed lines and no quotes around a
/// text. Without links: our pages are not where the Mermaid text is drawn.
package enum MermaidMap: MapRenderer {
  package static let format = Format(
    "mmd", title: "Mermaid", mediaType: "text/vnd.mermaid", for: .programs,
    use: Phrase(nl: "voor Mermaid", en: "for Mermaid"))

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    let map = map.layout.map
    var lines = ["%% \(GeneratorMark.words)", "flowchart LR"]
    for (index, node) in map.nodes.enumerated() {
      lines.append("  n\(index)[\"\(label(node))\"]")
      if let parent = node.parent {
        lines.append("  n\(parent) \(line(to: node, context.language)) n\(index)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// An arrow to what follows; to what does not, a line without a head and with the words on it.
  private static func line(to node: MapNode, _ language: Language) -> String {
    let body = node.basis.isInferred ? "-.-" : "--"
    let words = node.kind.mark.map { "|\"\($0(language))\"|" } ?? ""
    return "\(body)\(node.kind.follows ? ">" : node.basis.isInferred ? "" : "-")\(words)"
  }

  /// The label, and below it the numbers of action points and focus areas.
  private static func label(_ node: MapNode) -> String {
    let marks = node.points.map(\.number) + node.focus.map(\.numeral)
    let folded = node.folded > 0 ? ["+\(node.folded)"] : []
    let below = (marks + folded).joined(separator: " · ")
    return escape(node.label) + (below.isEmpty ? "" : "<br>\(escape(below))")
  }

  /// Escaping for Mermaid and the HTML of its labels, as `#number;`.
  ///
  /// All ASCII punctuation except the harmless: besides quotes and tags, Mermaid looks for
  /// `%%{…}%%` and `style…:…#…;` anywhere in the source, and for Markdown between backticks.
  private static let escape = Escaping([
    "\"": "#34;", "#": "#35;", "$": "#36;", "%": "#37;", "&": "#38;", "*": "#42;",
    "+":
      "#43;", ":": "#58;", ";": "#59;", "<": "#60;", "=": "#61;", ">": "#62;", "@": "#64;",
    "[":
      "#91;", "\\": "#92;", "]": "#93;", "^": "#94;", "_": "#95;", "`": "#96;", "{": "#123;",
    "|": "#124;", "}": "#125;", "~": "#126;",
    "\t": " ", "\n": " ",
  ])
}
