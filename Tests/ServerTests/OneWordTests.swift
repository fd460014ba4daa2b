import Build
import Documents
import Rules
import SourceText
import Testing
import TextFormats
import Toolkit

@testable import PlanModel
@testable import Server
@testable import Views
@testable import Workbooks

/// A key has one name: that of its definition, in form, workbook, `show` and page.
@Suite struct OneWordTests {
  /// A key as somebody would add it to departments: a property and a field.
  private static let field = Field<Department>(
    "made-up", named: ("verzonnen woord", "made-up word"), .text, \.remark,
    nl: "Een verzonnen sleutel.", en: "A made-up key.", example: "Iets")
  /// The mapping of departments with that key.
  private static let format = MapFormat(
    name: .department, about: PlanFormat[.department].about,
    keys: PlanFormat[.department].keys + [field.key], variant: nil)

  private static let definition: DetailsDefinition = {
    var definition = DetailsDefinition.standard
    let key: DetailKey = "made-up"
    definition.department.append(.text(key.named(in: format)) { $0.remark })
    return definition
  }()

  private static let plan = PlanInput(files: [
    SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: Proef, language: nl}
        departments: [{code: OOV, remark: Zie regel 3}]
        """)
  ])

  /// What the form of the editor calls a key.
  private func label(_ key: KeyFormat, of map: MapName, _ language: Language) -> String? {
    guard case .object(let members) = FormatJSON.key(key, of: map, language),
      case .text(let label)? = members["label"]
    else { return nil }
    return label
  }

  @Test func `a made-up key has the same word in form, workbook heading, show and page`() throws {
    #expect(label(Self.field.key, of: .department, .dutch) == "Verzonnen woord")
    #expect(SheetColumn(Self.field.key, of: .department).heading.dutch == "verzonnen woord")
    let shown = DetailsText(language: .dutch, style: TerminalStyle(isColoured: false))
      .text(Details(.department(0), in: Self.plan.graph, by: Self.definition))
    #expect(shown.contains(/verzonnen woord[\u{A0} ]+Zie regel 3/))
    let files = Pipeline.outputs(
      of: Pipeline.withoutLayouts(Pipeline.check(Self.plan), .dutch, by: Self.definition),
      by: Self.definition
    ).made().files
    let page = try #require(files.first { $0.path == "department-oov.html" })
    #expect(page.text.contains(">Verzonnen woord<"))
  }

  @Test func `every column and every field of a form is called as its key`() {
    for map in PlanFormat.maps {
      for key in map.keys {
        for language in Language.allCases {
          #expect(
            label(key, of: map.name, language) == key.label.capitalized(language),
            "\(map.name) \(key.name)")
        }
      }
    }
    for sheet in PlanSheet.allCases {
      for column in sheet.columns where column.role == .value {
        // On the sheet of effects a row may be a theme, which has keys of its own.
        let label =
          PlanFormat.label(of: column.id, in: sheet.map)
          ?? PlanFormat.label(of: column.id, in: .theme)
        #expect(column.heading == label, "\(sheet) \(column.id)")
      }
    }
  }

  @Test func `a slip in the identifier of a reader is found, because it has no name`() {
    let all = DetailsDefinition.standard
    check(all.source)
    check(all.theme)
    check(all.effect)
    check(all.focusArea)
    check(all.group)
    check(all.department)
    check(all.actionPoint)
    check(all.subPoint)
    check(all.budgetLine)
    check(all.decision)
    check(all.region)
    check(all.footnote)
    check(all.indicator)
    check(all.goal)
    check(all.result)
    check(all.scale)
    check(all.report)
    check(all.progressRow)
  }

  private func check<Thing: Mapped>(_ readers: [DetailReader<Thing>]) {
    let format = Thing.mapping.format
    for key in readers.map(\.key) {
      #expect(
        key.name.dutch != key.id || PlanFormat.label(of: key.id) != nil, "\(format.name) \(key.id)")
    }
  }
}
