// One definition for both directions: the page sends operations, and findings send theirs to the page as
// repairs. What has no name here cannot be written or read: a repair that needs it is not offered.

import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Operations as JSON. Things are named by their ids (`ThingIDs`), so that no operation names an index.
struct OperationJSON {
  let ids: ThingIDs
  /// Files by number, relative to the plan's folder.
  let paths: [String]
  /// The last day of a name that ends with the operation.
  let today: Day
  /// Language of what begins a new file.
  var language = Language.dutch
  /// The plan, with its texts as clients saw them: a range is one of a text, and in another text something else may
  /// be there. Nil where ranges are not compared.
  var texts: (present: EditedPlan, former: FormerFiles)?

  // MARK: Writing

  /// Nil for an operation that only a command makes.
  func json(_ operation: Operation) -> JSONValue? {
    guard let name = Self.name(operation) else { return nil }
    var members: [String: JSONValue] = ["do": .text(name.rawValue)]
    func put(_ name: String, _ target: Target?) {
      members[name] = target.map { .text(ids.id(of: $0)) }
    }
    switch operation {
    case .set(let target, let key, let texts):
      put("of", target)
      members["key"] = .text(key)
      members["values"] = .list(texts.map(JSONValue.text))
    case .clear(let target, let key):
      put("of", target)
      members["key"] = .text(key)
    case .add(let thing):
      members["kind"] = .text(thing.kind.rawValue)
      members["text"] = .text(
        thing.kind == .place ? ids.id(of: ids.target(thing.text)) : thing.text)
      put("under", thing.under)
      members["position"] = json(thing.position)
      members["values"] = .list(
        thing.values.map { .object(["key": .text($0.key), "text": .text($0.text)]) })
    case .moveEffect(let target, let from, let under, let position):
      put("of", target)
      put("from", from)
      put("under", under)
      members["position"] = json(position)
    case .moveSubPoint(let target, let point, let position):
      put("of", target)
      put("under", point)
      members["position"] = json(position)
    case .link(let from, let to, let key, let basis),
      .setBasis(let from, let to, let key, let basis):
      put("from", from)
      put("to", to)
      members["key"] = key.map { .text($0) }
      members["basis"] = Self.json(basis)
    case .unlink(let from, let to, let key):
      put("from", from)
      put("to", to)
      members["key"] = key.map { .text($0) }
    case .rename(let target, let name, let until):
      put("of", target)
      members["name"] = .text(name)
      members["until"] = .text(until.iso)
    case .renumber(let pairs, let until):
      members["pairs"] = .list(
        pairs.map { .object(["from": .text($0.from), "to": .text($0.to)]) })
      members["until"] = .text(until.iso)
    case .merge(let target, let into, let until):
      put("of", target)
      put("into", into)
      members["until"] = .text(until.iso)
    case .split(let target, let parts, let until):
      put("of", target)
      members["parts"] = .list(
        parts.map {
          .object(["code": .text($0.code), "points": .list($0.points.map(JSONValue.text))])
        })
      members["until"] = .text(until.iso)
    case .remove(let target, let scope):
      put("of", target)
      members["scope"] = .text(Self.word(scope))
    case .removePlace(let target, let from):
      put("of", target)
      put("from", from)
    case .setPlacement(let target, let under, let key, let texts):
      put("of", target)
      put("under", under)
      members["key"] = .text(key)
      members["values"] = .list(texts.map(JSONValue.text))
    case .excuse(let target, let rule, let reason):
      put("of", target)
      members["rule"] = .text(rule)
      members["reason"] = .text(reason)
    case .unexcuse(let target, let rule):
      put("of", target)
      members["rule"] = .text(rule)
    case .correct(let range, let old, let new):
      members["at"] = json(range)
      members["from"] = .text(old)
      members["to"] = .text(new)
    case .removeLink(let range, let name):
      members["at"] = json(range)
      members["name"] = .text(name)
    case .renameKey(let range, let old, let new):
      members["at"] = json(range)
      members["from"] = .text(old)
      members["to"] = .text(new)
    case .removeValue(let range, let name):
      members["at"] = json(range)
      members["name"] = .text(name)
    case .recordFigures(let series):
      put("of", series.indicator)
      members["region"] = series.region.map { .text($0) }
      members["figures"] = .list(series.figures.map { Self.json($0) })
      if !series.targets.isEmpty {
        members["targets"] = .list(series.targets.map { json($0, of: series.indicator) })
      }
    case .giveIDs(let nodes):
      members["of"] = .list(nodes.map { .text(ids.id(of: .node($0))) })
    default:
      if case .cleanText(let range) = operation { members["at"] = json(range) }
    }
    return .object(members)
  }

