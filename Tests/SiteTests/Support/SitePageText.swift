/// A page read back as a browser would split it: tags with their attributes, and text.
struct SitePageText: Sendable {
  struct Tag: Sendable {
    let name: String
    let isClosing: Bool
    let attributes: [(name: String, value: String)]

    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  let name: String
  let html: String
  let tags: [Tag]

  init(_ name: String, _ html: String) {
    self.name = name
    self.html = html
    tags = html.matches(of: /<(\/?)([A-Za-z!][^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/).map {
      match in
      let attributes = match.3.matches(of: /([^\s=>]+)(?:="([^"]*)")?/).map {
        (name: String($0.1), value: Self.plain(String($0.2 ?? "")))
      }
      return Tag(
        name: match.2.lowercased(), isClosing: !match.1.isEmpty, attributes: attributes)
    }
  }

  var opening: [Tag] { tags.filter { !$0.isClosing } }
  var ids: [String] { opening.compactMap { $0["id"] } }
  var links: [String] { opening.filter { $0.name == "a" }.compactMap { $0["href"] } }

  /// What a reader sees, in one line; elements count as words apart.
  var words: String {
    let body = html.split(separator: "<main", maxSplits: 1).last ?? ""
    let text = body.split(separator: "</main>", maxSplits: 1).first ?? ""
    let plain = text.drop { $0 != ">" }.dropFirst().replacing(/<[^>]*>/, with: " ")
    return Self.plain(plain.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The part of the page in the section whose heading has an id.
  func section(_ id: String) -> String? {
    let parts = html.split(separator: "<section>").filter { $0.hasPrefix("<h2 id=\"\(id)\">") }
    return parts.first.flatMap { $0.split(separator: "</section>").first }.map {
      Self.plain(
        $0.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
          .joined(separator: " "))
    }
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
