import Operations
import PlanModel
import SourceText
import SyntheticPlans
import Testing
import Toolkit
import Workbooks

/// The merge of every kind of cell, in files; and plans that nobody wrote for a test.
@Suite struct KindsTests {
  /// A kind of cell: three values as the file has them and as a cell has them.
  struct Kind: Sendable, CustomTestStringConvertible {
    let name: String
    let sheet: String
    let key: String
    let heading: String
    /// Line of the file for each value; an empty one for none.
    let lines: [String]
    let cells: [String]
    var testDescription: String { name }
  }

  static let kinds = [
    Kind(
      name: "text", sheet: "Actiepunten", key: "licht", heading: "samenvatting",
      lines: ["    summary: Een.", "", "    summary: \"Drie: ja.\""],
      cells: ["Een.", "", "Drie: ja."]),
    Kind(
      name: "choice", sheet: "Actiepunten", key: "licht", heading: "prioriteit",
      lines: ["    priority: primary", "", "    priority: secondary"],
      cells: ["primair", "", "secundair"]),
    Kind(
      name: "number", sheet: "Actiepunten", key: "licht", heading: "bladzijde",
      lines: ["    page: 4", "", "    page: 12"], cells: ["4", "", "12"]),
    Kind(
      name: "period", sheet: "Actiepunten", key: "licht", heading: "gepland",
      lines: ["    planned: 2027", "", "    planned: continuous"],
      cells: ["2027", "", "doorlopend"]),
    Kind(
      name: "lines", sheet: "Actiepunten", key: "licht", heading: "bron",
      lines: ["    source: 5", "", "    source: [7-9, 11]"], cells: ["5", "", "7-9; 11"]),
    Kind(
      name: "departments", sheet: "Actiepunten", key: "licht", heading: "afdelingen",
      lines: ["    departments: SL", "", "    departments: WW"], cells: ["SL", "", "WW"]),
    Kind(
      name: "lead", sheet: "Actiepunten", key: "licht", heading: "trekker",
      lines: ["    lead: SL", "", "    lead: WW"], cells: ["SL", "", "WW"]),
    Kind(
      name: "texts", sheet: "Actiepunten", key: "licht", heading: "werkt uit",
      lines: ["    implements: Doel 4", "", "    implements: [a, b]"],
      cells: ["Doel 4", "", "a; b"]),
    Kind(
      name: "links", sheet: "Actiepunten", key: "licht", heading: "verwijst naar",
      lines: ["    refers-to: 2", "", "    refers-to: [2@5, I]"], cells: ["2", "", "2@5; I"]),
    Kind(
      name: "exceptions", sheet: "Actiepunten", key: "licht", heading: "uitzonderingen op regels",
      lines: ["    exceptions: {number-gap: Zo.}", "", "    exceptions: {number-gap: Zus.}"],
      cells: ["number-gap: Zo.", "", "number-gap: Zus."]),
    Kind(
      name: "date", sheet: "Afdelingen", key: "WW", heading: "opgeheven na",
      lines: ["    until: 2028-01-01", "", "    until: 2029-01-01"],
      cells: ["2028-01-01", "", "1-1-2029"]),
    Kind(
      name: "names", sheet: "Focusgebieden", key: "I", heading: "andere namen",
      lines: ["    other-names: Thuis@3", "", "    other-names: Huis@4"],
      cells: ["Thuis@3", "", "Huis@4"]),
    Kind(
      name: "required text", sheet: "Actiepunten", key: "licht", heading: "titel",
      lines: ["    title: Licht", "    title: Lamp", "    title: \"Lantaarn: ja\""],
      cells: ["Licht", "Lamp", "Lantaarn: ja"]),
    Kind(
      name: "focus areas", sheet: "Actiepunten", key: "licht", heading: "focusgebied",
      lines: ["    focus: I", "", "    focus: II"], cells: ["I", "", "II"]),
    Kind(
      name: "group", sheet: "Actiepunten", key: "licht", heading: "groep",
      lines: ["    group: a", "", "    group: b"], cells: ["a", "", "b"]),
    Kind(
      name: "flag", sheet: "Focusgebieden", key: "I", heading: "dagelijks werk",
      lines: ["    basis: true", ""], cells: ["ja", ""]),
    Kind(
      name: "amount", sheet: "Begroting", key: "lampen", heading: "bedrag elk jaar",
      lines: ["      amount: 100", "", "      amount: 200.50"], cells: ["100", "", "€ 200,50"]),
    Kind(
      name: "amounts", sheet: "Begroting", key: "lampen", heading: "bedragen per jaar",
      lines: ["      amounts: [100, 200]", "", "      amounts: [1, 2000]"],
      cells: ["100; 200", "", "1; 2.000"]),
    Kind(
      name: "mapping", sheet: "Plan", key: "plan",
      heading: "het plan waarvan dit een uitwerking is",
      lines: ["  parent: {title: Groot}", "", "  parent: {title: Klein, period: \"2027\"}"],
      cells: ["title: Groot", "", "title: Klein; period: 2027"]),
    Kind(
      name: "mappings", sheet: "Indicatoren", key: "inbraak", heading: "streefwaarden",
      lines: ["    targets: [{at-most: 4, by: 2030}]", "", "    targets: [{at-most: 3}]"],
      cells: ["at-most: 4; by: 2030", "", "at-most: 3"]),
    Kind(
      name: "figure", sheet: "Cijfers", key: "inbraak/2027", heading: "waarde",
      lines: ["          2027: 4.1", "          2027: 5", "          2027: 6.25"],
      cells: ["4,1", "5", "6.25"]),
    Kind(
      name: "year", sheet: "Verslagen", key: "jv", heading: "over jaar",
      lines: ["    about: 2027", "", "    about: 2028"], cells: ["2027", "", "2028"]),
    Kind(
      name: "links with reasons", sheet: "Gevolgen", key: "angst", heading: "actiepunten",
      lines: ["      points: [1]", "", "      points: [{to: 2, inferred: Daarom.}, 1@5]"],
      cells: ["1", "", "2 (afgeleid: Daarom.); 1@5"]),
    Kind(
      name: "lines of a placement", sheet: "Gevolgen", key: "angst", heading: "staat in regel",
      lines: ["      stated: 5", "", "      stated: [6, 8-9]"], cells: ["5", "", "6; 8-9"]),
    Kind(
      name: "kind of a placement", sheet: "Gevolgen", key: "angst", heading: "soort tak",
      lines: ["      kind: cause", "", "      kind: example"],
      cells: ["oorzaak", "", "Voorbeeld"]),
    Kind(
      name: "text of a sub-point", sheet: "Subpunten", key: "park", heading: "beleidsveld",
      lines: ["        policy-field: groen", "", "        policy-field: wegen"],
      cells: ["groen", "", "wegen"]),
    Kind(
      name: "basis of a placement", sheet: "Gevolgen", key: "angst", heading: "afgeleid, met reden",
      lines: ["      inferred: Een.", "", "      inferred: Drie."], cells: ["Een.", "", "Drie."]),
  ]

