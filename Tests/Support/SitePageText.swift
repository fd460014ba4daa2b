/// A page, or another text of elements, read back as a browser would split it: tags with their attributes,
/// and text. Tests ask it what an element is, not in which order its attributes are written.
package struct SitePageText: Sendable {
  package struct Tag: Sendable {
    package let name: String
    package let isClosing: Bool
    package let attributes: [(name: String, value: String)]
    fileprivate let end: String.Index

    package subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  package let name: String
  package let html: String
  package let tags: [Tag]

  package init(_ name: String, _ html: String) {
    self.name = name
    self.html = html
    tags = html.matches(of: /<(\/?)([A-Za-z!][^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/).map {
      match in
      let attributes = match.3.matches(of: /([^\s=>]+)(?:="([^"]*)")?/).map {
        (name: String($0.1), value: Self.plain(String($0.2 ?? "")))
      }
      return Tag(
        name: match.2.lowercased(), isClosing: !match.1.isEmpty, attributes: attributes,
        end: match.range.upperBound)
    }
  }

  package var opening: [Tag] { tags.filter { !$0.isClosing } }
  package var ids: [String] { opening.compactMap { $0["id"] } }
  package var links: [String] { opening.filter { $0.name == "a" }.compactMap { $0["href"] } }

  /// The elements of a name, or of any, that have these attributes among theirs.
  package func elements(_ name: String? = nil, _ attributes: [String: String] = [:]) -> [Tag] {
    opening.filter { tag in
      (name == nil || tag.name == name) && attributes.allSatisfy { tag[$0.key] == $0.value }
    }
  }

  package func has(_ name: String? = nil, _ attributes: [String: String] = [:]) -> Bool {
    !elements(name, attributes).isEmpty
  }

  /// What is read in each of those elements, in one line; for names that are not inside themselves.
  package func texts(_ name: String, _ attributes: [String: String] = [:]) -> [String] {
    elements(name, attributes).map { tag in
      let rest = html[tag.end...]
      return Self.line(rest[..<(rest.firstRange(of: "</\(name)>")?.lowerBound ?? rest.endIndex)])
    }
  }

  /// Where the first link with these words leads.
  package func link(_ words: String) -> String? {
    zip(elements("a"), texts("a")).first { $0.1 == words }?.0["href"]
  }

  /// What a reader sees, in one line; elements count as words apart.
  package var words: String {
    let body = html.split(separator: "<main", maxSplits: 1).last ?? ""
    let text = body.split(separator: "</main>", maxSplits: 1).first ?? ""
    let plain = text.drop { $0 != ">" }.dropFirst().replacing(/<[^>]*>/, with: " ")
    return Self.plain(plain.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The part of the page in the section whose heading has an id.
  package func section(_ id: String) -> String? {
    let parts = html.split(separator: "<section>").filter { $0.hasPrefix("<h2 id=\"\(id)\">") }
    return parts.first.flatMap { $0.split(separator: "</section>").first }.map(Self.line)
  }

  private static func line(_ html: Substring) -> String {
    plain(
      html.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " "))
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
