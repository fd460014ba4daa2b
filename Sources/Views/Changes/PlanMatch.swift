import PlanModel
import SourceText
import Toolkit

/// Which thing of an older version of a plan a thing of the newer one is.
struct PlanMatch: Sendable {
  /// For each point of the newer plan its index in the older; nil for a new one.
  let oldPoints: [Int?]
  /// For each point of the older plan its index in the newer; nil for one that is gone.
  let newPoints: [Int?]
  /// For each effect of the newer plan its index in the older; nil for a new one.
  let oldEffects: [Int?]
  /// For each effect of the older plan its index in the newer; nil for one that is gone.
  let newEffects: [Int?]
  /// For each department of the newer plan its index in the older.
  let oldDepartments: [Int?]
  /// For each department of the older plan its index in the newer; nil for one that is gone.
  let newDepartments: [Int?]

  init(old: PlanGraph, new: PlanGraph) {
    let points = Self.points(old.plan.actionPoints, new.plan.actionPoints)
    oldPoints = points
    newPoints = Self.inverse(points, count: old.plan.actionPoints.count)
    let effects = Self.effects(old.plan.effects, new.plan.effects)
    oldEffects = effects
    newEffects = Self.inverse(effects, count: old.plan.effects.count)
    let departments = Self.departments(old, new.plan.departments)
    oldDepartments = departments
    newDepartments = Self.inverse(departments, count: old.plan.departments.count)
  }

  /// A point is the same when its id is; else when number and title are; else one with that title,
  /// which got another number; else the one with that number, which got another title.
  private static func points(_ old: [ActionPoint], _ new: [ActionPoint]) -> [Int?] {
    var matcher = Matcher(old: old.count, new: new.count)
    matcher.match(
      Self.ids(old.map(\.id?.value), "old"), Self.ids(new.map(\.id?.value), "new"),
      whenRepeated: false)
    func key(_ point: ActionPoint) -> [String] { [point.number.value, title(point)] }
    matcher.match(old.map(key), new.map(key), whenRepeated: true)
    matcher.match(old.map(title), new.map(title), whenRepeated: false)
    matcher.match(old.map(\.number.value), new.map(\.number.value), whenRepeated: true)
    return matcher.matched
  }

  /// Ids as keys; what has none is like nothing else.
  private static func ids(_ ids: [String?], _ side: String) -> [String] {
    ids.enumerated().map { index, id in id ?? "\0\(side) \(index)" }
  }

  /// For each sub-point of the newer point its index in the older: one with the same id; else one
  /// with the same text; else one at the same position, worded anew.
  static func parts(_ old: [SubPoint], _ new: [SubPoint]) -> [Int?] {
    var matcher = Matcher(old: old.count, new: new.count)
    matcher.match(
      ids(old.map(\.id?.value), "old"), ids(new.map(\.id?.value), "new"), whenRepeated: false)
    matcher.match(old.map(\.text.value), new.map(\.text.value), whenRepeated: true)
    // Two that have an id each are not one thing because they have the same position.
    let both = zip(old, new).map { $0.id != nil && $1.id != nil }
    func positions(_ parts: [SubPoint], _ side: String) -> [String] {
      parts.indices.map { both.indices.contains($0) && both[$0] ? "\(side) \($0)" : "\($0)" }
    }
    matcher.match(positions(old, "old"), positions(new, "new"), whenRepeated: true)
    return matcher.matched
  }

  /// For each sub-point of a point of the older plan what it is in the newer; nil when it is gone.
  func parts(of point: Int, _ old: Plan, _ new: Plan) -> [Node?] {
    let was = old.actionPoints[point].subPoints
    guard let newPoint = newPoints[point] else { return was.map { _ in nil } }
    let now = new.actionPoints[newPoint].subPoints
    return Self.inverse(Self.parts(was, now), count: was.count)
      .map { $0.map { Node.subPoint($0, of: newPoint) } }
  }

  /// An effect is the same when its id is, or was; else one with the same label, which got another id.
  private static func effects(_ old: [Effect], _ new: [Effect]) -> [Int?] {
    var matcher = Matcher(old: old.count, new: new.count)
    matcher.match(old.map(\.id.value), new.map(\.id.value), whenRepeated: true)
    let names = Dictionary(
      grouping: new.enumerated().flatMap { index, effect in
        effect.formerly.map { (name: $0.id.value, index: index) }
      }, by: \.name)
    // Each new effect takes the one former id of it that the older plan has.
    var former = new.indices.map { "\0new \($0)" }
    for effect in old {
      for (_, index) in names[effect.id.value] ?? [] { former[index] = effect.id.value }
    }
    matcher.match(old.map(\.id.value), former, whenRepeated: false)
    matcher.match(old.map(\.label.value), new.map(\.label.value), whenRepeated: false)
    return matcher.matched
  }

  private static func title(_ point: ActionPoint) -> String {
    SoftHyphen.removing(from: point.title.value)
  }

  /// A department is the same when its code is, or when a former code or an alias was its name.
  private static func departments(_ old: PlanGraph, _ new: [Department]) -> [Int?] {
    var used: Set<Int> = []
    var matched = [Int?](repeating: nil, count: new.count)
    func take(_ name: String, _ index: Int) {
      guard matched[index] == nil,
        case .department(let position)? = old.node(named: name, for: .department),
        used.insert(position).inserted
      else { return }
      matched[index] = position
    }
    for (index, department) in new.enumerated() { take(department.code.value, index) }
    for (index, department) in new.enumerated() {
      for name in department.formerly.map(\.code) + department.aliases { take(name.value, index) }
    }
    return matched
  }

  private static func inverse(_ matched: [Int?], count: Int) -> [Int?] {
    var inverse = [Int?](repeating: nil, count: count)
    for (new, old) in matched.enumerated() { if let old { inverse[old] = new } }
    return inverse
  }
}

/// Pairs two lists by one key after another; what is paired stays so.
struct Matcher {
  /// For each of the new list its partner in the old.
  private(set) var matched: [Int?]
  private var isTaken: [Bool]

  init(old: Int, new: Int) {
    matched = Array(repeating: nil, count: new)
    isTaken = Array(repeating: false, count: old)
  }

  /// Pairs what has the same key and no partner yet.
  ///
  /// - Parameter whenRepeated: whether things that share a key are paired in order; else they are
  ///   left alone, because nothing distinguishes them.
  mutating func match<Key: Hashable>(_ old: [Key], _ new: [Key], whenRepeated: Bool) {
    var positions: [Key: [Int]] = [:]
    for (position, key) in old.enumerated() where !isTaken[position] {
      positions[key, default: []].append(position)
    }
    var wanting: [Key: [Int]] = [:]
    for (position, key) in new.enumerated() where matched[position] == nil {
      wanting[key, default: []].append(position)
    }
    // Each key by itself: the order of the dictionary does not show in the answer.
    for (key, those) in wanting {
      guard let partners = positions[key],
        whenRepeated || (those.count == 1 && partners.count == 1)
      else { continue }
      for (position, partner) in zip(those, partners) {
        matched[position] = partner
        isTaken[partner] = true
      }
    }
  }
}
