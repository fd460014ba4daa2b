import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// Two effects that become one.
@Suite struct MergeEffectTests {
  private static let main = """
    plan: {title: Proef, language: nl}
    sources: [{id: nota, title: Nota, lines: 90}]
    focus-areas: [{numeral: I, title: Veilig}, {numeral: II, title: Rustig}]
    action-points:
      - {number: 1, title: Een}
      - {number: 2, title: Twee}
      - {number: 3, title: Drie}

    """

  private func plan(_ themes: [String: String], more: String = "") -> Change {
    Change(
      themes.reduce(into: ["plan.yaml": Self.main + more]) { $0["\($1.key).yaml"] = $1.value })
  }

  private func merge(_ old: String, _ kept: String) throws -> Operations.Operation {
    .merge(.named(old), into: .named(kept), until: try #require(Change.day))
  }

  @Test func `a short list of links that gets a long one loses none of the others`() throws {
    let plan = plan([
      "wonen": """
      theme:
        id: wonen
        title: Wonen
        effects:
          - id: herrie
            label: Herrie
            source: 20
            focus:
              - to: II
                inferred: De tekst zegt in regel 20 niet waardoor dit komt; wij lezen het er zo uit, zonder meer.
              - I@20
            points:
              - to: 2
                inferred: De tekst zegt in regel 20 niet waardoor dit komt; wij lezen het er zo uit, zonder meer.
              - 1@20
              - 3@20
          - id: geluid
            label: Geluid
            source: 10
            focus: [I@10]
            points: 1@10

      """
    ])
    let after = try plan.edit(merge("herrie", "geluid")).after.plan
    let geluid = try #require(after.effects.first { $0.id.value == "geluid" })
    func links(_ all: [Reference]) -> [String] {
      all.map { link in
        guard case .stated(let lines) = link.evidence else { return link.target.value }
        let numbers = lines.map { "\($0.lines.lowerBound)" }
        return "\(link.target.value)@\(numbers.joined(separator: "+"))"
      }
    }
    #expect(links(geluid.focus) == ["I@10+20", "II"])
    #expect(links(geluid.points) == ["1@10+20", "2", "3@20"])
  }

  @Test func `the comments of a file that goes with its theme are named`() throws {
    let plan = plan([
      "wonen": "# Van mij\ntheme: {id: wonen, title: Wonen}\n",
      "groen": "theme: {id: groen, title: Groen}\n",
    ])
    let notes = try plan.edit(.remove(.named("theme:wonen"), .all)).notes.map(\.english)
    #expect(notes.contains { $0.contains("# Van mij") }, "\(notes)")
  }

  @Test func `values, links and lines of the one come to the other, each once`() throws {
    let plan = plan([
      "wonen": """
      theme:
        id: wonen
        title: Wonen
        effects:
          # boven herrie
          - id: herrie
            label: Herrie
            explanation: Muziek tot laat.
            source: 20
            origin: avond@3
            focus: [I, II]
            points:
              - 1
              - to: 2
                inferred: Zo lezen we het.
            link: https://voorbeeld.nl
          - id: geluid
            label: Geluid
            source: 10
            points: [1, 3@12]

      """
    ])
    let edit = try plan.edit(merge("herrie", "geluid"))
    #expect(
      try plan.texts(merge("herrie", "geluid"))["wonen.yaml"] == """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: geluid
              label: Geluid
              explanation: Muziek tot laat.
              source: [10, 20]
              origin: avond@3
              link: https://voorbeeld.nl
              focus: [I@20, II@20]
              points: [1, 3@12, {to: 2, inferred: Zo lezen we het.}]
              formerly:
                - id: herrie
                  until: 2027-03-01

        """)
    #expect(edit.sentence.dutch == "effect 'herrie' gaat op in effect 'geluid'.")
    #expect(
      edit.notes.map(\.english) == [
        "Of effect 'herrie' goes: `label` \"Herrie\".", "These comments go too: # boven herrie",
      ])
  }

  @Test func `two effects with one label are told apart by what they are below`() throws {
    func sentence(_ old: String, _ kept: String) throws -> String {
      let plan = plan([
        "wonen": """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: geluid
              label: Herrie
            - id: lawaai
              label: Herrie
            - id: buren
              label: Buren
              effects:
                - id: herrie
                  label: Herrie
            - id: stank
              label: Stank

        """
      ])
      return try plan.edit(merge(old, kept)).sentence.dutch
    }
    #expect(
      try sentence("herrie", "geluid")
        == "effect 'herrie' (onder Wonen › Buren) gaat op in effect 'geluid' (onder Wonen).")
    #expect(
      try sentence("geluid", "lawaai")
        == "effect 'geluid' (onder Wonen, nummer 1) gaat op in effect 'lawaai' (onder Wonen, nummer 2)."
    )
    #expect(try sentence("stank", "geluid") == "effect 'stank' gaat op in effect 'geluid'.")
  }

  @Test func `every place of the one has the other, and none has it twice`() throws {
    let plan = plan([
      "wonen": """
      theme:
        id: wonen
        title: Wonen
        effects:
          # hier was herrie
          - id: herrie
            label: Herrie
            kind: cause
            source: 20
          - id: buurt
            label: Buurt
            effects:
              - same-as: herrie # ook hier
                assumption: Ramen open.
              - id: feest
                label: Feest
          - id: plein
            label: Plein
            effects: [{same-as: herrie, inferred: Door terrassen.}, {same-as: geluid}]

      """,
      "gezond": """
      theme:
        id: gezond
        title: Gezond
        effects:
          - id: geluid
            label: Geluid
            source: 10

      """,
    ])
    let texts = try plan.texts(merge("herrie", "geluid"))
    #expect(
      texts["wonen.yaml"] == """
        theme:
          id: wonen
          title: Wonen
          effects:
            # hier was herrie
            - same-as: geluid
              kind: cause
              stated: 20
            - id: buurt
              label: Buurt
              effects:
                - same-as: geluid # ook hier
                  stated: 20
                  assumption: Ramen open.
                - id: feest
                  label: Feest
            - id: plein
              label: Plein
              effects: [{same-as: geluid}]

        """)
    let notes = try plan.edit(merge("herrie", "geluid")).notes.map(\.english)
    #expect(
      notes == [
        "This rests on line 20 too from now on, see whether that is right: place under theme 'gezond'.",
        "Of effect 'herrie' goes: `label` \"Herrie\" and place under effect 'plein' (inferred: Door terrassen.).",
      ])
    #expect(texts["gezond.yaml"]?.contains("formerly:\n        - id: herrie\n") == true)
  }

  @Test func `what is below comes below the other, what both have stays once`() throws {
    let plan = plan([
      "wonen": """
      theme:
        id: wonen
        title: Wonen
        effects:
          - id: herrie
            label: Herrie
            effects:
              # slecht slapen
              - id: slapen
                label: Slecht slapen
                inferred: Dat weet iedereen.
                effects:
                  - id: moe
                    label: Moe
              - id: ruzie
                label: Ruzie

      """,
      "gezond": """
      theme:
        id: gezond
        title: Gezond
        effects:
          - id: geluid
            label: Geluid
            effects:
              - id: stress
                label: Stress
              - same-as: slapen # al bekend
                stated: 30

      """,
    ])
    let texts = try plan.texts(merge("herrie", "geluid"))
    #expect(
      texts["wonen.yaml"] == """
        theme:
          id: wonen
          title: Wonen
          effects:
            - same-as: geluid

        """)
    #expect(
      texts["gezond.yaml"] == """
        theme:
          id: gezond
          title: Gezond
          effects:
            - id: geluid
              label: Geluid
              effects:
                - id: stress
                  label: Stress
                # slecht slapen
                - id: slapen
                  label: Slecht slapen
                  stated: 30
                  effects:
                    - id: moe
                      label: Moe
                      formerly:
                        - id: moe
                          theme: wonen
                          until: 2027-03-01
                  formerly:
                    - id: slapen
                      theme: wonen
                      until: 2027-03-01
                - id: ruzie
                  label: Ruzie
                  formerly:
                    - id: ruzie
                      theme: wonen
                      until: 2027-03-01
              formerly:
                - id: herrie
                  until: 2027-03-01

        """)
  }

  private static let nested = """
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: herrie
          label: Herrie
          kind: cause
          source: 20
          effects:
            - id: geluid
              label: Geluid
              inferred: Omdat.
              effects:
                - id: slapen
                  label: Slecht slapen
            - id: ruzie
              label: Ruzie
        - id: stank
          label: Stank

    """

  @Test func `one right below the other takes its place, in both directions`() throws {
    let plan = plan(["wonen": Self.nested])
    #expect(
      try plan.texts(merge("herrie", "geluid"))["wonen.yaml"] == """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: geluid
              label: Geluid
              kind: cause
              source: 20
              effects:
                - id: slapen
                  label: Slecht slapen
                - id: ruzie
                  label: Ruzie
              formerly:
                - id: herrie
                  until: 2027-03-01
            - id: stank
              label: Stank

        """)
    #expect(
      try plan.edit(merge("herrie", "geluid")).notes.map(\.english).contains(
        "Of effect 'herrie' goes: place under effect 'herrie' (inferred: Omdat.) and `label` \"Herrie\"."
      ))
    #expect(
      try plan.texts(merge("geluid", "herrie"))["wonen.yaml"] == """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: herrie
              label: Herrie
              kind: cause
              source: 20
              effects:
                - id: ruzie
                  label: Ruzie
                - id: slapen
                  label: Slecht slapen
              formerly:
                - id: geluid
                  until: 2027-03-01
            - id: stank
              label: Stank

        """)
  }

  @Test func `with an effect between the two it is refused, and the remedy makes it possible`()
    throws
  {
    let plan = plan(["wonen": Self.nested])
    for (old, kept) in [("slapen", "herrie"), ("herrie", "slapen")] {
      let refusal = try #require(plan.refusal(merge(old, kept)))
      #expect(
        refusal.message.english
          == "effect 'slapen' is by way of effect 'geluid' below effect 'herrie'; merged it would come below itself."
      )
      #expect(refusal.range?.start.line == 14)
      #expect(
        refusal.remedy?.english
          == "First put it right under 'herrie': raakvlak move slapen --from geluid --under herrie")
      let moved = Change(
        try plan.texts(
          .moveEffect(
            .named("slapen"), from: .named("geluid"), under: .named("herrie"), .last)))
      #expect(moved.refusal(try merge(old, kept)) == nil)
    }
    let twice = self.plan([
      "wonen": Self.nested.replacing(
        "        - id: ruzie\n", with: "        - same-as: slapen\n        - id: ruzie\n")
    ])
    #expect(
      twice.refusal(try merge("slapen", "herrie"))?.remedy?.english
        == "First remove it there: raakvlak remove slapen --from geluid")
  }

  @Test func `goals, indicators, reports and sessions refer to the other, each once`() throws {
    let plan = plan(
      [
        "wonen": """
        theme:
          id: wonen
          title: Wonen
          effects:
            - {id: herrie, label: Herrie, formerly: [{id: lawaai, until: 2026-01-01}]}
            - {id: geluid, label: Geluid}

        """,
        "sessions/avond": """
        session:
          id: avond
          theme: wonen
          date: 2026-11-28
          lanes: [Gevolgen]
          items:
            - {number: 1, lane: 1, text: Herrie}
            - {number: 2, lane: 1, text: Lawaai}
          ends:
            - {item: 1, as: effect, to: herrie}
            - {item: 2, as: merged, to: lawaai}

        """,
      ],
      more: """
        indicators:
          - id: klachten
            title: Klachten
            effects: [herrie]
        goals:
          - id: stil
            text: Stiller wonen
            source: 40
            effects:
              - to: herrie
                stated: [41, 42]
              - geluid@43

        """)
    let texts = try plan.texts(merge("herrie", "geluid"))
    #expect(texts["plan.yaml"]?.contains("    effects: [geluid]\n") == true)
    #expect(
      texts["plan.yaml"]?.hasSuffix(
        "    effects:\n      - to: geluid\n        stated: [43, 41, 42]\n") == true)
    #expect(
      texts["sessions/avond.yaml"]?.contains("to: geluid}\n    - {item: 2, as: merged, to: lawaai}")
        == true)
    #expect(
      texts["wonen.yaml"]?.contains(
        "- {id: geluid, label: Geluid, formerly: [{id: lawaai, until: 2026-01-01}, {id: herrie, until: 2027-03-01}]}"
      ) == true)
    let after = Change(texts)
    #expect(try after.graph.plan.sessions.at(0).ends.allSatisfy { after.graph.isSound($0) })
  }

  @Test func `every key of an effect comes over, is joined, or is listed`() throws {
    let special: Set = ["id", "kind", "stated", "inferred", "assumption", "side", "effects"]
    for key in PlanFormat[.effect].keys where !special.contains(key.name) {
      let value = key.name == "points" ? "[1]" : key.name == "source" ? "20" : key.example
      let label = key.name == "label" ? "" : "      label: Herrie\n"
      let plan = plan([
        "wonen": """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: herrie
        \(label)      \(key.name): \(value)
            - id: geluid
              label: Geluid

        """
      ])
      try #require(plan.reader.problems.isEmpty, "\(plan.reader.problems)")
      let operation = try merge("herrie", "geluid")
      let edit = try plan.edit(operation)
      let text = try #require(try plan.texts(operation)["wonen.yaml"])
      let isThere =
        text.contains("\n      \(key.name):")
        || edit.notes.contains { $0.english.contains(key.name) }
      #expect(isThere, "\(key.name)")
    }
  }

  @Test func `a reason for what is missing stays only where it is missing`() throws {
    func plan(_ herrie: String, _ geluid: String) -> Change {
      self.plan([
        "wonen": """
        theme:
          id: wonen
          title: Wonen
          effects:
            - {id: herrie, label: Herrie, \(herrie)}
            - {id: geluid, label: Geluid, \(geluid)}

        """
      ])
    }
    let operation = try merge("herrie", "geluid")
    let moved = try plan("context: Een wet.", "source: 10").texts(operation)["wonen.yaml"]
    #expect(moved?.contains("context: Een wet.") == true)
    let linked = try plan("context: Een wet.", "points: [1]").edit(operation)
    #expect(try linked.notes.at(0).english.contains("`context` \"Een wet.\""))
    let reverse = try plan("points: [1]", "context: Een wet.").edit(operation)
    #expect(
      reverse.notes.map(\.english).contains(
        "`context` of effect 'geluid' stays; see whether it is still right."))
    let measured = try plan("baseline: '8,2'", "indicator: Klachten").edit(operation)
    #expect(try measured.notes.at(0).english.contains("`baseline` \"8,2\""))
  }

  @Test func `what had no line and gets another's is noted`() throws {
    let plan = plan([
      "wonen": """
      theme:
        id: wonen
        title: Wonen
        effects:
          - {id: herrie, label: Herrie, points: [1]}
          - {id: geluid, label: Geluid, source: 10, points: [2]}

      """
    ])
    #expect(
      try plan.edit(merge("herrie", "geluid")).notes.at(0).dutch
        == "Dit had geen regel en rust nu op die van effect 'geluid', kijk of dat klopt: `points` 1."
    )
    #expect(
      try plan.edit(merge("geluid", "herrie")).notes.at(0).english
        == "This rests on line 10 too from now on, see whether that is right: `points` 1.")
  }

  @Test func `line ends of Windows, no last one, and lists in brackets stay what they are`() throws
  {
    let text = """
      theme:
        id: wonen
        title: Wonen
        effects:
          - {id: herrie, label: Herrie, effects: [{id: moe, label: Moe}, {same-as: stank}]}
          - id: geluid
            label: Geluid
          - {id: stank, label: Stank}
      """
    let plan = plan(["wonen": text.replacing("\n", with: "\r\n")])
    #expect(
      try plan.texts(merge("herrie", "geluid"))["wonen.yaml"]
        == """
        theme:
          id: wonen
          title: Wonen
          effects:
            - id: geluid
              label: Geluid
              effects:
                - {id: moe, label: Moe}
                - {same-as: stank}
              formerly:
                - id: herrie
                  until: 2027-03-01
            - {id: stank, label: Stank}
        """.replacing("\n", with: "\r\n"))
    #expect(
      try plan.texts(merge("geluid", "herrie"))["wonen.yaml"]
        == text.replacing("    - id: geluid\n      label: Geluid\n", with: "").replacing(
          "{same-as: stank}]",
          with: "{same-as: stank}], formerly: [{id: geluid, until: 2027-03-01}]"
        ).replacing("\n", with: "\r\n"))
  }

  @Test func `other pairs and the same one are refused`() throws {
    let plan = plan(["wonen": Self.nested])
    let message = "Two different action points can be merged, or two effects."
    for (old, kept) in [("herrie", "herrie"), ("herrie", "1"), ("wonen", "herrie")] {
      #expect(plan.refusal(try merge(old, kept))?.message.english == message)
    }
  }
}