  private static func text(_ kind: Kind, _ value: Int) -> String {
    func line(_ sheet: String, _ indent: String) -> String {
      kind.sheet == sheet && kind.lines[value].hasPrefix(indent) && !kind.lines[value].isEmpty
        ? kind.lines[value] + "\n" : ""
    }
    let title = line("Actiepunten", "    title")
    let figure = line("Cijfers", "          ")
    return """
      plan:
        title: Proef
        language: nl
      \(line("Plan", "  "))sources:
        - {id: ivp, title: Het plan, lines: 100}
      focus-areas:
        - numeral: I
          title: Veilig thuis
      \(line("Focusgebieden", "    "))  - numeral: II
          title: Veilig buiten
      groups:
        - {id: a, title: A}
        - {id: b, title: B}
      departments:
        - code: SL
        - code: WW
      \(line("Afdelingen", "    "))action-points:
        - id: licht
          number: 1
      \(title.isEmpty ? "    title: Licht\n" : title)\(title.isEmpty ? line("Actiepunten", "    ") : "")\
          sub-points:
            - id: park
              text: In het park
      \(line("Subpunten", "        "))  - number: 2
          title: Twee
      budget:
        years: [2027, 2028]
        lines:
          - id: lampen
            name: Lampen
      \(line("Begroting", "      "))indicators:
        - id: inbraak
          title: Inbraken
          series:
            - values:
      \(figure.isEmpty ? "          2027: 1\n" : figure)\(line("Indicatoren", "    "))reports:
        - id: jv
          title: Jaarverslag
      \(line("Verslagen", "    "))\
      theme:
        id: wonen
        title: Wonen
        effects:
          - id: angst
            label: Angst
      \(line("Gevolgen", "      "))
      """
  }

