import PlanModel
import SourceText
import Toolkit

/// Finds what a row of a returned sheet is about: by its id, checked against the words that were
/// asked; without an id by number and words, which must agree.
struct RowIdentity {
  let graph: PlanGraph
  /// The edition of which rows are taken in though the plan is another one.
  let otherEdition: String?
  private let plan: String
  private let edition: String
  private var byID: [String: Node] = [:]
  private var byFormerName: [String: [Node]] = [:]
  private var byWords: [String: [Node]] = [:]
  private var byMark: [String: [Node]] = [:]

  enum Found {
    /// - Parameter asked: the words that were asked.
    case thing(Node, asked: String)
    case waiting(RowWaiting)
    /// No name, number or words of the row is known in the plan.
    case nothing
  }

  /// - Parameter otherEdition: as somebody writes it.
  init(_ graph: PlanGraph, otherEdition: String? = nil) {
    self.graph = graph
    self.otherEdition = otherEdition.map(RowMark.edition)
    plan = graph.plan.stableID
    edition = RowMark.edition(graph.plan.editionName)
    for node in graph.askedNodes {
      if let id = graph.writtenID(of: node)?.value, byID[id] == nil { byID[id] = node }
      let words = graph.askedWords(of: node)
      byWords[AskedWords.folded(words), default: []].append(node)
      byMark[AskedWords.mark(words), default: []].append(node)
      for former in graph.formerNames(of: node) {
        for name in [former.id, former.number].compactMap({ $0?.value }) {
          byFormerName[name, default: []].append(node)
        }
      }
    }
    byWords[""] = nil
  }

  /// - Parameter numbered: what has the row's number or key; nil when it has none that is known.
  func find(_ row: ReturnedRow, numbered: Node?, number: String) throws(RowRefusal) -> Found {
    let written = row.text(.identity)
    guard let mark = RowMark(written) else {
      guard written.isEmpty else { throw .unreadableMark }
      return byNumber(Words(row, nil), numbered, number)
    }
    let isOther = mark.plan != plan || mark.edition != edition
    if isOther, mark.edition != otherEdition {
      throw .otherPlan(mark, ours: graph.plan.title, edition: graph.plan.editionName)
    }
    let words = Words(row, mark.words)
    if mark.isDerived { return byDerivedID(mark, words, numbered, number) }
    if let thing = byID[mark.id] ?? only(byFormerName[mark.id]) {
      return byWrittenID(thing, words, numbered, number, isOther: isOther)
    }
    let found = byNumber(words, numbered, number)
    // Another thing has the number and the words now.
    if case .thing(let thing, _) = found, graph.writtenID(of: thing) != nil {
      return waiting(Self.goneID(mark.id), [thing])
    }
    return found
  }

  // MARK: By id

  private func byWrittenID(
    _ thing: Node, _ words: Words, _ numbered: Node?, _ number: String, isOther: Bool
  ) -> Found {
    let same = things(worded: words)
    if !same.isEmpty, !same.contains(thing) { return waiting(Self.otherWords, [thing] + same) }
    if same.contains(thing), let numbered, numbered != thing, same.contains(numbered) {
      return waiting(Self.sameWords, [thing, numbered])
    }
    if same.contains(thing) { return self.thing(thing) }
    if let asked = words.asked, !isOther { return .thing(thing, asked: asked) }
    // The words in the sheet are gone or typed over: then the number must say that this id was not
    // put beside another row's answer.
    let isMarked = words.mark == AskedWords.mark(graph.askedWords(of: thing))
    guard isMarked, numbered == thing || (number.isEmpty && words.isEmpty) else {
      let others = numbered.map { [$0] } ?? []
      return waiting(isMarked ? Self.otherNumber(number) : Self.changedWords, [thing] + others)
    }
    return self.thing(thing)
  }

  private func byDerivedID(
    _ mark: RowMark, _ words: Words, _ numbered: Node?, _ number: String
  ) -> Found {
    let marked = (byMark[mark.words] ?? []).filter {
      DerivedID.of(graph.askedWords(of: $0)) == mark.id
    }
    let same = things(worded: words)
    let agreeing = same.isEmpty ? marked : marked.filter(same.contains)
    guard !agreeing.isEmpty else {
      if marked.isEmpty { return byNumber(words, numbered, number) }
      return waiting(Self.otherWords, marked + same)
    }
    if let numbered, agreeing.contains(numbered) { return thing(numbered) }
    // Words that were typed over are no second witness beside the id that was made of them.
    guard agreeing.count == 1, !same.isEmpty else {
      return waiting(Self.otherNumber(number), (numbered.map { [$0] } ?? []) + agreeing)
    }
    return thing(agreeing[0])
  }

