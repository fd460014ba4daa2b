import Operations
import PlanModel
import SourceText
import TextFormats
import Toolkit

/// Texts of files as clients saw them, by hash, bounded by their bytes.
struct FormerFiles {
  private var bytes: [String: [UInt8]] = [:]
  private var turns: [String] = []
  private var total = 0
  private static let most = 64 << 20

  subscript(hash: String) -> [UInt8]? { bytes[hash] }

  mutating func keep(_ files: [SourceFile], _ hash: (SourceFile) -> String?) {
    for file in files {
      guard let hash = hash(file), bytes[hash] == nil else { continue }
      bytes[hash] = file.bytes
      turns.append(hash)
      total += file.bytes.count
    }
    while total > Self.most, turns.count > 1 {
      total -= bytes.removeValue(forKey: turns.removeFirst())?.count ?? 0
    }
  }
}

/// Finds values that an operation would overwrite although they changed since the client saw them.
///
/// What somebody else changed elsewhere, also in the same file, is no conflict: operations are computed
/// on the files as they are.
struct ConflictSearch {
  private let plan: EditedPlan
  /// Files that changed since, by path, with their former text where that is known.
  private let changed: [String: [UInt8]?]
  /// Former plan, of the changed files only.
  private let former: (ids: ThingIDs, values: WrittenValues)
  private let present: WrittenValues

  /// - Parameter base: hashes of the files as the client saw them; nil when nothing changed since.
  init?(_ base: [String: String], _ plan: EditedPlan, _ known: FormerFiles) {
    self.plan = plan
    var changed: [String: [UInt8]?] = [:]
    for (path, hash) in base where plan.hashes[path] != hash {
      changed.updateValue(known[hash], forKey: path)
    }
    guard !changed.isEmpty else { return nil }
    self.changed = changed
    let files = changed.sorted { $0.key < $1.key }.compactMap { path, bytes in
      bytes.map { SourceFile(path: path, bytes: $0) }
    }
    former = (ThingIDs(PlanGraph(PlanReader(files).plan)), WrittenValues(files))
    present = WrittenValues(plan.files, plan.reader)
  }

  func conflicts(_ operations: [Operation]) -> [EditConflict] { operations.compactMap(conflict) }

  private func conflict(_ operation: Operation) -> EditConflict? {
    switch operation {
    case .set(let target, let key, let texts):
      let list = JSONValue.list(texts.map(JSONValue.text))
      let mine = texts.count == 1 ? JSONValue.text(texts[0]) : list
      return conflict(target, key, mine: mine, isSame: { $0 == mine || $0 == list })
    case .clear(let target, let key):
      return conflict(target, key, mine: nil, isSame: { $0 == nil })
    case .remove(let target, _): return conflict(removing: target)
    case .recordFigures(let series): return conflict(series)
    default: return nil
    }
  }

  private func conflict(
    _ target: Target, _ key: String, mine: JSONValue?, isSame: (JSONValue?) -> Bool
  ) -> EditConflict? {
    guard let range = plan.ids.range(of: target), let known = changed[plan.path(of: range)] else {
      return nil
    }
    let id = plan.ids.id(of: target)
    let theirs = present.value(of: key, in: range)
    guard !isSame(theirs) else { return nil }
    let base = value(key, of: id)
    if known != nil, base == theirs { return nil }
    return EditConflict(thing: id, key: key, base: base, mine: mine, theirs: theirs)
  }

  private func conflict(removing target: Target) -> EditConflict? {
    guard let range = plan.ids.range(of: target), let known = changed[plan.path(of: range)] else {
      return nil
    }
    let id = plan.ids.id(of: target)
    let theirs = JSONValue.object(present.all(in: range))
    let base = former.ids.range(of: former.ids.target(id)).map {
      JSONValue.object(former.values.all(in: $0))
    }
    if known != nil, base == theirs { return nil }
    return EditConflict(thing: id, key: nil, base: base, mine: nil, theirs: theirs)
  }

  /// Figures are compared by year: others of the same indicator may change meanwhile.
  private func conflict(_ series: RecordedSeries) -> EditConflict? {
    guard let range = plan.ids.range(of: series.indicator),
      let known = changed[plan.path(of: range)]
    else { return nil }
    let id = plan.ids.id(of: series.indicator)
    let (base, now) = (value("series", of: id), present.value(of: "series", in: range))
    for figure in series.figures {
      let theirs = Self.figure(figure.year, series.region, in: now)
      let before = Self.figure(figure.year, series.region, in: base)
      if known != nil, before == theirs { continue }
      let mine = figure.value.map { JSONValue.text($0) }
      if theirs == mine { continue }
      func named(_ value: JSONValue?) -> JSONValue? {
        value.map { .object([String(figure.year): $0]) }
      }
      return EditConflict(
        thing: id, key: "series", base: named(before),
        mine: named(mine ?? .text(figure.missing?.rawValue ?? "")), theirs: named(theirs))
    }
    return nil
  }

  private static func figure(_ year: Int, _ region: String?, in series: JSONValue?) -> JSONValue? {
    guard case .list(let all)? = series else { return nil }
    for case .object(let one) in all where one["region"] == region.map({ JSONValue.text($0) }) {
      if case .object(let years)? = one["values"], let found = years[String(year)] { return found }
    }
    return nil
  }

  private func value(_ key: String, of id: String) -> JSONValue? {
    former.ids.range(of: former.ids.target(id)).flatMap { former.values.value(of: key, in: $0) }
  }
}

extension JSONValue {
  static func == (left: JSONValue, right: JSONValue) -> Bool { left.bytes == right.bytes }
}

extension JSONValue? {
  fileprivate static func == (left: JSONValue?, right: JSONValue?) -> Bool {
    left?.bytes == right?.bytes
  }
}
