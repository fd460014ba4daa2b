package import SourceText

/// Design tokens of a house style, from a file of CSS custom properties or from tokens in JSON, as themes
/// of NL Design System have them; with the position of each.
package struct DesignTokens: Sendable {
  /// Token with its references resolved.
  package struct Token: Sendable, Equatable {
    /// As in CSS, without the hyphens in front: `utrecht-link-color`.
    package let name: String
    package let value: String
    package let range: SourceRange
  }

  /// Colours that white text can be read on, as `#RRGGBB`, each once, the first being that of links too.
  package private(set) var colours: [Located<String>] = []
  /// First family of the document's letters.
  package private(set) var typeface: Located<String>?
  /// Tokens that would be a colour if white text could be read on them.
  package private(set) var pale: [Token] = []
  /// All others, in the order of their names.
  package private(set) var unused: [Token] = []
  /// Why a file in JSON cannot be read.
  package let problem: YAMLProblem?
  /// First byte of a style sheet that is not UTF-8; then none of it is read.
  package let firstInvalid: SourceRange?

  /// Ends of names whose colour is a colour of branches. Of several names with one end the shortest counts:
  /// a theme has a `link-color` of its own for the foot of a page and much else.
  private static let colourNames = [
    "link-color", "button-primary-action-background-color", "heading-1-color", "heading-color",
    "color-primary", "color-accent", "color-secondary",
  ]
  /// Ends of names whose first family is the typeface.
  private static let typefaceNames = [
    "document-font-family", "text-font-family-default", "font-family",
  ]

  /// - Parameter number: the file's number in ranges.
  package init(_ file: SourceFile, number: FileNumber = FileNumber(0)) {
    // What begins with a brace is no CSS.
    let isJSON = file.bytes.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    let written: [String: Located<String>]
    if isJSON {
      let tree = TokenTree(file, number: number)
      (written, problem) = (tree.tokens, tree.problem)
      firstInvalid = nil
    } else {
      (written, problem) = (CustomProperties(file, number: number).tokens, nil)
      firstInvalid = file.firstInvalidPosition.map {
        SourceRange(file: number, start: $0, end: $0)
      }
    }
    choose(
      from: written.map { name, value in
        Token(
          name: name, value: Self.resolved(value.value, in: written, depth: 0), range: value.range)
      }.sorted { ($0.name.utf8.count, $0.name) < ($1.name.utf8.count, $1.name) })
  }

  /// Whether there is anything to use.
  package var isUseful: Bool { !colours.isEmpty || typeface != nil }

  private mutating func choose(from tokens: [Token]) {
    var used: Set<String> = []
    for end in Self.colourNames {
      let found = tokens.lazy.filter { Self.ends($0.name, in: end) && !used.contains($0.name) }
        .compactMap { token in Colour(token: token.value).map { (token, $0) } }.first
      guard let (token, colour) = found else { continue }
      used.insert(token.name)
      if colour.contrast(with: .white) < Colour.textContrast {
        pale.append(token)
      } else if !colours.contains(where: { $0.value == colour.text }) {
        colours.append(Located(colour.text, at: token.range))
      }
    }
    families: for end in Self.typefaceNames {
      for token in tokens where Self.ends(token.name, in: end) {
        let family = token.value.split(separator: ",").first.map {
          String($0.filter { $0 != "\"" && $0 != "'" }).trimmed
        }
        guard let family, Look.isTypeface(family) else { continue }
        used.insert(token.name)
        typeface = Located(family, at: token.range)
        break families
      }
    }
    unused = tokens.filter { !used.contains($0.name) }.sorted { $0.name < $1.name }
  }

  private static func ends(_ name: String, in end: String) -> Bool {
    name == end || name.hasSuffix("-\(end)")
  }

  /// Value with its references followed: `var(--name)` in CSS, `{group.name}` in JSON.
  private static func resolved(
    _ value: String, in all: [String: Located<String>], depth: Int
  ) -> String {
    // A reference to itself ends here.
    guard depth < 16 else { return value }
    var name: String?
    if value.hasPrefix("var("), value.hasSuffix(")") {
      let inner = value.dropFirst(4).dropLast().split(separator: ",").first ?? ""
      name = String(String(inner).trimmed.drop { $0 == "-" })
    } else if value.hasPrefix("{"), value.hasSuffix("}") {
      name = String(value.dropFirst().dropLast()).replacing(".", with: "-")
    }
    guard let name, let next = all[name] else { return value }
    return resolved(next.value, in: all, depth: depth + 1)
  }
}

extension String {
  var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
