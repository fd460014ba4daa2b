package import SourceText

/// Parts of values that rules look for; a key's form declares which its value may have.
package struct ValueParts: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Titles, explanations and reasons; no names, numbers and addresses.
  package static let prose = ValueParts(rawValue: 1)
  /// Reasons of inferences.
  package static let inferences = ValueParts(rawValue: 2)
  /// Reasons of exceptions.
  package static let exceptions = ValueParts(rawValue: 4)
  /// Lines of a source.
  package static let citations = ValueParts(rawValue: 8)

  static let all: ValueParts = [.prose, .inferences, .exceptions, .citations]
}

/// Part of a value.
enum ValuePart {
  case text(Located<String>)
  case citation(Citation)
}

extension Plan {
  /// Visits each text for a reader once, with the node to which it belongs. All mappings are
  /// visited: a key that is added to a definition is included automatically.
  package func forEachText(in parts: ValueParts, _ visit: (Located<String>, Node) -> Void) {
    forEachPart(in: parts) { part, node in
      if case .text(let text) = part { visit(text, node) }
    }
  }

  /// Visits each citation once.
  package func forEachCitation(_ visit: (Citation, Node) -> Void) {
    forEachPart(in: .citations) { part, node in
      if case .citation(let citation) = part { visit(citation, node) }
    }
  }

  private func forEachPart(in parts: ValueParts, _ visit: (ValuePart, Node) -> Void) {
    Plan.mapping.visit([self], for: parts, node: { _ in .plan }, visit)
    // Effects are no section of a file: each is written below a theme or another effect.
    Effect.mapping.visit(effects, for: parts, node: Node.effect, visit)
  }
}

extension Reference {
  func visit(_ parts: ValueParts, _ node: Node, _ visit: (ValuePart, Node) -> Void) {
    evidence.visit(parts, node, visit)
    if parts.contains(.prose), let assumption { visit(.text(assumption), node) }
  }
}

extension Evidence {
  func visit(_ parts: ValueParts, _ node: Node, _ visit: (ValuePart, Node) -> Void) {
    switch self {
    case .own: break
    case .stated(let citations):
      guard parts.contains(.citations) else { return }
      for citation in citations { visit(.citation(citation), node) }
    case .inferred(let reason):
      if !parts.isDisjoint(with: [.prose, .inferences]) { visit(.text(reason), node) }
    }
  }
}
