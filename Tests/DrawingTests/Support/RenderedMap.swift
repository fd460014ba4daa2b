import Testing
import TestSupport

/// What a reader finds in a rendered map, read back from its text.
struct RenderedMap: Equatable {
  struct Node: Equatable {
    let key: String
    let label: String
    /// The badges' addresses, without the format of the file that they lead to.
    let links: [String]
    /// Of each link whether it is shown as inferred.
    let inferred: [Bool]
  }

  /// Without the theme itself.
  let nodes: [Node]

  /// Reads node statements: an id, a label between tags, cells with an address and a title.
  init(dot: String) {
    nodes = dot.matches(of: /(?m)^  "[^"]+" \[(?:ordering=in, )?id="([^"]+)", label=<(.*)>\];$/)
      .dropFirst()
      .map { match in
        let html = String(match.2)
        let cells = html.matches(of: /<TD HREF="([^"]*)" TITLE="([^"]*)"/)
        // Badges are arrows, and text in type of nine points; the rest is the label.
        let withoutBadges = html.replacing(
          /<FONT POINT-SIZE="\d+" COLOR="[^"]*"><B>→?<\/B><\/FONT>/, with: ""
        )
        .replacing(/<FONT POINT-SIZE="9" COLOR="[^"]*"><B>[^<]*<\/B><\/FONT>/, with: "")
        let words = withoutBadges.replacing(/<BR[^>]*>/, with: " ").replacing(/<[^>]*>/, with: "")
        // On the left side badges are from right to left.
        let isLeft = match.0.contains("ordering=in")
        let ordered = isLeft ? cells.reversed() : cells
        return Node(
          key: String(match.1), label: words.split(separator: " ").joined(separator: " "),
          links: ordered.map { Self.address($0.1) },
          inferred: ordered.map { $0.2.hasSuffix("(afgeleid)") })
      }
  }

  /// Reads groups: an id, lines of text of the class of labels, then links with a name.
  init(svg: String) {
    let groups = svg.matches(of: /<g id="([^"]+)" class="node">(.*)<\/g>/).dropFirst()
    nodes = groups.map { group in
      let words = group.2.matches(of: /<text class="t\d"[^>]*>([^<]*)</).map { plain($0.1) }
      let links = group.2.matches(of: /<a href="([^"]*)"><title>([^<]*)<\/title>/)
      return Node(
        key: String(group.1), label: words.joined(separator: " "),
        links: links.map { Self.address($0.1) },
        inferred: links.map { $0.2.hasSuffix("(afgeleid)") })
    }
  }

  /// Reads entries: an anchor, a label in bold or as a heading, then links.
  init(outline: String) {
    let entries = outline.split(separator: "<a id=\"").dropFirst()
    nodes = entries.map { entry in
      let parts = entry.split(separator: "\"></a>", maxSplits: 1)
      let body = parts.last ?? ""
      let line = body.prefix { $0 != "\n" }
      let label = line.hasPrefix("**") ? line.dropFirst(2).split(separator: "**").first ?? "" : line
      // 'Also in' is what the drawing does not show, after the first of 'written out in' too.
      let facts =
        (body.split(separator: "*Ook in:*").first ?? "")
        .split(separator: "[Meer hierover]").first ?? ""
      let halves = facts.split(separator: "*Uitgewerkt in:*")
      let badges = (halves.first ?? "").matches(of: /\]\(([^)]*)\)(?: \((afgeleid)?)?/)
      let home = halves.count > 1 ? halves[1].firstMatch(of: /\]\(([^)]*)\)/) : nil
      return Node(
        key: String(parts.first ?? ""), label: String(label),
        links: badges.map { Self.address($0.1) } + (home.map { [Self.address($0.1)] } ?? []),
        inferred: badges.map { $0.2 != nil } + (home == nil ? [] : [false]))
    }
  }

  private static func address(_ text: Substring) -> String {
    String(text).replacing(/^\.\.\//, with: "")
      .replacing(/\.(html|svg|md)(#|$)/, with: { "\($0.2)" })
  }
}
