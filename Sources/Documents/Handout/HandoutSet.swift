package import PlanModel
package import Toolkit
package import Views
import Sheets
import SourceText

/// The hand-outs of all departments, with the tables of them all for who hands them out.
package struct HandoutSet: Sendable {
  package let handouts: [Handout]
  /// The hand-outs as rows, in the same order.
  private let rows: [Table]
  private let all: Table
  private let policyFields: Table
  package let addresses: Addresses
  let language: Language
  let credit: Credit

  /// - Parameter facts: every point's, for who makes more of them.
  package init(
    _ graph: PlanGraph, addresses: Addresses, language: Language, facts: [PointFacts]? = nil
  ) {
    let facts = facts ?? PointFacts.all(in: graph)
    handouts = Handout.all(in: graph, facts: facts)
    rows = Table.handouts(handouts, named: addresses.departmentStems)
    all = Table.all(handouts, rows: rows)
    policyFields = .policyFields(graph, facts: facts)
    self.addresses = addresses
    self.language = language
    credit = Credit(graph.plan)
  }

  /// The pages of which documents are made.
  package var document: HandoutDocument {
    HandoutDocument(addresses: addresses, language: language, credit: credit)
  }

  /// Every file in these formats but documents, which another program makes.
  ///
  /// - Parameter index: whether the index of the plan stands above them.
  package func pieces(_ formats: Set<HandoutFormat>, index: Bool) -> [Piece] {
    (formats.contains(.html) ? pages(index: index) : []) + (formats.contains(.csv) ? lists : [])
      + (formats.contains(.md) ? outlines : [])
      + sheets([.xlsx, .ods].filter(formats.contains))
  }

  private func pages(index: Bool) -> [Piece] {
    let page = HandoutPage(
      addresses: addresses, language: language, credit: credit,
      index: index ? "../index.html" : nil)
    let shared = page.shared(by: handouts)
    let tables = TableHTML(
      addresses: addresses, language: language, credit: credit, isAlone: !index)
    return zip(rows, handouts).map { table, handout in
      Piece(path: path(table, .html), text: page.text(handout, shared: shared))
    }
      + [all, policyFields].map { table in
        Piece(path: path(table, .html), text: tables.text(table))
      }
  }

  private var lists: [Piece] {
    let csv = TableCSV(language: language)
    let lines = rows.mapOnAllCores { $0.groups.map(csv.lines) }
    // Its groups are the tables that have rows.
    let full = lines.map { $0.flatMap(\.self) }.filter { !$0.isEmpty }
    return zip(rows, lines).map { table, lines in
      Piece(path: path(table, .csv), text: csv.text(table, lines: lines))
    } + [
      Piece(path: path(all, .csv), text: csv.text(all, lines: full)),
      Piece(path: path(policyFields, .csv), text: csv.text(policyFields)),
    ]
  }

  private var outlines: [Piece] {
    let markdown = HandoutMarkdown(language: language, credit: credit)
    return zip(rows, handouts).map { table, handout in
      Piece(path: path(table, .md), text: markdown.text(handout))
    }
  }

  /// A piece makes one workbook in all formats.
  private func sheets(_ formats: [HandoutFormat]) -> [Piece] {
    let sheets = HandoutWorkbook(language: language, credit: credit)
    let requests = handouts.map(\.request) + [nil]
    return zip(rows + [all], requests).map { table, request in
      Piece(paths: formats.map { path(table, $0) }) {
        let workbook = sheets.workbook(table, request: request)
        var made = MadeFiles()
        for format in formats {
          made.add(path(table, format)) { () throws(SheetError) in
            try sheets.bytes(of: workbook, as: format)
          }
        }
        return made
      }
    }
  }

  private func path(_ table: Table, _ format: HandoutFormat) -> String {
    addresses.table(table, format: format.rawValue)
  }
}
