import Operations
import PlanModel
import Sheets
import SourceText
import Testing
import Toolkit
import Workbooks

/// What a returned workbook does to the files of a plan.
@Suite struct WorkbookMergeTests {
  static let text = """
    # Een verzonnen plan.
    plan: {title: Proef, language: nl, owner: OOV, themes: [wonen, klimaat]}
    sources:
      - {id: ivp, title: Het plan, lines: 100}
    focus-areas:
      - {numeral: I, title: Veilig thuis}
    departments:
      - code: OOV
      - code: SL # Samen Leven
        aliases: [Sociaal, S.L.]
    action-points:

      - id: meer-licht
        number: 2
        title: Meer licht
        priority: secondary
        departments: SL
        source: 42 # in het hoofdstuk
        sub-points:
          - id: in-het-park
            text: In het park
          # over de stegen
          - id: in-de-stegen
            text: In de stegen
            same-as: 7a

      - id: minder-hitte
        number: 7
        title: Minder hitte
        priority: secondary
        departments: SL/OOV
        refers-to: [2@50]
        sub-points:
          - {id: bomen, text: Bomen}
    scope:
      - topic: Luchtvaart
        reason: Niet van ons.
    budget:
      years: [2027, 2028]
      lines:
        - {id: lampen, name: Lampen, amounts: [100, 200.50], points: 2}
    """
  static let wonen = """
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
            - id: stilte
              label: Stilte

        - id: hitte
          label: Hitte
          points:
            # ook bomen
            - to: 7
              inferred: Bomen geven schaduw.
              assumption: Er is plek.
            - 2@50
          effects:
            - {same-as: angst, inferred: Ook hier.}

    """
  static let klimaat = """
    theme:
      id: klimaat
      title: Klimaat
      effects:
        - id: water
          label: Wateroverlast
          kind: cause

    """
  static let files = [
    "plan.yaml": text, "themes/wonen.yaml": wonen, "themes/klimaat.yaml": klimaat,
  ]

  private var plan: MergedPlan { get throws { try MergedPlan(Self.files) } }

