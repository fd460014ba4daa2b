import PlanModel
import Testing
import Toolkit

/// The definition of the format keeps its own promises.
@Suite struct FormatDefinitionTests {
  /// One key of one kind of mapping.
  struct Subject: CustomTestStringConvertible {
    let map: MapFormat
    let key: KeyFormat
    var testDescription: String { "\(map.name.rawValue): \(key.name)" }
  }

  static let subjects = PlanFormat.maps.flatMap { map in map.keys.map { Subject(map: map, key: $0) }
  }

  @Test func `every kind of mapping is defined once`() {
    #expect(PlanFormat.maps.map(\.name) == MapName.allCases)
    for name in MapName.allCases { #expect(PlanFormat[name].name == name) }
  }

  @Test func `no mapping has a key twice`() {
    for map in PlanFormat.maps {
      let names = map.keys.map(\.name)
      #expect(Set(names).count == names.count, "\(map.name)")
    }
  }

  @Test func `every kind of mapping can be reached from a file`() {
    var reached: Set<MapName> = []
    var pending = [MapName.document]
    while let name = pending.popLast() {
      guard reached.insert(name).inserted else { continue }
      if let variant = PlanFormat[name].variant { pending.append(variant.map) }
      for key in PlanFormat[name].keys {
        switch key.kind {
        case .map(let name), .maps(let name), .years(let name): pending.append(name)
        case .links: pending.append(.link)
        default: break
        }
      }
    }
    #expect(reached == Set(MapName.allCases))
  }

  @Test func `every mapping and key is explained in two languages`() {
    for about in PlanFormat.maps.map(\.about) + Self.subjects.map(\.key.about) {
      #expect(about.dutch != about.english)
      #expect(about.dutch.last == "." && about.english.last == ".", "\(about.english)")
    }
  }

  @Test("A key has a name for readers in both languages", arguments: subjects)
  func name(_ subject: Subject) {
    for language in Language.allCases {
      let name = subject.key.label(language)
      #expect(!name.isEmpty && name.last != "." && name.first != " " && name.last != " ")
      // Within a sentence, so in lower case; the name of a law is the exception.
      #expect(name.first?.isUppercase == false || name.hasPrefix("Woo"), "\(name)")
      #expect(PlanFormat.label(of: subject.key.name, in: subject.map.name)?(language) == name)
    }
  }

  @Test func `no two keys of a mapping have one name`() {
    for map in PlanFormat.maps {
      for language in Language.allCases {
        let names = map.keys.map { $0.label(language) }
        #expect(Set(names).count == names.count, "\(map.name): \(names.sorted())")
      }
    }
  }

  @Test func `where only the key is known it has the name that most mappings give it`() {
    #expect(PlanFormat.label(of: "date")?.dutch == "datum")
    // The statement on the site has another answer and another report.
    #expect(PlanFormat.label(of: "report")?.dutch == "verslag")
    #expect(PlanFormat.label(of: "report", in: .accessibility)?.dutch == "onderzoek")
    #expect(PlanFormat.label(of: "state")?.dutch == "besluit")
    #expect(PlanFormat.label(of: "no-key") == nil)
  }

  @Test("The example of a key is of the right form, and is read", arguments: subjects)
  func example(_ subject: Subject) {
    let others = subject.map.keys.filter { $0.isRequired && $0.name != subject.key.name }
      .map { "\($0.name): \($0.example)" }
    // The default of a choice reads as its absence does; the other word does not.
    let values = if case .choice(let words) = subject.key.kind { words } else { [String]() }
    #expect(values.isEmpty || values.contains(subject.key.example))
    let without = file(subject.map.name, others)
    let with = (values + [subject.key.example]).map {
      file(subject.map.name, others + ["\(subject.key.name): \($0)"])
    }
    for file in with { #expect(problems(file) == [], "\(file)") }
    #expect(with.contains { described(plan($0)) != described(plan(without)) }, "\(with)")
  }

  /// A file with one mapping of a kind, with these lines in it.
  private func file(_ name: MapName, _ lines: [String]) -> String {
    switch name {
    case .document: block(lines)
    case .plan: "plan:\n" + block(lines)
    case .parent: "plan:\n  title: T\n  language: nl\n  parent:\n" + block(lines)
    case .look: "plan:\n  title: T\n  language: nl\n  look:\n" + block(lines)
    case .publish: "plan:\n  title: T\n  language: nl\n  publish:\n" + block(lines)
    case .accessibility:
      "plan:\n  title: T\n  language: nl\n  accessibility:\n" + block(lines)
    case .deviation:
      "plan:\n  title: T\n  language: nl\n  accessibility:\n    deviations:\n" + item(lines)
    case .theme: "theme:\n" + block(lines)
    case .budget: "budget:\n" + block(lines)
    case .source: "sources:\n" + item(lines)
    case .section: "sources:\n  - id: s\n    title: T\n    sections:\n" + item(lines)
    case .scopeEntry: "scope:\n" + item(lines)
    case .focusArea: "focus-areas:\n" + item(lines)
    case .group: "groups:\n" + item(lines)
    case .department: "departments:\n" + item(lines)
    case .actionPoint: "action-points:\n" + item(lines)
    case .effect, .effectReference: "theme:\n  id: t\n  title: T\n  effects:\n" + item(lines)
    case .link:
      "theme:\n  id: t\n  title: T\n  effects:\n  - id: e\n    label: E\n    points:\n"
        + item(lines)
    case .subPoint:
      "action-points:\n- number: 1\n  title: T\n  priority: primary\n  sub-points:\n" + item(lines)
    case .formerPoint:
      "action-points:\n- title: T\n  priority: primary\n  formerly:\n" + item(lines)
    case .formerID: "theme:\n  id: t\n  title: T\n  formerly:\n" + item(lines)
    case .formerEffect:
      "theme:\n  id: t\n  title: T\n  effects:\n  - id: e\n    label: E\n    formerly:\n"
        + item(lines)
    case .formerNumeral: "focus-areas:\n- numeral: I\n  title: T\n  formerly:\n" + item(lines)
    case .formerCode: "departments:\n- code: A\n  formerly:\n" + item(lines)
    case .budgetLine: "budget:\n  years: 2027\n  lines:\n" + item(lines)
    case .handOut: "hand-out:\n" + block(lines)
    case .decision: "decisions:\n" + item(lines)
    case .progress:
      "action-points:\n- number: 1\n  title: T\n  priority: primary\n  done:\n" + block(lines)
    case .region: "regions:\n" + item(lines)
    case .footnote: "footnotes:\n" + item(lines)
    case .indicator: "indicators:\n" + item(lines)
    case .series: "indicators:\n  - title: T\n    series:\n" + item(lines)
    case .figure:
      "indicators:\n- title: T\n  series:\n  - values:\n     2027:\n"
        + (lines.isEmpty ? "      {}\n" : block(lines))
    case .target: "indicators:\n  - title: T\n    targets:\n" + item(lines)
    case .goal: "goals:\n" + item(lines)
    case .result: "results:\n" + item(lines)
    case .scale: "scales:\n" + item(lines)
    case .scaleValue: "scales:\n  - id: s\n    title: T\n    values:\n" + item(lines)
    case .report: "reports:\n" + item(lines)
    case .progressRow: "progress:\n" + item(lines)
    case .rating: "progress:\n  - on: goal:g\n    ratings:\n" + item(lines)
    case .session: "session:\n" + block(lines)
    case .sessionItem:
      "session:\n  id: s\n  theme: t\n  date: 2026-11-28\n  items:\n" + item(lines)
    case .sessionCorrection:
      "session:\n  id: s\n  theme: t\n  date: 2026-11-28\n  corrections:\n" + item(lines)
    case .sessionEnd:
      "session:\n  id: s\n  theme: t\n  date: 2026-11-28\n  ends:\n" + item(lines)
    }
  }

  private func block(_ lines: [String]) -> String {
    lines.map { "      \($0)\n" }.joined()
  }

  private func item(_ lines: [String]) -> String {
    lines.isEmpty ? "    - {}\n" : "    -\n" + block(lines)
  }

  /// A value with all its parts, but without positions.
  private func described(_ value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    if mirror.children.isEmpty { return "\(value)" }
    return mirror.children.filter { $0.label?.lowercased().hasSuffix("range") != true }
      .map { "\($0.label ?? ""):\(described($0.value));" }.joined()
  }
}
