import Operations
import PlanModel
import SourceText
import Toolkit

/// Names to which a cell may refer: those of the plan, and those of new rows.
struct KnownNames {
  let graph: PlanGraph
  /// Names that the workbook adds or gives, by the mapping of their things.
  var added: [MapName: Set<String>] = [:]
  /// Keys of things by their folded titles: what a new row is called, nobody who fills it in knows.
  var titles: [MapName: [String: [String]]] = [:]
  /// Names that several new rows have, with the numbers of those rows: none of them goes in.
  var doubled: [MapName: [String: [Int]]] = [:]
  /// Ids of sources.
  private let sources: Set<String>

  init(_ graph: PlanGraph) {
    self.graph = graph
    let plan = graph.plan
    sources = Set(plan.sources.map(\.id.value))
    for index in plan.indicators.indices {
      add(plan.indicators[index].title.value, .indicator, graph.name(of: .indicator(index)))
    }
    for index in plan.goals.indices {
      add(plan.goals[index].text.value, .goal, graph.name(of: .goal(index)))
    }
    for group in plan.groups { add(group.title.value, .group, group.id.value) }
    for scale in plan.scales { add(scale.title.value, .scale, scale.id.value) }
    for report in plan.reports { add(report.title.value, .report, report.id.value) }
  }

  mutating func add(_ title: String, _ map: MapName, _ key: String) {
    titles[map, default: [:]][CellText.folded(title), default: []].append(key)
  }

  /// The key of the only thing with a title; nil for what is a name itself.
  func key(ofTitle title: String, for role: LinkRole) -> String? {
    guard graph.node(named: title, for: role) == nil, let map = Self.maps(of: role).first,
      Self.maps(of: role).count == 1, added[map]?.contains(title) != true,
      let keys = titles[map]?[CellText.folded(title)], keys.count == 1
    else { return nil }
    return keys[0]
  }

  func check(_ name: String, for role: LinkRole) throws(CellProblem) {
    if graph.node(named: name, for: role) != nil { return }
    if role == .subject, let colon = name.firstIndex(of: ":"),
      let kind = KindPrefix.split(name).0,
      added[kind]?.contains(String(name[name.index(after: colon)...])) == true
    {
      return
    }
    if Self.maps(of: role).contains(where: { added[$0]?.contains(name) == true }) { return }
    if let rows = Self.maps(of: role).lazy.compactMap({ doubled[$0]?[name] }).first {
      let list = Catalogue.list(rows.map(String.init))
      throw CellProblem(
        Phrase(
          nl: "'\(name)' is van meer nieuwe rijen (\(list(.dutch))), die wachten.",
          en: "'\(name)' is of several new rows (\(list(.english))), which wait."))
    }
    let message = Phrase(nl: "'\(name)' bestaat niet.", en: "'\(name)' does not exist.")
    let all =
      graph.candidates(for: role) + Self.maps(of: role).flatMap { (added[$0] ?? []).sorted() }
    let sheet = PlanSheet.allCases.first { $0.map == Self.maps(of: role).first }
    throw CellProblem(
      message,
      remedy: NearestWord.nearest(to: name, among: all).map {
        Phrase(nl: "Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?")
      }
        ?? sheet.map {
          Phrase(nl: "Geef het eerst een rij op blad '", en: "First give it a row on sheet '")
            + $0.name + Phrase(verbatim: "'.")
        })
  }

  private static func maps(of role: LinkRole) -> [MapName] {
    switch role {
    case .place: [.effect]
    case .focus: [.focusArea]
    case .group: [.group]
    case .point: [.actionPoint]
    case .department, .lead, .partner, .decider, .owner: [.department]
    case .reference: [.actionPoint, .focusArea]
    case .sameText: [.subPoint]
    case .pointAim, .decided: [.actionPoint, .subPoint]
    case .focusAim: [.focusArea]
    case .effectAim: [.effect]
    case .indicator, .rateOf, .complementOf, .figurePart: [.indicator]
    case .goal: [.goal]
    case .region: [.region]
    case .footnote: [.footnote]
    case .scale: [.scale]
    case .report: [.report]
    case .subject: []
    }
  }

  /// Checks lines such as `59`, `59-61`, `ivp:59`.
  func checkLines(_ text: String) throws(CellProblem) {
    var rest = text[...]
    if let colon = rest.lastIndex(of: ":") {
      let source = String(rest[..<colon])
      guard sources.contains(source) || added[.source]?.contains(source) == true else {
        throw CellProblem(
          Phrase(nl: "Er is geen bron '\(source)'.", en: "There is no source '\(source)'."),
          remedy: sourceRemedy(source))
      }
      rest = rest[rest.index(after: colon)...]
    }
    let numbers = rest.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...2).contains(numbers.count), let first = numbers[0], first > 0,
      let last = numbers[numbers.count - 1], last >= first
    else {
      throw .expected(ValueKind.citations.cellExpectation, found: text)
    }
  }

  /// What to do about a source that nothing names: most people type a word of its title.
  func sourceRemedy(_ typed: String) -> Phrase {
    let known = graph.plan.sources.map { ($0.title.value, $0.id.value) }
    let added = (titles[.source] ?? [:]).flatMap { title, keys in keys.map { (title, $0) } }
    let ids = (known + added).map(\.1).sorted()
    if let near = NearestWord.nearest(to: typed, among: ids) {
      return Phrase(nl: "Bedoelde u '\(near)'?", en: "Did you mean '\(near)'?")
    }
    let folded = CellText.folded(typed)
    let byTitle = (known + added).filter { CellText.folded($0.0).contains(folded) }.map(\.1)
    if Set(byTitle).count == 1, !folded.isEmpty {
      return Phrase(
        nl: "Bedoelde u '\(byTitle[0])'? Vul anders op blad 'Bronnen' de sleutel '\(typed)' in.",
        en: "Did you mean '\(byTitle[0])'? Else fill in the key '\(typed)' on sheet 'Sources'.")
    }
    return Phrase(
      nl: "Vul op blad 'Bronnen' bij die bron onder 'sleutel' '\(typed)' in.",
      en: "Fill in '\(typed)' under 'key' at that source on sheet 'Sources'.")
  }

  /// Whether two texts of a column name the same things, one by a title and one by a key: an import
  /// writes the key.
  func areSame(_ one: String, _ other: String, in column: SheetColumn) -> Bool {
    guard let format = column.format, format.role != nil else { return false }
    let reader = CellReader(names: self)
    let (one, other) = (CellText.trimmed(one), CellText.trimmed(other))
    guard !one.isEmpty, !other.isEmpty, let left = try? reader.value(one, of: format),
      let right = try? reader.value(other, of: format)
    else { return false }
    return left == right
  }
}