  @Test("an unedited workbook changes nothing and says nothing") func unedited() throws {
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.remarks.isEmpty)
    #expect(merge.deletions.isEmpty)
  }

  @Test("a link with reason and assumption is written in the notation of a cell")
  func notation() throws {
    let cells = try plan.cells("Gevolgen", "hitte")
    #expect(
      cells["actiepunten"] == "7 (afgeleid: Bomen geven schaduw.; mits: Er is plek.); 2@50")
    #expect(try plan.cells("Begroting", "lampen")["bedragen per jaar"] == "100; 200.50")
    #expect(try plan.cells("Gevolgen", "angst @ hitte")["afgeleid, met reden"] == "Ook hier.")
  }

  private func edited(
    _ text: String, _ sheet: String, _ key: String, _ heading: String
  ) throws -> [String] {
    var plan = try plan
    try plan.type(text, sheet, key, heading)
    let merge = try plan.merge()
    #expect(merge.remarks.isEmpty)
    #expect(merge.changes.count == 1)
    return plan.diff(try plan.merged())
  }

  @Test("one cell changes the lines of its item only") func cells() throws {
    #expect(
      try edited("Te donker", "Gevolgen", "donker", "tekst op de kaart")
        == ["-      label: Donkere straten", "+      label: Te donker"])
    #expect(
      try edited("2; 7@12-14", "Gevolgen", "donker", "actiepunten")
        == ["-      points: [2, 7@12]", "+      points: [2, 7@12-14]"])
    #expect(
      try edited("2@51", "Gevolgen", "hitte", "actiepunten").last?.hasPrefix("+") == true)
    #expect(
      try edited(
        "7 (afgeleid: Bomen geven schaduw.; mits: Er is plek.); 2@51", "Gevolgen", "hitte",
        "actiepunten")
        == ["-        - 2@50", "+        - 2@51"])
    #expect(
      try edited("voorbeeld", "Gevolgen", "donker", "soort tak") == ["+      kind: example"])
    #expect(try edited("", "Gevolgen", "water", "soort tak") == ["-      kind: cause"])
    #expect(
      try edited("Zo is het.", "Gevolgen", "angst @ hitte", "afgeleid, met reden")
        == [
          "-        - {same-as: angst, inferred: Ook hier.}",
          "+        - {same-as: angst, inferred: Zo is het.}",
        ])
    #expect(
      try edited("Een uitleg.", "Gevolgen", "theme:wonen", "uitleg")
        == ["+  explanation: Een uitleg."])
    #expect(
      try edited("SL; OOV", "Actiepunten", "meer-licht", "afdelingen")
        == ["-    departments: SL", "+    departments: SL/OOV"])
    #expect(
      try edited("primair", "Actiepunten", "meer-licht", "prioriteit")
        == ["-    priority: secondary", "+    priority: primary"])
    #expect(
      try edited("5.000,50; 200,50", "Begroting", "lampen", "bedragen per jaar")
        == [
          "-    - {id: lampen, name: Lampen, amounts: [100, 200.50], points: 2}",
          "+    - {id: lampen, name: Lampen, amounts: [5000.50, 200.50], points: 2}",
        ])
    #expect(
      try edited("Sociaal; \"S;L\"", "Afdelingen", "SL", "ook gedrukt als")
        == ["-    aliases: [Sociaal, S.L.]", "+    aliases: [Sociaal, S;L]"])
    #expect(
      try edited("Nooit.", "Buiten afbakening", "Luchtvaart", "reden")
        == ["-    reason: Niet van ons.", "+    reason: Nooit."])
  }

  @Test("a number that changes takes the links along") func renumbered() throws {
    let lines = try edited("9", "Actiepunten", "minder-hitte", "nummer")
    #expect(lines.contains("+      points: [2, 9@12]"))
    #expect(lines.contains("+        same-as: 9a"))
  }

  @Test("other blanks, quotes around nothing and another order of writing change nothing")
  func sameMeaning() throws {
    var plan = try plan
    try plan.type("2;7@12 \u{A0}", "Gevolgen", "donker", "actiepunten")
    try plan.type("ja", "Focusgebieden", "I", "dagelijks werk")
    try plan.type("nee", "Focusgebieden", "I", "dagelijks werk")
    #expect(try plan.merge().changes.map(\.words.dutch) == ["focusgebied I: '' → 'nee'"])
  }

  @Test("a cell that both changed waits with both values; the rest goes in") func conflict() throws
  {
    var plan = try plan
    try plan.type("Te donker", "Gevolgen", "donker", "tekst op de kaart")
    try plan.type("Te warm", "Gevolgen", "hitte", "tekst op de kaart")
    var files = Self.files
    files["themes/wonen.yaml"] = Self.wonen.replacing("Donkere straten", with: "Duistere straten")
      .replacing("label: Angst", with: "label: Vrees")
    let now = try MergedPlan(files)
    let merge = try plan.merge(into: now)
    #expect(merge.conflicts.count == 1)
    let conflict = try #require(merge.conflicts.first)
    #expect(conflict.base == "Donkere straten")
    #expect(conflict.mine == "Te donker")
    #expect(conflict.theirs == "Duistere straten")
    #expect(conflict.position.words.dutch == "Gevolgen, rij 3, kolom 'tekst op de kaart'")
    #expect(merge.kept == 1)
    #expect(
      now.diff(try plan.merged(into: now)) == ["-      label: Hitte", "+      label: Te warm"])
  }

  // MARK: Rows

  @Test("a new row becomes a new thing, behind the row above it") func added() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      let index = try rows.position("stilte")
      let new = [
        ["diepte": "2", "tekst op de kaart": "Nieuw", "actiepunten": "2; 7 (afgeleid: Zo.)"],
        ["diepte": "3", "tekst op de kaart": "Daaronder", "soort tak": "oorzaak"],
      ]
      rows.insert(contentsOf: try new.map(rows.row), at: index)
    }
    #expect(
      plan.diff(try plan.merged())
        == [
          "+        - id: nieuw", "+          label: Nieuw", "+          points:",
          "+            - 2", "+            - to: 7", "+              inferred: Zo.",
          "+          effects:", "+            - id: daaronder", "+              label: Daaronder",
          "+              kind: cause",
        ])
    let text = try #require(try plan.merged()["themes/wonen.yaml"])
    let order = text.split(separator: "\n").filter { $0.contains("- id:") }.map {
      $0.drop { $0 != "i" }
    }
    #expect(
      order == ["id: donker", "id: angst", "id: nieuw", "id: daaronder", "id: stilte", "id: hitte"])
  }

  @Test("new departments, points and sub-points may refer to each other") func addedTogether()
    throws
  {
    var plan = try plan
    try plan.edit("Afdelingen") { try $0.add(["code": "NW", "naam": "Nieuw"]) }
    try plan.edit("Actiepunten") {
      try $0.add(["nummer": "9", "titel": "Punt", "afdelingen": "NW; SL"])
    }
    try plan.edit("Subpunten") { try $0.add(["actiepunt": "9", "tekst": "Deel"]) }
    try plan.type("9", "Gevolgen", "water", "actiepunten")
    let lines = plan.diff(try plan.merged())
    #expect(lines.contains("+  - code: NW"))
    #expect(lines.contains("+  - number: 9"))
    #expect(lines.contains("+    departments: NW/SL"))
    #expect(lines.contains("+      - {text: Deel}"))
    #expect(lines.contains("+      points: 9"))
  }

  @Test("a row that went is proposed for removal, and removed only when asked") func removed()
    throws
  {
    var plan = try plan
    try plan.edit("Gevolgen") {
      $0.removeAll { $0.first == "stilte" || $0.first == "angst @ hitte" }
    }
    #expect(try plan.merge().changes.isEmpty)
    #expect(try plan.merge().deletions.map(\.key) == ["angst @ hitte", "stilte"])
    let lines = plan.diff(try plan.merged(deletes: true))
    #expect(
      Set(lines)
        == [
          "-        - id: stilte", "-          label: Stilte", "-      effects:",
          "-        - {same-as: angst, inferred: Ook hier.}",
        ])
  }

  @Test("a row that went and that the plan changed stays, also when removal is asked")
  func removedAndChanged() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { $0.removeAll { $0.first == "stilte" } }
    var files = Self.files
    files["themes/wonen.yaml"] = Self.wonen.replacing("label: Stilte", with: "label: Rust")
    let merge = try plan.merge(into: try MergedPlan(files), deletes: true)
    #expect(merge.changes.isEmpty)
    #expect(merge.deletions.map(\.isChanged) == [true])
  }

  @Test("rows that move take their effects along") func moved() throws {
    var plan = try plan
    try plan.edit("Gevolgen") { rows in
      // 'Stilte' before 'Angst', and 'Hitte' with what is below it under the other theme.
      let stilte = try rows.position("stilte")
      rows.insert(rows.remove(at: stilte), at: stilte - 1)
      let hitte = try rows.position("hitte")
      let moving = Array(rows[hitte...hitte + 1])
      rows.removeSubrange(hitte...hitte + 1)
      rows += moving
    }
    let texts = try plan.merged()
    let climate = try #require(texts["themes/klimaat.yaml"])
    #expect(climate.contains("- id: hitte"))
    #expect(climate.contains("{same-as: angst, inferred: Ook hier.}"))
    #expect(texts["themes/wonen.yaml"]?.contains("hitte") == false)
    let ids = try #require(texts["themes/wonen.yaml"]).split(separator: "\n")
      .filter { $0.contains("- id:") }.map { $0.drop { $0 != "i" } }
    #expect(ids == ["id: donker", "id: stilte", "id: angst"])
  }

  @Test("a sorted sheet changes no order, and values in it still go in") func sorted() throws {
    var plan = try plan
    try plan.type("Te warm", "Gevolgen", "hitte", "tekst op de kaart")
    try plan.edit("Gevolgen") { rows in
      let column = try rows.column("tekst op de kaart")
      rows = rows.prefix(1) + rows.dropFirst().sorted { $0[column] < $1[column] }
    }
    #expect(plan.diff(try plan.merged()) == ["-      label: Hitte", "+      label: Te warm"])
    #expect(try plan.merge().remarks.count == 1)
  }

  @Test("a depth that was typed wrong waits alone; the rest goes in") func depth() throws {
    var plan = try MergedPlan(Self.files)
    try plan.type("7", "Gevolgen", "stilte", "diepte")
    try plan.type("Te warm", "Gevolgen", "hitte", "tekst op de kaart")
    let merge = try plan.merge()
    #expect(merge.remarks.map(\.kind) == [.waiting])
    #expect(merge.changes.count == 1)
  }

  @Test("the parent that 'onder' names is where an effect goes") func under() throws {
    var plan = try plan
    try plan.type("klimaat", "Gevolgen", "stilte", "onder")
    let texts = try plan.merged()
    #expect(texts["themes/klimaat.yaml"]?.contains("id: stilte") == true)
  }

  @Test("sub-points that change places get other letters, and links follow") func letters() throws {
    var plan = try plan
    try plan.edit("Subpunten") { rows in rows.swapAt(1, 2) }
    let text = try #require(try plan.merged()["plan.yaml"])
    let park = try #require(text.firstRange(of: "In het park"))
    let alleys = try #require(text.firstRange(of: "In de stegen"))
    #expect(alleys.lowerBound < park.lowerBound)
    #expect(text.contains("# over de stegen"))
  }

  // MARK: What cannot be read

  private func remarks(
    _ text: String, _ sheet: String, _ key: String, _ heading: String
  ) throws -> [String] {
    var plan = try plan
    try plan.type(text, sheet, key, heading)
    let merge = try plan.merge()
    #expect(merge.changes.isEmpty)
    return merge.remarks.map(\.words.dutch)
  }

  @Test("a cell that cannot be read waits, with its position and what was expected")
  func waiting() throws {
    #expect(
      try remarks("99", "Gevolgen", "donker", "actiepunten")
        == [
          "Gevolgen, rij 3, kolom 'actiepunten': '99' bestaat niet. Geef het eerst een rij op blad 'Actiepunten'."
        ])
    #expect(
      try remarks("heel hoog", "Actiepunten", "meer-licht", "prioriteit")
        == [
          "Actiepunten, rij 2, kolom 'prioriteit': 'heel hoog' past hier niet. Verwacht: primair, secundair, onbekend."
        ])
    #expect(
      try remarks("", "Actiepunten", "meer-licht", "titel")
        == ["Actiepunten, rij 2, kolom 'titel': deze cel mag niet leeg zijn"])
    #expect(
      try remarks("Iets", "Gevolgen", "angst @ hitte", "uitleg")
        == [
          "Gevolgen, rij 7, kolom 'uitleg': dit gevolg staat hier op een tweede plaats; zijn tekst hoort bij de eerste. Verander de rij met de sleutel 'angst'."
        ])
    #expect(
      try remarks("7 (afgeleid: zo", "Gevolgen", "donker", "actiepunten")
        == ["Gevolgen, rij 3, kolom 'actiepunten': Een haakje wordt niet gesloten."])
  }

  @Test("every name of a cell that does not exist is named, with what may be meant")
  func unknownNames() throws {
    #expect(
      try remarks("98; 2; 99", "Gevolgen", "donker", "actiepunten")
        == [
          "Gevolgen, rij 3, kolom 'actiepunten': '98' bestaat niet. '99' bestaat niet. Geef het eerst een rij op blad 'Actiepunten'."
        ])
    #expect(
      try remarks("SLL; OOW; OOV", "Actiepunten", "minder-hitte", "afdelingen")
        == [
          "Actiepunten, rij 3, kolom 'afdelingen': 'SLL' bestaat niet. Bedoelde u 'SL'? 'OOW' bestaat niet. Bedoelde u 'OOV'?"
        ])
  }

  @Test("without the hidden sheet only new rows go in") func withoutBasis() throws {
    var plan = try plan
    plan.remove(sheet: "~basis")
    try plan.type("Te warm", "Gevolgen", "hitte", "tekst op de kaart")
    try plan.edit("Afdelingen") { try $0.add(["code": "NW"]) }
    let merge = try plan.merge()
    #expect(merge.changes.map(\.words.dutch) == ["afdeling 'NW' komt erbij"])
    #expect(
      merge.remarks.map(\.words.dutch).contains(
        "Gevolgen, rij 6: anders dan het plan, en niet gelezen: tekst op de kaart"))
  }
}
