import Build
import Disk
import Documents
import Drawing
import PlanModel
import Rules
import Site
import TextFormats
import Toolkit
import Views

/// Pictures of the overview and of each map, for previews of pages that are shared.
///
/// A map shows its main branches only: a preview is a few hundred pixels wide. The same plan gives
/// the same bytes by the same version of `rsvg-convert`, with the same typefaces.
struct SharedPictures {
  private(set) var files: [OutputFile] = []
  private(set) var failures: [(path: String, message: Phrase)] = []
  /// Paths by the addresses of their pages.
  private(set) var paths: [String: String] = [:]

  init(of checked: CheckedPlan, _ language: Language, _ layouts: Layouts) {
    let plan = checked.plan
    let overview = OverviewDrawing(
      Overview(checked.graph), addresses: Addresses(plan), language: language,
      house: HouseStyle(plan.header?.look))
    add(SiteSettings.picture, of: Addresses.start, overview.svg(), within: nil)
    // Without the program each would fail for the same reason.
    guard failures.isEmpty else { return }
    var top = MapView()
    top.depth = 1
    var setting = MapSetting(house: HouseStyle(plan.header?.look))
    setting.look = .light
    let whole = plan.themes.indices.map { Mindmap(theme: $0, in: checked.graph) }
    let addresses = Addresses(plan, maps: whole)
    let maps = whole.filter { $0.nodes.count > 1 }.map {
      MapLayout(top.applied(to: $0), setting: setting)
    }
    let answers = layouts(maps.map { LayoutRequest($0, addresses, language) })
    for (layout, answer) in zip(maps, answers) {
      let path = addresses.map(layout.map.id, format: "png")
      guard paths[addresses.theme(layout.map.id)] == nil else { continue }
      let drawing = MapDrawing(layout, addresses: addresses, language: language)
      switch answer.map({ drawing.svg($0) }) {
      case .success(let svg?):
        add(path, of: addresses.theme(layout.map.id), svg, within: Self.size)
      case .success: failures.append((path, LayoutProblem.otherMap.message))
      case .failure(let problem): failures.append((path, problem.message))
      }
    }
  }

  /// Size in pixels that programs with previews advise.
  private static let size = (width: 1_200, height: 630)

  private mutating func add(
    _ path: String, of page: String, _ svg: String, within size: (width: Int, height: Int)?
  ) {
    do {
      let bytes = try RsvgRunner().picture(svg, within: size)
      files.append(OutputFile(path: path, bytes: GeneratorMark.png(bytes)))
      paths[page] = path
    } catch {
      failures.append((path, error.message))
    }
  }
}