  @Test("every combination of was, workbook and plan: 27 of three values", arguments: kinds)
  func truthTable(_ kind: Kind) throws {
    let values = kind.cells.indices
    let plans = try values.map { try MergedPlan(["plan.yaml": Self.text(kind, $0)]) }
    for base in values {
      let cells = try plans[base].cells(kind.sheet, kind.key)
      let shown = cells[kind.heading] ?? ""
      for mine in values {
        var returned = plans[base]
        if mine != base { try returned.type(kind.cells[mine], kind.sheet, kind.key, kind.heading) }
        for theirs in values {
          let merge = try returned.merge(into: plans[theirs])
          let isConflict = mine != base && theirs != base && mine != theirs
          #expect(
            merge.conflicts.count == (isConflict ? 1 : 0), "\(shown) \(base) \(mine) \(theirs)")
          #expect(merge.remarks.isEmpty)
          let result = mine != base && theirs == base ? mine : theirs
          let texts = try plans[theirs].texts(WorkbookChange.phases(merge.changes))
          let again = try MergedPlan(texts)
          #expect(
            try again.cells(kind.sheet, kind.key)[kind.heading]
              == plans[result].cells(kind.sheet, kind.key)[kind.heading],
            "\(base) \(mine) \(theirs)")
          if result == theirs { #expect(texts["plan.yaml"] == Self.text(kind, theirs)) }
        }
      }
    }
  }

  // MARK: Made-up plans

  private static func made(_ seed: UInt64) throws -> MergedPlan {
    var files: [SourceFile] = []
    SyntheticPlan(PlanShape(nodes: 100, seed: seed)).forEachFile {
      files.append(SourceFile(path: $0, text: $1))
    }
    return try MergedPlan(files)
  }

  @Test("a made-up plan that nobody changed gives no change", arguments: [1, 2, 3] as [UInt64])
  func unedited(_ seed: UInt64) throws {
    let merge = try Self.made(seed).merge()
    #expect(merge.changes.isEmpty)
    #expect(merge.remarks.isEmpty)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.deletions.isEmpty)
  }

  @Test("random cells give the same bytes as the operations on the same keys")
  func randomCells() throws {
    let plan = try Self.made(7)
    var dice = Dice(seed: 7)
    for _ in 0..<12 {
      let point = dice.roll(plan.graph.plan.actionPoints.count)
      let effect = dice.roll(plan.graph.plan.effects.count)
      let words = "Nieuwe woorden \(dice.roll(1000))"
      var returned = plan
      try returned.type(
        words, "Actiepunten",
        plan.graph.writtenID(of: .actionPoint(point))?.value
          ?? plan.graph.name(of: .actionPoint(point)), "samenvatting")
      try returned.type(
        words, "Gevolgen", plan.graph.plan.effects[effect].id.value, "tekst op de kaart")
      try returned.type(
        "12; 14-16", "Gevolgen", plan.graph.plan.effects[effect].id.value, "bron")
      let expected = try plan.texts([
        [
          .set(.node(.actionPoint(point)), key: "summary", [words]),
          .set(.node(.effect(effect)), key: "label", [words]),
          .set(.node(.effect(effect)), key: "source", ["12", "14-16"]),
        ]
      ])
      #expect(try returned.merged() == expected)
    }
  }
}
