import Editing
import PlanModel
import SourceText
import Toolkit

/// What setting a key does to links and answers.
extension PlanEditor {
  /// Checks the names in a value, which must be those of other things.
  func check(
    _ value: YAMLValue, of key: KeyFormat, at thing: Thing
  ) throws(OperationRefusal) {
    if key.name == "themes", thing.node == .plan {
      let present = plan.themes.map(\.id.value)
      // A name that is there already may be another repair's.
      let former = (plan.header?.themes ?? []).map(\.value)
      for name in value.targets where !present.contains(name) && !former.contains(name) {
        throw OperationRefusal(
          Phrase(nl: "'\(name)' is geen thema.", en: "'\(name)' is no theme."),
          remedy: .didYouMean(anyOf: NearestWord.suggestions(for: name, among: present)))
      }
    }
    guard let role = key.role, let node = thing.node else { return }
    for name in value.targets where graph.node(named: name, for: role) == node {
      throw OperationRefusal(
        Phrase(nl: "Iets verwijst niet naar zichzelf.", en: "Nothing links to itself."),
        at: graph.range(of: node))
    }
  }

  /// Names the reasons of links that go, or get another basis, with a list of links that is set as a whole.
  mutating func noteLostBases(_ value: YAMLValue, of key: KeyFormat, at thing: Thing) {
    guard key.kind == .links, let role = key.role, let node = thing.node else { return }
    var dropped: [Phrase] = []
    for link in graph.links(from: node, role) {
      guard let reference = reference(of: link) else { continue }
      let name = Phrase(verbatim: "`\(key.name)` \(reference.target.value)")
      let words = value.words(at: reference.target.value)
      if case .inferred(let reason) = reference.evidence, !words.contains(reason.value) {
        dropped.append(name + Self.inferred(reason.value))
      }
      if let assumption = reference.assumption, !words.contains(assumption.value) {
        dropped.append(name + Phrase(verbatim: ": `assumption` \"\(assumption.value)\""))
      }
    }
    guard !dropped.isEmpty else { return }
    notes.append(
      Phrase(nl: "Hiermee vervalt: ", en: "With this goes: ") + .list(dropped)
        + Phrase(verbatim: "."))
  }

  /// Keeps at answers the words that were asked, before a point or sub-point gets others.
  mutating func keepAnswers(
    on thing: Thing, _ key: KeyFormat, to words: String
  ) throws(OperationRefusal) {
    switch (thing, key.name) {
    case (.node(.actionPoint), "title"), (.node(.subPoint), "text"):
      if let node = thing.node { try keepAnswers(on: node, to: words) }
    default: break
    }
  }
}

extension YAMLValue {
  /// The things that are named, each as a link or in a text with slashes.
  fileprivate var targets: [String] {
    switch self {
    case .list(let items): return items.flatMap(\.targets)
    case .mapping(let entries): return entries.first { $0.key == "to" }?.value.targets ?? []
    default:
      let text = scalar ?? ""
      let name = text.lastIndex(of: "@").map { String(text[..<$0]) } ?? text
      guard name.contains("/") else { return [name] }
      return name.split(separator: "/").map { $0.split(separator: " ").joined(separator: " ") }
    }
  }

  /// The texts in a link to a thing.
  fileprivate func words(at target: String) -> [String] {
    switch self {
    case .list(let items): items.flatMap { $0.words(at: target) }
    case .mapping(let entries) where targets == [target]: entries.compactMap(\.value.scalar)
    default: []
    }
  }
}
