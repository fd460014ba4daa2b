import Build
import Disk
import Findings
import PlanModel
import Rules
import SourceText
import TestSupport
import Testing
import Toolkit

/// Faults that people make in a plan that is sound, each planted alone in the plan of Amersfoort.
@Suite struct PlantedDefectTests {
  struct Defect: CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    /// Text instead of the first `old`; the finding begins behind the mark `↓`.
    let new: String

    var testDescription: String { rule }
  }

  static let defects = [
    Defect(
      rule: UnlinkedActionPoint.name, file: "action-points.yaml", old: "\n  - number: 17\n",
      new: """

          - number: ↓18
            title: Een nieuw punt
            priority: primary
            focus: I
            departments: Veiligheid

          - number: 17

        """),
    Defect(
      rule: UnknownActionPoint.name, file: "themes/klimaat.yaml", old: "points: [13@311]",
      new: "points: [↓31@311]"),
    Defect(
      rule: UnknownFocusArea.name, file: "themes/klimaat.yaml", old: "focus: [IV@310]",
      new: "focus: [↓VI@310]"),
    Defect(
      rule: UnknownDepartment.name, file: "action-points.yaml", old: "departments: O&T / P&A",
      new: "departments: O&T / ↓P&O"),
    Defect(
      rule: UnknownEffect.name, file: "themes/woningnood.yaml",
      old: "same-as: kwetsbare-jongeren", new: "same-as: ↓kwetsbare-jongens"),
    Defect(
      rule: DuplicateID.name, file: "themes/klimaat.yaml", old: "- id: rampen-en-crises",
      new: "- id: ↓terras-bij-storm"),
    Defect(
      rule: DuplicateNumber.name, file: "action-points.yaml", old: "  - number: 3\n",
      new: "  - number: ↓2\n"),
    Defect(
      rule: SourceLineOutOfRange.name, file: "themes/klimaat.yaml", old: "source: 310",
      new: "source: ↓3100"),
    Defect(
      rule: UnknownKey.name, file: "action-points.yaml", old: "    priority: primary\n",
      new: "    ↓prioriteit: primary\n"),
    Defect(
      rule: InferredWithoutReason.name, file: "themes/klimaat.yaml", old: "stated: [65, 123]",
      new: "inferred: ↓''"),
    Defect(
      rule: TotalMismatch.name, file: "budget.yaml", old: "    - 525937\n",
      new: "    - ↓535937\n"),
    Defect(
      rule: TextBehindHash.name, file: "themes/klimaat.yaml", old: "label: Extreem weer\n",
      new: "label: Extreem weer ↓#rood\n"),
    Defect(
      rule: SelfReference.name, file: "action-points.yaml", old: "      - 17@209\n",
      new: "      - ↓3@209\n"),
    Defect(
      rule: UnaddressedEffect.name, file: "themes/klimaat.yaml",
      old: """
                - id: terras-bij-storm
                  label: Parasols en afzettingen bij storm
                  explanation: >-
                    Een parasol of afzetting op een terras kan bij storm gevaar geven.
                  source: 310
                  focus: [IV@310]
                  points: [13@310]

        """,
      new: """
                - id: ↓terras-bij-storm
                  label: Parasols en afzettingen bij storm
                  explanation: >-
                    Een parasol of afzetting op een terras kan bij storm gevaar geven.
                  source: 310
                  focus: [IV@310]

        """),
  ]

  @Test(arguments: defects)
  func `is named at its file, line and column, with a remedy`(_ defect: Defect) throws {
    var mark: SourcePosition?
    let files = try PlanFolder(Repository.path("maps/amersfoort-2023-2026")).files.map { file in
      guard file.path.hasSuffix(defect.file) else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      #expect(text.contains(defect.old), "the plan has changed")
      let marked = text.replacing(defect.old, with: defect.new, maxReplacements: 1)
      let before = try #require(marked.split(separator: "↓", maxSplits: 1).first)
      let line = before.split(separator: "\n", omittingEmptySubsequences: false)
      mark = SourcePosition(line: line.count, column: (line.last?.count ?? 0) + 1)
      return SourceFile(path: file.path, text: marked.replacing("↓", with: "", maxReplacements: 1))
    }
    let input = PlanInput(files: files)
    let found = Checker.check(input).filter {
      $0.rule == defect.rule && input.plan.path(of: $0.range).hasSuffix(defect.file)
    }
    let expected = try #require(mark)
    let finding = try #require(
      found.first { $0.range.start == expected },
      "\(found.map { "\($0.range.start): \($0.message.english)" }) instead of \(expected)")
    #expect(!finding.remedy.english.isEmpty && !finding.remedy.dutch.isEmpty)
  }

  @Test func `is not named in the plan as it is`() throws {
    let folder = try PlanFolder(Repository.path("maps/amersfoort-2023-2026"))
    let found = Set(
      Checker.check(PlanInput(files: folder.files)).filter { $0.excuse == nil }.map(\.rule))
    #expect(found.intersection(Self.defects.map(\.rule)) == [])
    #expect(Set(Self.defects.map(\.rule)).count == 14)
  }
}
