import FoundationEssentials
import Testing

/// An answer is never recorded on the wrong node: the whole program, with plans made up for it.
@Suite struct IdentityTests {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private let points = "maps/proef/punten.yaml"

  private func write(_ points: String, period: String = "2027-2030") throws {
    try workplace.write(
      """
      plan:
        title: Veiligheidsplan Voorbeeldstad
        period: \(period)
        language: nl
        owner: Veiligheid
        themes: [wonen]
      sources: [{id: plan, title: Plan, lines: 100}]
      focus-areas: [{numeral: I, title: Veilig thuis, source: 20}]
      departments:
        - {code: Veiligheid, name: Team Veiligheid, stated: 3, source: 3}
        - {code: SD, name: Sociaal Domein, stated: 4, source: 4}
      theme:
        id: wonen
        title: Wonen
        source: 10
        effects: [{id: spanning, label: Spanning in huis, source: 11, points: [1, 2, 3]}]

      """, to: "maps/proef/plan.yaml")
    try workplace.write("action-points:\n" + points, to: self.points)
  }

  private static func point(_ number: Int, _ title: String, _ rest: String = "") -> String {
    """
      - number: \(number)
        title: \(title)   # zo gedrukt
        priority: \(number == 1 ? "primary" : "secondary")
        focus: I
        departments: \(number == 1 ? "Veiligheid" : "SD")
        source: \(40 + number)

    """ + rest
  }

  private static let first = point(1, "Sneller hulp")
  private static let old = first + point(2, "Woonruimte") + point(3, "Zwemles")
  private static let new = first + point(2, "Straatintimidatie") + point(3, "Woonruimte")

  /// What somebody typed in a list that was made before rows had ids.
  private func writeOldList() throws {
    try workplace.write(
      """
      Sleutel;Nr.;Aanbeveling;Besproken op;Besluit;Reden
      SD 2;2;Woonruimte;3-3-2026;neemt over;past
      SD 3;3;Zwemles;3-3-2026;neemt niet over;is van Sport

      """, to: "SD.csv")
  }

