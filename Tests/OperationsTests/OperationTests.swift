import Operations
import PlanModel
import SourceText
import TestSupport
import Testing
import Toolkit

/// What each operation does to the text of a plan.
@Suite struct OperationTests {
  private let plan = Change(
    """
    # Een verzonnen plan.
    plan: {title: Proef, language: nl, owner: OOV}
    sources:
      - {id: ivp, title: Het plan, lines: 100}
    focus-areas:
      - {numeral: I, title: Veilig thuis}
    departments:
      - code: OOV
      - code: SL # Samen Leven
    action-points:

      - number: 2
        title: Meer licht
        priority: secondary
        departments: SL
        source: 42 # in het hoofdstuk
        sub-points:
          - text: In het park
          # over de stegen
          - text: In de stegen
            same-as: 7a

      - number: 7
        title: Minder hitte
        priority: secondary
        departments: SL/OOV
        refers-to: [2@50]
        sub-points:
          - text: Bomen
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: donker
          label: Donkere straten
          source: 11
          points: [2, 7@12]
          effects:
            # komt ook elders
            - id: angst
              label: Angst
        - id: hitte
          label: Hitte
          points:
            - to: 7
              inferred: Bomen geven schaduw.
          effects:
            - same-as: angst
    decisions:
      - {point: 2b, department: SL, state: later, date: 2027-01-01}
      - {point: 7, department: SL, state: later, date: 2027-01-01}

    """)

  @Test func `a budget line is named by the word that readers know`() throws {
    let plan = Change(
      """
      plan: {title: Proef, language: nl}
      budget: {years: [2027], lines: [{name: Licht, amounts: [5]}]}

      """)
    for kind in ["begrotingspost", "regel", "budget-line"] {
      let edit = try plan.edit(.set(.named("\(kind):Licht"), key: "name", ["Lampen"]))
      #expect(edit.after.plan.budget?.lines.map(\.name.value) == ["Lampen"])
    }
  }