  static func json(_ basis: Basis) -> JSONValue {
    switch basis {
    case .own: .object(["kind": .text("own")])
    case .stated(let lines):
      .object(["kind": .text("stated"), "lines": .list(lines.map(JSONValue.text))])
    case .inferred(let reason): .object(["kind": .text("inferred"), "reason": .text(reason)])
    }
  }

  private static func json(_ figure: RecordedFigure) -> JSONValue {
    var members: [String: JSONValue] = ["year": .number(figure.year)]
    members["value"] = figure.value.map { .text($0) }
    members["printed"] = figure.printed.map { .text($0) }
    members["missing"] = (figure.missing?.rawValue).map { .text($0) }
    members["status"] = (figure.status?.rawValue).map { .text($0) }
    members["provisional"] = figure.provisional.map { .text($0) }
    return .object(members)
  }

  private func json(_ position: ListPosition) -> JSONValue {
    switch position {
    case .first: .object(["at": .text("first")])
    case .last: .object(["at": .text("last")])
    case .before(let name): .object(["at": .text("before"), "name": .text(name)])
    case .after(let name): .object(["at": .text("after"), "name": .text(name)])
    }
  }

  func json(_ range: SourceRange) -> JSONValue {
    guard case .object(var members) = Self.json(range, paths),
      case .text(let path)? = members["file"]
    else { return Self.json(range, paths) }
    members["hash"] = (texts?.present.hashes[path]).map { .text($0) }
    return .object(members)
  }

  static func json(_ range: SourceRange, _ paths: [String]) -> JSONValue {
    .object([
      "file": .text(paths.indices.contains(range.file.index) ? paths[range.file.index] : ""),
      "from": json(range.start), "to": json(range.end),
    ])
  }

  private static func json(_ position: SourcePosition) -> JSONValue {
    .list([.number(position.line), .number(position.column)])
  }

  static func word(_ scope: RemovalScope) -> String {
    switch scope {
    case .alone: "alone"
    case .lift: "lift"
    case .all: "all"
    }
  }
}

extension OperationJSON {
  /// Names of operations, as `do` has them.
  enum Name: String {
    case set, clear, add, link, unlink, rename, renumber, merge, split, remove, excuse, unexcuse
    case correct
    case moveEffect = "move-effect"
    case moveSubPoint = "move-sub-point"
    case setBasis = "set-basis"
    case removePlace = "remove-place"
    case setPlacement = "set-placement"
    case removeLink = "remove-link"
    case renameKey = "rename-key"
    case removeValue = "remove-value"
    case cleanText = "clean-text"
    case giveIDs = "give-ids"
    case convertAnswers = "convert-answers"
    case beginSession = "begin-session"
    case endItem = "end-item"
    case reopenItem = "reopen-item"
    case correctItem = "correct-item"
    case adoptProposal = "adopt-proposal"
    case closeSession = "close-session"
    case recordFigures = "record-figures"
    case removeTarget = "remove-target"
  }

  private static func name(_ operation: Operation) -> Name? {
    switch operation {
    case .set: .set
    case .clear: .clear
    case .add: .add
    case .moveEffect: .moveEffect
    case .moveSubPoint: .moveSubPoint
    case .link: .link
    case .unlink: .unlink
    case .setBasis: .setBasis
    case .rename: .rename
    case .renumber: .renumber
    case .merge: .merge
    case .split: .split
    case .remove: .remove
    case .removePlace: .removePlace
    case .setPlacement: .setPlacement
    case .excuse: .excuse
    case .unexcuse: .unexcuse
    case .correct: .correct
    case .removeLink: .removeLink
    case .renameKey: .renameKey
    case .removeValue: .removeValue
    case .giveIDs: .giveIDs
    case .convertAnswers: .convertAnswers
    case .recordFigures: .recordFigures
    default: if case .cleanText = operation { .cleanText } else { nil }
    }
  }
}
