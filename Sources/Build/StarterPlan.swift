package import Toolkit
import PlanModel
package import Documents
import Rules

/// Small plan that `init` makes: it checks without findings, and its comments teach the format.
package enum StarterPlan {
  /// Plan's files with the schema with which editors check them.
  package static func files(_ language: Language) -> [OutputFile] {
    let texts =
      switch language {
      case .dutch: dutch
      case .english: english
      }
    return texts.map { OutputFile(path: $0.path, text: $0.text) }
      + [
        OutputFile(
          path: "plan.schema.json", text: JSONSchema(language, ruleNames: RuleRegistry.names).text)
      ]
  }

  private static let dutch: [(path: String, text: String)] = [
    (
      "plan.yaml",
      """
      # yaml-language-server: $schema=plan.schema.json
      #
      # Dit is een plan voor raakvlak. Alles achter een # is uitleg en telt niet mee.
      # Vervang wat hier staat door uw eigen plan, en controleer met: raakvlak check
      # Alle sleutels met een voorbeeld: raakvlak schema --format md

      plan:
        format: 1                     # de versie van deze indeling
        title: Veiligheidsplan Voorbeeldstad
        municipality: Voorbeeldstad
        period: 2027-2030
        language: nl                  # nl of en: de taal van wat wordt gemaakt
        owner: Veiligheid             # de code van de afdeling die het plan bezit
        notice: Dit is een verzonnen voorbeeld.
        themes: [wonen]               # de thema's, in de volgorde waarin ze getoond worden

      # De teksten waarop het plan rust. `source: 12` verderop is regel 12 van de eerste.
      sources:
        - id: plan
          title: Veiligheidsplan Voorbeeldstad 2027-2030
          lines: 100                  # hoeveel regels de tekst heeft

      # Wat bewust buiten het plan blijft, met de reden.
      scope:
        - topic: Luchtvaart
          reason: Daarover gaat de gemeente niet.
          source: 90

      focus-areas:
        - numeral: I
          title: Veilig thuis
          vision: Iedereen is thuis veilig.
          source: 20

      departments:
        - code: Veiligheid
          name: Team Veiligheid
          stated: 3                   # de regel die de naam noemt
          source: 3
        - code: SD
          name: Sociaal Domein
          inferred: De code wordt nergens verklaard; dit is de gewone betekenis.
          source: 4

      """
    ),
    (
      "action-points.yaml",
      """
      # yaml-language-server: $schema=plan.schema.json
      #
      # De genummerde actiepunten. primary is voor de eigenaar van het plan,
      # secondary is advies aan een andere afdeling.

      action-points:
        - number: 1
          title: Sneller hulp bij geweld thuis
          priority: primary
          focus: I
          departments: Veiligheid
          page: 5
          summary: Meldingen leiden dezelfde dag tot een gesprek.
          source: 41
        - number: 2
          title: Woonruimte na een scheiding
          priority: secondary
          focus: I
          departments: SD             # meer afdelingen: SD/Veiligheid
          page: 6
          summary: Wie uit elkaar gaat, vindt sneller een tijdelijke plek.
          source: 52
          sub-points:                 # heten 2a, 2b, ... naar hun plaats
            - text: Houd tijdelijke woningen vrij voor ouders die uit elkaar gaan.
              policy-field: woonbeleid
              source: 53

      """
    ),
    (
      "themes/wonen.yaml",
      """
      # yaml-language-server: $schema=../plan.schema.json
      #
      # Eén thema per bestand. De effecten eronder vormen de mindmap: wat dieper staat,
      # volgt uit wat erboven staat.

      theme:
        id: wonen
        title: Wonen
        explanation: Er zijn te weinig woningen.
        source: 10
        effects:
          - id: spanning-in-huis        # een vaste naam: kleine letters en koppeltekens
            label: Spanning in huis     # twee tot zes woorden, zo komt het in de tekening
            explanation: Wie niet weg kan, blijft bij elkaar wonen.
            source: 11                  # de regel waarop dit rust
            focus: I
            points: [2@52]              # actiepunt 2; regel 52 zegt het
            effects:
              - id: huiselijk-geweld
                label: Huiselijk geweld
                explanation: Lange spanning kan eindigen in geweld.
                source: 12
                focus: I
                points:
                  - 1@41
                  - to: 2               # niet gezegd, wel aannemelijk: geef de reden
                    inferred: Punt 2 haalt ouders uit elkaar voordat het misgaat.

      """
    ),
  ]

  private static let english: [(path: String, text: String)] = [
    (
      "plan.yaml",
      """
      # yaml-language-server: $schema=plan.schema.json
      #
      # This is a plan for raakvlak. Everything behind a # is explanation and does not count.
      # Replace what stands here by your own plan, and check it with: raakvlak check
      # All keys with an example: raakvlak schema --format md

      plan:
        format: 1                     # the version of this format
        title: Safety plan of Sampletown
        municipality: Sampletown
        period: 2027-2030
        language: en                  # nl or en: the language of what is made
        owner: Safety                 # the code of the department that owns the plan
        notice: This is a made-up example.
        themes: [housing]             # the themes, in the order in which they are shown

      # The texts that the plan rests on. `source: 12` below is line 12 of the first.
      sources:
        - id: plan
          title: Safety plan of Sampletown 2027-2030
          lines: 100                  # how many lines the text has

      # What is left out on purpose, with the reason.
      scope:
        - topic: Aviation
          reason: The municipality has no say in it.
          source: 90

      focus-areas:
        - numeral: I
          title: Safe at home
          vision: Everyone is safe at home.
          source: 20

      departments:
        - code: Safety
          name: Safety team
          stated: 3                   # the line that gives the name
          source: 3
        - code: SA
          name: Social affairs
          inferred: The code is explained nowhere; this is its usual meaning.
          source: 4

      """
    ),
    (
      "action-points.yaml",
      """
      # yaml-language-server: $schema=plan.schema.json
      #
      # The numbered action points. primary is for the owner of the plan,
      # secondary is advice to another department.

      action-points:
        - number: 1
          title: Faster help with violence at home
          priority: primary
          focus: I
          departments: Safety
          page: 5
          summary: A report leads to a talk on the same day.
          source: 41
        - number: 2
          title: Housing after a separation
          priority: secondary
          focus: I
          departments: SA             # more departments: SA/Safety
          page: 6
          summary: Who separates finds a temporary place sooner.
          source: 52
          sub-points:                 # called 2a, 2b, ... by their place
            - text: Keep temporary homes free for parents who separate.
              policy-field: housing policy
              source: 53

      """
    ),
    (
      "themes/housing.yaml",
      """
      # yaml-language-server: $schema=../plan.schema.json
      #
      # One theme a file. The effects below it make the mindmap: what stands deeper
      # follows from what stands above it.

      theme:
        id: housing
        title: Housing
        explanation: There are too few homes.
        source: 10
        effects:
          - id: tension-at-home         # a stable name: lower-case letters and hyphens
            label: Tension at home      # two to six words, as it comes in the drawing
            explanation: Who cannot leave, stays together.
            source: 11                  # the line that this rests on
            focus: I
            points: [2@52]              # action point 2; line 52 says so
            effects:
              - id: domestic-violence
                label: Domestic violence
                explanation: Long tension can end in violence.
                source: 12
                focus: I
                points:
                  - 1@41
                  - to: 2               # not said, but likely: give the reason
                    inferred: Point 2 parts parents before it goes wrong.

      """
    ),
  ]
}
