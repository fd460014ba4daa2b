internal import FoundationEssentials
import PlanModel
package import Toolkit

/// Design tokens of a house style, from a file of CSS custom properties or from tokens in JSON, as themes
/// of NL Design System have them.
package struct DesignTokens: Sendable {
  /// Values by names as `utrecht-link-color`, references resolved.
  let values: [String: String]

  /// Ends of names whose colour is a colour of branches, the first being that of links too.
  static let colours = [
    "link-color", "button-primary-action-background-color", "heading-1-color", "heading-color",
    "color-primary", "color-accent", "color-secondary",
  ]
  /// Ends of names whose first family is the typeface.
  static let typefaces = ["document-font-family", "font-family"]
  /// Contrast that white text needs (WCAG 2.2, 1.4.3).
  static let enough = 4.5

  /// - Parameter text: of the file.
  /// - Returns: nil when the file has no tokens of either kind.
  package init?(_ text: String) {
    var written: [String: String] = [:]
    if text.first(where: { !$0.isWhitespace }) == "{" {
      guard let tree = try? JSONDecoder().decode(Tree.self, from: Data(text.utf8)) else {
        return nil
      }
      tree.collect(into: &written, name: "")
    } else {
      Self.collectCSS(text, into: &written)
    }
    guard !written.isEmpty else { return nil }
    values = written.mapValues { Self.resolved($0, in: written, depth: 0) }
  }

  /// The block `look` of these tokens.
  package var block: String {
    let (colours, typeface, _) = choice
    var lines = ["look:"]
    if !colours.isEmpty {
      lines.append("  colours: [\(colours.map { "'\($0.text)'" }.joined(separator: ", "))]")
    }
    if let typeface { lines.append("  typeface: \(typeface)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Whether there is anything for the block.
  package var isUseful: Bool { !choice.colours.isEmpty || choice.typeface != nil }

  /// What the user must know of tokens that are not in the block.
  package var remarks: [Phrase] {
    let used = choice.used
    let pale = values.keys.filter { name in
      Self.colours.contains { Self.ends(name, in: $0) } && !used.contains(name)
        && Self.colour(values[name] ?? "").map { $0.contrast(with: .white) < Self.enough } == true
    }.sorted()
    let unused = values.keys.filter { !used.contains($0) && !pale.contains($0) }.sorted()
    var remarks = pale.map { name in
      Phrase(
        nl: "\(name) (\(values[name] ?? "")) is te licht voor witte tekst en is weggelaten",
        en: "\(name) (\(values[name] ?? "")) is too light for white text and was left out")
    }
    if !unused.isEmpty {
      let names = unused.joined(separator: ", ")
      remarks.append(
        Phrase(
          nl: "niet gebruikt (\(unused.count)): \(names)",
          en: "not used (\(unused.count)): \(names)"))
    }
    return remarks
  }

  private var choice: (colours: [Colour], typeface: String?, used: Set<String>) {
    let names = values.keys.sorted()
    var used: Set<String> = []
    var colours: [Colour] = []
    for end in Self.colours {
      for name in names where Self.ends(name, in: end) {
        guard let colour = Self.colour(values[name] ?? ""),
          colour.contrast(with: .white) >= Self.enough
        else { continue }
        used.insert(name)
        if !colours.contains(colour) { colours.append(colour) }
      }
    }
    for end in Self.typefaces {
      for name in names where Self.ends(name, in: end) {
        let family = (values[name] ?? "").split(separator: ",").first.map {
          String($0.filter { $0 != "\"" && $0 != "'" }).trimmed
        }
        guard let family, Look.isTypeface(family) else { continue }
        used.insert(name)
        return (colours, family, used)
      }
    }
    return (colours, nil, used)
  }

  private static func ends(_ name: String, in end: String) -> Bool {
    name == end || name.hasSuffix("-\(end)")
  }

  /// Colour of `#rgb` or `#rrggbb`.
  private static func colour(_ text: String) -> Colour? {
    guard text.utf8.count == 4, text.first == "#" else { return Colour(text) }
    return Colour("#" + text.dropFirst().map { "\($0)\($0)" }.joined())
  }

  /// Value with its references followed: `var(--name)` in CSS, `{group.name}` in JSON.
  private static func resolved(_ value: String, in all: [String: String], depth: Int) -> String {
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
    return resolved(next, in: all, depth: depth + 1)
  }

  /// Declarations `--name: value`, outside comments. The first of a name counts: themes put darker
  /// variants behind the light one.
  private static func collectCSS(_ text: String, into written: inout [String: String]) {
    var rest = text[...]
    var plain = ""
    while let start = rest.firstRange(of: "/*") {
      plain += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "*/") else {
        rest = ""
        break
      }
      rest = rest[end.upperBound...]
    }
    plain += rest
    for part in plain.split(whereSeparator: { ";{}".contains($0) }) {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let name = String(part[..<colon]).trimmed
      guard name.hasPrefix("--") else { continue }
      let key = String(name.dropFirst(2))
      if written[key] == nil { written[key] = String(part[part.index(after: colon)...]).trimmed }
    }
  }

  /// Tokens of a JSON file: an object with `value` or `$value` is one, others are groups.
  private enum Tree: Decodable {
    case text(String)
    case group([String: Tree])
    case other

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        self = .text(text)
      } else if let group = try? container.decode([String: Tree].self) {
        self = .group(group)
      } else {
        self = .other
      }
    }

    func collect(into written: inout [String: String], name: String) {
      guard case .group(let members) = self else { return }
      for key in ["$value", "value"] {
        if case .text(let text)? = members[key] {
          written[name] = text.trimmed
          return
        }
      }
      // In order, for two ways of nesting can give one name, and the last is kept.
      for (key, tree) in members.sorted(by: { $0.key < $1.key }) {
        tree.collect(into: &written, name: name.isEmpty ? key : "\(name)-\(key)")
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
