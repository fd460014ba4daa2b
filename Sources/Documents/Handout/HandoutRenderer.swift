package import Sheets
package import TextFormats
import Toolkit
package import Views

/// A format of hand-outs. A new one is a new file with its renderer, and a line in
/// `HandoutRenderers`.
package protocol HandoutRenderer: Sendable {
  static var format: Format { get }
  /// Whether a build writes it.
  static var isBuilt: Bool { get }
  /// Every hand-out of a set: what the hand-outs share is made once.
  static func outputs(of set: HandoutSet) -> [Output]
  static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) throws(OutputProblem) -> [UInt8]
}

/// Every format of hand-outs that we write ourselves, in the order of help texts and downloads.
package enum HandoutRenderers {
  package static let all: [any HandoutRenderer.Type] = [
    HandoutMarkdown.self,
    HandoutPage.self,
    ExcelHandout.self,
    OpenDocumentHandout.self,
    HandoutCSV.self,
    WordHandout.self,
  ]

  /// With the one that Pandoc makes of our HTML. Its bytes depend on Pandoc's version, so a build
  /// does not write it.
  package static let formats = all.map { $0.format } + [.odt]

  package static func of(_ format: Format) -> (any HandoutRenderer.Type)? {
    all.first { $0.format == format }
  }

  /// Whether a hand-out in this format is filled in and taken in again, so that its rows need ids.
  package static func comesBack(_ format: Format) -> Bool {
    [.xlsx, .ods, .csv, .docx].contains(format)
  }
}

extension HandoutMarkdown: HandoutRenderer {
  package static let format = Format.markdown
  package static let isBuilt = false

  package static func outputs(of set: HandoutSet) -> [Output] {
    let markdown = HandoutMarkdown(language: set.context.language, credit: set.context.credit)
    return set.outputs(format) { handout, _ in Array(markdown.text(handout).utf8) }
  }

  package static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) -> [UInt8] {
    Array(HandoutMarkdown(language: context.language, credit: context.credit).text(handout).utf8)
  }
}

extension HandoutPage: HandoutRenderer {
  package static let format = Format.html
  package static let isBuilt = true

  package static func outputs(of set: HandoutSet) -> [Output] {
    let page = HandoutPage(set.context)
    let shared = page.shared(by: set.handouts)
    let pages = set.outputs(format) { handout, _ in
      Array(page.text(handout, shared: shared).utf8)
    }
    // The site has pages that say the same as the tables of all.
    guard set.context.isAlone else { return pages }
    return pages
      + [set.all, set.policyFields].filter { !$0.groups.isEmpty }.map { table in
        set.output(table, format) {
          Array(TableHTML.text(of: table.withoutHidden, set.context).utf8)
        }
      }
  }

  package static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) -> [UInt8] {
    Array(HandoutPage(context).text(handout).utf8)
  }

  private init(_ context: RenderContext) {
    self.init(
      addresses: context.addresses, language: context.language, credit: context.credit,
      index: context.isAlone ? nil : "../\(Addresses.start)")
  }
}

/// The rows of hand-outs as CSV, and by policy field: for programs.
package enum HandoutCSV: HandoutRenderer {
  package static let format = Format.csv
  package static let isBuilt = true

  package static func outputs(of set: HandoutSet) -> [Output] {
    let csv = TableCSV(language: set.context.language)
    let lines = set.rows.mapOnAllCores { $0.groups.map(csv.lines) }
    // Its groups are the tables that have rows.
    let full = lines.map { $0.flatMap(\.self) }.filter { !$0.isEmpty }
    // In a build the sheets of a department have its rows, and the table of all has every row.
    let each =
      set.context.isAlone
      ? zip(set.rows, lines).map { rows, lines in
        set.output(rows, format) { Array(csv.text(rows, lines: lines).utf8) }
      } : []
    let (all, policyFields) = (set.all, set.policyFields)
    return each + [set.output(all, format) { Array(csv.text(all, lines: full).utf8) }]
      + (policyFields.groups.isEmpty
        ? [] : [set.output(policyFields, format) { Array(csv.text(policyFields).utf8) }])
  }

  package static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) -> [UInt8] {
    Array(TableCSV(language: context.language).text(rows).utf8)
  }
}

/// Hand-outs as spreadsheets that come back.
package protocol SheetHandout: HandoutRenderer {
  static func bytes(of workbook: Workbook) throws(SheetError) -> [UInt8]
}

extension SheetHandout {
  package static var isBuilt: Bool { true }

  package static func outputs(of set: HandoutSet) -> [Output] {
    zip(set.rows + [set.all], set.handouts + [nil]).map { rows, handout in
      set.output(rows, format) { () throws(OutputProblem) in
        try bytes(rows, of: handout, set.context)
      }
    }
  }

  package static func bytes(
    of handout: Handout, rows: Table, _ context: RenderContext
  ) throws(OutputProblem) -> [UInt8] {
    try bytes(rows, of: handout, context)
  }

  private static func bytes(
    _ rows: Table, of handout: Handout?, _ context: RenderContext
  ) throws(OutputProblem) -> [UInt8] {
    let sheets = HandoutWorkbook(language: context.language, credit: context.credit)
    do {
      return try bytes(of: sheets.workbook(rows, of: handout))
    } catch {
      throw .sheet(error)
    }
  }
}

package enum ExcelHandout: SheetHandout {
  package static let format = Format.xlsx
  package static func bytes(of workbook: Workbook) throws(SheetError) -> [UInt8] {
    try workbook.xlsx()
  }
}

package enum OpenDocumentHandout: SheetHandout {
  package static let format = Format.ods
  package static func bytes(of workbook: Workbook) throws(SheetError) -> [UInt8] {
    try workbook.ods()
  }
}
