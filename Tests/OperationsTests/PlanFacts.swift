import PlanModel
import SourceText
import Toolkit

/// What a plan says, without positions: the value of each key of each thing, in words. A test edits it
/// by itself and compares it with what an operation made of the files.
struct PlanFacts: Equatable {
  /// Values by thing and key.
  var values: [String: [String: [String]]] = [:]

  init(_ plan: Plan) {
    for (i, theme) in plan.themes.enumerated() {
      add("theme \(theme.id.value)", theme.values(at: .theme(i)), theme.placements)
    }
    for (i, effect) in plan.effects.enumerated() {
      add("effect \(effect.id.value)", effect.values(at: .effect(i)), effect.placements)
    }
    for (i, point) in plan.actionPoints.enumerated() {
      add("point \(point.name)", point.values(at: .actionPoint(i)), [])
      values["point \(point.name)"]?["sub-points"] = point.subPoints.map(\.text.value)
      for (j, part) in point.subPoints.enumerated() {
        add("part \(part.text.value)", part.values(at: .subPoint(j, of: i)), [])
      }
    }
    for (i, item) in plan.departments.enumerated() {
      add("department \(item.code.value)", item.values(at: .department(i)), [])
    }
    for (i, area) in plan.focusAreas.enumerated() {
      add("area \(area.numeral.value)", area.values(at: .focusArea(i)), [])
    }
    for (i, line) in (plan.budget?.lines ?? []).enumerated() {
      add("line \(line.name.value)", line.values(at: .budgetLine(i)), [])
    }
    for (i, source) in plan.sources.enumerated() {
      add("source \(source.id.value)", source.values(at: .source(i)), [])
    }
    values["plan"] = [
      "departments": plan.departments.map(\.code.value),
      "points": plan.actionPoints.map(\.name),
      "themes": plan.themes.map(\.id.value), "scope": plan.scope.map(\.topic.value),
    ]
  }

  private mutating func add(_ name: String, _ map: MapValue, _ places: [Placement]) {
    var own: [String: [String]] = [:]
    for (key, value) in zip(PlanFormat[map.name].keys, map.values) {
      guard let value else { continue }
      let words = Self.words(value)
      if !words.isEmpty, key.name != "sub-points" { own[key.name] = words }
    }
    if !places.isEmpty { own["effects"] = places.map(\.reference.target.value) }
    values[name] = own
  }

  static func words(_ link: Reference) -> String {
    switch link.evidence {
    case .own: link.target.value
    case .stated(let lines): "\(link.target.value)@" + lines.map(words).joined(separator: ",")
    case .inferred(let reason): "\(link.target.value)~\(reason.value)"
    }
  }

  private static func words(_ citation: Citation) -> String {
    "\(citation.source?.value ?? "").\(citation.lines.lowerBound)-\(citation.lines.upperBound)"
  }

  private static func words(_ value: FieldValue) -> [String] {
    switch value {
    case .text(let text): [text.value]
    case .texts(let texts): texts.map(\.value)
    case .word(let word): [word]
    case .flag(let flag): ["\(flag)"]
    case .number(let number): ["\(number)"]
    case .numbers(let numbers): numbers.map { "\($0)" }
    case .amounts(let amounts): amounts.map { "\($0.cents)" }
    case .decimals(let numbers): numbers.map(\.text)
    case .day(let day): [day.iso]
    case .names(let names): names.map { "\($0.name.value)@\($0.citation.map(words) ?? "")" }
    case .citations(let lines): lines.map(words)
    case .links(let links): links.map(words)
    case .exceptions(let all): all.map { "\($0.rule.value): \($0.reason.value)" }
    case .places(let places): places.map(\.reference.target.value)
    case .map(let map): [words(map)]
    case .maps(let maps): maps.map(words)
    case .years(let years): years.map { "\($0.year): \(words($0.map))" }
    case .yearTexts(let texts): texts.map { "\($0.year): \($0.text.value)" }
    }
  }

  private static func words(_ map: MapValue) -> String {
    zip(PlanFormat[map.name].keys, map.values).compactMap { key, value in
      value.map { "\(key.name)=\(words($0).joined(separator: "|"))" }
    }.joined(separator: ";")
  }

  /// Where the facts are others, in words.
  func differences(from other: PlanFacts) -> [String] {
    Set(values.keys).union(other.values.keys).sorted().flatMap { thing in
      let (own, others) = (values[thing] ?? [:], other.values[thing] ?? [:])
      return Set(own.keys).union(others.keys).sorted().filter { own[$0] != others[$0] }.map {
        "\(thing) \($0): \(own[$0] ?? []) / \(others[$0] ?? [])"
      }
    }
  }

  // MARK: Edits

  subscript(thing: String, key: String) -> [String] {
    get { values[thing]?[key] ?? [] }
    set {
      if newValue.isEmpty {
        values[thing]?[key] = nil
      } else {
        values[thing, default: [:]][key] = newValue
      }
    }
  }

  /// Every value of some keys in which one target has another name.
  mutating func rename(_ old: String, to new: String, in keys: [String]) {
    for thing in values.keys {
      for key in keys {
        guard let links = values[thing]?[key] else { continue }
        values[thing]?[key] = links.map { link in
          let isIt = link == old || link.hasPrefix("\(old)@") || link.hasPrefix("\(old)~")
          return isIt ? new + link.dropFirst(old.count) : link
        }
      }
    }
  }
}