  @Test func `an old list after a renumbering waits, with what each row may be about`() async throws
  {
    try write(Self.new)
    try writeOldList()
    let result = try await workplace.run("decisions", "import", "SD.csv")
    #expect(result.code == 1)
    #expect(
      result.out == """
        Wacht, niet bijgeschreven (2)
          SD.csv, rij 2 (SD 2): nummer '2' en de woorden van deze rij horen niet bij
            hetzelfde punt
            of: 2 Straatintimidatie
            of: 3 Woonruimte
            wat te doen: Verbeter in het blad het nummer of de woorden, zodat ze bij één
              punt horen, en neem het opnieuw op.
          SD.csv, rij 3 (SD 3): nummer '3' en de woorden van deze rij horen niet bij
            hetzelfde punt
            misschien: 3 Woonruimte
            wat te doen: Verbeter in het blad het nummer of de woorden, zodat ze bij één
              punt horen, en neem het opnieuw op.

        Ongewijzigd: 0. Niets ingevuld: 0.
        Er is niets om bij te schrijven.
        Te verbeteren: 2 rijen, bewaard in maps/proef/decisions-refused.xlsx

        """)
    #expect(workplace.text("maps/proef/decisions.yaml") == nil)
  }

  /// Fills in the answers of a list in CSV, by the words of the row.
  private func fill(_ file: String, _ answers: [String: String]) throws {
    let text = try #require(workplace.text(file))
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    let columns = try ["Actiepunt of onderdeel", "Besluit", "Reden"].map {
      try #require(rows.first?.firstIndex(of: $0))
    }
    let lines = rows.map { row in
      var cells = row
      guard let answer = answers[cells[columns[0]]] else { return row.joined(separator: ";") }
      cells[columns[1]] = answer
      cells[columns[2]] = "reden van \(cells[columns[0]])"
      return cells.joined(separator: ";")
    }
    try workplace.write(lines.joined(separator: "\r\n") + "\r\n", to: file)
  }

  @Test func `a list with ids is entered where it belongs, whatever was renumbered`() async throws {
    try write(Self.old)
    let preview = try await workplace.run("handout", "SD", "--dry-run")
    #expect(
      preview.out.hasPrefix(
        """
          maps/proef/plan.yaml:2: id: veiligheidsplan-voorbeeldstad  (Veiligheidsplan Voorbeeldstad)
          maps/proef/punten.yaml:8: id: woonruimte  (Woonruimte)
          maps/proef/punten.yaml:14: id: zwemles  (Zwemles)
        3 id's om bij te schrijven in maps/proef/plan.yaml en maps/proef/punten.yaml
        maps/proef/plan.yaml  +1 -0
        maps/proef/punten.yaml  +4 -2

        """))
    #expect(workplace.text(points) == "action-points:\n" + Self.old)
    let made = try await workplace.run("handout", "SD", "--output", "SD.csv")
    #expect(made.code == 0)
    #expect(
      made.err
        == "3 id's bijgeschreven in maps/proef/plan.yaml en maps/proef/punten.yaml\n")
    let identified = Self.old.replacing("- number: 2", with: "- id: woonruimte\n    number: 2")
      .replacing("- number: 3", with: "- id: zwemles\n    number: 3")
    #expect(workplace.text(points) == "action-points:\n" + identified)
    try fill("SD.csv", ["Woonruimte": "ja", "Zwemles": "nee"])
    // A point in between, the others renumbered, and one of them with another title.
    let changed = identified.replacing("number: 3", with: "number: 4")
      .replacing("number: 2", with: "number: 3").replacing("Zwemles", with: "Zwemles voor iedereen")
    try workplace.write(
      "action-points:\n" + changed + Self.point(2, "Straatintimidatie"), to: points)
    let result = try await workplace.run("decisions", "import", "SD.csv")
    #expect(result.code == 0, "\(result.out)")
    #expect(
      try await workplace.run("decisions").out == """
        Alle antwoorden tot nu toe.

        SD (Sociaal Domein)
          nog geen antwoord 1, neemt over 1, neemt niet over 1
          - 2 Straatintimidatie
            nog geen antwoord
          - 3 Woonruimte
            neemt over; reden: reden van Woonruimte
          - 4 Zwemles voor iedereen
            neemt niet over; reden: reden van Zwemles; gegeven op een oudere tekst:
            'Zwemles'

        """)
    #expect(
      try await workplace.run("decisions", "--format", "csv").out
        .contains("neemt niet over (gegeven op een oudere tekst: 'Zwemles')"))
    #expect(
      try await workplace.run("report", "evaluation").out
        .contains("gegeven op een oudere tekst: 'Zwemles'"))
  }

  @Test func `a list of the former plan is refused, and goes in when that edition is named`()
    async throws
  {
    try write(Self.old, period: "2023-2026")
    _ = try await workplace.run("handout", "SD", "--output", "SD.csv")
    try fill("SD.csv", ["Woonruimte": "ja"])
    let identified = try #require(workplace.text(points)).replacing("action-points:\n", with: "")
    try write(identified)
    let refused = try await workplace.run("decisions", "import", "SD.csv")
    #expect(refused.code == 1)
    #expect(
      refused.out.contains(
        "deze rij is van een ander plan of een andere uitgave\n    (veiligheidsplan-voorbeeldstad, 2023-2026)"
      ), "\(refused.out)")
    #expect(refused.out.contains("--from-edition '2023-2026'"))
    let taken = try await workplace.run(
      "decisions", "import", "SD.csv", "--from-edition", "2023-2026")
    #expect(taken.code == 0, "\(taken.out)")
    #expect(workplace.text("maps/proef/decisions.yaml")?.contains("point: woonruimte") == true)
  }

  @Test
  func `the form of a file that leaves no sure position is refused with file, line and remedy`()
    async throws
  {
    let parts = "    sub-points: [text: Houd woningen vrij]\n"
    try write(Self.first + Self.point(2, "Woonruimte", parts))
    let before = workplace.text(points)
    let result = try await workplace.run("handout", "SD", "--output", "SD.csv")
    #expect(result.code == 2)
    #expect(result.err.contains("In maps/proef/punten.yaml, regel 14, is geen zekere plek"))
    #expect(workplace.text(points) == before)
    #expect(workplace.text("SD.csv") == nil)
    let kept = try await workplace.run("handout", "SD", "--output", "SD.csv", "--keep-plan")
    #expect(kept.code == 0)
    #expect(workplace.text("SD.csv")?.contains("/2027-2030/~woonruimte/") == true)
  }

  // MARK: decisions.yaml

  private static let parts = """
        sub-points:
          - {text: Houd woningen vrij, source: 42}
          - {text: Help bij het zoeken, source: 42}

    """

  @Test func `answers by letter are converted to ids, and then an inserted part takes none over`()
    async throws
  {
    try write(Self.first + Self.point(2, "Woonruimte", Self.parts) + Self.point(3, "Zwemles"))
    try workplace.write(
      """
      decisions:
        - {point: 2a, department: SD, state: takes-over, date: 2026-03-03} # notulen
        - point: 2b   # let op
          department: SD
          state: declines
          date: 2026-03-03
          reason: geen capaciteit
        - {point: 9, department: SD, state: later}
        - {point: 1, department: SD, state: later}

      """, to: "maps/proef/decisions.yaml")
    let before = workplace.text("maps/proef/decisions.yaml")
    let preview = try await workplace.run("decisions", "convert", "--dry-run")
    #expect(preview.code == 1)
    #expect(
      preview.out.hasPrefix(
        """
        decisions.yaml:2: SD 2a → houd-woningen-vrij  (Houd woningen vrij)  ← op letter: klopt dit onderdeel?
        decisions.yaml:3: SD 2b → help-bij-het-zoeken  (Help bij het zoeken)  ← op letter: klopt dit onderdeel?
        Niet zeker, blijft staan (2)
        decisions.yaml:8: SD 9: dit punt bestaat niet (meer); schrijf er zelf het id bij
        decisions.yaml:9: SD 1: het punt dat nu zo heet, is niet voor deze afdeling; schrijf er zelf het id bij
        Niets geschreven (--dry-run): 2 besluiten om te zetten.
        2 id's om bij te schrijven in maps/proef/punten.yaml
        maps/proef/decisions.yaml  +3 -2
        maps/proef/punten.yaml  +2 -2

        """))
    #expect(workplace.text("maps/proef/decisions.yaml") == before)
    #expect(try await workplace.run("decisions", "convert").code == 1)
    #expect(
      workplace.text("maps/proef/decisions.yaml") == """
        decisions:
          - {point: houd-woningen-vrij, asked: Houd woningen vrij, department: SD, state: takes-over, date: 2026-03-03} # notulen
          - point: help-bij-het-zoeken   # let op
            asked: Help bij het zoeken
            department: SD
            state: declines
            date: 2026-03-03
            reason: geen capaciteit
          - {point: 9, department: SD, state: later}
          - {point: 1, department: SD, state: later}

        """)
    let text = try #require(workplace.text(points))
    #expect(text.contains("- {id: houd-woningen-vrij, text: Houd woningen vrij, source: 42}\n"))
    try workplace.write(
      text.replacing(
        "    sub-points:\n",
        with: "    sub-points:\n      - {text: Betaal de verhuizing, source: 42}\n"),
      to: points)
    let status = try await workplace.run("decisions", "--department", "SD")
    #expect(
      status.out.contains(
        "  - 2b Houd woningen vrij\n    neemt over, 3 maart 2026\n  - 2c Help bij het zoeken\n    neemt niet over, 3 maart 2026; reden: geen capaciteit\n"
      ), "\(status.out)")
  }

  // MARK: Numbers

  @Test func `a number may have letters or be missing, and the point is then named by its title`()
    async throws
  {
    try workplace.write(
      """
      plan: {title: OKR, language: en, owner: T}
      sources: [{id: s, title: Strategy}]
      focus-areas: [{numeral: O1, title: Safer streets, source: 1}]
      departments: [{code: T, name: Team, stated: 1}, {code: P, name: Police, stated: 1}]
      theme: {id: o1, title: Safer streets, source: 1, effects: [
        {id: crashes, label: Fewer crashes, source: 1, points: [KR1, talk-to-schools]}]}
      action-points:
        - {number: KR1, title: Reduce injuries, priority: primary, focus: O1, departments: T, source: 1}
        - {title: Talk to schools, priority: secondary, focus: O1, departments: P, source: 1}

      """, to: "maps/okr/plan.yaml")
    let check = try await workplace.run("check")
    #expect(check.err == "OKR: 0 errors, 0 warnings, 0 remarks\n")
    let show = try await workplace.run("show", "talk-to-schools")
    #expect(show.code == 0)
    #expect(show.out.hasPrefix("Action point · Talk to schools\n"), "\(show.out)")
    #expect(try await workplace.run("handout", "P", "--output", "P.csv").code == 0)
    try workplace.write(
      try #require(workplace.text("P.csv")).replacing(
        ";;;;;;;;;okr//", with: ";;yes;;;;;;;okr//"),
      to: "P.csv")
    let result = try await workplace.run("decisions", "import", "P.csv")
    #expect(result.code == 0, "\(result.out)\(result.err)")
    #expect(
      try await workplace.run("decisions", "--department", "P").out.contains("- Talk to schools\n"))
    #expect(try await workplace.run("build").code == 0)
    let page = try #require(workplace.text("output/okr/points.html"))
    #expect(page.contains("Talk to schools"))
    #expect(try await workplace.run("check").code == 0)
  }
}