  @Test func `a value changes on its own line`() throws {
    #expect(
      try plan.diff(.set(.named("donker"), key: "label", ["Donkere stegen"]))
        == "-      label: Donkere straten\n+      label: Donkere stegen")
  }

  @Test func `a new key gets its position`() throws {
    #expect(
      try plan.diff(.set(.named("2"), key: "page", ["14"])) == "+    page: 14")
    let text = try plan.text(.set(.named("2"), key: "page", ["14"]))
    #expect(text.contains("    departments: SL\n    page: 14\n    source: 42 # in het hoofdstuk\n"))
  }

  @Test func `a key is removed`() throws {
    #expect(
      try plan.diff(.clear(.named("2"), key: "source"))
        == "-    source: 42 # in het hoofdstuk")
  }

  @Test func `a link is added in the list that is there`() throws {
    #expect(
      try plan.diff(.link(from: .named("hitte"), to: .named("2"), key: nil, .stated(["13"])))
        == "+        - 2@13")
    #expect(
      try plan.diff(.link(from: .named("2"), to: .named("OOV"), key: nil, .own))
        == "-    departments: SL\n+    departments: SL/OOV")
  }

  @Test func `a link with a reason becomes a mapping`() throws {
    #expect(
      try plan.diff(
        .link(from: .named("angst"), to: .named("2"), key: nil, .inferred("Licht helpt.")))
        == "+          points:\n+            - to: 2\n+              inferred: Licht helpt.")
  }

  @Test func `a link goes alone, the others stay`() throws {
    #expect(
      try plan.diff(.unlink(from: .named("donker"), to: .named("2"), key: nil))
        == "-      points: [2, 7@12]\n+      points: [7@12]")
    #expect(
      try plan.diff(.unlink(from: .named("hitte"), to: .named("7"), key: nil))
        == "-      points:\n-        - to: 7\n-          inferred: Bomen geven schaduw.")
    #expect(
      try plan.diff(.unlink(from: .named("7"), to: .named("SL"), key: nil))
        == "-    departments: SL/OOV\n+    departments: OOV")
  }

  @Test func `what a link rests on changes`() throws {
    #expect(
      try plan.diff(.setBasis(from: .named("hitte"), to: .named("7"), key: nil, .stated(["14"])))
        == "-        - to: 7\n-          inferred: Bomen geven schaduw.\n+        - 7@14")
  }

  @Test func `an effect is added below another`() throws {
    let thing = AddedThing(
      .effect, "Inbraak", under: .named("donker"), at: .before("angst"), [KeyText("source", "12")])
    #expect(
      try plan.diff(.add(thing))
        == "+        - id: inbraak\n+          label: Inbraak\n+          source: 12")
    let text = try plan.text(.add(thing))
    #expect(text.contains("          source: 12\n        # komt ook elders\n"))
  }

  @Test func `an effect moves with its comment`() throws {
    let operation = Operations.Operation.moveEffect(
      .named("angst"), from: .named("donker"), under: .named("wonen"), .last)
    #expect(
      try plan.diff(operation) == """
        -      effects:
        -        # komt ook elders
        -        - id: angst
        -          label: Angst
        +    # komt ook elders
        +    - id: angst
        +      label: Angst
        """)
  }

  @Test func `an effect cannot come below itself`() {
    let refusal = plan.refusal(
      .moveEffect(.named("donker"), from: nil, under: .named("angst"), .last))
    #expect(refusal?.message.english == "effect 'donker' would come below itself.")
  }

  @Test func `the writing of an effect moves to the place that remains`() throws {
    let text = try plan.text(.removePlace(.named("angst"), from: .named("donker")))
    #expect(
      text.contains(
        """
              effects:
                # komt ook elders
                - id: angst
                  label: Angst
        decisions:
        """))
    #expect(!text.contains("same-as: angst"))
  }

  @Test func `an effect goes with its places, or what is below it moves up`() throws {
    #expect(plan.refusal(.remove(.named("donker"), .alone))?.range?.start.line == 40)
    let lifted = try plan.text(.remove(.named("donker"), .lift))
    #expect(
      lifted.contains(
        "  effects:\n    # komt ook elders\n    - id: angst\n      label: Angst\n    - id: hitte\n")
    )
    let all = try plan.text(.remove(.named("donker"), .all))
    #expect(!all.contains("angst"))
    #expect(all.contains("          inferred: Bomen geven schaduw.\ndecisions:"))
  }

  @Test func `a number changes with everything that refers to it`() throws {
    let pairs = [NumberPair(from: "7", to: "8")]
    let day = try #require(Change.day)
    #expect(
      try plan.diff(.renumber(pairs, until: day)) == """
        -        same-as: 7a
        +        same-as: 8a
        -  - number: 7
        +  - id: minder-hitte
        +    number: 8
        +    formerly:
        +      - number: 7
        +        until: 2027-03-01
        -      points: [2, 7@12]
        +      points: [2, 8@12]
        -        - to: 7
        +        - to: 8
        -  - {point: 7, department: SL, state: later, date: 2027-01-01}
        +  - {point: minder-hitte, asked: Minder hitte, department: SL, state: later, date: 2027-01-01}
        """)
  }

  @Test func `a number that is taken is refused, or the others move up`() throws {
    let day = try #require(Change.day)
    let refusal = plan.refusal(.renumber([NumberPair(from: "2", to: "7")], until: day))
    #expect(refusal?.message.dutch == "Nummer 7 is al van een ander punt.")
    let pairs = NumberPair.shifting("2", to: "7", in: plan.graph.plan)
    #expect(pairs.map { "\($0.from) \($0.to)" } == ["2 7", "7 8"])
    let text = try plan.text(.renumber(pairs, until: day))
    #expect(text.contains("refers-to: [7@50]"))
    #expect(text.contains("points: [7, 8@12]"))
  }

  @Test func `gaps between numbers close`() throws {
    let pairs = NumberPair.closingGaps(in: plan.graph.plan)
    #expect(pairs == [NumberPair(from: "7", to: "3")])
  }

  @Test func `a sub-point before others changes their letters, and answers stay with theirs`()
    throws
  {
    let thing = AddedThing(.subPoint, "In de tunnel", under: .named("2"), at: .after("2a"))
    let diff = try plan.diff(.add(thing))
    #expect(
      diff == """
        +      - text: In de tunnel
        -      - text: In de stegen
        +      - id: in-de-stegen
        +        text: In de stegen
        +        formerly:
        +          - number: 2b
        +            until: 2027-03-01
        -  - {point: 2b, department: SL, state: later, date: 2027-01-01}
        +  - {point: in-de-stegen, asked: In de stegen, department: SL, state: later, date: 2027-01-01}
        """)
  }

  @Test func `points merge with their parts, links and answers`() throws {
    let day = try #require(Change.day)
    let edit = try plan.edit(.merge(.named("7"), into: .named("2"), until: day))
    let text = try #require(edit.files.first?.after.map { String(decoding: $0, as: UTF8.self) })
    #expect(text.contains("    departments: SL/OOV\n"))
    #expect(text.contains("      - text: Bomen\n"))
    #expect(text.contains("        same-as: 2c\n"))
    // On what links to either rested, the one that stays rests.
    #expect(text.contains("      points: [{to: 2, stated: [11, 12]}]\n"))
    #expect(text.contains("point: meer-licht, asked: Minder hitte"))
    #expect(!text.contains("number: 7\n    title"))
    #expect(edit.notes.contains { $0.english.hasPrefix("Of point 7 goes: title") })
  }

  @Test func `points that ask one department by two names merge into one that does`() throws {
    let plan = Change(
      """
      plan: {title: Proef, language: nl}
      departments:
        - {code: VTH, aliases: VHT}
      action-points:
        - {number: 1, title: Licht, priority: secondary, departments: VTH, sub-points: [{text: Lampen}]}
        - {number: 2, title: Groen, priority: secondary, departments: VHT, sub-points: [{text: Bomen}]}
      """)
    let day = try #require(Change.day)
    let merged = try plan.text(.merge(.named("2"), into: .named("1"), until: day))
    #expect(merged.contains("departments: VTH, sub-points: [{text: Lampen}, {text: Bomen"))
    #expect(!merged.contains("VHT,") && !merged.contains("VTH/VHT"))
  }

  @Test func `a department splits, and its answers stay its own`() throws {
    let day = try #require(Change.day)
    let text = try plan.text(
      .split(
        .named("SL"),
        [SplitPart(code: "SLA", points: ["2"]), SplitPart(code: "SLB", points: [])], until: day))
    #expect(text.contains("  - code: SL # Samen Leven\n    until: 2027-03-01\n  - code: SLA\n"))
    #expect(text.contains("    departments: SLA\n"))
    #expect(text.contains("    departments: SLB/OOV\n"))
    #expect(text.contains("department: SL, state: later"))
    let refusal = plan.refusal(
      .split(.named("SL"), [SplitPart(code: "SLA", points: ["2"])], until: day))
    #expect(refusal?.message.english == "Not divided yet: 7.")
  }

  @Test func `of a department that leads or takes part, the part that has the point does`() throws {
    let day = try #require(Change.day)
    let plan = Change(
      """
      departments: [{code: SL}, {code: OOV}]
      action-points:
        - {number: 1, title: A, lead: SL, departments: OOV}
        - {number: 2, title: B, lead: SL, departments: SL/OOV}
        - {number: 3, title: C, departments: OOV, partners: [SL]}

      """)
    let parts = [SplitPart(code: "SLA", points: ["1", "3"]), SplitPart(code: "SLB", points: [])]
    let apart = try plan.text(.split(.named("SL"), parts, until: day))
    let formerly = "formerly: [{departments: [SL], until: 2027-03-01}]"
    #expect(apart.contains("{number: 1, title: A, lead: SLA, departments: OOV, \(formerly)}"))
    #expect(apart.contains("{number: 2, title: B, lead: SLB, departments: SLB/OOV, \(formerly)}"))
    #expect(apart.contains("{number: 3, title: C, departments: OOV, partners: [SLA], \(formerly)}"))
    let both = ["SLA", "SLB"].map { SplitPart(code: $0, points: ["1", "2", "3"]) }
    let edit = try plan.edit(.split(.named("SL"), both, until: day))
    let text = String(decoding: try #require(edit.files.first?.after), as: UTF8.self)
    #expect(text.contains("{number: 1, title: A, lead: SLA, departments: OOV/SLB, \(formerly)}"))
    #expect(text.contains("lead: SLA, departments: SLA/SLB/OOV, "))
    #expect(text.contains("partners: [SLA, SLB], "))
    #expect(
      edit.notes.map(\.english) == [
        "Of several departments one can lead; the first was chosen (1: SLA and 2: SLA). Another one: "
          + "raakvlak set NUMBER lead CODE"
      ])
  }

  @Test func `a point without a number keeps its name when its title changes`() throws {
    let plan = Change(
      """
      action-points:
        - title: Talk to schools
        - {number: 2, title: B, refers-to: [talk-to-schools]}

      """)
    let edit = try plan.edit(.set(.named("talk-to-schools"), key: "title", ["Talk to all schools"]))
    #expect(
      String(decoding: try #require(edit.files.first?.after), as: UTF8.self) == """
        action-points:
          - id: talk-to-schools
            title: Talk to all schools
          - {number: 2, title: B, refers-to: [talk-to-schools]}

        """)
    #expect(
      edit.notes.map(\.english)
        == ["The point has no number; it keeps its name as its id: talk-to-schools"])
  }

  @Test func `what is set of one place of an effect is reported for its other places`() throws {
    let plan = Change([
      "plan.yaml": "plan: {title: P}\n",
      "t/a.yaml": "theme: {id: a, title: A, effects: [{id: e, label: E}]}\n",
      "t/b.yaml": "theme:\n  id: b\n  title: B\n  effects:\n    - same-as: e\n",
    ])
    let edit = try plan.edit(.set(.named("e"), key: "kind", ["cause"]))
    #expect(edit.files.map(\.path) == ["t/a.yaml"])
    #expect(
      edit.notes.map(\.english) == [
        "This is changed where the effect is written out. It is elsewhere too, and there `kind` stays as "
          + "it is: b.yaml:5"
      ])
    #expect(try plan.edit(.set(.named("e"), key: "label", ["F"])).notes.isEmpty)
  }

  @Test func `a name changes with what refers to it`() throws {
    let day = try #require(Change.day)
    #expect(
      try plan.diff(.rename(.named("angst"), to: "onrust", until: day)) == """
        -        - id: angst
        +        - id: onrust
        +          formerly:
        +            - id: angst
        +              until: 2027-03-01
        -        - same-as: angst
        +        - same-as: onrust
        """)
    #expect(
      try plan.diff(.rename(.named("SL"), to: "SD", until: day)) == """
        -  - code: SL # Samen Leven
        +  - code: SD # Samen Leven
        +    formerly:
        +      - code: SL
        +        until: 2027-03-01
        -    departments: SL
        +    departments: SD
        -    departments: SL/OOV
        +    departments: SD/OOV
        """)
  }

  @Test func `a name that comes back is no former one, and one of another is noted`() throws {
    let day = try #require(Change.day)
    let renamed = Change(try plan.text(.rename(.named("angst"), to: "onrust", until: day)))
    #expect(
      try renamed.diff(.rename(.named("onrust"), to: "angst", until: day)) == """
        -        - id: onrust
        +        - id: angst
        -            - id: angst
        +            - id: onrust
        -        - same-as: onrust
        +        - same-as: angst
        """)
    let edit = try renamed.edit(.rename(.named("hitte"), to: "angst", until: day))
    #expect(edit.notes.first?.english.hasPrefix("'angst' was another's name before") == true)
    let added = AddedThing(.effect, "Angst", under: .named("hitte"))
    #expect(try renamed.diff(.add(added)).contains("id: angst-2"))
  }

  @Test func `a focus area and a theme keep their former names`() throws {
    let day = try #require(Change.day)
    #expect(
      try plan.text(.rename(.named("I"), to: "II", until: day)).contains(
        "- {numeral: II, title: Veilig thuis, formerly: [{numeral: I, until: 2027-03-01}]}"))
    #expect(
      try plan.text(.rename(.named("theme:wonen"), to: "woningnood", until: day)).contains(
        "  formerly:\n    - id: wonen\n      until: 2027-03-01\n"))
  }

  @Test func `an exception is written and removed`() throws {
    let with = try plan.text(
      .excuse(.named("hitte"), rule: "label-too-long", reason: "De wet noemt het zo."))
    #expect(
      with.contains(
        "        - same-as: angst\n      exceptions:\n        label-too-long: De wet noemt het zo.\n"
      ))
    let back = try Change(with).text(.unexcuse(.named("hitte"), rule: "label-too-long"))
    #expect(try back == String(decoding: plan.files.at(0).bytes, as: UTF8.self))
  }

  @Test func `who leads is a department too, and follows once`() throws {
    let day = try #require(Change.day)
    let plan = Change(
      """
      plan: {title: Proef, language: nl}
      departments:
        - code: SL
        - code: WW
      action-points:
        - {number: 1, title: Licht, lead: SL, departments: WW, partners: [SL]}
      theme:
        id: t
        title: T
        effects:
          - id: a
            label: A
            effects:
              - id: b
                label: B
                effects:
                  - id: c
                    label: C
              - same-as: c
                inferred: Zomaar.

      """)
    #expect(
      try plan.diff(.rename(.named("SL"), to: "SD", until: day)).contains(
        "+  - {number: 1, title: Licht, lead: SD, departments: WW, partners: [SD]}"))
    let parts = [SplitPart(code: "SD", points: [])]
    #expect(
      try plan.diff(.split(.named("SL"), parts, until: day)).contains(
        "lead: SD, departments: WW, partners: [SD], formerly: [{departments: [SL], until: 2027-03-01}"
      ))
    #expect(
      try plan.diff(.unlink(from: .named("1"), to: .named("SL"), key: nil)).contains(
        "+  - {number: 1, title: Licht, lead: SL, departments: WW}"))
    #expect(
      try plan.diff(.link(from: .named("1"), to: .named("WW"), key: "partners", .own)).contains(
        "partners: [SL, WW]"))
    // What is lifted to where it is already takes no second position, and rests on what it rested on there.
    let lifted = try plan.text(.remove(.named("b"), .lift))
    #expect(!lifted.contains("same-as") && lifted.contains("id: c"))
    #expect(lifted.contains("inferred: Zomaar."))
  }

  @Test func `a theme is a file of its own`() throws {
    let thing = AddedThing(.theme, "Klimaat", [KeyText("source", "30")])
    let texts = try plan.texts(.add(thing))
    #expect(
      texts["themes/klimaat.yaml"] == "theme:\n  id: klimaat\n  title: Klimaat\n  source: 30\n")
  }

  @Test(
    "what is unknown or impossible is refused with what to do",
    arguments: [
      (.set(.named("donkr"), key: "label", ["x"]), "Did you mean 'donker'?"),
      (.set(.named("donker"), key: "labl", ["x"]), "Did you mean 'label'?"),
      (.set(.named("2"), key: "number", ["9"]), "Use: raakvlak renumber 2 …"),
      (.set(.named("2"), key: "departments", ["SLL"]), "Did you mean 'SL'?"),
      (.clear(.named("2"), key: "title"), ""),
      (.set(.named("2"), key: "page", ["veertien"]), ""),
      (
        .link(from: .named("donker"), to: .named("2"), key: nil, .own),
        "Change what it rests on with --stated or --inferred and --change."
      ),
      (.add(AddedThing(.effect, "X")), ""),
      (
        .add(AddedThing(.scope, "X")),
        "Write behind it, for example: reason=Buiten de invloed van de gemeente."
      ),
      (
        .remove(.named("7"), .all),
        "Merge the point with another (raakvlak merge), or give a department a last day: raakvlak set CODE until DAY"
      ),
    ] as [(Operations.Operation, String)])
  func refused(operation: Operations.Operation, remedy: String) throws {
    let refusal = try #require(plan.refusal(operation))
    #expect((refusal.remedy?.english ?? "") == remedy)
  }

  @Test func `two things of one name are not guessed between`() {
    let twice = Change(
      """
      plan: {title: Proef, language: nl}
      theme:
        id: wonen
        title: Wonen
        effects:
          - {id: a, label: A}
          - {id: a, label: B}
      """)
    #expect(
      twice.refusal(.set(.named("a"), key: "label", ["C"]))?.message.english
        == "'a' is there more than once, so it is not sure what you mean: plan.yaml:6 and plan.yaml:7"
    )
  }

  @Test func `an unreadable file leaves the others editable, but for names`() throws {
    let change = Change([
      "plan.yaml": "plan: {title: Proef, language: nl}\ndepartments:\n  - code: SL\n",
      "kapot.yaml": "a: [\n",
    ])
    #expect(
      try change.texts(.set(.named("SL"), key: "remark", ["Oud."]))["plan.yaml"]
        == "plan: {title: Proef, language: nl}\ndepartments:\n  - code: SL\n    remark: Oud.\n")
    let day = try #require(Change.day)
    #expect(change.refusal(.rename(.named("SL"), to: "SD", until: day))?.range?.file.index == 0)
  }
}
