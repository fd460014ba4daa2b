import Build
import Documents
import PlanModel
import Rules
import Sheets
import SourceText
import Testing
import TestSupport
import Toolkit

/// The edition for outside: nothing internal is in any file of it.
@Suite struct PublicEditionTests {
  /// A made-up plan with a word of its own in every text that is internal.
  private func plan(_ publish: String) -> PlanInput {
    PlanInput(files: [
      SourceFile(
        path: "geheim-plan.yaml",
        text: """
          plan:
            title: Verzonnen plan
            language: nl
            owner: V
            \(publish)
            exceptions: {unlinked-action-point: MARK-uitzondering-plan}
          departments: [{code: V, name: Veiligheid}, {code: SL, name: Stad}]
          theme: {id: wijk, title: Wijk, effects: [{id: donker, label: Donker}]}
          hand-out: {date: 2026-01-15, answer-within: 6}
          """),
      SourceFile(
        path: "geheim-punten.yaml",
        text: """
          action-points:
            - number: 1
              title: Rondes
              priority: primary
              departments: V
              done: {state: started, date: 2026-03-04, reason: MARK-eigen-reden, evidence: MARK-eigen-bewijs}
              exceptions: {unlinked-action-point: MARK-uitzondering-punt}
            - number: 2
              title: Meer licht
              priority: secondary
              departments: SL
              sub-points: [{text: Lampen}, {text: Snoeien}]
            - {number: 3, title: Toezicht, priority: secondary, departments: SL}
          """),
      SourceFile(
        path: "geheim-besluiten.yaml",
        text: """
          decisions:
            - point: 2
              department: SL
              state: declines
              date: 2026-03-03
              reason: MARK-reden
              landed: MARK-geland
              from: 'MARK-bestand.xlsx, rij 3'
              done: {state: no, reason: MARK-gedaan-reden, evidence: MARK-gedaan-bewijs}
              exceptions: {declined-without-reason: MARK-uitzondering-besluit}
            - {point: 2a, department: SL, state: later, date: 2026-03-03, reason: MARK-onderdeel}
            - {point: 3, department: SL, state: takes-over, date: 2026-03-05, public: true,
               reason: VRIJ-reden, landed: VRIJ-geland, from: MARK-bron,
               done: {state: finished, reason: VRIJ-gedaan, evidence: VRIJ-bewijs}}
          """),
    ])
  }

  /// All text of all files, also of what is packed.
  private func text(_ publish: String) throws -> (text: String, paths: [String]) {
    let checked = Pipeline.check(plan(publish)).published
    let files = Pipeline.outputs(of: Pipeline.withoutLayouts(checked, .dutch)).made().files
    let texts = try files.map { file -> String in
      if file.path.hasSuffix(".docx") {
        var text = ""
        _ = ZipEdit.changing("word/document.xml", of: file.bytes) { part in
          text = part
          return part
        }
        return text
      }
      guard file.path.hasSuffix(".xlsx") || file.path.hasSuffix(".ods") else {
        return String(decoding: file.bytes, as: UTF8.self)
      }
      return try SheetReader.read(file.bytes, named: file.path)
        .flatMap { $0.rows.flatMap { $0.cells.map(\.text) } }.joined(separator: "\n")
    }
    return (texts.joined(separator: "\n"), files.map(\.path))
  }

  /// The words after a mark, each once.
  private func marked(_ mark: String, in text: String) -> [String] {
    var found: Set<String> = []
    for word in text.split(whereSeparator: { !$0.isLetter && $0 != "-" })
    where word.hasPrefix(mark) { found.insert(String(word.dropFirst(mark.count))) }
    return found.sorted()
  }

  @Test func `the edition for the team has every one of these words that it shows`() {
    let files = built(plan(""))
    let text = files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    #expect(
      marked("MARK-", in: text) == [
        "bestand", "bron", "eigen-bewijs", "eigen-reden", "gedaan-bewijs", "gedaan-reden", "geland",
        "onderdeel", "reden", "uitzondering-plan", "uitzondering-punt",
      ])
    #expect(text.contains("geheim-"))
  }

  @Test("Nothing internal is in any file", arguments: ["none", "states", "all", ""])
  func leaks(_ decisions: String) throws {
    let (text, paths) = try text(decisions.isEmpty ? "" : "publish: {decisions: \(decisions)}")
    let reasons = [
      "eigen-bewijs", "eigen-reden", "gedaan-bewijs", "gedaan-reden", "geland", "onderdeel",
      "reden",
    ]
    #expect(marked("MARK-", in: text) == (decisions == "all" ? reasons : []))
    // What is marked public is shown in every edition.
    #expect(marked("VRIJ-", in: text) == ["bewijs", "gedaan", "geland", "reden"])
    #expect(!text.contains("geheim") && !text.contains(".yaml"))
    #expect(!paths.contains("check.html") && !text.contains("check.html"))
  }

  @Test func `without decisions no file says that there is no answer`() throws {
    let (text, paths) = try text("publish: {decisions: none}")
    #expect(!paths.contains { $0.hasPrefix("departments/sl") || $0.hasPrefix("reports/") })
    #expect(!text.contains("nog geen antwoord") && !text.contains("geen antwoord bekend"))
    #expect(!text.contains("2026-03-03") && !text.contains("3 maart 2026"))
  }

  @Test func `with states the day and what was done are shown, and no reasons`() throws {
    let (text, paths) = try text("publish: {decisions: states}")
    #expect(text.contains("neemt niet over") && text.contains("3 maart 2026"))
    #expect(text.contains("begonnen, 4 maart 2026"))
    #expect(paths.contains("reports/evaluation.html"))
  }

  @Test func `findings are shown where the plan says so, but not what they quote of answers`()
    throws
  {
    let (text, paths) = try text("publish: {findings: true}")
    #expect(paths.contains("check.html"))
    #expect(text.contains("geheim-punten.yaml"))
    #expect(!text.contains("MARK-reden") && !text.contains("neemt niet over"))
  }
}
