import PlanModel
import Operations
import SourceText
import Toolkit
import Views

/// Look-up of names as the user types them: exact, else case-insensitive, else with a suggestion.
struct PlanNames {
  let graph: PlanGraph
  let language: Language

  init(_ loaded: LoadedPlan) {
    graph = loaded.graph
    language = loaded.language
  }

  func focusArea(_ name: String) throws(Failure) -> String {
    let areas = graph.plan.focusAreas.map(\.numeral.value)
    if let area = Self.find(name, among: areas) { return area }
    throw .choice(of: Catalogue.focusArea, given: name, among: areas, in: language)
  }

  /// Index of a department by its code or another spelling.
  func departmentIndex(_ name: String) throws(Failure) -> Int {
    let code = try department(name)
    guard case .department(let index)? = graph.node(named: code, for: .department) else {
      throw .choice(of: Catalogue.department, given: name, among: [], listing: false, in: language)
    }
    return index
  }

  /// Code of a department by its code or another spelling.
  func department(_ name: String) throws(Failure) -> String {
    let spellings = graph.candidates(for: .department)
    if let spelling = Self.find(name, among: spellings),
      let node = graph.node(named: spelling, for: .department)
    {
      return graph.name(of: node)
    }
    let codes = graph.plan.departments.map(\.code.value)
    let nearest = NearestWord.nearest(to: name, among: spellings)
    throw .choice(
      of: Catalogue.department, given: name, among: nearest.map { [$0] } ?? codes, in: language)
  }

  /// Index of a report by its id.
  func report(_ name: String) throws(Failure) -> Int {
    let ids = graph.plan.reports.map(\.id.value)
    if let id = Self.find(name, among: ids), let index = ids.firstIndex(of: id) { return index }
    throw .choice(of: Phrase(nl: "verslag", en: "report"), given: name, among: ids, in: language)
  }

  /// Theme session by its id; the only one when none is named.
  func session(_ name: String?) throws(Failure) -> ThemeSession {
    let sessions = graph.plan.sessions
    let ids = sessions.map(\.id.value)
    if name == nil, let only = sessions.first, sessions.count == 1 { return only }
    guard !sessions.isEmpty else {
      throw Failure(
        Phrase(
          nl: "Het plan heeft geen themasessies. Begin er een met: raakvlak edit",
          en: "The plan has no theme sessions. Begin one with: raakvlak edit"), in: language)
    }
    if let name, let id = Self.find(name, among: ids), let index = ids.firstIndex(of: id) {
      return sessions[index]
    }
    throw .choice(
      of: Phrase(nl: "themasessie", en: "theme session"), given: name, among: ids, in: language)
  }

  /// Index of an indicator by its id, else by its title.
  func indicator(_ name: String) throws(Failure) -> Int {
    let all = graph.plan.indicators
    let ids = all.map(\.name)
    if let id = Self.find(name, among: ids), let index = ids.firstIndex(of: id) { return index }
    let titles = all.map(\.title.value)
    if let title = Self.find(name, among: titles), let index = titles.firstIndex(of: title) {
      return index
    }
    let kind = Phrase(nl: "indicator", en: "indicator")
    throw .choice(of: kind, given: name, among: ids, in: language)
  }

  /// Policy field in the spelling that the plan uses first.
  func policyField(_ name: String) throws(Failure) -> String {
    let fields = Table.policyFieldNames(graph)
    if let field = Self.find(name, among: fields) { return field }
    guard !fields.isEmpty else {
      throw Failure(
        Phrase(
          nl: "Het plan noemt bij geen enkel onderdeel een beleidsveld (policy-field).",
          en: "The plan names no policy field at any sub-point (policy-field)."), in: language)
    }
    throw .choice(
      of: Phrase(nl: "beleidsveld", en: "policy field"), given: name, among: fields, in: language)
  }

  /// Effect or action point by name; for a sub-point its action point.
  func centre(_ name: String) throws(Failure) -> ViewCentre {
    let effects = graph.candidates(for: .place)
    let points = graph.candidates(for: .decided)
    if let name = Self.find(name, among: effects + points) {
      for node in graph.nodes(named: name).map(\.holder) {
        if let centre = ViewCentre(node, in: graph) { return centre }
      }
    }
    throw .choice(
      of: Phrase(nl: "effect of actiepunt", en: "effect or action point"), given: name,
      among: effects + points, listing: false, known: graph.known(besides: name), in: language)
  }

  func theme(_ name: String?, around centre: ViewCentre?) throws(Failure) -> Int {
    let ids = graph.plan.themes.map(\.id.value)
    if let name {
      if let position = ids.firstIndex(of: name) { return position }
      throw .choice(of: Catalogue.theme, given: name, among: ids, in: language)
    }
    if ids.count == 1 { return 0 }
    guard let centre else {
      throw .choice(of: Catalogue.theme, given: nil, among: ids, in: language)
    }
    if let home = centre.home { return home }
    if centre.themes.count == 1 { return centre.themes[0] }
    let words = graph.description(of: centre.node)
    guard !centre.themes.isEmpty else {
      throw Failure(
        Phrase(
          nl: "Naar \(words.dutch) leidt geen effect in een kaart.",
          en: "No effect in a map leads to \(words.english)."), in: language)
    }
    let list = Catalogue.list(centre.themes.map { ids[$0] })
    throw Failure(
      Phrase(
        nl: "\(words.capitalized.dutch) staat in meer kaarten. Noem er een: \(list.dutch).",
        en: "\(words.capitalized.english) stands in several maps. Name one: \(list.english)."),
      in: language)
  }

  private static func find(_ name: String, among names: [String]) -> String? {
    if names.contains(name) { return name }
    let wanted = name.lowercased()
    return names.first { $0.lowercased() == wanted }
  }
}
