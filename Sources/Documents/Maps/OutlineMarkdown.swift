package import Toolkit
package import Views
import Drawing
import SourceText
import TextFormats

/// Outline of a mindmap: the text equivalent of the drawing, made from the same value.
package struct OutlineMarkdown: Sendable {
  let map: Mindmap
  let addresses: Addresses
  let language: Language
  private let path: String
  private let links: Links

  package init(_ map: Mindmap, addresses: Addresses, language: Language) {
    self.map = map
    self.addresses = addresses
    self.language = language
    path = addresses.map(map.id, format: "md")
    links = addresses.links(from: path, format: "md")
  }

  package var text: String {
    var lines: [String] = []
    guard let theme = map.nodes.first else { return "" }
    lines += ["# \(MarkdownText.escape(theme.label))", ""]
    let drawing = Phrase(nl: "Tekening", en: "Drawing")(language)
    let drawingPath = Addresses.relative(addresses.map(map.id, format: "svg"), from: path)
    lines += ["*\(MarkdownText.escape(map.planTitle))* · [\(drawing)](\(drawingPath))", ""]
    if let excerpt = map.excerpt {
      let words = Phrase(nl: "Hele kaart", en: "Whole map")(language)
      let whole = Addresses.relative(path, from: path)
      lines += ["**\(MarkdownText.escape(excerpt.words(language)))** [\(words)](\(whole))", ""]
    }
    if !map.notice.isEmpty { lines += ["> \(MarkdownText.escape(map.notice))", ""] }
    if !theme.explanation.isEmpty {
      let basis = theme.cited.isEmpty ? "" : " (\(cited(theme.cited)))"
      lines += ["\(MarkdownText.escape(theme.explanation))\(basis)", ""]
    }
    if !theme.fields.isEmpty { lines += [theme.fields.map(field).joined(separator: " "), ""] }
    for index in map.nodes.indices.dropFirst() {
      if map.nodes[index].depth == 1, lines.last != "" { lines.append("") }
      lines += entry(index)
    }
    return GeneratorMark.markdown(lines)
  }

  /// Main branch as a heading with a paragraph; nodes below it as a nested list.
  private func entry(_ index: Int) -> [String] {
    let node = map.nodes[index]
    let anchor = "<a id=\"\(Slug.exact(node.key))\"></a>"
    let label = MarkdownText.escape(node.label)
    let kind = node.kind.mark.map { "\($0(language)): " } ?? ""
    let facts = facts(node)
    guard node.depth > 1 else {
      let text = node.explanation.isEmpty ? [] : MarkdownText.written(node.explanation)
      return ["## \(anchor)\(Phrase(verbatim: kind).capitalized(language))\(label)", ""] + text
        + (facts.isEmpty ? [] : [facts.joined(separator: " "), ""])
    }
    let indent = String(repeating: "  ", count: node.depth - 2)
    let isPlain = WrittenText(node.explanation).isPlain
    let explanation =
      node.explanation.isEmpty || !isPlain ? [] : [MarkdownText.escape(node.explanation)]
    let rest = (explanation + facts).joined(separator: " ")
    let mark = kind.isEmpty ? "" : "*\(kind.dropLast())* "
    let line = "\(indent)- \(anchor)\(mark)**\(label)**\(rest.isEmpty ? "" : " – \(rest)")"
    return isPlain
      ? [line] : [line, ""] + MarkdownText.written(node.explanation, indent: "\(indent)  ")
  }

  private func facts(_ node: MapNode) -> [String] {
    var facts = [node.cited.isEmpty ? "" : "(\(cited(node.cited)))", place(node)]
    facts.append(
      list(
        DetailKey.points.name,
        node.points.map { badge in
          link(badge.number, .actionPoint(badge.number), badge.basis)
        }))
    facts.append(
      list(
        DetailKey.focus.name,
        node.focus.map { mark in
          link(mark.numeral, .focusArea(mark.numeral), mark.basis)
        }))
    facts += node.fields.map(field) + [folded(node), themes(node)]
    return facts.filter { !$0.isEmpty }
  }

  private func field(_ detail: Detail) -> String {
    let name = detail.key.name.capitalized(language)
    guard case .address(let address) = detail.value else {
      return "*\(name):* \(MarkdownText.escape(detail.value.words(language)))"
    }
    return WebAddress.isSafe(address) ? "[\(name)](<\(address)>)" : ""
  }

  /// Other themes in whose map the effect is; first the one in which it is written out.
  private func themes(_ node: MapNode) -> String {
    let home = node.writtenOutIn
    let words =
      home == nil
      ? Phrase(nl: "ook in", en: "also in") : Phrase(nl: "uitgewerkt in", en: "written out in")
    func link(_ text: String, _ theme: ThemeName) -> String {
      let anchor = Anchor.mapNode(theme: theme.id, key: node.id)
      return MarkdownText.link(text, to: links(anchor))
    }
    let themes = (home.map { [$0] } ?? []) + node.alsoIn.named
    // The page where it is written out names all of them.
    let more = home.flatMap { home in node.alsoIn.more.map { [link($0(language), home)] } } ?? []
    return list(words, themes.map { link($0.title, $0) } + more)
  }

  private func folded(_ node: MapNode) -> String {
    guard node.folded > 0 else { return "" }
    let whole = Addresses.relative(path, from: path)
    let words = FoldedCountText.below(node.folded).capitalized(language)
    return "[\(words)](\(whole)#\(Slug.exact(node.key)))."
  }

  private func list(_ words: Phrase, _ items: [String]) -> String {
    items.isEmpty ? "" : "*\(words.capitalized(language)):* \(items.joined(separator: ", "))."
  }

  private func link(_ text: String, _ anchor: Anchor, _ basis: Basis) -> String {
    let link = MarkdownText.link(text, to: links(anchor))
    switch basis {
    case .stated(let lines): return lines.isEmpty ? link : "\(link) (\(cited(lines)))"
    case .inferred(let reason): return "\(link) (\(inferred(reason)))"
    case .mentioned(let items): return "\(link) (\(mentioned(items)))"
    }
  }

  /// Evidence for the placement in the map, unless it is the effect's own lines.
  private func place(_ node: MapNode) -> String {
    let words = Phrase(nl: "Plaats in de kaart", en: "Place in the map")(language)
    switch node.basis {
    case .stated(let lines) where lines.isEmpty || lines == node.cited: return ""
    case .stated(let lines): return "*\(words):* \(cited(lines))."
    case .inferred(let reason): return "*\(words)* \(inferred(reason))."
    // The field `origin` has it already.
    case .mentioned: return ""
    }
  }

  private func mentioned(_ items: [SessionMention]) -> String {
    MarkdownText.escape(SessionMention.words(items)(language))
  }

  private func cited(_ lines: [CitedLines]) -> String {
    MarkdownText.escape(CitedLines.words(lines)(language))
  }

  private func inferred(_ reason: String) -> String {
    let text = MarkdownText.escape(reason)
    return
      "\(Catalogue.inferred(language)): \(text.hasSuffix(".") ? String(text.dropLast()) : text)"
  }
}
