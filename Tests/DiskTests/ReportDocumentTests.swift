import Disk
import Documents
import PlanModel
import Sheets
import SourceText
import Testing
import TextFormats
import Toolkit
import Views
import Drawing

/// The reports as documents by the real Pandoc: nothing of their tables is lost.
@Suite(.timeLimit(.minutes(5))) struct ReportDocumentTests {
  private static let plan = PlanReader([
    SourceFile(
      path: "plan.yaml",
      text: """
        plan: {title: Verzonnen plan}
        departments: [{code: SL, name: Sport}, {code: VTH, name: Vergunningen}]
        action-points:
          - number: 2
            title: Twee
            priority: secondary
            departments: SL/VTH
            sub-points: [{text: Dit}, {text: Dat}]
          - {number: 3, title: Drie, priority: primary, departments: SL, sub-points: [{text: Zo}]}
        budget: {years: [2027], lines: [{name: Bel, amounts: [100], points: [3]}]}
        decisions:
          - {point: 2, department: SL, state: declines, date: 2027-05-01, reason: Te duur}
          - {point: 2b, department: VTH, state: takes-over}
        """)
  ]).plan

  private static let reports = [
    Report.evaluation(Evaluation(PlanGraph(plan)), in: PlanGraph(plan)),
    Report.yearPlan(2027, in: PlanGraph(plan)),
    Report.changes(
      PlanChanges(from: PlanGraph(PlanReader([]).plan), to: PlanGraph(plan)),
      since: Phrase(verbatim: "niets")),
  ]

  private func part(
    _ name: String, of report: Report, as format: PandocRunner.Format
  ) async throws -> String {
    let html = ReportHTML(
      addresses: Addresses(Self.plan), language: .dutch, credit: Attribution(Self.plan), house: .own
    ).document(report)
    var text = ""
    _ = try #require(
      ZipEdit.changing(
        name, of: try PandocRunner().convert(html, to: format)
      ) { part in
        text = part
        return part
      })
    return text
  }

  @Test func `titles are on the left, captions bold, and no column is narrower than a word`()
    async throws
  {
    let report = Self.reports[0]
    let styles = try await part("styles.xml", of: report, as: .odt)
    let title = try #require(styles.split(separator: "style:name=\"Title\"").last)
    #expect(title.prefix(300).contains("fo:text-align=\"start\""))
    #expect(styles.contains("style:name=\"TableCaption\""))
    let word = try await part("word/styles.xml", of: report, as: .docx)
    let caption = try #require(word.split(separator: "w:styleId=\"Caption\"").last)
    let style = caption.prefix(
      upTo: caption.firstRange(of: "</w:style>")?.lowerBound ?? caption.endIndex)
    #expect(style.contains("<w:b />") && !style.contains("<w:i />"))
    // 'overgenomen' in bold letters of 9 points takes 56 points: 7.7 % of a page on its side.
    let html = ReportHTML(
      addresses: Addresses(Self.plan), language: .dutch, credit: Attribution(Self.plan), house: .own
    ).document(report)
    let table = try #require(
      html.split(separator: "<table").first { $0.contains(">Niet overgenomen<") })
    let widths = table.matches(of: /width:(\d+)%/).compactMap { Int($0.1) }
    let heads = table.matches(of: /<th[^>]*>([^<]*)<\/th>/).map { String($0.1) }
    #expect(heads.count == widths.count && widths.reduce(0, +) == 100)
    // In Word the columns are as wide as a page on its side between its margins.
    let text = try await part("word/document.xml", of: report, as: .docx)
    let grid = try #require(text.split(separator: "<w:tblGrid>").dropFirst().first)
    let columns = grid.prefix(
      upTo: grid.firstRange(of: "</w:tblGrid>")?.lowerBound ?? grid.endIndex)
    let sum = columns.matches(of: /w:w="(\d+)"/).compactMap { Int($0.1) }.reduce(0, +)
    #expect(abs(sum - 14_570) < 200, "\(sum)")
    for (head, width) in zip(heads, widths) where head.contains("overgenomen") {
      #expect(width >= 8, "\(head)")
    }
  }

  @Test func `only the first picture of a chart has the legend`() {
    let html = ReportHTML(
      addresses: Addresses(Self.plan), language: .dutch, credit: Attribution(Self.plan), house: .own
    )
    var drawings: [String] = []
    _ = html.document(Self.reports[0]) { svg in
      drawings.append(svg)
      return nil
    }
    #expect(drawings.count > 1)
    let legends = drawings.map { $0.ranges(of: ">nog niet besproken<").count }
    #expect(legends.first == 1 && legends.dropFirst().allSatisfy { $0 == 0 }, "\(legends)")
  }

  @Test func `a document has the look of the plan on A4, and landscape for a wide table`()
    async throws
  {
    let styles = try await part("word/styles.xml", of: Self.reports[0], as: .docx)
    #expect(styles.contains("w:ascii=\"Arial\"") && styles.contains("<w:color w:val=\"1B5E8C\"/>"))
    #expect(!styles.contains("asciiTheme=") && !styles.contains("w:val=\"center\""))
    let wide = try await part("word/document.xml", of: Self.reports[0], as: .docx)
    #expect(wide.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"))
    let narrow = try await part("word/document.xml", of: Self.reports[2], as: .docx)
    #expect(narrow.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"))
    let open = try await part("styles.xml", of: Self.reports[0], as: .odt)
    #expect(open.contains("fo:page-width=\"29.7cm\"") && open.contains("fo:color=\"#1B5E8C\""))
    #expect(!open.contains("Times New Roman"))
  }

  @Test(arguments: [
    (
      PandocRunner.Format.docx, "word/document.xml",
      "descr=\"Wat er van het advies kwam, Alles samen"
    ),
    (.odt, "content.xml", "<svg:title>Wat er van het advies kwam, Alles samen"),
  ])
  func `a chart is in a document, a picture for each part with a description`(
    format: PandocRunner.Format, name: String, words: String
  ) throws {
    let html = ReportHTML(
      addresses: Addresses(Self.plan), language: .dutch, credit: Attribution(Self.plan), house: .own
    )
    let page = html.document(Self.reports[0]) { try? RsvgRunner().convert($0, to: .png) }
    let document = try PandocRunner().convert(
      page, to: format, pictures: html.descriptions(Self.reports[0]))
    var text = ""
    _ = ZipEdit.changing(name, of: document) { part in
      text = part
      return part
    }
    #expect(text.contains(words))
    let pictures = text.ranges(of: format == .docx ? "<pic:pic" : "<draw:frame").count
    #expect(pictures == html.descriptions(Self.reports[0]).count)
    // Pictures in a row are not kept on one page, which would leave the one before it empty.
    let start = format == .docx ? "<w:p>" : "<text:p "
    let paragraphs = text.split(separator: start, omittingEmptySubsequences: false)
    let isPicture = paragraphs.map { $0.contains(format == .docx ? "<w:drawing>" : "<draw:frame") }
    let kept = paragraphs.indices.dropLast().filter { index in
      isPicture[index] && isPicture[index + 1]
        && paragraphs[index].contains(format == .docx ? "<w:keepNext/>" : "\"KeptText\"")
    }
    #expect(isPicture.count { $0 } > 1 && kept.isEmpty)
    // Pandoc would describe a picture by its own bytes.
    #expect(!text.contains("data:image"))
  }

  @Test(arguments: [
    (
      PandocRunner.Format.docx, "word/document.xml",
      #"<w:pStyle w:val="FirstParagraph" /><w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Daalde van 620"#
    ),
    (.odt, "content.xml", #"<text:p text:style-name="KeptText">Daalde van 620"#),
  ])
  func `the sentence above a drawing stays with it, and the drawing with its table`(
    format: PandocRunner.Format, name: String, words: String
  ) throws {
    let plan = PlanReader([
      SourceFile(
        path: "plan.yaml",
        text: """
          plan: {title: Verzonnen plan, language: nl}
          indicators: [{title: Inbraken, unit: aantal, better: less, series: [{values: {2027: 620, 2028: 500}}]}]
          """)
    ]).plan
    let report = Report.figures(PlanGraph(plan), asOf: nil)
    let html = ReportHTML(
      addresses: Addresses(plan), language: .dutch, credit: Attribution(plan), house: .own)
    let page = html.document(report) { try? RsvgRunner().convert($0, to: .png) }
    let document = try PandocRunner().convert(page, to: format)
    var text = ""
    _ = ZipEdit.changing(name, of: document) { part in
      text = part
      return part
    }
    #expect(text.contains(words))
    #expect(text.ranges(of: format == .docx ? "<w:keepNext/>" : "\"KeptText\"").count == 2)
  }

  /// The rows of the tables with their headings, as a reader has them.
  private func rows(_ report: Report) -> [[String]] {
    report.tables.flatMap { table in
      table.groups.filter { !$0.rows.isEmpty }.flatMap { group in
        [table.columns.map { $0.title(.dutch) }] + group.rows.map { $0.cells.map(words) }
      }
    }
  }

  private func words(_ cell: Table.Cell) -> String {
    switch cell {
    case .text(let text): text(.dutch)
    case .day(let day): day.phrase(.dutch)
    case .list(let items):
      items.map { $0.text(.dutch) + ($0.detail.map { " (\($0(.dutch)))" } ?? "") }.joined()
    }
  }

  @Test(arguments: [0, 1, 2]) func `every cell of a report's tables is in its document`(place: Int)
    async throws
  {
    let report = Self.reports[place]
    let expected = rows(report)
    #expect(expected.count > 3)
    let odt = try await part("content.xml", of: report, as: .odt)
    #expect(read(odt, row: "table:table-row", cell: "table:table-cell") == expected)
    let docx = try await part("word/document.xml", of: report, as: .docx)
    #expect(read(docx, row: "w:tr", cell: "w:tc") == expected)
  }

  private func read(_ text: String, row: String, cell: String) -> [[String]] {
    elements(row, of: text).map { row in
      elements(cell, of: row).map { cell in
        cell.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace)
          .joined(separator: " ")
      }
    }
  }

  /// Content of each element of that name; none of them contains another of its kind.
  private func elements(_ name: String, of text: String) -> [String] {
    text.split(separator: "</\(name)>", omittingEmptySubsequences: false).dropLast().compactMap {
      part in
      part.ranges(of: "<\(name)").last { range in
        [" ", ">"].contains(part[range.upperBound...].prefix(1))
      }.map { String(part[$0.lowerBound...]) }
    }
  }

  @Test func `a document's rows stay whole, its columns have widths, no heading is there twice`()
    async throws
  {
    let report = Self.reports[0]
    let docx = try await part("word/document.xml", of: report, as: .docx)
    #expect(docx.ranges(of: "<w:cantSplit/>").count == rows(report).count)
    #expect(docx.ranges(of: "<w:trPr>").count == rows(report).count)
    #expect(docx.ranges(of: ">Per afdeling<").count == 1)
    let styles = try await part("word/styles.xml", of: report, as: .docx)
    #expect(styles.ranges(of: "<w:sz w:val=\"18\"/>").count == 1)
    let looks = try await part("styles.xml", of: report, as: .odt)
    #expect(looks.ranges(of: "fo:font-size=\"9pt\"/></style:style>").count == 1)
    let grids = docx.matches(of: /<w:gridCol w:w="([0-9]+)"/).compactMap { Int($0.1) }
    #expect(Set(grids).count > 3)
    let odt = try await part("content.xml", of: report, as: .odt)
    #expect(
      odt.ranges(of: "<table:table-row table:style-name=\"WholeRow\">").count == rows(report).count)
    #expect(odt.ranges(of: "style:name=\"WholeRow\"").count == 1)
  }
}
