package import Drawing
package import Toolkit
package import Views
import Documents
import PlanModel
import Rules
import SourceText
import TextFormats

/// Plan with the layouts of its maps: the third stage.
package struct LaidOutPlan: Sendable {
  package let checked: CheckedPlan
  package let language: Language
  package let addresses: Addresses
  /// Maps, one for each theme, in the order of the plan.
  package let maps: [LaidOutMap]
  /// Drawings that cannot be made, by their paths.
  package let failures: [(path: String, message: Phrase)]
  /// Warnings about large maps, by the paths of their drawings.
  package let warnings: [(path: String, message: Phrase)]
  /// Geometries by their requests, to be reused by the next build.
  package let known: [String: DotGeometry]

  init(_ drafts: MapDrafts, _ answers: [LayoutAnswer]) {
    var laidOut: [LaidOutMap] = []
    var failures: [(path: String, message: Phrase)] = []
    var warnings: [(path: String, message: Phrase)] = []
    var known: [String: DotGeometry] = [:]
    for (layout, (request, answer)) in zip(drafts.maps, zip(drafts.requests, answers)) {
      let path = drafts.addresses.map(layout.map.id, format: SVGMap.format.name)
      let map = LaidOutMap(layout, try? answer.get())
      switch answer {
      case .failure(let problem): failures.append((path, problem.message))
      case .success where map.geometry == nil:
        failures.append((path, LayoutProblem.otherMap.message))
      case .success(let geometry): known[request.dot] = geometry
      }
      if let warning = request.size.warning { warnings.append((path, warning)) }
      laidOut.append(map)
    }
    checked = drafts.checked
    language = drafts.language
    addresses = drafts.addresses
    maps = laidOut
    self.failures = failures
    self.warnings = warnings
    self.known = known
  }
}

/// Maps of a plan before layout.
struct MapDrafts {
  let checked: CheckedPlan
  let language: Language
  let addresses: Addresses
  let maps: [MapLayout]
  let requests: [LayoutRequest]

  init(_ checked: CheckedPlan, _ language: Language, by definition: DetailsDefinition) {
    let plan = checked.plan
    let setting = MapSetting(house: HouseStyle(plan.header?.look))
    // Of themes with the same id only the first is drawn; a rule reports the others.
    var seen: Set<String> = []
    let themes = plan.themes.indices.filter { seen.insert(plan.themes[$0].id.value).inserted }
    let maps = themes.mapOnAllCores { theme in
      MapLayout(Mindmap(theme: theme, in: checked.graph, by: definition), setting: setting)
    }
    let addresses = Addresses(plan, maps: maps.map(\.map))
    self.checked = checked
    self.language = language
    self.addresses = addresses
    self.maps = maps
    requests = maps.mapOnAllCores { LayoutRequest($0, addresses, language) }
  }
}

/// Map that `dot` must lay out.
package struct LayoutRequest: Sendable {
  /// Boxes and edges, without any text.
  package let dot: String
  package let size: MapSize

  package init(_ layout: MapLayout, _ addresses: Addresses, _ language: Language) {
    dot = MapDrawing(layout, addresses: addresses, language: language).layoutDOT
    size = MapSize(cards: layout.map.nodes.count)
  }
}

/// Positions for a request, or the reason why there are none.
package typealias LayoutAnswer = Result<DotGeometry, LayoutProblem>

/// Function that lays maps out; one result for each request, in order.
package typealias Layouts = ([LayoutRequest]) -> [LayoutAnswer]

/// Reason why a map has no layout.
package struct LayoutProblem: Error {
  package let message: Phrase

  package init(_ message: Phrase) { self.message = message }

  package static let otherMap = LayoutProblem(
    Phrase(
      nl: "Graphviz gaf de indeling van een andere kaart.",
      en: "Graphviz answered the layout of another map."))
}