  // MARK: By number and words

  private func byNumber(_ words: Words, _ numbered: Node?, _ number: String) -> Found {
    let same = things(worded: words)
    let holders = (numbered.map { [$0] } ?? []) + (byFormerName[number] ?? [])
    if let agreeing = holders.first(where: same.contains) { return thing(agreeing) }
    guard !holders.isEmpty || !same.isEmpty else { return .nothing }
    if words.isEmpty { return waiting(Self.noWords, holders) }
    return waiting(Self.otherNumber(number), holders + same)
  }

  // MARK: Help

  private func thing(_ node: Node) -> Found {
    .thing(node, asked: graph.askedWords(of: node))
  }

  private func waiting(_ reason: Phrase, _ candidates: [Node]) -> Found {
    .waiting(RowWaiting(reason, candidates, in: graph))
  }

  /// The things that have the words of a row, in its longest reading that any has.
  private func things(worded words: Words) -> [Node] {
    for reading in words.readings {
      if let nodes = byWords[AskedWords.folded(reading)] { return nodes }
    }
    return []
  }

  private func only(_ nodes: [Node]?) -> Node? { nodes?.count == 1 ? nodes?.first : nil }

  /// The words of a row. A cell has the title on its first line, and remarks below it, behind a
  /// semicolon or in brackets.
  private struct Words {
    /// The longest first.
    let readings: [String]
    /// Of the words as they were handed out; nil where that is not known.
    let mark: String?

    private static let mostReadings = 12

    init(_ row: ReturnedRow, _ mark: String?) {
      self.mark = mark
      let cell = row.text(.title)
      var readings = cell.isEmpty ? [] : [cell]
      let line = cell.prefix { $0 != "\n" }
      let ends = line.indices.filter { index in
        let rest = line[index...]
        return rest.hasPrefix("; ") || (rest.hasPrefix(" (") && line.last == ")")
      }
      readings += ([line.endIndex] + ends.reversed()).map { String(line[..<$0]) }
        .filter { !$0.isEmpty }.prefix(Self.mostReadings)
      self.readings = readings
    }

    var isEmpty: Bool { readings.isEmpty }

    /// The words as they were handed out, where the cell still has them.
    var asked: String? {
      guard let mark else { return readings.first }
      return readings.first { AskedWords.mark($0) == mark }
    }
  }
}

extension RowIdentity {
  fileprivate static let otherWords = Phrase(
    nl: "het id en de woorden van deze rij horen niet bij hetzelfde punt",
    en: "the id and the words of this row are not of the same point")
  fileprivate static let sameWords = Phrase(
    nl: "twee punten hebben deze woorden, en het id en het nummer wijzen elk een ander aan",
    en: "two points have these words, and the id and the number each mean another one")
  fileprivate static let changedWords = Phrase(
    nl: "de woorden van dit punt zijn veranderd, en die van de rij zijn niet meer zoals uitgedeeld",
    en: "the words of this point have changed, and those of the row are not as handed out")
  fileprivate static let noWords = Phrase(
    nl: "de rij heeft alleen een nummer; zonder de woorden is niet zeker welk punt bedoeld is",
    en: "the row has a number only; without the words it is not sure which point is meant")

  fileprivate static func otherNumber(_ number: String) -> Phrase {
    number.isEmpty
      ? Phrase(nl: "de rij heeft geen nummer of id", en: "the row has no number or id")
      : Phrase(
        nl: "nummer '\(number)' en de woorden van deze rij horen niet bij hetzelfde punt",
        en: "number '\(number)' and the words of this row are not of the same point")
  }

  fileprivate static func goneID(_ id: String) -> Phrase {
    Phrase(
      nl: "het punt met id '\(id)' is er niet meer; een ander heeft zijn nummer en woorden",
      en: "the point with id '\(id)' is gone; another has its number and words")
  }
}
