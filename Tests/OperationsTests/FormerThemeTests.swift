import Operations
import PlanModel
import SourceText
import Testing
import Toolkit

/// An effect that moves to another theme keeps its address on the page of the former one.
@Suite struct FormerThemeTests {
  private static let climate = """
    theme:
      id: klimaat
      title: Klimaat
      effects:
        - id: hitte
          label: Hitte
          # eronder
          effects:
            - id: onrust
              label: Onrust
        - id: droogte
          label: Droogte

    """
  private static let housing = """
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: stress
          label: Stress

    """
  private static func plan(_ climate: String, _ housing: String = housing) -> Change {
    Change([
      "plan.yaml": "plan: {title: Proef, language: nl}\n", "klimaat.yaml": climate,
      "wonen.yaml": housing,
    ])
  }

  private func move(_ name: String, under: String) -> Operations.Operation {
    .moveEffect(.named(name), from: nil, under: .named(under), .last)
  }

  @Test func `an effect and what is below it write the theme that they left`() throws {
    let texts = try Self.plan(Self.climate).texts(move("hitte", under: "wonen"))
    #expect(
      texts["wonen.yaml"] == Self.housing + """
            - id: hitte
              label: Hitte
              # eronder
              effects:
                - id: onrust
                  label: Onrust
                  formerly:
                    - id: onrust
                      theme: klimaat
                      until: 2027-03-01
              formerly:
                - id: hitte
                  theme: klimaat
                  until: 2027-03-01

        """)
    #expect(texts["klimaat.yaml"]?.contains("formerly") == false)
  }

  @Test func `one that comes back has no former theme any more`() throws {
    let there = try Self.plan(Self.climate).texts(move("droogte", under: "stress"))
    let change = Change(there)
    #expect(change.graph.plan.effects.first { $0.id.value == "droogte" }?.formerly.count == 1)
    let back = try change.texts(move("droogte", under: "klimaat"))
    // The page of housing led to it for a while.
    #expect(
      back["klimaat.yaml"] == Self.climate + """
              formerly:
                - id: droogte
                  theme: wonen
                  until: 2027-03-01

        """)
  }

  @Test func `within its theme, or where it stays in it, nothing is written`() throws {
    let inside = try Self.plan(Self.climate).texts(move("droogte", under: "hitte"))
    #expect(inside["klimaat.yaml"]?.contains("formerly") == false)
    let twice = Self.climate + "    - same-as: onrust\n"
    let moved = try Self.plan(twice).texts(move("hitte", under: "wonen"))
    #expect(moved["wonen.yaml"]?.contains("id: hitte\n          theme") == true)
    #expect(moved["wonen.yaml"]?.contains("id: onrust\n              theme") == false)
  }

  @Test func `a place that goes leaves the theme where the effect was written`() throws {
    let both = Self.housing + "    - same-as: droogte\n"
    let change = Self.plan(Self.climate, both)
    let texts = try change.texts(.removePlace(.named("droogte"), from: .named("klimaat")))
    #expect(
      texts["wonen.yaml"] == Self.housing + """
            - id: droogte
              label: Droogte
              formerly:
                - id: droogte
                  theme: klimaat
                  until: 2027-03-01

        """)
  }

  @Test func `another name afterwards leaves the former theme as it is`() throws {
    let moved = Change(try Self.plan(Self.climate).texts(move("droogte", under: "wonen")))
    let day = try #require(Day("2027-03-01"))
    let renamed = Change(
      try moved.texts(.rename(.named("droogte"), to: "te-droog", until: day)))
    let back = try renamed.texts(.rename(.named("te-droog"), to: "droogte", until: day))
    let effect = Change(back).graph.plan.effects.first { $0.id.value == "droogte" }
    #expect(
      effect?.formerly.map { "\($0.id.value) \($0.theme?.value ?? "-")" } == [
        "droogte klimaat", "te-droog -",
      ])
  }
}
