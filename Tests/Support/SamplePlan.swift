import Build
import Disk
import Documents
package import Drawing
import PlanModel
package import Rules
import SourceText
import Testing
package import Toolkit
package import Views

/// A made-up plan with one of everything that a drawing shows.
package enum SamplePlan {
  package static let text = """
    plan:
      title: Veiligheidsplan Proefstad
      municipality: Proefstad
      period: 2027-2030
      language: nl
      owner: OOV
      notice: Dit plan is verzonnen.
      themes: [wonen, klimaat]
    sources:
      - {id: ivp, title: Het plan, lines: 100, url: https://proefstad.nl/plan}
      - {id: brief, title: De brief}
    scope:
      - {topic: Luchtvaart, reason: Daar gaat de gemeente niet over., source: 90}
    focus-areas:
      - {numeral: I, title: Veilig thuis, vision: Iedereen is thuis veilig., source: 20}
      - {numeral: II, title: Veilig buiten, basis: true, source: 21}
    groups:
      - {id: algemeen, title: Algemene punten}
    departments:
      - {code: OOV, name: Openbare orde, stated: 3}
      - {code: SD, name: Sociaal domein, inferred: De code wordt nergens verklaard.}
      - {code: WMO, kind: partner, aliases: [Wmo], remark: Alleen in de lijst.}
    action-points:
      - number: 2
        title: Eerder praten
        list-title: Eerder in gesprek
        priority: secondary
        group: algemeen
        departments: SD/Wmo
        page: 7
        summary: Wie meldt, krijgt een gesprek.
        source: 42
        refers-to: [10]
        sub-points:
          - {text: Bel terug, policy-field: zorg, source: 43}
          - {text: Kom langs, outside-party: Woningbouw}
      - {number: 10, title: Buurt in beeld, priority: primary, focus: I, departments: OOV}
    budget:
      years: [2027, 2028]
      source: 95
      lines:
        - {name: Gesprekken, focus: I, amounts: [100, 200.50], points: [2@96], remark: Met rente.}
      totals: [100, 200.50]
    """

  package static let wonen = """
    theme:
      id: wonen
      title: Wonen
      explanation: Er zijn te weinig woningen.
      source: 10
      other-names: Woningmarkt@9
      effects:
        - id: spanning
          label: Spanning in huis
          explanation: Wie niet weg kan, blijft bij elkaar.
          source: [11, brief:4]
          focus: I
          points: [10@52]
          effects:
            - id: geweld
              label: Geweld achter de voordeur
              source: 12-13
              inferred: Dat volgt uit de regel erboven.
              focus: [{to: II, inferred: Geweld blijft niet binnen.}]
              points: [10, {to: 2, inferred: Een gesprek komt voor geweld.}]
              link: https://proefstad.nl/geweld
            - {same-as: hitte, stated: 14}
        - id: leegstand
          label: Leegstand
          source: 15
          context: De markt regelt dit zelf.
          effects:
            - {id: inbraak, label: Inbraak in lege panden, source: 16, leaf: Het bleef klein.}
        - {id: krapte, label: Krapte, source: 17}
    """

  package static let klimaat = """
    theme:
      id: klimaat
      title: Klimaat
      source: 30
      effects:
        - {id: hitte, label: Hitte, source: 31, points: 2}
        - {same-as: krapte, inferred: Wie vlucht voor water zoekt een huis.}
    """

  package static let plan = PlanInput(files: [
    SourceFile(path: "plan.yaml", text: text),
    SourceFile(path: "themes/wonen.yaml", text: wonen),
    SourceFile(path: "themes/klimaat.yaml", text: klimaat),
  ])

  package static let addresses = Addresses(plan.plan)

  package static func map(_ theme: Int) -> Mindmap { Mindmap(theme: theme, in: plan.graph) }

  package static func dot(_ theme: Int, _ language: Language = .dutch) -> String {
    drawing(map(theme), addresses, language).dot
  }

  /// What `dot` is given to lay out.
  package static func layoutDOT(_ theme: Int, _ language: Language = .dutch) -> String {
    drawing(map(theme), addresses, language).layoutDOT
  }

  package static func outline(_ theme: Int, _ language: Language = .dutch) -> String {
    OutlineMarkdown(map(theme), addresses: addresses, language: language).text
  }
}

/// A plan of one file.
package func checked(_ yaml: String) -> PlanInput {
  PlanInput(files: [SourceFile(path: "plan.yaml", text: yaml)])
}

/// The map of the only theme of a plan, as DOT and as outline.
package func rendered(_ yaml: String, _ language: Language = .dutch) -> (
  dot: String, outline: String
) {
  let plan = checked(yaml)
  let map = Mindmap(theme: 0, in: plan.graph)
  let addresses = Addresses(plan.plan)
  return (
    drawing(map, addresses, language).dot,
    OutlineMarkdown(map, addresses: addresses, language: language).text
  )
}

/// A map as a drawing in the usual setting.
package func drawing(
  _ map: Mindmap, _ addresses: Addresses, _ language: Language = .dutch,
  setting: MapSetting = MapSetting()
) -> MapDrawing {
  MapDrawing(MapLayout(map, setting: setting), addresses: addresses, language: language)
}

/// The drawing of the first theme of a plan, on the real Graphviz's layout.
package func drawn(
  _ plan: PlanInput, theme: Int = 0, _ language: Language = .dutch,
  setting: MapSetting = MapSetting()
) async throws -> String {
  let layout = MapLayout(Mindmap(theme: theme, in: plan.graph), setting: setting)
  return try await drawn(layout, Addresses(plan.plan), language)
}

/// The drawing of a map, on the real Graphviz's layout.
package func drawn(
  _ layout: MapLayout, _ addresses: Addresses, _ language: Language = .dutch
) async throws -> String {
  let drawing = MapDrawing(layout, addresses: addresses, language: language)
  return try #require(drawing.svg(try geometry(of: layout, addresses, language)))
}

/// Positions of the real Graphviz for a map.
package func geometry(
  of layout: MapLayout, _ addresses: Addresses, _ language: Language = .dutch
) throws -> DotGeometry {
  try #require(DotLayouts()([LayoutRequest(layout, addresses, language)]).first).get()
}
