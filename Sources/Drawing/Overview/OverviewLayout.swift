import PlanModel
import Toolkit
import Views

/// An overview with everything in its place: three columns in the order of the plan, and curves in
/// the gaps between them, so that no curve meets a label.
///
/// On a full page the action points stand in two or three columns within their focus area. Curves
/// from there would cross labels and become a hairball; instead each point names its departments and
/// each department its points.
struct OverviewLayout {
  struct Curve {
    enum Kind: Equatable {
      /// From a theme, by its place; with only inferred effects it is dashed.
      case flow(theme: Int, isInferred: Bool)
      /// From an action point.
      case task(Priority)
    }

    let kind: Kind
    let points: [Point]
    let width: Double
  }

  /// A3 on its side, in points.
  static let paper = Size(width: 1_190.55, height: 841.89)

  /// Whether points stand in several columns, without curves to the departments.
  let isFull: Bool
  let title: TextBlock
  let summary: TextBlock
  let headings: [TextBlock]
  let themes: [OverviewCard]
  let areas: [OverviewAreaCard]
  let departments: [OverviewCard]
  let curves: [Curve]
  let legend: OverviewLegend
  let size: Size

  /// How much an A3 on its side enlarges the drawing; below 1 it shrinks it.
  var scaleOnPaper: Double {
    min(Self.paper.width / size.width, Self.paper.height / size.height)
  }

  /// From this many links to departments on, their curves would be a hairball.
  private static let mostTasks = 70
  /// Type of eleven points is eight points on paper.
  private static let leastScale = 8.0 / 11

  /// The open layout while it can be read on paper, else the full one with the largest type.
  init(_ words: OverviewWords) {
    let tasks = words.overview.points.reduce(0) { $0 + $1.departments.count }
    let open = OverviewLayout(words, columns: 1, titleWidth: 300)
    guard tasks > Self.mostTasks || open.scaleOnPaper < Self.leastScale else {
      self = open
      return
    }
    var best = open
    for columns in 2...3 {
      for titleWidth in [200.0, 250, 300, 350] {
        let full = OverviewLayout(words, columns: columns, titleWidth: titleWidth)
        if !best.isFull || full.scaleOnPaper > best.scaleOnPaper { best = full }
      }
    }
    self = best
  }

  /// Full with more than one column of points; their titles wrap to a width in points.
  init(_ words: OverviewWords, columns: Int, titleWidth: Double) {
    let overview = words.overview
    let contents = OverviewContents(words, columns: columns, titleWidth: titleWidth)
    isFull = columns > 1
    let legend = OverviewLegend(overview, isFull: isFull, language: words.language)
    let page = OverviewPage(
      contents, isFull: isFull, legend: legend.size, words: words)
    title = page.title
    summary = page.summary
    headings = page.headings
    themes = zip(contents.themes, page.spread(contents.themes.map(\.height))).map { card, y in
      OverviewCard(
        card, columns: contents.themeColumns, portsOnRight: true,
        at: Point(x: page.themeX, y: y))
    }
    areas = page.spread(contents.areaHeights, isFlush: true).enumerated().map { index, y in
      OverviewAreaCard(
        overview.areas[index], title: contents.areaTitles[index], rows: contents.rows[index],
        columns: contents.areaColumns, empty: OverviewWords.noPoints(words.language),
        at: Point(x: page.areaX, y: y))
    }
    departments = zip(contents.departments, page.departmentPlaces).map { card, place in
      OverviewCard(card, columns: contents.departmentColumns, portsOnRight: false, at: place)
    }
    curves =
      OverviewCurves.flows(overview, themes, areas)
      + (isFull ? [] : OverviewCurves.tasks(overview, areas, departments))
    self.legend = legend.moved(by: Point(x: OverviewPage.margin, y: page.legendTop))
    size = page.size
  }
}
