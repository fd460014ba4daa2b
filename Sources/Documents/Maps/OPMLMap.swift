package import Drawing
import PlanModel
import SourceText
package import TextFormats
import Toolkit
import Views

/// Maps as OPML 2.0 outlines, which outliners and mindmap programs open.
///
/// `_note` is the attribute in which outliners keep a note. Kind, evidence, points and focus areas
/// have attributes of their own, which OPML allows and other programs pass over.
package enum OPMLMap: MapRenderer {
  package static let format = Format(
    "opml", title: "OPML", mediaType: "text/x-opml", for: .programs,
    use: Phrase(nl: "voor mindmapprogramma's", en: "for mindmap programs"))

  package static func text(of map: LaidOutMap, _ context: RenderContext) -> String? {
    let map = map.layout.map
    let title = map.nodes.first?.label ?? map.id
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", GeneratorMark.comment, "<opml version=\"2.0\">",
      "<head><title>\(MarkupText.escape("\(title) – \(map.planTitle)"))</title></head>", "<body>",
    ]
    // A node is closed as soon as one follows that is not below it.
    var open = 0
    for (index, node) in map.nodes.enumerated() {
      while open > node.depth {
        lines.append("</outline>")
        open -= 1
      }
      let hasChildren = !map.children(of: index).isEmpty
      lines.append(element(node, in: map, context, isOpen: hasChildren))
      if hasChildren { open += 1 }
    }
    lines += Array(repeating: "</outline>", count: open) + ["</body>", "</opml>", ""]
    return lines.joined(separator: "\n")
  }

  private static func element(
    _ node: MapNode, in map: Mindmap, _ context: RenderContext, isOpen: Bool
  ) -> String {
    let kind = node.kind.mark.map { "\($0.capitalized(context.language)): " } ?? ""
    var attributes = [("text", kind + node.label)]
    if !kind.isEmpty { attributes.append(("kind", node.kind.rawValue)) }
    let link = node.details[.link]?.words(context.language) ?? ""
    if WebAddress.isSafe(link) { attributes += [("type", "link"), ("url", link)] }
    let note = node.depth == 0 ? [map.explanation, map.notice] : [node.explanation]
    attributes += [
      ("_note", note.filter { !$0.isEmpty }.joined(separator: "\n")),
      ("points", node.points.map(\.number).joined(separator: " ")),
      ("focus", node.focus.map(\.numeral).joined(separator: " ")),
      ("lines", node.cited.isEmpty ? "" : CitedLines.words(node.cited)(context.language)),
    ]
    if case .inferred(let reason) = node.basis { attributes.append(("inferred", reason)) }
    if let home = node.writtenOutIn { attributes.append(("written-out-in", home.id)) }
    let text = attributes.filter { !$0.1.isEmpty }
      .map { " \($0.0)=\"\(escape($0.1))\"" }.joined()
    return "<outline\(text)\(isOpen ? ">" : "/>")"
  }

  /// Escapes newlines too: a line break in an attribute is read as a space unless it is a
  /// reference.
  private static func escape(_ text: String) -> String {
    let escaped = MarkupText.escape(text)
    // Most texts are one line, and a generic replacement is slow.
    return escaped.utf8.contains(10) ? escaped.replacing("\n", with: "&#10;") : escaped
  }
}
