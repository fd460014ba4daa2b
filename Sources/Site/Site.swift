// Why all pages are in one folder and link by file name: so they work from disk, and addresses that
// were published before keep working. Their policy allows no inline style or script, so a drawing's
// style is in `house.css`. The outline in a map's page is also the data of its live map, so the two
// cannot differ. Scripts are classic ones without a build step, because a browser refuses modules
// from `file:`.

package import Documents
package import Drawing
package import Findings
package import PlanModel
package import Toolkit
package import Views
import SourceText
import TextFormats

/// Pages of a plan with their styles and scripts, all at the top of the output folder.
package struct Site: Sendable {
  private let material: SiteContent
  private let maps: [LaidOutMap]

  /// - Parameters:
  ///   - findings: what the check found; nil for a site that does not show it.
  ///   - isPublic: whether the site is for outside, and names no keys and files of the plan.
  ///   - maps: the map of every theme. The page of one without a layout says so.
  package init(
    of graph: PlanGraph, findings: [Finding]?, isPublic: Bool = false,
    settings: SiteSettings = SiteSettings(), ruleGroups: [String: RuleGroup],
    maps: [LaidOutMap], addresses: Addresses, language: Language,
    definition: DetailsDefinition = .standard, quotes: SourceQuotes
  ) {
    self.maps = maps
    material = SiteContent(
      graph, findings: findings, isPublic: isPublic, settings: settings, ruleGroups: ruleGroups,
      maps: maps.map(\.layout.map), addresses: addresses, language: language,
      definition: definition, quotes: quotes)
  }

  /// Drawing of a map as part of its page.
  package static func drawing(
    of map: LaidOutMap, _ addresses: Addresses, _ language: Language
  ) -> String? {
    let drawing = MapDrawing(
      inPage: map.layout, language: language, destination: { addresses.page(of: $0) })
    return map.geometry.flatMap { drawing.svg($0) }
  }

  /// Files of the site, all of them.
  ///
  /// - Parameters:
  ///   - files: the other files of the output, which the pages offer to download.
  ///   - size: bytes of one of them by its path, where they are known.
  package func outputs(
    offering files: [Output], size: @escaping @Sendable (String) -> Int? = { _ in nil }
  ) -> [Output] {
    var material = material
    material.offer(files, size: size)
    let pages = pages(material)
    let former = Set(FormerPage.all(material).map(\.address))
    let hasMoved = material.plan.effects.contains { $0.formerly.contains { $0.theme != nil } }
    let listed = pages.map(\.path).filter {
      !former.contains($0) && ($0 != Addresses.changes || material.changes != nil)
    }
    return pages + (material.settings.base == nil ? [] : embedded(material))
      + SharedFiles.outputs(material, pages: listed)
      + SiteAssets.outputs(material.house, hasFormer: !former.isEmpty || hasMoved)
      + SearchIndex(of: SearchList(material)).outputs
  }

  /// Pages with a drawing alone.
  private func embedded(_ material: SiteContent) -> [Output] {
    let addresses = material.addresses
    var stems = Dictionary(
      zip(addresses.themeStems, addresses.embeddedStems.map { [$0] })
    ) { first, _ in first }
    for (theme, former) in zip(addresses.themeStems, addresses.formerMaps) {
      // A frame at a former address shows the same map: a reader of that page sees no other change.
      stems[theme]? += former.map { "embed-\($0)" }.filter {
        !addresses.stems.contains($0) && addresses.former[$0] == nil
      }
    }
    func output(_ address: String, _ page: @escaping @Sendable () -> EmbeddedPage) -> Output {
      Output(address, .html, in: .pages, title: Phrase(verbatim: address)) { page().html }
    }
    let overview = output(Addresses.embeddedOverview) {
      EmbeddedPage(
        material: material, title: material.plan.title,
        whole: Addresses.start, drawing: StartPage.overview(material, level: 2))
    }
    return [overview]
      + maps.flatMap { map in
        let page = addresses.theme(map.layout.map.id)
        let own = map.geometry == nil ? nil : stems[String(page.dropLast(".html".count))]
        return (own ?? []).map { stem in
          output("\(stem).html") {
            let svg = Self.drawing(of: map, addresses, material.language) ?? ""
            return EmbeddedPage(
              material: material,
              title: map.layout.map.nodes.first?.label ?? map.layout.map.id, whole: page,
              // Raw markup is safe here: `Scene` escapes all text of the drawing.
              drawing: [
                .block(
                  .division,
                  [
                    .css("stage"), Attribute("tabindex", "0"),
                    Attribute("role", "region"),
                    Attribute("aria-label", material.text(nl: "Kaart", en: "Map")),
                  ], [.raw(svg)])
              ])
          }
        }
      }
  }

  private func pages(_ material: SiteContent) -> [Output] {
    func output(_ address: String, _ page: @escaping @Sendable () -> SitePage) -> Output {
      Output(address, .html, in: .pages, title: Phrase(verbatim: address)) {
        page().html(material)
      }
    }
    let plan = material.plan
    let addresses = material.addresses
    let themes = maps.map { map in
      output(addresses.theme(map.layout.map.id)) {
        let drawing = MapDrawing(map.layout, addresses: addresses, language: material.language)
        let size = map.geometry.flatMap { drawing.pixels($0) }
        return ThemePage(material: material, layout: map.layout, size: size).page
      }
    }
    let pages: [Output] =
      [output(Addresses.start) { StartPage(material: material).page }] + themes
      + [output(Addresses.points) { PointsPage(material: material).page }]
      + plan.actionPoints.indices.map { i in
        output("\(addresses.pointStems[i]).html") { PointPage(material: material, index: i).page }
      }
      + FormerPage.all(material).map { page in output(page.address) { page.page } }
      + plan.focusAreas.indices.map { i in
        output("\(addresses.focusStems[i]).html") { FocusPage(material: material, index: i).page }
      }
      + (plan.departments.isEmpty
        ? [] : [output(Addresses.departments) { DepartmentsPage(material: material).page }])
      + plan.departments.indices.map { i in
        output("\(addresses.departmentStems[i]).html") {
          DepartmentPage(material: material, index: i).page
        }
      }
      + (material.hasConnections
        ? [output(Addresses.matrix) { MatrixPage(material: material).page }] : [])
      + (material.hasMoney
        ? [output(Addresses.money) { MoneyPage(material: material).page }] : [])
      + [
        output(Addresses.changes) {
          ChangesPage(material: material, changes: material.changes).page
        }
      ]
      + (material.showsFindings
        ? [output(Addresses.check) { CheckPage(material: material).page }] : []) + [
        output(Addresses.data) { DataPage(material: material).page },
        output(Addresses.words) { GlossaryPage(material: material).page },
        output(Addresses.search) { SearchPage(material: material).page },
        output(Addresses.accessibility) { AccessibilityPage(material: material).page },
      ]
    let sources = material.quotes.shown.sorted { $0.key < $1.key }.map { index, text in
      output("\(addresses.sourceStems[index]).html") {
        SourcePage(material: material, index: index, text: text).page
      }
    }
    return pages + sources + standing(material, output)
  }

  /// Pages of goals, figures and progress.
  private func standing(
    _ material: SiteContent, _ output: (String, @escaping @Sendable () -> SitePage) -> Output
  ) -> [Output] {
    let addresses = material.addresses
    var pages: [Output] = []
    for (_, address) in material.standing {
      switch address {
      case Addresses.goals: pages.append(output(address) { GoalsPage(material: material).page })
      case Addresses.figures: pages.append(output(address) { FiguresPage(material: material).page })
      default: pages.append(output(address) { ProgressPage(material: material).page })
      }
    }
    return pages
      + material.plan.goals.indices.map { i in
        output("\(addresses.goalStems[i]).html") { GoalPage(material: material, index: i).page }
      }
      + material.plan.indicators.indices.map { i in
        output("\(addresses.indicatorStems[i]).html") {
          IndicatorPage(material: material, index: i).page
        }
      }
  }
}
