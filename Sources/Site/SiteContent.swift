import Drawing
import Findings
import PlanModel
import SourceText
import TextFormats
import Toolkit
import Views
import Documents

/// Data for all pages of the site, computed once.
struct SiteContent: Sendable {
  let graph: PlanGraph
  let definition: DetailsDefinition
  let language: Language
  let maps: [Mindmap]
  let places: MapPlaces
  let overview: Overview
  /// Action points, all in the order of their numbers.
  let points: [PointSummary]
  /// Chooses the effects of a point that a list of points names.
  let strongest: StrongestCauses
  /// Every indicator with its figures and verdicts, as far as the figures go.
  let figures: [IndicatorFigures]
  /// What reports say.
  let progress: ProgressOverview
  let findings: [Finding]
  let showsFindings: Bool
  /// Sentences of the texts that the plan cites.
  let quotes: SourceQuotes
  /// Pages with the text of a source, by what `CitedLines` calls it.
  let sourcePages: [String?: String]
  /// Whether the site is for outside, and names no keys and files of the plan.
  let isPublic: Bool
  let settings: SiteSettings
  /// What the rules are about, by their names.
  let ruleGroups: [String: RuleGroup]
  /// Files beside the pages, which the site offers to download.
  private(set) var downloads: [Output] = []
  let house: HouseStyle
  let credit: Attribution
  let addresses: Addresses

  /// First focus area with each numeral, and first department with each code.
  let areaIndices: [String: Int]
  let codeIndices: [String: Int]
  /// Downloads with the same id, which differ in format only.
  private(set) var downloadsByID: [String: [Output]] = [:]
  /// Bytes of a download by its path, where they are known. A function, because the preview makes a
  /// download only when somebody asks for it, or for a page that names its size.
  private(set) var size: @Sendable (String) -> Int? = { _ in nil }

  /// Effects by ids that they had before.
  let formerEffects: [String: [Int]]

  private let found: [Node: [Finding]]
  private let pointIndices: [Int: Int]
  private let pointsOf: [Int: [PointSummary]]

  init(
    _ graph: PlanGraph, findings: [Finding]?, isPublic: Bool = false,
    settings: SiteSettings = SiteSettings(), ruleGroups: [String: RuleGroup], maps: [Mindmap],
    addresses: Addresses, language: Language, definition: DetailsDefinition = .standard,
    quotes: SourceQuotes
  ) {
    self.graph = graph
    self.quotes = quotes
    sourcePages = Dictionary(
      quotes.shown.keys.sorted().map { index in
        (SourceQuotes.citedName(of: index, in: graph.plan), "\(addresses.sourceStems[index]).html")
      }
    ) { first, _ in first }
    self.definition = definition
    self.language = language
    self.maps = maps
    places = MapPlaces(maps)
    showsFindings = findings != nil
    self.isPublic = isPublic
    self.settings = settings
    let findings = findings ?? []
    self.findings = findings
    self.ruleGroups = ruleGroups
    overview = Overview(graph)
    points = PointSummary.all(in: graph)
    strongest = StrongestCauses(graph)
    figures = IndicatorFigures.all(in: graph, asOf: nil)
    progress = ProgressOverview(graph, by: definition)
    house = HouseStyle(graph.plan.header?.look)
    credit = Attribution(graph.plan)
    self.addresses = addresses
    func numbered(_ names: [String]) -> [String: Int] {
      Dictionary(zip(names, names.indices)) { first, _ in first }
    }
    areaIndices = numbered(graph.plan.focusAreas.map(\.numeral.value))
    codeIndices = numbered(graph.plan.departments.map(\.code.value))
    formerEffects = Dictionary(
      grouping: graph.plan.effects.indices.flatMap { index in
        graph.plan.effects[index].formerly.map { (id: $0.id.value, effect: index) }
      }, by: \.id
    ).mapValues { all in
      // An effect that had an id in two themes is one holder.
      var seen: Set<Int> = []
      return all.map(\.effect).filter { seen.insert($0).inserted }
    }
    found = Dictionary(
      grouping: findings.filter { $0.subject != nil && $0.excuse == nil },
      by: { $0.subject?.holder ?? .plan })
    pointIndices = Dictionary(
      points.enumerated().map { ($1.index, $0) }, uniquingKeysWith: { first, _ in first })
    var pointsOf: [Int: [PointSummary]] = [:]
    for facts in points {
      for department in facts.departments { pointsOf[department, default: []].append(facts) }
    }
    self.pointsOf = pointsOf
  }

