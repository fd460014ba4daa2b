import PlanModel
import Toolkit

/// What differs in what two versions of a plan say of the same thing, key by key.
struct DetailsComparison {
  typealias Change = PlanChanges.Change

  let old: PlanGraph
  let new: PlanGraph
  let match: PlanMatch

  /// - Parameter subject: what is added to the name of each key, such as 'of 2a'.
  func changes(_ was: [Detail], _ now: [Detail], of subject: Phrase? = nil) -> [Change] {
    let keys = now.map(\.key) + was.map(\.key).filter { now[$0] == nil }
    return keys.flatMap { key -> [Change] in
      let name = subject.map { key.name + $0 } ?? key.name
      let (before, after) = (was[key], now[key])
      switch after ?? before {
      case .entries: return entries(name, before?.entries ?? [], after?.entries ?? [])
      case .links: return links(name, before, after)
      default:
        let (before, after) = (before?.words ?? .nothing, after?.words ?? .nothing)
        return before == after ? [] : [Change(name, before, after)]
      }
    }
  }

  /// The text of a thing that has one of its own.
  func text(_ name: Phrase, _ was: String, _ now: String) -> [Change] {
    was == now ? [] : [Change(name, Phrase(verbatim: was), Phrase(verbatim: now))]
  }

  /// What came, what went, and what is said otherwise of what stayed.
  private func entries(_ name: Phrase, _ was: [DetailEntry], _ now: [DetailEntry]) -> [Change] {
    let before = byIdentity(was, isOld: true)
    let after = byIdentity(now, isOld: false)
    let come = after.order.filter { before.entries[$0] == nil }.compactMap { after.entries[$0] }
    let gone = before.order.filter { after.entries[$0] == nil }.compactMap { before.entries[$0] }
    func words(_ entries: [DetailEntry]) -> Phrase { .joined(entries.map(\.text), by: "; ") }
    var changes: [Change] = []
    if !come.isEmpty {
      changes.append(Change(name + Phrase(nl: ": erbij", en: ": added"), .nothing, words(come)))
    }
    if !gone.isEmpty {
      changes.append(Change(name + Phrase(nl: ": eraf", en: ": removed"), words(gone), .nothing))
    }
    return changes
      + after.order.flatMap { key -> [Change] in
        guard let was = before.entries[key], let now = after.entries[key] else { return [] }
        return self.entry(name + Phrase(verbatim: ": "), was, now)
      }
  }

  /// What is said otherwise of a thing that stayed: its words, the themes in whose map it is, and
  /// the rest.
  private func entry(_ name: Phrase, _ was: DetailEntry, _ now: DetailEntry) -> [Change] {
    let words =
      isPoint(now.node)
      ? []
      : compared(
        name + Phrase(nl: "andere woorden", en: "other words"), was.text, now.text)
    return words
      + compared(name + now.text + Phrase(nl: ": thema", en: ": theme"), themes(was), themes(now))
      + compared(name + now.text, was.remarks() ?? .nothing, now.remarks() ?? .nothing)
  }

  private func compared(_ name: Phrase, _ was: Phrase, _ now: Phrase) -> [Change] {
    was == now ? [] : [Change(name, was, now)]
  }

  /// Another title or number of a point is reported at the point itself.
  private func isPoint(_ node: Node) -> Bool {
    switch node {
    case .actionPoint, .subPoint: true
    default: false
    }
  }

  private func themes(_ entry: DetailEntry) -> Phrase {
    guard let first = entry.theme.map({ Phrase(verbatim: $0) }) else { return .nothing }
    return entry.otherThemes.isEmpty
      ? first : first + Phrase(verbatim: ", ") + entry.otherThemes.words
  }

  /// Things in a row are compared as one value; another number of the same thing is no change.
  private func links(_ name: Phrase, _ was: DetailValue?, _ now: DetailValue?) -> [Change] {
    func identities(_ value: DetailValue?, isOld: Bool) -> [[String]] {
      (value?.entries ?? []).map { entry in
        [
          identity(of: entry.node, isOld: isOld), entry.basis?.words?.dutch ?? "",
          isPoint(entry.node) ? "" : entry.text.dutch,
        ]
      }
    }
    guard identities(was, isOld: true) != identities(now, isOld: false) else { return [] }
    return [Change(name, was?.words ?? .nothing, now?.words ?? .nothing)]
  }

  private func byIdentity(
    _ entries: [DetailEntry], isOld: Bool
  ) -> (order: [String], entries: [String: DetailEntry]) {
    var order: [String] = []
    var found: [String: DetailEntry] = [:]
    for entry in entries {
      let key = identity(of: entry.node, isOld: isOld)
      guard found[key] == nil else { continue }
      order.append(key)
      found[key] = entry
    }
    return (order, found)
  }

  /// The same text for the same thing in both versions, though its number changed.
  private func identity(of node: Node, isOld: Bool) -> String {
    switch node {
    case .actionPoint(let point), .subPoint(_, let point):
      guard isOld else { return "new \(point)" }
      return match.newPoints[point].map { "new \($0)" } ?? "old \(point)"
    case .effect(let effect):
      guard isOld else { return "new effect \(effect)" }
      return match.newEffects[effect].map { "new effect \($0)" } ?? "old effect \(effect)"
    default: return "other \((isOld ? old : new).name(of: node))"
    }
  }
}

extension Phrase {
  static let nothing = Phrase(verbatim: "")
}
