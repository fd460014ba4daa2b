import Testing
import Toolkit

@testable import Workbooks

/// A workbook that was exported when a column had another word above it than forms and pages.
@Suite struct FormerHeadingsTests {
  private static let text = """
    plan: {title: Proef, language: nl, edition: Eerste, notice: Let op}
    sources: [{id: ivp, title: Het plan, lines: 100, file: ivp.txt}]
    departments: [{code: SL, name: Stad en Landschap, inferred: Zo staat het elders.}]
    action-points:
      - {id: licht, number: 1, title: Licht, departments: SL, source: 5, done: {state: started}}
    indicators:
      - id: inbraak
        title: Inbraken
        kind: Effectindicator
        better: less
        provider: CBS
        internal: true
        series:
          - values: {2027: 4.10, 2028: {missing: not-yet-known}}
    goals:
      - {id: veilig, text: Veilig wonen}
      - {id: deel, text: Minder inbraken, under: veilig}
    scales:
      - {id: kleur, title: Stoplicht, aspects: [P], aspect-names: [Planning], legend: unknown}
    reports:
      - {id: jv, title: Jaarverslag, about: 2028, date: 2029-01-01, due: 2029-02-01, scale: kleur}
    progress:
      - {report: jv, on: 'goal:veilig', status: unknown, text: Het gaat, date: 2028-11-01, from: rij 4}
    decisions:
      - {point: licht, asked: Licht, department: SL, state: takes-over, date: 2027-02-01, landed: Nota}
    theme:
      id: wonen
      title: Wonen
      effects:
        - id: donker
          label: Donker
          source: 3
          side: left
          effects:
            - {id: angst, label: Angst, source: 4, kind: example, inferred: Volgt eruit.}
    """

  /// Words by sheet that were above columns, by those that are there now.
  private static let former: [String: [String: String]] = [
    "Plan": [
      "naam van deze uitgave": "uitgave", "mededeling boven de pagina's": "mededeling",
      "het plan waarvan dit een uitwerking is": "werkt uit (plan)",
    ],
    "Gevolgen": [
      "tekst op de kaart": "label", "soort tak": "soort", "kant van de kaart": "zijde",
      "staat in regel": "gesteld in regel", "afgeleid, met reden": "afgeleid, reden",
      "bron": "bron (regels)", "genoemd in de themasessie": "genoemd in sessie",
    ],
    "Actiepunten": ["bron": "bron (regels)", "gedaan": "voortgang"],
    "Afdelingen": ["naam afgeleid": "afgeleid, reden", "staat in regel": "gesteld in regel"],
    "Bronnen": ["koppen van de bron": "koppen", "bestand met de tekst": "bestand"],
    "Indicatoren": [
      "gewenst": "beter is", "soort cijfer": "soort", "cijfers van": "uitgever",
      "effecten": "gevolgen", "alleen voor binnen": "alleen binnen",
    ],
    "Cijfers": ["waarom het ontbreekt": "ontbreekt", "jaar afgeleid": "afgeleid, reden"],
    "Reeksen": ["breuken in de reeks": "breuken"],
    "Doelen": ["deel van": "deel van doel", "effecten": "gevolgen"],
    "Schalen": ["betekenis van de letters": "betekenis van letters", "legenda": "uitgelegd"],
    "Verslagen": ["beloofd voor": "verwacht op", "datum": "dag"],
    "Voortgang": [
      "oordeel": "status", "het verslag zegt": "tekst", "datum": "dag",
      "overgenomen uit": "komt uit",
    ],
    "Besluiten": [
      "actiepunt": "punt", "besluit": "stand", "waar geland": "terechtgekomen in",
      "gedaan": "voortgang", "datum": "dag", "overgenomen uit": "komt uit",
    ],
  ]

  /// A workbook with the former words above its columns.
  private func plan() throws -> MergedPlan {
    var plan = try MergedPlan(["plan.yaml": Self.text])
    for (sheet, words) in Self.former {
      try plan.edit(sheet) { rows in
        for (now, before) in words {
          try rows.type(before, row: 0, now)
        }
      }
    }
    return plan
  }

  @Test func `it is read whole, and changes nothing where nobody changed it`() throws {
    let merge = try plan().merge()
    #expect(merge.remarks.map(\.words.dutch) == [])
    #expect(merge.changes.isEmpty && merge.deletions.isEmpty)
  }

  @Test func `what was typed below a former word goes into the plan`() throws {
    var plan = try plan()
    try plan.type("Te donker", "Gevolgen", "donker", "label")
    try plan.type("7", "Gevolgen", "donker", "bron (regels)")
    try plan.type("Zo lezen wij het.", "Gevolgen", "angst", "afgeleid, reden")
    try plan.type("meer", "Indicatoren", "inbraak", "beter is")
    try plan.type("1-3-2029", "Verslagen", "jv", "verwacht op")
    let lines = plan.diff(try plan.merged()).filter { $0.hasPrefix("+") }.joined(separator: "\n")
    for words in ["Te donker", "source: 7", "Zo lezen wij het.", "better: more", "2029-03-01"] {
      #expect(lines.contains(words), "\(words) is not in \(lines)")
    }
  }

  @Test func `no former word is the present one of another column of its sheet`() {
    for sheet in PlanSheet.allCases {
      for (index, column) in sheet.columns.enumerated() {
        for (other, another) in sheet.columns.enumerated() where other != index {
          let clash = Set(column.formerSpellings).intersection(another.spellings)
          #expect(clash.isEmpty, "\(sheet): \(column.id) and \(another.id): \(clash)")
          let doubled = Set(column.spellings).intersection(another.spellings)
          #expect(doubled.isEmpty, "\(sheet): \(column.id) and \(another.id): \(doubled)")
        }
      }
    }
  }
}