  /// Sets the files to download, and their bytes.
  mutating func offer(_ downloads: [Output], size: @escaping @Sendable (String) -> Int?) {
    self.downloads = downloads
    self.size = size
    downloadsByID = Dictionary(grouping: downloads, by: \.id)
  }

  var plan: Plan { graph.plan }

  func text(_ phrase: Phrase) -> String { phrase(language) }
  func text(nl dutch: String, en english: String) -> String {
    Phrase(nl: dutch, en: english)(language)
  }

  /// Text of the plan, marked with its language where the page has another.
  func own(_ text: String) -> Phrasing { languages.own(text) }

  /// Words of ours, with the plan's between them marked.
  func own(_ phrase: Phrase) -> Phrasing { languages.markup(phrase) }

  var languages: TextLanguages { TextLanguages(shown: language, plan: plan.language) }

  /// Whether there is anything to count from themes to action points.
  var hasConnections: Bool { !overview.themes.isEmpty && !overview.areas.isEmpty }

  /// Whether reports say anything of the plan.
  var hasProgress: Bool { !plan.progress.isEmpty || !plan.reports.isEmpty || !plan.results.isEmpty }

  /// Pages about progress for which the plan has data.
  var standing: [(title: Phrase, address: String)] {
    (plan.goals.isEmpty ? [] : [(title: GoalsPage.name, address: Addresses.goals)])
      + (figures.isEmpty ? [] : [(title: FiguresPage.name, address: Addresses.figures)])
      + (hasProgress ? [(title: ProgressPage.name, address: Addresses.progress)] : [])
  }

  /// What changed since an older version; nil when none is given.
  var changes: SiteChanges? { settings.changes }

  /// Addresses of a page in the other languages, from that page.
  func translations(of address: String) -> [(Language, String)] {
    let folder = settings.folder(of: language)
    return settings.languages.filter { $0 != language }.map {
      ($0, "\(folder.isEmpty ? "" : "../")\(settings.folder(of: $0))\(address)")
    }
  }

  /// Findings at a node that are not excused.
  func findings(at node: Node) -> [Finding] { found[node] ?? [] }

  /// Points of a department, in the order of their numbers.
  func points(of department: Int) -> [PointSummary] { pointsOf[department] ?? [] }

  /// Facts of one point, by its index in the plan.
  func facts(of point: Int) -> PointSummary? { pointIndices[point].map { points[$0] } }

  /// Points just before and after one, in the order of their numbers.
  func neighbours(of point: Int) -> (before: Int?, after: Int?) {
    guard let place = pointIndices[point] else { return (nil, nil) }
    return (
      place > 0 ? points[place - 1].index : nil,
      place + 1 < points.count ? points[place + 1].index : nil
    )
  }

  /// Name of a node as the text of a link.
  func name(of node: Node) -> String { text(graph.title(of: node)) }

  /// Link to a node; plain text when the site does not show it.
  func link(_ node: Node) -> Phrasing {
    let name = own(graph.title(of: node))
    return addresses.link(to: node, in: graph).map { .link(to: $0, [], [name]) } ?? name
  }
}

typealias Flow = Markup<Context.Flow>
typealias Phrasing = Markup<Context.Phrasing>
typealias Item = Markup<Context.List>
typealias Definition = Markup<Context.Definitions>
